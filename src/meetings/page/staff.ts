import { type Request, Router } from 'express';
import { notify, param, signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { canReadAllReports } from '../../needs/policy.ts';
import { agendaPaths } from '../agenda/paths.ts';
import { canPropose } from '../agenda/proposals/policy.ts';
import { proposalsToAnswer } from '../agenda/proposals/queries.ts';
import { proposalsPart } from '../agenda/proposals/view.ts';
import { agendaFor, measuresOnAgenda } from '../agenda/queries.ts';
import { faceless } from '../agenda/rules.ts';
import { agendaPart } from '../agenda/view.ts';
import { seriesLinks } from '../bodies/series/queries.ts';
import { seriesView } from '../bodies/series/view.ts';
import { scheduleMeeting } from '../commands.ts';
import { answerForm } from '../invitations/answers/view.ts';
import { invitationPaths } from '../invitations/paths.ts';
import { invitationsOf } from '../invitations/queries.ts';
import { answerBadge, invitationsSummary } from '../invitations/view.ts';
import { minutesSummary } from '../minutes/approval/view.ts';
import { minutesPaths } from '../minutes/paths.ts';
import { meetingPaths } from '../paths.ts';
import { canManageMeetings } from '../policy.ts';
import { pollSummary } from '../polls/queries.ts';
import { pollPart } from '../polls/view.ts';
import { printoutLinks } from '../printouts/view.ts';
import { meetingFor, publicWords } from '../queries.ts';
import { registrationOffer } from '../registrations/queries.ts';
import { registrationPart } from '../registrations/view.ts';
import { remindersOf } from '../reminders/queries.ts';
import { reminderPart } from '../reminders/view.ts';
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
} from '../rules.ts';
import { meetingFacts, nextSteps, stateBadge } from '../view.ts';

/** The page of a meeting, and making it known. */
export function meetingPageRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

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
        exact: canReadAllReports(person),
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

  return router;
}
