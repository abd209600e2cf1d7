import { type Request, type Response, Router } from 'express';
import type { Db, Tx } from '../core/db/client.ts';
import { conflict } from '../core/errors.ts';
import { type FieldErrors, parseForm } from '../core/http/forms.ts';
import { once } from '../core/http/once.ts';
import { notify, param, query, signedIn } from '../core/http/request.ts';
import type { Deps } from '../deps.ts';
import { agendaPaths } from './agenda/paths.ts';
import { canPropose } from './agenda/proposals/policy.ts';
import { proposalsToAnswer } from './agenda/proposals/queries.ts';
import { proposalsPart } from './agenda/proposals/view.ts';
import { agendaFor, countFaceless, measuresOnAgenda } from './agenda/queries.ts';
import { faceless } from './agenda/rules.ts';
import { agendaStaffRoutes } from './agenda/staff.ts';
import { agendaPart } from './agenda/view.ts';
import { takesMeetings } from './bodies/queries.ts';
import { equipmentFrom, seriesLinks, usualBody } from './bodies/series/queries.ts';
import { bringSchema } from './bodies/series/schema.ts';
import { newFromBody, seriesView, usualValues } from './bodies/series/view.ts';
import { bodyStaffRoutes } from './bodies/staff.ts';
import { calendarStaffRoutes } from './calendar/staff.ts';
import { cancelMeeting, createMeeting, scheduleMeeting, updateMeeting } from './commands.ts';
import { answerForm } from './invitations/answers/view.ts';
import { invitationPaths } from './invitations/paths.ts';
import { invitationsOf } from './invitations/queries.ts';
import { invitationStaffRoutes } from './invitations/staff.ts';
import { answerBadge, invitationsSummary } from './invitations/view.ts';
import { minutesSummary } from './minutes/approval/view.ts';
import { minutesPaths } from './minutes/paths.ts';
import { meetingPaths } from './paths.ts';
import { canManageMeetings, demandCoordinator } from './policy.ts';
import { pollSummary } from './polls/queries.ts';
import { pollStaffRoutes } from './polls/staff.ts';
import { pollPart } from './polls/view.ts';
import { printoutRoutes } from './printouts/staff.ts';
import { printoutLinks } from './printouts/view.ts';
import { bodyChoices, type MeetingRow, meetingFor, overlappingMeetings, publicWords } from './queries.ts';
import { registeredAddresses, registrationOffer } from './registrations/queries.ts';
import { registrationStaffRoutes } from './registrations/staff.ts';
import { registrationPart } from './registrations/view.ts';
import { remindersOf } from './reminders/queries.ts';
import { reminderStaffRoutes } from './reminders/staff.ts';
import { reminderPart } from './reminders/view.ts';
import {
  canCancel,
  canEditAgenda,
  canEditMeeting,
  canInvite,
  canTakeMinutes,
  hasStarted,
  isOpenToPublic,
  missingForScheduling,
  takesAnswers,
} from './rules.ts';
import {
  audiences,
  cancellationSchema,
  type MeetingInput,
  meetingSchema,
  towns,
  versionSchema,
} from './schema.ts';
import { formValues, meetingFacts, nextSteps, stateBadge, whenText } from './view.ts';

type Overlap = Awaited<ReturnType<typeof overlappingMeetings>>[number];

/** Planning meetings: the list, the form, the meeting's page, and what is done with a meeting as a whole. */
export function meetingStaffRoutes(deps: Deps): Router {
  return Router()
    .use(calendarStaffRoutes(deps))
    .use(printoutRoutes(deps))
    .use(planningRoutes(deps))
    .use(pollStaffRoutes(deps))
    .use(agendaStaffRoutes(deps))
    .use(invitationStaffRoutes(deps))
    .use(registrationStaffRoutes(deps))
    .use(reminderStaffRoutes(deps))
    .use(bodyStaffRoutes(deps));
}

function planningRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/meetings/new', async (req, res) => {
    demandCoordinator(signedIn(req));
    const usual = await usualBody(deps.db, signedIn(req), query(req, 'body'));
    await showForm(req, res, { values: usualValues(usual, deps.clock()) });
  });

  router.post('/meetings', async (req, res) => {
    const person = signedIn(req);
    const form = parseForm(meetingSchema, req.body);
    demandCoordinator(signedIn(req));
    if (!form.ok) return showForm(req, res, { values: form.values, errors: form.errors });
    if (!(await takesMeetings(deps.db, form.data.bodyId))) {
      return showForm(req, res, { values: req.body, errors: { bodyId: 'bodies-staff:errors.archived' } });
    }
    const { bring } = bringSchema.parse(req.body);
    let overlaps: Overlap[] = [];
    try {
      // Asked within, so that a second copy of the form finds the first one's meeting, not an overlap with it.
      const location = await once(deps.db, req, async (tx) => {
        overlaps = await unconfirmedOverlaps(tx, form.data, null);
        if (overlaps.length > 0) throw conflict('meetings-staff:errors.overlap');
        const equipment = await equipmentFrom(tx, form.data.bodyId, bring);
        return meetingPaths.meeting(await createMeeting(deps, tx, person, form.data, equipment));
      });
      notify(req, t(req)('meetings-staff:created'));
      res.redirect(303, location);
    } catch (error) {
      if (overlaps.length === 0) throw error;
      await showForm(req, res, { values: req.body, overlaps });
    }
  });

  router.get('/meetings/:id', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    const now = deps.clock();
    const [agenda, invitations, words] = [
      await agendaFor(deps.db, person, meeting),
      await invitationsOf(deps.db, meeting.id),
      await publicWords(deps.db, meeting.textId),
    ];
    const mayManage = canManageMeetings(person);
    const mayEditAgenda = mayManage && canEditAgenda(meeting);
    const gaps = missingForScheduling(meeting, words !== null, faceless(agenda).length);
    const own = invitations.find(({ personId, sentAt }) => personId === person.id && sentAt);
    deps.pages.render(req, res, 'meetings/meeting', {
      title: meeting.title,
      meeting,
      mayManage,
      badge: stateBadge(t(req), meeting.state),
      facts: meetingFacts(t(req), person.language, meeting, words),
      proposals: proposalsPart(t(req), person.language, {
        meeting,
        ...(await proposalsToAnswer(deps.db, person, meeting)),
        mayAnswer: mayEditAgenda,
        mayPropose: canPropose(person),
        now,
      }),
      agendaPart: agendaPart(t(req), person.language, {
        meeting,
        items: agenda,
        measures: await measuresOnAgenda(deps.db, person, meeting, agenda, now),
        mayEdit: mayEditAgenda,
        now,
      }),
      pollPart: mayManage
        ? pollPart(t(req), person.language, meeting, await pollSummary(deps.db, meeting), now)
        : null,
      invitations: invitationsSummary(t(req), invitations),
      series: seriesView(t(req), person, meeting, await seriesLinks(deps.db, person, meeting)),
      printouts: meeting.startsAt ? printoutLinks(meeting.id, mayManage) : null,
      own: own
        ? {
            badge: answerBadge(t(req), own.state),
            pending: own.state === 'pending',
            answering: takesAnswers(meeting, now)
              ? answerForm(t(req), meeting, own, { action: invitationPaths.own(meeting.id) })
              : null,
          }
        : null,
      registrations:
        mayManage && isOpenToPublic(meeting.audience)
          ? registrationPart(meeting, await registrationOffer(deps.db, meeting.id))
          : null,
      reminders:
        mayManage && meeting.state !== 'cancelled'
          ? reminderPart(t(req), person.language, meeting, await remindersOf(deps.db, meeting.id), now)
          : null,
      steps: mayManage
        ? nextSteps(t(req), {
            meeting,
            gaps,
            agendaItems: agenda.filter(({ parentId }) => parentId === null).length,
            invitations,
            started: hasStarted(meeting, now),
          })
        : [],
      may: {
        edit: mayManage && canEditMeeting(meeting),
        editAgenda: mayEditAgenda,
        schedule: mayManage && meeting.state === 'draft' && gaps.length === 0,
        invite: mayManage && canInvite(meeting, now),
        chooseInvitees: mayManage && canEditMeeting(meeting) && !hasStarted(meeting, now),
        cancel: mayManage && canCancel(meeting, now),
        takeMinutes: canTakeMinutes(meeting, now),
      },
      minutesSummary: canTakeMinutes(meeting, now) ? minutesSummary(t(req), meeting, person.language) : null,
      publicHref:
        isOpenToPublic(meeting.audience) && meeting.state !== 'draft' && meeting.state !== 'polling'
          ? meetingPaths.public(person.language, meeting.slug)
          : null,
      paths: { ...meetingPaths, agenda: agendaPaths, invitations: invitationPaths, minutes: minutesPaths },
    });
  });

  router.get('/meetings/:id/edit', async (req, res) => {
    const meeting = await meetingFor(deps.db, signedIn(req), param(req, 'id'));
    demandCoordinator(signedIn(req));
    const words = await publicWords(deps.db, meeting.textId);
    await showForm(req, res, {
      meeting,
      textVersion: words?.number ?? 0,
      values: formValues(meeting, words),
    });
  });

  router.post('/meetings/:id/edit', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    const based = versionSchema.parse(req.body);
    const form = parseForm(meetingSchema, req.body);
    demandCoordinator(signedIn(req));
    const again = { meeting, version: based.version, textVersion: based.textVersion };
    if (!form.ok) return showForm(req, res, { ...again, values: form.values, errors: form.errors });
    const otherBody = form.data.bodyId !== meeting.bodyId;
    if (otherBody && !(await takesMeetings(deps.db, form.data.bodyId))) {
      return showForm(req, res, {
        ...again,
        values: req.body,
        errors: { bodyId: 'bodies-staff:errors.archived' },
      });
    }
    const errors = await objections(form.data, meeting);
    if (errors) return showForm(req, res, { ...again, values: req.body, errors });
    const overlaps = await unconfirmedOverlaps(deps.db, form.data, meeting.id);
    if (overlaps.length > 0) return showForm(req, res, { ...again, values: req.body, overlaps });
    const saved = await updateMeeting(deps, person, meeting.id, based, form.data);
    if (!saved) {
      const theirs = await meetingFor(deps.db, person, meeting.id);
      const words = await publicWords(deps.db, theirs.textId);
      return showForm(req, res, {
        meeting: theirs,
        textVersion: words?.number ?? 0,
        values: req.body,
        errors: { _form: 'common:form.changedMeanwhile' },
        theirs: meetingFacts(t(req), person.language, theirs, words),
      });
    }
    notify(
      req,
      saved.told > 0
        ? t(req)('meetings-staff:savedAndTold', { count: saved.told })
        : t(req)('meetings-staff:saved'),
    );
    res.redirect(303, meetingPaths.meeting(meeting.id));
  });

  router.post('/meetings/:id/schedule', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    await scheduleMeeting(deps, person, meeting.id);
    notify(
      req,
      t(req)(
        isOpenToPublic(meeting.audience) ? 'meetings-staff:scheduledPublic' : 'meetings-staff:scheduled',
      ),
    );
    res.redirect(303, meetingPaths.meeting(meeting.id));
  });

  router.get('/meetings/:id/cancellation', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    demandCoordinator(signedIn(req));
    if (!canCancel(meeting, deps.clock())) return res.redirect(303, meetingPaths.meeting(meeting.id));
    await showCancellation(req, res, meeting);
  });

  router.post('/meetings/:id/cancellation', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    const form = parseForm(cancellationSchema, req.body);
    if (!form.ok) return showCancellation(req, res, meeting, { values: form.values, errors: form.errors });
    const told = await cancelMeeting(deps, person, meeting.id, form.data.reason);
    if (meeting.state === 'draft' && !told) {
      notify(req, t(req)('meetings-staff:cancellation.discarded'));
      return res.redirect(303, meetingPaths.list);
    }
    notify(
      req,
      told
        ? t(req)('meetings-staff:cancellation.done', { count: told })
        : t(req)('meetings-staff:cancellation.doneNobody'),
    );
    res.redirect(303, meetingPaths.meeting(meeting.id));
  });

  return router;

  async function showCancellation(
    req: Request,
    res: Response,
    meeting: MeetingRow,
    data: { values?: Record<string, unknown>; errors?: FieldErrors } = {},
  ) {
    const invitations = await invitationsOf(deps.db, meeting.id);
    deps.pages.render(
      req,
      res,
      'meetings/cancellation',
      {
        title: t(req)(`meetings-staff:cancellation.${meeting.state === 'draft' ? 'discard' : 'title'}`),
        meeting,
        when: whenText(t(req), signedIn(req).language, meeting),
        told: invitations.filter(({ sentAt }) => sentAt).length,
        isPublic: isOpenToPublic(meeting.audience) && meeting.state === 'scheduled',
        registered: (await registeredAddresses(deps.db, meeting.id)).length,
        values: data.values ?? {},
        errors: data.errors ?? {},
        paths: meetingPaths,
      },
      { status: data.errors ? 422 : 200 },
    );
  }

  /** What a meeting that was announced may not lose by an edit. */
  async function objections(input: MeetingInput, meeting: MeetingRow): Promise<FieldErrors | null> {
    if (meeting.state !== 'scheduled') return null;
    const fieldOf = { time: 'date', place: 'place', publicText: 'publicTitle', publicAgenda: 'audience' };
    const faceless = await countFaceless(deps.db, meeting.id);
    const gaps = missingForScheduling(input, input.publicText !== null, faceless);
    const errors: FieldErrors = Object.fromEntries(
      gaps.map((gap) => [fieldOf[gap], `meetings-staff:errors.needed.${gap}`]),
    );
    const now = deps.clock();
    if (!hasStarted(meeting, now) && hasStarted(input, now)) errors.date ??= 'meetings-staff:errors.past';
    return Object.keys(errors).length > 0 ? errors : null;
  }

  function unconfirmedOverlaps(db: Db | Tx, input: MeetingInput, ownId: string | null): Promise<Overlap[]> {
    return input.overlapConfirmed ? Promise.resolve([]) : overlappingMeetings(db, input, ownId);
  }

  async function showForm(
    req: Request,
    res: Response,
    data: {
      meeting?: MeetingRow;
      version?: number;
      textVersion?: number;
      values: Record<string, unknown>;
      errors?: FieldErrors;
      overlaps?: Overlap[];
      theirs?: unknown;
    },
  ) {
    const { meeting, overlaps = [] } = data;
    const errors = overlaps.length > 0 ? { overlapConfirmed: 'meetings-staff:errors.overlap' } : data.errors;
    const bodies = await bodyChoices(deps.db);
    const person = signedIn(req);
    const say = t(req);
    deps.pages.render(
      req,
      res,
      'meetings/form',
      {
        title: say(meeting ? 'meetings-staff:form.editTitle' : 'meetings-staff:form.newTitle'),
        meeting: meeting ?? null,
        version: data.version ?? meeting?.version,
        textVersion: data.textVersion ?? 0,
        values: data.values,
        errors: errors ?? {},
        overlaps: overlaps.map((overlap) => ({
          href: meetingPaths.meeting(overlap.id),
          text: `${overlap.title}, ${whenText(say, person.language, overlap)}`,
        })),
        theirs: data.theirs ?? null,
        willTell: meeting?.state === 'scheduled' && meeting.invitedAt !== null,
        bodies: bodies
          .filter(({ id, archivedAt }) => !archivedAt || id === meeting?.bodyId)
          .map(({ id, name }) => ({ value: id, text: name })),
        fromBody: meeting ? null : newFromBody(say, bodies, data.values),
        audiences: audiences.map((value) => ({
          value,
          text: say(`meetings-staff:audiences.${value}.name`),
          hint: say(`meetings-staff:audiences.${value}.hint`),
        })),
        towns: [
          { value: '', text: say('meetings-staff:form.noTown') },
          ...towns.map((value) => ({ value, text: say(`meetings-staff:towns.${value}`) })),
        ],
        paths: meetingPaths,
      },
      { status: errors ? 422 : 200 },
    );
  }
}
