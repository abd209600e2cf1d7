import { type Request, type Response, Router } from 'express';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { publicForm } from '../../core/http/publicForm.ts';
import { interfaceLanguageOf } from '../../core/i18n/languages.ts';
import type { PageData } from '../../core/views/page.ts';
import type { Deps } from '../../deps.ts';
import { pagePaths } from '../paths.ts';
import { reportBarrier } from './commands.ts';
import { barrierSchema } from './schema.ts';

/**
 * The accessibility statement with its form. Nobody signs in and no cookie is set: the form carries a signed
 * time instead of a session's token.
 */
export function barrierRoutes(deps: Deps, statement: (req: Request) => Promise<PageData>): Router {
  const router = Router({ mergeParams: true });
  const guard = publicForm(deps, { name: 'barrier', points: 10, seconds: 3600 });

  router.get('/accessibility', (req, res) => show(req, res, {}));

  router.get('/accessibility/reported', (req, res) => {
    const t = deps.translations.for(interfaceLanguageOf(req.lang));
    deps.pages.render(req, res, 'pages/barrierReported', {
      title: t('pages:barrier.reported.title'),
      backHref: pagePaths.barrierReport(req.lang),
    });
  });

  router.post('/accessibility', async (req, res) => {
    await guard.admit(req);
    const form = parseForm(barrierSchema, req.body);
    if (!form.ok) return show(req, res, { errors: form.errors, values: form.values });
    if (guard.check(req) !== 'ok') {
      return show(req, res, { errors: { _form: 'pages:barrier.errors.again' }, values: form.data });
    }
    const done = pagePaths.barrierReported(req.lang);
    const location = await once(deps.db, req, async (tx) => {
      await reportBarrier(tx, req.lang, form.data);
      return done;
    });
    res.redirect(303, location);
  });

  return router;

  async function show(
    req: Request,
    res: Response,
    { errors, values }: { errors?: FieldErrors; values?: Record<string, unknown> },
  ) {
    deps.pages.render(
      req,
      res,
      'pages/accessibility',
      {
        ...(await statement(req)),
        errors: errors ?? {},
        values: values ?? {},
        opened: guard.opened(),
        action: pagePaths.barrierReport(req.lang),
      },
      { status: errors ? 422 : 200 },
    );
  }
}
