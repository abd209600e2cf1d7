import { type Request, type Response, Router } from 'express';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { meetingPaths } from '../paths.ts';
import type { MeetingRow } from '../queries.ts';
import { cancelPoll, closePoll } from './commands.ts';
import { decisionStaffRoutes } from './decision/staff.ts';
import { pollFormRoutes } from './form/staff.ts';
import { pollInviteeStaffRoutes } from './invitees/staff.ts';
import { pollPaths } from './paths.ts';
import { type PollRow, plannedMeeting, pollFor, pollInvitees, pollOf, votersAmong } from './queries.ts';
import { remindNow } from './reminders/commands.ts';
import { isOpen } from './rules.ts';
import { cancellationSchema } from './schema.ts';
import { inviteeRows, pollFacts, resultsTable, silentText, voices } from './view.ts';

/** Looking for a date: the poll, those who are asked, and choosing the date. */
export function pollStaffRoutes(deps: Deps): Router {
  return Router()
    .use(pollRoutes(deps))
    .use(pollFormRoutes(deps))
    .use(pollInviteeStaffRoutes(deps))
    .use(decisionStaffRoutes(deps));
}

function pollRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/meetings/:id/poll', async (req, res) => {
    const meeting = await plannedMeeting(deps.db, signedIn(req), param(req, 'id'));
    const { language } = signedIn(req);
    const poll = await pollOf(deps.db, meeting.id);
    if (!poll) return res.redirect(303, pollPaths.new(meeting.id));
    const invitees = await pollInvitees(deps.db, poll.id);
    const now = deps.clock();
    const undecided = poll.state === 'open' || poll.state === 'closed';
    const sent = invitees.filter(({ sentAt }) => sentAt);
    const awaited = sent.filter(({ answeredAt, revokedAt }) => !answeredAt && !revokedAt);
    const voters = votersAmong(invitees);
    deps.pages.render(req, res, 'meetings/polls/show', {
      title: t(req)('polls-staff:title'),
      meeting,
      facts: pollFacts(t(req), language, poll, invitees, now),
      results: resultsTable(t(req), language, {
        poll,
        invitees,
        now,
        mayDecide: undecided && sent.length > 0,
      }),
      silent: silentText(invitees),
      voices: voters.some(({ choices }) => choices) ? voices(t(req), language, poll.options, voters) : [],
      waiting: inviteeRows(
        t(req),
        language,
        invitees.filter(({ sentAt }) => !sentAt),
      ),
      sent: inviteeRows(t(req), language, sent),
      awaited: awaited.length,
      state: poll.state,
      open: isOpen(poll, now),
      undecided,
      paths: { ...meetingPaths, poll: pollPaths },
    });
  });

  router.post('/meetings/:id/poll/reminding', async (req, res) => {
    const { meeting } = await pollFor(deps.db, signedIn(req), param(req, 'id'));
    let count = 0;
    const location = await once(deps.db, req, async (tx) => {
      count = await remindNow(deps, tx, signedIn(req), meeting.id);
      return pollPaths.poll(meeting.id);
    });
    if (count > 0) notify(req, t(req)('polls-staff:reminded', { count }));
    else notify(req, t(req)('polls-staff:remindedNobody'), 'info');
    res.redirect(303, location);
  });

  router.post('/meetings/:id/poll/closing', async (req, res) => {
    const { meeting } = await pollFor(deps.db, signedIn(req), param(req, 'id'));
    await closePoll(deps, signedIn(req), meeting.id);
    notify(req, t(req)('polls-staff:closed'));
    res.redirect(303, pollPaths.poll(meeting.id));
  });

  router.get('/meetings/:id/poll/cancellation', async (req, res) => {
    const { meeting, poll } = await pollFor(deps.db, signedIn(req), param(req, 'id'));
    await showCancellation(req, res, meeting, poll, {});
  });

  router.post('/meetings/:id/poll/cancellation', async (req, res) => {
    const { meeting, poll } = await pollFor(deps.db, signedIn(req), param(req, 'id'));
    const form = parseForm(cancellationSchema, req.body);
    if (!form.ok)
      return showCancellation(req, res, meeting, poll, { values: form.values, errors: form.errors });
    let told: number | null = null;
    const location = await once(deps.db, req, async (tx) => {
      told = await cancelPoll(deps, tx, signedIn(req), meeting.id, form.data.reason);
      return meetingPaths.meeting(meeting.id);
    });
    notify(
      req,
      told
        ? t(req)('polls-staff:cancellation.done', { count: told })
        : t(req)('polls-staff:cancellation.doneNobody'),
    );
    res.redirect(303, location);
  });

  return router;

  async function showCancellation(
    req: Request,
    res: Response,
    meeting: MeetingRow,
    poll: PollRow,
    { values = {}, errors }: { values?: Record<string, unknown>; errors?: FieldErrors },
  ) {
    const told = votersAmong(await pollInvitees(deps.db, poll.id)).length;
    const title = t(req)('polls-staff:cancellation.title');
    const paths = { ...meetingPaths, poll: pollPaths };
    deps.pages.render(
      req,
      res,
      'meetings/polls/cancellation',
      { title, meeting, told, values, errors: errors ?? {}, paths },
      { status: errors ? 422 : 200 },
    );
  }
}
