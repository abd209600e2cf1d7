import { type Request, type Response, Router } from 'express';
import { authenticate } from '../core/auth/passport.ts';
import { PortalError } from '../core/errors.ts';
import { parseForm } from '../core/http/forms.ts';
import { createRateLimit } from '../core/http/rateLimit.ts';
import { notify, param } from '../core/http/request.ts';
import type { Deps } from '../deps.ts';
import { recordSignIn, requestReset, setPasswordByToken } from './commands.ts';
import { accountPaths } from './paths.ts';
import { personByToken } from './queries.ts';
import { forgottenSchema, newPasswordSchema, signInSchema } from './schema.ts';

/** Signing in and out, and the forgotten password: the staff pages that need no sign-in. */
export function signInRoutes(deps: Deps): Router {
  const router = Router();
  const perAccount = createRateLimit(deps, { name: 'signin-account', points: 10, seconds: 900 });
  const perAddress = createRateLimit(deps, { name: 'signin-address', points: 50, seconds: 900 });
  const resets = createRateLimit(deps, { name: 'reset', points: 5, seconds: 3600 });

  router.get('/login', (req, res) => {
    if (req.user) return res.redirect(303, '/staff');
    showSignIn(req, res);
  });

  router.post('/login', async (req, res) => {
    const form = parseForm(signInSchema, req.body);
    if (!form.ok) return showSignIn(req, res, { email: form.values.email, wrong: true });
    const { email } = form.data;
    const account = email.toLowerCase();
    await perAddress.check(req.ip ?? '');
    await perAccount.check(account);
    const person = await authenticate(req);
    if (!person) {
      await Promise.all([perAddress.hit(req.ip ?? ''), perAccount.hit(account)]);
      return showSignIn(req, res, { email, wrong: true });
    }
    await perAccount.reset(account);
    const { returnTo } = req.session;
    await new Promise<void>((resolve, reject) =>
      req.logIn(person, (error) => (error ? reject(error) : resolve())),
    );
    req.session.signedInAt = deps.clock().toISOString();
    req.session.userAgent = (req.get('user-agent') ?? '').slice(0, 300);
    await recordSignIn(deps, person);
    res.redirect(303, returnTo?.startsWith('/staff') ? returnTo : '/staff');
  });

  router.post('/logout', async (req, res) => {
    await new Promise<void>((resolve, reject) =>
      req.session.destroy((error) => (error ? reject(error) : resolve())),
    );
    res.clearCookie('ubu').redirect(303, accountPaths.login);
  });

  router.get('/password', (req, res) => showForgotten(req, res));

  router.post('/password', async (req, res) => {
    const form = parseForm(forgottenSchema, req.body);
    if (!form.ok) return showForgotten(req, res, { errors: form.errors, values: form.values }, 422);
    await resets.hit(`${req.ip} ${form.data.email}`);
    await requestReset(deps, form.data.email);
    showForgotten(req, res, { sent: true });
  });

  return router;

  function showSignIn(req: Request, res: Response, data: Record<string, unknown> = {}) {
    const t = deps.translations.for(req.acceptsLanguages('de', 'en') === 'en' ? 'en' : 'de');
    deps.pages.render(
      req,
      res,
      'accounts/signIn',
      {
        title: t('accounts-staff:signIn.title'),
        demo: deps.config.demo ? demoAccounts(deps) : null,
        ...data,
      },
      { status: data.wrong ? 422 : 200 },
    );
  }

  function showForgotten(req: Request, res: Response, data: Record<string, unknown> = {}, status = 200) {
    const t = deps.translations.for(req.acceptsLanguages('de', 'en') === 'en' ? 'en' : 'de');
    deps.pages.render(
      req,
      res,
      'accounts/forgotten',
      { title: t('accounts-staff:forgotten.title'), ...data },
      { status },
    );
  }
}

/** `/account/{token}`: setting a password by the link of an invitation or a reset. */
export function accountLinkRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/account/:token', async (req, res) => {
    const link = await personByToken(deps.db, param(req, 'token'), deps.clock());
    if (!link) throw new PortalError('notFound', { messageKey: 'common:errors.linkExpired' });
    show(req, res, link);
  });

  router.post('/account/:token', async (req, res) => {
    const token = param(req, 'token');
    const link = await personByToken(deps.db, token, deps.clock());
    if (!link) throw new PortalError('notFound', { messageKey: 'common:errors.linkExpired' });
    const form = parseForm(newPasswordSchema, req.body);
    if (!form.ok) return show(req, res, link, form.errors);
    if (!(await setPasswordByToken(deps, token, form.data.password))) {
      throw new PortalError('notFound', { messageKey: 'common:errors.linkExpired' });
    }
    const t = deps.translations.for(link.person.interfaceLanguage);
    notify(req, t('accounts-staff:link.done'));
    res.redirect(303, accountPaths.login);
  });

  return router;

  function show(
    req: Request,
    res: Response,
    link: NonNullable<Awaited<ReturnType<typeof personByToken>>>,
    errors = {},
  ) {
    const t = deps.translations.for(req.acceptsLanguages('de', 'en') === 'en' ? 'en' : 'de');
    deps.pages.render(
      req,
      res,
      'accounts/link',
      {
        title: t(`accounts-staff:link.${link.purpose}.title`),
        purpose: link.purpose,
        name: link.person.name,
        email: link.person.email,
        errors,
      },
      { status: Object.keys(errors).length > 0 ? 422 : 200 },
    );
  }
}

function demoAccounts({ config }: Deps) {
  const names = [
    'koordination',
    'bema',
    'caritas',
    'migrationsagentur',
    'redaktion',
    'uebersetzung',
    'admin',
  ];
  return { password: config.demoPassword, emails: names.map((name) => `${name}@ubu.example`) };
}
