import { join } from 'node:path';
import compression from 'compression';
import express, { type Express, Router } from 'express';
import { credentialsByEmail, personById } from './accounts/queries.ts';
import { staffGuard } from './core/auth/guard.ts';
import { signInMiddleware } from './core/auth/passport.ts';
import { filesRouter } from './core/files/serve.ts';
import { csrfToken, sameOrigin } from './core/http/csrf.ts';
import { errorPages, nothingHere } from './core/http/errorPages.ts';
import { withoutNul } from './core/http/forms.ts';
import { securityHeaders } from './core/http/headers.ts';
import { healthRoutes } from './core/http/health.ts';
import { requestLog } from './core/http/log.ts';
import { multipartForms } from './core/http/multipart.ts';
import { publicCache } from './core/http/publicCache.ts';
import { staffSession } from './core/http/session.ts';
import { languageFromPath, preferredLanguage } from './core/i18n/requestLanguage.ts';
import { assetsRouter } from './core/views/assets.ts';
import './core/http/request.ts';
import type { Deps } from './deps.ts';
import { features } from './features.ts';

const publicDir = join(import.meta.dirname, '../public');
/** The largest file that somebody who is signed in can hand over. */
const uploadBytes = 10 * 1024 * 1024;

/** The portal as an ordered list. */
export function createApp(deps: Deps): Express {
  const https = deps.config.baseUrl.startsWith('https:');
  const signIn = signInMiddleware({
    credentialsByEmail: (email) => credentialsByEmail(deps.db, email),
    personById: (id) => personById(deps.db, id),
  });
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', deps.config.production ? 1 : false);

  app.use('/health', healthRoutes(deps));
  app.use(requestLog(deps.log));
  app.use(securityHeaders({ https }));
  app.use(compression());
  app.use('/assets', assetsRouter(deps.assets, deps.assetsDir));
  app.use('/files', filesRouter(deps));
  app.use(express.static(publicDir, { maxAge: '1d', index: false }));

  app.use(express.urlencoded({ extended: false, limit: '300kb', parameterLimit: 500 }));
  app.use(withoutNul());
  app.use(sameOrigin());
  app.use(
    ['/staff', '/account'],
    noStore(),
    staffSession({ pool: deps.pool, secret: deps.config.secret, https }),
    signIn,
    multipartForms({ maximumBytes: uploadBytes }),
    csrfToken(),
  );

  for (const { rootRoutes } of features) if (rootRoutes) app.use(rootRoutes(deps));
  app.use('/staff', staffRoutes(deps));
  app.get('/', (req, res) => {
    res.vary('Accept-Language').redirect(302, `/${preferredLanguage(req.get('accept-language'))}`);
  });
  app.use('/:lang', publicRoutes(deps));

  app.use(nothingHere());
  app.use(errorPages(deps));
  return app;
}

function staffRoutes(deps: Deps): Router {
  const router = Router();
  router.use(staffGuard());
  for (const { staffRoutes } of features) if (staffRoutes) router.use(staffRoutes(deps));
  return router;
}

function publicRoutes(deps: Deps): Router {
  const router = Router({ mergeParams: true });
  router.use(languageFromPath(), publicCache());
  for (const { publicRoutes } of features) if (publicRoutes) router.use(publicRoutes(deps));
  return router;
}

/** Nothing behind a sign-in or a personal link may stay in a shared cache or on a shared computer. */
function noStore(): express.RequestHandler {
  return (_req, res, next) => {
    res.set('Cache-Control', 'no-store');
    next();
  };
}
