import { type Request, Router } from 'express';
import { notFound } from '../../../core/errors.ts';
import { once } from '../../../core/http/once.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { countFaceless } from '../../agenda/queries.ts';
import { meetingPaths } from '../../paths.ts';
import { overlappingMeetings, publicWords } from '../../queries.ts';
import { isOpenToPublic, missingForScheduling, type SchedulingGap } from '../../rules.ts';
import { placeText, whenText } from '../../view.ts';
import { pollPaths } from '../paths.ts';
import { pollFor, pollInvitees, votersAmong } from '../queries.ts';
import { choiceFor, missingOrganisations } from '../rules.ts';
import { optionText, voterName } from '../view.ts';
import { decidePoll } from './commands.ts';

/** Choosing the date: once with a look at what it means, then for good. */
export function decisionStaffRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/meetings/:id/poll/dates/:option', async (req, res) => {
    const { meeting, poll } = await pollFor(deps.db, signedIn(req), param(req, 'id'));
    const option = poll.options.find(({ id }) => id === param(req, 'option'));
    if (!option) throw notFound();
    if (poll.state === 'decided' || poll.state === 'cancelled') {
      return res.redirect(303, pollPaths.poll(meeting.id));
    }
    const { language } = signedIn(req);
    const say = t(req);
    const invitees = (await pollInvitees(deps.db, poll.id)).filter(({ revokedAt }) => !revokedAt);
    const voters = votersAmong(invitees);
    const appointment = { ...meeting, ...option, id: meeting.id };
    const words = await publicWords(deps.db, meeting.textId);
    const gaps = missingForScheduling(
      appointment,
      words !== null,
      isOpenToPublic(meeting.audience) ? await countFaceless(deps.db, meeting.id) : 0,
    );
    const overlaps = await overlappingMeetings(deps.db, appointment, meeting.id);
    const past = option.startsAt <= deps.clock();
    deps.pages.render(req, res, 'meetings/polls/decision', {
      title: say('polls-staff:decision.title'),
      meeting,
      when: optionText(say, language, option),
      where: placeText(say, meeting),
      answers: [
        ...(['yes', 'ifNeedBe', 'no'] as const).map((choice) => ({
          term: say(`polls-staff:decision.${choice}`),
          items: listed(voters.filter((voter) => choiceFor(voter, option.id) === choice)),
        })),
        {
          term: say('polls-staff:decision.unanswered'),
          items: listed(invitees.filter(({ answeredAt }) => !answeredAt)),
        },
      ],
      missing: missingOrganisations(voters, option.id).join(', '),
      invited: invitees.length,
      gaps: gaps.map((gap) => ({
        text: say(`polls-staff:decision.gaps.${gap}`),
        href: gapHref(meeting.id, gap),
      })),
      overlaps: overlaps.map((overlap) => ({
        href: meetingPaths.meeting(overlap.id),
        text: `${overlap.title}, ${whenText(say, language, overlap)}`,
      })),
      past,
      may: gaps.length === 0 && !past,
      action: pollPaths.decision(meeting.id, option.id),
      paths: { ...meetingPaths, poll: pollPaths },
    });
  });

  router.post('/meetings/:id/poll/dates/:option', async (req, res) => {
    const { meeting } = await pollFor(deps.db, signedIn(req), param(req, 'id'));
    let invited: number | null = null;
    const location = await once(deps.db, req, async (tx) => {
      invited = await decidePoll(deps, tx, signedIn(req), meeting.id, param(req, 'option'));
      return meetingPaths.meeting(meeting.id);
    });
    if (invited === null) notify(req, t(req)('polls-staff:decision.alreadyDone'), 'info');
    else if (invited === 0) notify(req, t(req)('polls-staff:decision.doneNobody'));
    else notify(req, t(req)('polls-staff:decision.done', { count: invited }));
    res.redirect(303, location);
  });

  return router;
}

/** An empty list is left out. */
function listed(people: readonly { name: string; organisation: string | null }[]): string[] | undefined {
  return people.length > 0 ? people.map(voterName) : undefined;
}

function gapHref(meetingId: string, gap: SchedulingGap): string {
  return gap === 'publicAgenda' ? `${meetingPaths.meeting(meetingId)}#agenda` : meetingPaths.edit(meetingId);
}
