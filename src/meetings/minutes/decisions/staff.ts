import { type Request, type Response, Router } from 'express';
import { type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { once } from '../../../core/http/once.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { demandCoordinator } from '../../policy.ts';
import { minutesPaths } from '../paths.ts';
import { decisionFor, meetingWithMinutes } from '../queries.ts';
import { tooManyVotes } from '../rules.ts';
import { versionSchema } from '../schema.ts';
import type { minutesScreen } from '../screen/staff.ts';
import { meetingView, resultChoices } from '../view.ts';
import { recordDecision, removeDecision, updateDecision } from './commands.ts';
import { type DecisionInput, decisionSchema, publicWordsSchema } from './schema.ts';

/** Decisions: recorded on the screen, changed on a page of their own, above all in their words for the public. */
export function decisionRoutes(deps: Deps, screen: ReturnType<typeof minutesScreen>): Router {
  const router = Router();
  const path = '/meetings/:id/minutes/:item/decisions/:decision';

  router.post('/meetings/:id/minutes/:item/decisions', async (req, res) => {
    const { person, meeting, itemId } = await screen.writing(req);
    const form = parseForm(decisionSchema, req.body);
    if (!form.ok) {
      return screen.show(req, res, { form: 'decision', itemId, errors: form.errors, values: form.values });
    }
    const address = await once(deps.db, req, async (tx) => {
      await recordDecision(deps, tx, person, meeting.id, itemId, form.data);
      return minutesPaths.anchor(meeting.id, itemId);
    });
    const done = form.data.publicText === '' ? 'doneWithoutPublicText' : 'done';
    await said(req, meeting.id, done, form.data);
    res.redirect(303, address);
  });

  router.post(`${path}/removal`, async (req, res) => {
    const { person, meeting, decision } = await found(req);
    await removeDecision(deps, person, meeting.id, decision.id);
    notify(req, deps.translations.for(person.language)('minutes-staff:decision.removed'));
    res.redirect(303, minutesPaths.anchor(meeting.id, decision.agendaItemId));
  });

  router.get(path, (req, res) => show(req, res));

  router.post(path, async (req, res) => {
    const { person, meeting, decision } = await found(req);
    const form =
      meeting.minutesState === 'approved'
        ? parseForm(publicWordsSchema(decision.internalText), req.body)
        : parseForm(decisionSchema, req.body);
    if (!form.ok) return show(req, res, { errors: form.errors, values: form.values });
    const version = versionSchema.parse((req.body as Record<string, unknown>).version);
    if (!(await updateDecision(deps, person, meeting.id, decision.id, version, form.data))) {
      const errors = { _form: 'common:form.changedMeanwhile' };
      return show(req, res, { errors, values: form.data, clash: true });
    }
    await said(req, meeting.id, 'changed', form.data);
    res.redirect(303, minutesPaths.anchor(meeting.id, decision.agendaItemId));
  });

  return router;

  /** More votes than people is worth a second look; they may have left, or two organisations may share a vote. */
  async function said(req: Request, meetingId: string, done: string, input: Partial<DecisionInput>) {
    const t = deps.translations.for(signedIn(req).language);
    const { votesYes = null, votesNo = null, votesAbstained = null } = input;
    const counted = votesYes !== null;
    const present = counted ? await deps.db.attendance.count({ where: { meetingId, state: 'present' } }) : 0;
    const warning =
      counted && tooManyVotes({ votesYes, votesNo, votesAbstained }, present)
        ? t('minutes-staff:decision.tooManyVotes', { count: present })
        : '';
    notify(
      req,
      [t(`minutes-staff:decision.${done}`), warning].filter(Boolean).join(' '),
      warning ? 'warning' : 'success',
    );
  }

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
      'meetings/minutes/decision',
      {
        title: t('minutes-staff:decision.edit'),
        meeting: meetingView(t, person.language, meeting),
        minutesHref: minutesPaths.edit(meeting.id),
        backHref: minutesPaths.anchor(meeting.id, decision.agendaItemId),
        action: minutesPaths.decision(meeting.id, decision.agendaItemId, decision.id),
        approved: meeting.minutesState === 'approved',
        removal: minutesPaths.decisionRemoval(meeting.id, decision.agendaItemId, decision.id),
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
