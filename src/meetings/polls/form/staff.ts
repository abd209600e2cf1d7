import { type Request, type Response, Router } from 'express';
import { type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { once } from '../../../core/http/once.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { meetingPaths } from '../../paths.ts';
import type { MeetingRow } from '../../queries.ts';
import { createPoll, updatePoll } from '../commands.ts';
import { pollPaths } from '../paths.ts';
import { type PollRow, plannedMeeting, pollFor, pollOf } from '../queries.ts';
import { keepsNamesHidden, maximumOptions, type Row } from '../rules.ts';
import { deadlineValue, pollSchema, pollVersionSchema, rowOf, rowsOf } from '../schema.ts';
import { optionText, pollFacts } from '../view.ts';

/** Which dates are asked about, until when, and in which words. */
export function pollFormRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/meetings/:id/poll/new', async (req, res) => {
    const meeting = await plannedMeeting(deps.db, signedIn(req), param(req, 'id'));
    const poll = await pollOf(deps.db, meeting.id);
    if (poll && poll.state !== 'cancelled') return res.redirect(303, pollPaths.poll(meeting.id));
    showForm(req, res, { meeting, values: {}, rows: [] });
  });

  router.post('/meetings/:id/poll/new', async (req, res) => {
    const meeting = await plannedMeeting(deps.db, signedIn(req), param(req, 'id'));
    const rows = rowsOf(req.body);
    if (asksForRows(req)) return showForm(req, res, { meeting, values: req.body, rows, more: true });
    const form = parseForm(pollSchema(deps.clock(), null), req.body);
    if (!form.ok) return showForm(req, res, { meeting, values: form.values, rows, errors: form.errors });
    const location = await once(deps.db, req, async (tx) => {
      await createPoll(tx, signedIn(req), meeting.id, form.data);
      return pollPaths.invitees(meeting.id);
    });
    notify(req, t(req)('polls-staff:created'));
    res.redirect(303, location);
  });

  router.get('/meetings/:id/poll/edit', async (req, res) => {
    const { meeting, poll } = await pollFor(deps.db, signedIn(req), param(req, 'id'));
    showForm(req, res, {
      meeting,
      poll,
      rows: poll.options.map(rowOf),
      values: {
        message: poll.message,
        deadline: deadlineValue(poll.deadline),
        hideNames: poll.hideNames ? 'on' : undefined,
      },
    });
  });

  router.post('/meetings/:id/poll/edit', async (req, res) => {
    const { meeting, poll } = await pollFor(deps.db, signedIn(req), param(req, 'id'));
    const { version } = pollVersionSchema.parse(req.body);
    const again = { meeting, poll, version, rows: rowsOf(req.body) };
    if (asksForRows(req)) return showForm(req, res, { ...again, values: req.body, more: true });
    const fixed = poll.openedAt ? poll.options.map(({ id: _id, ...option }) => option) : null;
    const form = parseForm(pollSchema(deps.clock(), fixed), req.body);
    if (!form.ok) return showForm(req, res, { ...again, values: form.values, errors: form.errors });
    let saved = true;
    const location = await once(deps.db, req, async (tx) => {
      saved = await updatePoll(deps, tx, signedIn(req), meeting.id, version, form.data);
      return pollPaths.poll(meeting.id);
    });
    if (!saved) {
      const theirs = await pollFor(deps.db, signedIn(req), param(req, 'id'));
      return showForm(req, res, {
        ...again,
        poll: theirs.poll,
        version: theirs.poll.version,
        values: req.body,
        errors: { _form: 'common:form.changedMeanwhile' },
        theirs: pollFacts(t(req), signedIn(req).language, theirs.poll, [], deps.clock()),
      });
    }
    notify(req, t(req)(poll.state === 'closed' ? 'polls-staff:reopened' : 'polls-staff:saved'));
    res.redirect(303, location);
  });

  return router;

  function showForm(req: Request, res: Response, data: FormData) {
    const { meeting, poll, errors } = data;
    const title = poll ? (poll.state === 'closed' ? 'reopenTitle' : 'editTitle') : 'newTitle';
    deps.pages.render(
      req,
      res,
      'meetings/polls/form',
      {
        title: t(req)(`polls-staff:form.${title}`),
        meeting,
        version: data.version ?? poll?.version,
        values: data.values,
        rows: shownRows(data.rows, data.more ?? false),
        mayAddRows: shownRows(data.rows, data.more ?? false).length < maximumOptions,
        fixed: poll?.openedAt
          ? poll.options.map((option) => optionText(t(req), signedIn(req).language, option))
          : null,
        namesStayHidden: poll ? keepsNamesHidden(poll) : false,
        reopening: poll?.state === 'closed',
        errors: errors ?? {},
        theirs: data.theirs ?? null,
        paths: { ...meetingPaths, poll: pollPaths },
        action: poll ? pollPaths.edit(meeting.id) : pollPaths.new(meeting.id),
        backHref: poll ? pollPaths.poll(meeting.id) : meetingPaths.meeting(meeting.id),
      },
      { status: errors ? 422 : 200 },
    );
  }
}

interface FormData {
  meeting: MeetingRow;
  poll?: PollRow;
  version?: number;
  values: Record<string, unknown>;
  rows: readonly Row[];
  /** Somebody asked for more rows. */
  more?: boolean;
  errors?: FieldErrors;
  theirs?: unknown;
}

const rowsAtFirst = 4;
const empty: Row = { date: '', start: '', end: '', allDay: false };

/** What was written, and at least a few rows to write into. */
function shownRows(rows: readonly Row[], more: boolean): Row[] {
  const count = Math.min(maximumOptions, Math.max(rowsAtFirst, rows.length) + (more ? 2 : 0));
  return Array.from({ length: count }, (_, index) => rows[index] ?? empty);
}

function asksForRows(req: Request): boolean {
  return (req.body as Record<string, unknown> | undefined)?.more !== undefined;
}
