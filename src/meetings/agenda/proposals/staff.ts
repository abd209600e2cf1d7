import { type Request, type Response, Router } from 'express';
import { conflict, notFound } from '../../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { once } from '../../../core/http/once.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import { isoDay } from '../../../core/i18n/format.ts';
import { berlinTime } from '../../../core/i18n/zonedTime.ts';
import type { Deps } from '../../../deps.ts';
import { canReadNeeds } from '../../../needs/policy.ts';
import { meetingPaths } from '../../paths.ts';
import { canManageMeetings, demandCoordinator } from '../../policy.ts';
import { meetingFor } from '../../queries.ts';
import { canEditAgenda } from '../../rules.ts';
import { whenText } from '../../view.ts';
import { openClusterChoices } from '../objects/queries.ts';
import { agendaFor } from '../queries.ts';
import {
  type Answered,
  answerProposal,
  type Proposed,
  propose,
  setClosing,
  withdrawProposal,
} from './commands.ts';
import { proposalPaths } from './paths.ts';
import { meetingsTakingProposals, meetingToContribute, ownProposals, proposalsToAnswer } from './queries.ts';
import { answerSchema, closingSchema, proposalSchema } from './schema.ts';
import { closingSentence, mergeChoices, openMeetingView, ownProposalView, proposalView } from './view.ts';

/** Proposing agenda items, and the chair's answers to that. */
export function proposalStaffRoutes(deps: Deps): Router {
  return proposerRoutes(deps).use(chairRoutes(deps));
}

function proposerRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/proposals', async (req, res) => {
    const person = signedIn(req);
    if (canManageMeetings(person)) return res.redirect(303, meetingPaths.list);
    const meetings = await meetingsTakingProposals(deps.db, person, deps.clock());
    const own = await ownProposals(deps.db, person);
    deps.pages.render(req, res, 'meetings/proposals/mine', {
      title: t(req)('proposals-staff:mine.title'),
      meetings: meetings.map((meeting) =>
        openMeetingView(t(req), person.language, meeting, whenText(t(req), person.language, meeting)),
      ),
      own: own.map((one) => ownProposalView(t(req), person.language, one)),
    });
  });

  router.get('/meetings/:id/proposals', async (req, res) => {
    if (canManageMeetings(signedIn(req))) {
      return res.redirect(303, `${meetingPaths.meeting(param(req, 'id'))}#proposals`);
    }
    await showForm(req, res, { minutes: 15 });
  });

  router.post('/meetings/:id/proposals', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingToContribute(deps.db, person, param(req, 'id'));
    const form = parseForm(proposalSchema, req.body);
    if (!form.ok) return showForm(req, res, form.values, form.errors);
    let outcome: Proposed | undefined;
    try {
      const location = await once(deps.db, req, async (tx) => {
        outcome = await propose(deps, tx, person, meeting.id, form.data);
        if (outcome !== 'proposed') throw conflict('common:form.invalid');
        return proposalPaths.forMeeting(meeting.id);
      });
      notify(req, t(req)('proposals-staff:proposed', { title: form.data.title }));
      res.redirect(303, location);
    } catch (error) {
      if (!outcome || outcome === 'proposed') throw error;
      const errors: FieldErrors =
        outcome === 'closed'
          ? { _form: 'proposals-staff:errors.closed' }
          : { clusterId: 'agenda-staff:errors.about' };
      await showForm(req, res, req.body, errors);
    }
  });

  router.post('/meetings/:id/proposals/:proposal/withdrawal', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingToContribute(deps.db, person, param(req, 'id'));
    const title = await withdrawProposal(deps, person, meeting.id, idOf(req));
    if (title === null) notify(req, t(req)('proposals-staff:errors.answered'), 'warning');
    else notify(req, t(req)('proposals-staff:withdrawn', { title }));
    res.redirect(303, proposalPaths.forMeeting(meeting.id));
  });

  return router;

  async function showForm(
    req: Request,
    res: Response,
    values: Record<string, unknown>,
    errors?: FieldErrors,
  ) {
    const person = signedIn(req);
    const say = t(req);
    const meeting = await meetingToContribute(deps.db, person, param(req, 'id'));
    const own = await ownProposals(deps.db, person, meeting.id);
    const clusters = canReadNeeds(person) ? await openClusterChoices(deps.db) : [];
    deps.pages.render(
      req,
      res,
      'meetings/proposals/form',
      {
        title: say('proposals-staff:form.title'),
        meeting,
        when: whenText(say, person.language, meeting),
        closing: closingSentence(say, person.language, meeting, deps.clock()),
        own: own.map((one) => ownProposalView(say, person.language, one)),
        clusters: [
          { value: '', text: say('agenda-staff:about.nothing') },
          ...clusters.map(({ id, title }) => ({ value: id, text: title, lang: 'de' })),
        ],
        values,
        errors: errors ?? {},
        paths: proposalPaths,
      },
      { status: errors ? 422 : 200 },
    );
  }
}

function chairRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/meetings/:id/proposals/closing', async (req, res) => {
    const meeting = await meetingFor(deps.db, signedIn(req), param(req, 'id'));
    demandCoordinator(signedIn(req));
    const until = meeting.proposalsUntil;
    showClosing(req, res, meeting, {
      date: until ? isoDay(until) : '',
      time: until ? berlinTime(until) : '',
    });
  });

  router.post('/meetings/:id/proposals/closing', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    const form = parseForm(closingSchema, req.body);
    demandCoordinator(person);
    if (!form.ok) return showClosing(req, res, meeting, form.values, form.errors);
    if (!(await setClosing(deps, person, meeting.id, form.data))) {
      return showClosing(req, res, meeting, req.body, { date: 'proposals-staff:errors.afterMeeting' });
    }
    const { text } = closingSentence(
      t(req),
      person.language,
      { ...meeting, proposalsUntil: form.data },
      deps.clock(),
    );
    notify(req, text);
    res.redirect(303, `${meetingPaths.meeting(meeting.id)}#proposals`);
  });

  router.get('/meetings/:id/proposals/:proposal/answer', async (req, res) => {
    demandCoordinator(signedIn(req));
    await showAnswer(req, res, {});
  });

  router.post('/meetings/:id/proposals/:proposal/answer', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    const form = parseForm(answerSchema, req.body);
    demandCoordinator(person);
    if (!form.ok) return showAnswer(req, res, form.values, form.errors);
    const outcome = await answerProposal(deps, person, meeting.id, idOf(req), form.data);
    if (outcome === 'clusterThere' || outcome === 'unknownItem') {
      const faults: Partial<Record<Answered, FieldErrors>> = {
        clusterThere: { outcome: 'proposals-staff:errors.clusterThere' },
        unknownItem: { itemId: 'proposals-staff:errors.item' },
      };
      return showAnswer(req, res, req.body, faults[outcome]);
    }
    const answered = outcome === 'answered';
    notify(
      req,
      t(req)(answered ? `proposals-staff:answered.${form.data.outcome}` : 'proposals-staff:errors.answered'),
      answered ? 'success' : 'warning',
    );
    res.redirect(303, `${meetingPaths.meeting(meeting.id)}#proposals`);
  });

  return router;

  function showClosing(
    req: Request,
    res: Response,
    meeting: { id: string; title: string },
    values: Record<string, unknown>,
    errors?: FieldErrors,
  ) {
    deps.pages.render(
      req,
      res,
      'meetings/proposals/closing',
      {
        title: t(req)('proposals-staff:closing.title'),
        meeting,
        values,
        errors: errors ?? {},
        paths: { ...meetingPaths, proposals: proposalPaths },
      },
      { status: errors ? 422 : 200 },
    );
  }

  async function showAnswer(
    req: Request,
    res: Response,
    values: Record<string, unknown>,
    errors?: FieldErrors,
  ) {
    const person = signedIn(req);
    const say = t(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    const { waiting, deferred } = await proposalsToAnswer(deps.db, person, meeting);
    const proposal = [...waiting, ...deferred].find(({ id }) => id === idOf(req));
    if (!proposal || !canEditAgenda(meeting)) throw notFound();
    const outcomes = ['accepted', 'merged', 'deferred'].filter(
      (outcome) => outcome !== 'deferred' || proposal.state === 'proposed',
    );
    deps.pages.render(
      req,
      res,
      'meetings/proposals/answer',
      {
        title: say('proposals-staff:answer.title'),
        meeting,
        proposal: proposalView(say, person.language, meeting.id, proposal),
        outcomes: outcomes.map((value) => ({
          value,
          text: say(`proposals-staff:answer.outcomes.${value}.name`),
          hint: say(`proposals-staff:answer.outcomes.${value}.hint`),
        })),
        items: mergeChoices(say, await agendaFor(deps.db, person, meeting)),
        values,
        errors: errors ?? {},
        paths: { ...meetingPaths, proposals: proposalPaths },
      },
      { status: errors ? 422 : 200 },
    );
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function idOf(req: Request): string {
  const id = param(req, 'proposal');
  if (!uuid.test(id)) throw notFound();
  return id;
}
