import { type Request, type Response, Router } from 'express';
import { conflict, forbidden, notFound, PortalError } from '../../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { once } from '../../../core/http/once.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import { isoDay } from '../../../core/i18n/format.ts';
import type { Deps } from '../../../deps.ts';
import { measurePaths } from '../paths.ts';
import { canEditMeasures } from '../policy.ts';
import { measureFor } from '../queries.ts';
import { versionSchema } from '../schema.ts';
import { answerEffect } from './commands.ts';
import { effectsOf, heldMeetings } from './queries.ts';
import { effectSchema } from './schema.ts';
import { effectFacts, isClosed, meetingChoices, storedEffect, verdictChoices } from './view.ts';

interface Sent {
  errors: FieldErrors;
  values: Record<string, unknown>;
}

/** Whether a measure helped: the figures, and the round table's word. */
export function effectStaffRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/measures/:id/effects/:months', (req, res) => show(req, res));

  router.post('/measures/:id/effects/:months', async (req, res) => {
    const { person, measure, effect } = await asked(req);
    if (!canEditMeasures(person)) throw forbidden('measures-staff:effects.errors.mayNotAnswer');
    const form = parseForm(effectSchema, req.body);
    if (!form.ok) return show(req, res, { errors: form.errors, values: form.values });
    const { meetingId } = form.data;
    const meetings = meetingId ? await heldMeetings(deps.db, person, deps.clock()) : [];
    if (meetingId && meetingId !== effect.meetingId && !meetings.some(({ id }) => id === meetingId)) {
      const errors = { meetingId: 'measures-staff:effects.errors.meeting' };
      return show(req, res, { errors, values: form.data });
    }
    const version = versionSchema.parse((req.body as Record<string, unknown>).version);
    try {
      const address = await once(deps.db, req, async (tx) => {
        const { months } = effect;
        if (!(await answerEffect(deps, tx, person, measure, { months, version }, form.data))) {
          throw conflict('measures-staff:effects.errors.answered');
        }
        return measurePaths.measure(measure.id);
      });
      const t = deps.translations.for(person.language);
      const reopened = form.data.reopen && form.data.verdict === 'no';
      notify(req, t(`measures-staff:effects.${reopened ? 'savedAndReopened' : 'saved'}`));
      res.redirect(303, address);
    } catch (error) {
      if (!(error instanceof PortalError && error.kind === 'conflict' && error.messageKey)) throw error;
      await show(req, res, { errors: { _form: error.messageKey }, values: form.data });
    }
  });

  return router;

  async function asked(req: Request) {
    const person = signedIn(req);
    const measure = await measureFor(deps.db, person, param(req, 'id'));
    const effects = await effectsOf(deps.db, person, measure.id);
    const effect = effects.find(({ months }) => String(months) === param(req, 'months'));
    if (!effect) throw notFound();
    return { person, measure, effect };
  }

  async function show(req: Request, res: Response, sent?: Sent) {
    const { person, measure, effect } = await asked(req);
    const t = deps.translations.for(person.language);
    const now = deps.clock();
    const due = effect.due <= isoDay(now);
    const mayAnswer = canEditMeasures(person) && due;
    const meetings = mayAnswer ? await heldMeetings(deps.db, person, now) : [];
    const { version: _version, ...stored } = effect;
    deps.pages.render(
      req,
      res,
      'meetings/measures/effect',
      {
        title: t('measures-staff:effects.title', { months: effect.months }),
        measure,
        effect,
        due,
        mayAnswer,
        facts: effectFacts(t, person, measure, effect),
        stored: sent?.errors._form && effect.verdict ? storedEffect(t, effect) : null,
        verdicts: verdictChoices(t),
        meetings: meetingChoices(t, person.language, meetings, effect),
        mayReopen: isClosed(measure.clusterKind),
        values: { ...stored, ...sent?.values },
        errors: sent?.errors ?? {},
        paths: measurePaths,
      },
      { status: sent ? 422 : 200 },
    );
  }
}
