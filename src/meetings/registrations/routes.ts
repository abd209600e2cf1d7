import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { conflict } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { publicForm } from '../../core/http/publicForm.ts';
import { param } from '../../core/http/request.ts';
import { interfaceLanguageOf } from '../../core/i18n/languages.ts';
import type { Deps } from '../../deps.ts';
import { pagePaths } from '../../pages/paths.ts';
import { publicMeeting } from '../open/queries.ts';
import { meetingPaths } from '../paths.ts';
import { publicView } from '../view.ts';
import { type Refusal, register } from './commands.ts';
import { registrationPaths } from './paths.ts';
import { registrationOffer } from './queries.ts';
import { placesLeft, standing, tokenFromForm } from './rules.ts';
import { registrationSchema } from './schema.ts';
import { interpreterChoices } from './view.ts';

/**
 * Registering for a public meeting. Nobody signs in and no cookie is set: the form carries a signed time instead
 * of a session's token.
 */
export function registrationRoutes(deps: Deps): Router {
  const router = Router({ mergeParams: true });
  const guard = publicForm(deps, { name: 'registration', points: 30, seconds: 3600 });

  // The form holds a one-time key, so no two may share a copy of it.
  router.use('/meetings/:slug/registration', (_req, res, next) => {
    res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    next();
  });

  router.get('/meetings/:slug/registration', (req, res) => show(req, res));

  router.get('/meetings/:slug/registration/withdrawn', async (req, res) => {
    const t = deps.translations.for(interfaceLanguageOf(req.lang));
    const meeting = await publicMeeting(deps.db, req.lang, param(req, 'slug'));
    deps.pages.render(req, res, 'meetings/registrations/withdrawn', {
      title: t('registrations:withdrawn.title'),
      meeting: publicView(t, req.lang, meeting),
      againHref: registrationPaths.form(req.lang, meeting.slug),
    });
  });

  router.post('/meetings/:slug/registration', async (req, res) => {
    await guard.admit(req);
    const form = parseForm(registrationSchema, req.body);
    if (!form.ok) return show(req, res, { errors: form.errors, values: form.values });
    const body = req.body as Record<string, unknown>;
    const key = z.uuid().safeParse(body._key);
    if (!key.success || guard.check(req) !== 'ok') {
      return show(req, res, { errors: { _form: 'registrations:errors.again' }, values: form.data });
    }
    const token = tokenFromForm(deps.config.secret, key.data);
    const meeting = await publicMeeting(deps.db, req.lang, param(req, 'slug'));
    const outcome: { refusal: Refusal | null } = { refusal: null };
    try {
      await once(deps.db, req, async (tx) => {
        const asking = { token, language: req.lang };
        outcome.refusal = await register(deps, tx, meeting.id, asking, form.data);
        if (outcome.refusal) throw conflict('registrations:errors.again');
        // The link itself is kept nowhere; it follows from the form's key.
        return registrationPaths.form(req.lang, meeting.slug);
      });
    } catch (error) {
      if (!outcome.refusal) throw error;
      return show(req, res, { values: form.data, refusal: outcome.refusal });
    }
    res.redirect(303, registrationPaths.own(token));
  });

  return router;

  async function show(
    req: Request,
    res: Response,
    data: { errors?: FieldErrors; values?: Record<string, unknown>; refusal?: Refusal } = {},
  ) {
    const { refusal, errors = {} } = data;
    const t = deps.translations.for(interfaceLanguageOf(req.lang));
    const meeting = await publicMeeting(deps.db, req.lang, param(req, 'slug'));
    const offer = await registrationOffer(deps.db, meeting.id);
    const state = offer ? standing(offer, deps.clock()) : 'off';
    const tooMany = refusal?.standing === 'tooMany' && state === 'open';
    deps.pages.render(
      req,
      res,
      'meetings/registrations/form',
      {
        title: t('registrations:form.title', { title: meeting.title }),
        meeting: publicView(t, req.lang, meeting),
        state,
        left: offer && placesLeft(offer),
        tooMany,
        values: { persons: 1, ...data.values },
        errors: tooMany ? { persons: 'registrations:errors.tooMany' } : errors,
        languages: interpreterChoices(),
        opened: guard.opened(),
        action: registrationPaths.form(req.lang, meeting.slug),
        paths: {
          list: meetingPaths.publicList(req.lang),
          privacy: pagePaths.portal(req.lang, 'privacy'),
          contact: pagePaths.portal(req.lang, 'contact'),
        },
      },
      { status: refusal ? 409 : data.errors ? 422 : 200 },
    );
  }
}
