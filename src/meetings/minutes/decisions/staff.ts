import { type Request, type Response, Router } from 'express';
import { type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { demandCoordinator } from '../../policy.ts';
import { updateDecision } from '../commands.ts';
import { minutesPaths } from '../paths.ts';
import { decisionFor, meetingWithMinutes } from '../queries.ts';
import { decisionSchema, publicWordsSchema, versionSchema } from '../schema.ts';
import { meetingView, resultChoices } from '../view.ts';

/** Changing a decision after the fact, above all its words for the public. */
export function decisionRoutes(deps: Deps): Router {
  const router = Router();
  const path = '/meetings/:id/minutes/:item/decisions/:decision';

  router.get(path, (req, res) => show(req, res));

  router.post(path, async (req, res) => {
    const { person, meeting, decision } = await found(req);
    const form =
      meeting.minutesState === 'approved'
        ? parseForm(publicWordsSchema, req.body)
        : parseForm(decisionSchema, req.body);
    if (!form.ok) return show(req, res, { errors: form.errors, values: form.values });
    const version = versionSchema.parse((req.body as Record<string, unknown>).version);
    if (!(await updateDecision(deps, person, meeting.id, decision.id, version, form.data))) {
      const errors = { _form: 'common:form.changedMeanwhile' };
      return show(req, res, { errors, values: form.data, clash: true });
    }
    notify(req, deps.translations.for(person.language)('minutes-staff:decision.changed'));
    res.redirect(303, minutesPaths.anchor(meeting.id, decision.agendaItemId));
  });

  return router;

  async function found(req: Request) {
    const person = signedIn(req);
    const meeting = await meetingWithMinutes(deps.db, person, param(req, 'id'));
    demandCoordinator(person);
    const decision = await decisionFor(deps.db, person, meeting.id, param(req, 'decision'));
    return { person, meeting, decision };
  }

  async function show(
    req: Request,
    res: Response,
    sent?: { errors: FieldErrors; values: Record<string, unknown>; clash?: boolean },
  ) {
    const { person, meeting, decision } = await found(req);
    const t = deps.translations.for(person.language);
    deps.pages.render(
      req,
      res,
      'meetings/minutesDecision',
      {
        title: t('minutes-staff:decision.edit'),
        meeting: meetingView(t, person.language, meeting),
        minutesHref: minutesPaths.edit(meeting.id),
        backHref: minutesPaths.anchor(meeting.id, decision.agendaItemId),
        action: minutesPaths.decision(meeting.id, decision.agendaItemId, decision.id),
        approved: meeting.minutesState === 'approved',
        decision,
        results: resultChoices(t),
        values: { ...decision, ...sent?.values },
        errors: sent?.errors ?? {},
        clash: sent?.clash ?? false,
      },
      { status: sent ? 422 : 200 },
    );
  }
}
