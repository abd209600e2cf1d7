import { createHash } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { conflict, errorKindOf, PortalError } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { checkProof, newChallenge } from '../../core/http/proofOfWork.ts';
import { publicForm } from '../../core/http/publicForm.ts';
import { createRateLimit } from '../../core/http/rateLimit.ts';
import { interfaceLanguageOf } from '../../core/i18n/languages.ts';
import type { Deps } from '../../deps.ts';
import { type TopicChoice, topicsIn } from '../../texts/topics/queries.ts';
import { piecesOf } from '../notes/findings/rules.ts';
import { keepCitizenReport, spendChallenge } from './commands.ts';
import { tellUsPaths } from './paths.ts';
import {
  lineBreaksAsOne,
  offered,
  seemsPersonal,
  topicErrors,
  unprovenInAll,
  unprovenPerSender,
} from './rules.ts';
import { tellUsSchema } from './schema.ts';
import { tellUsLinks, tellUsView } from './view.ts';

/**
 * Telling the round table what is missing, without an account. No cookie is set: the form carries a signed time, a
 * one-time key and a task for the browser to solve. Who cannot solve it, having no JavaScript, may send less often.
 */
export function tellUsRoutes(deps: Deps): Router {
  const router = Router({ mergeParams: true });
  const hour = { seconds: 3600 };
  const guard = publicForm(deps, { name: 'tellUs', points: 60, ...hour });
  const unproven = publicForm(deps, { name: 'tellUsUnproven', points: unprovenPerSender, ...hour });
  const unprovenTogether = createRateLimit(deps, { name: 'tellUsAll', points: unprovenInAll, ...hour });

  router.get('/tell-us', (req, res) => show(req, res));

  router.get('/tell-us/sent', (req, res) => {
    const t = deps.translations.for(interfaceLanguageOf(req.lang));
    deps.pages.render(req, res, 'needs/tell-us/sent', {
      title: t('tellUs:sent.title'),
      links: tellUsLinks(req.lang),
    });
  });

  router.post('/tell-us', async (req, res) => {
    const body = (req.body ?? {}) as Record<string, unknown>;
    try {
      await guard.admit(req);
      const topics = offered(await topicsIn(deps.db, req.lang));
      const form = parseForm(tellUsSchema, body);
      if (!form.ok) return await show(req, res, { topics, errors: form.errors });
      const unfit = topicErrors(topics, form.data);
      if (Object.keys(unfit).length > 0) return await show(req, res, { topics, errors: unfit });
      if (!z.uuid().safeParse(body._key).success || guard.check(req) !== 'ok') {
        return await show(req, res, { topics, errors: { _form: 'tellUs:errors.again' } });
      }
      const findings = seemsPersonal(form.data.text);
      if (findings.length > 0 && form.data.seen !== nameOfText(form.data.text)) {
        return await show(req, res, { topics, warning: piecesOf(form.data.text, findings) });
      }
      const solved = await checkProof(
        deps.config.secret,
        typeof body.proof === 'string' ? body.proof : '',
        deps.clock(),
      );
      if (!solved) {
        await unproven.admit(req);
        await unprovenTogether.hit('all');
      }
      const location = await once(deps.db, req, async (tx) => {
        if (solved && !(await spendChallenge(tx, solved))) throw conflict('tellUs:errors.again');
        await keepCitizenReport(deps, tx, interfaceLanguageOf(req.lang), form.data, findings);
        return tellUsPaths.sent(req.lang);
      });
      res.redirect(303, location);
    } catch (error) {
      const kind = errorKindOf(error);
      if (kind === 'conflict') {
        return show(req, res, { errors: { _form: 'tellUs:errors.again' }, proofIsSpent: true });
      }
      if (kind !== 'tooMany') throw error;
      if (error instanceof PortalError) res.set('Retry-After', String(error.retryAfterSeconds ?? 3600));
      await show(req, res, { errors: { _form: 'tellUs:errors.tooMany' }, status: 429 });
    }
  });

  return router;

  async function show(
    req: Request,
    res: Response,
    page: {
      topics?: TopicChoice[];
      errors?: FieldErrors;
      status?: number;
      /** The text in pieces, as far as it seems to speak of a person. */
      warning?: { text: string; kind: unknown }[];
      proofIsSpent?: boolean;
    } = {},
  ) {
    const t = deps.translations.for(interfaceLanguageOf(req.lang));
    const [topics, challenge] = await Promise.all([
      page.topics ?? topicsIn(deps.db, req.lang).then(offered),
      newChallenge(deps.config.secret, deps.clock()),
    ]);
    const body = (req.body ?? {}) as Record<string, unknown>;
    const sent = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
    // A copy in a cache would hold somebody else's one-time key, and on a shared phone somebody else's words.
    res.set('Cache-Control', 'no-store');
    deps.pages.render(
      req,
      res,
      'needs/tell-us/form',
      {
        title: t('tellUs:title'),
        description: t('tellUs:description'),
        ...tellUsView(t, req.lang, topics, body),
        errors: page.errors ?? {},
        warning: page.warning ?? null,
        seen: page.warning ? nameOfText(lineBreaksAsOne(sent('text'))) : sent('seen'),
        challenge,
        // Who sends again has been reading since the first time, and has worked already.
        opened: ['ok', 'tooFast'].includes(guard.check(req)) ? sent('opened') : guard.opened(),
        proof: page.proofIsSpent ? '' : sent('proof'),
        links: tellUsLinks(req.lang),
      },
      { status: page.status ?? (page.errors || page.warning ? 422 : 200) },
    );
  }
}

/** Names a text, so that the person is warned about it once. */
function nameOfText(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
