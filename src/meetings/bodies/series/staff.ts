import { type Request, type Response, Router } from 'express';
import type { Tx } from '../../../core/db/client.ts';
import { conflict } from '../../../core/errors.ts';
import { asList, type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { once } from '../../../core/http/once.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { createMeeting } from '../../commands.ts';
import { measuresForAgenda } from '../../measures/queries.ts';
import { meetingPaths } from '../../paths.ts';
import { demandCoordinator } from '../../policy.ts';
import { type MeetingRow, meetingFor, overlappingMeetings } from '../../queries.ts';
import { placeText } from '../../view.ts';
import { standardAgendaOf } from '../agenda/queries.ts';
import { bodyPaths } from '../paths.ts';
import { itemsToCarryOver, type Reminder } from '../rules.ts';
import { readReminders } from '../schema.ts';
import { reminderText } from '../view.ts';
import { formerItems, nextFacts, remindersOf } from './queries.ts';
import { type NextInput, nextSchema } from './schema.ts';
import { madeMeetings, nextValues, overlapLinks } from './view.ts';

type Overlap = Awaited<ReturnType<typeof overlappingMeetings>>[number];

/** Making the next meeting from one that was, or is planned. */
export function nextMeetingRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/meetings/:id/next', async (req, res) => show(req, res, await found(req)));

  router.post('/meetings/:id/next', async (req, res) => {
    const person = signedIn(req);
    const meeting = await found(req);
    const form = parseForm(nextSchema, req.body);
    if (!form.ok) return show(req, res, meeting, { values: form.values, errors: form.errors });
    let overlaps: Overlap[] = [];
    try {
      const location = await once(deps.db, req, async (tx) => {
        overlaps = await unconfirmedOverlaps(tx, meeting, form.data);
        if (overlaps.length > 0) throw conflict('meetings-staff:errors.overlap');
        return meetingPaths.meeting(await makeNext(tx, req, meeting, form.data));
      });
      notify(req, t(req)('bodies-staff:next.done'));
      res.redirect(303, location);
    } catch (error) {
      if (overlaps.length === 0) throw error;
      await show(req, res, meeting, {
        values: req.body,
        errors: { overlapConfirmed: 'meetings-staff:errors.overlap' },
        overlaps: overlapLinks(t(req), person.language, overlaps),
      });
    }
  });

  return router;

  async function found(req: Request): Promise<MeetingRow> {
    const meeting = await meetingFor(deps.db, signedIn(req), param(req, 'id'));
    demandCoordinator(signedIn(req));
    if (meeting.body.archivedAt) throw conflict('bodies-staff:errors.archived');
    if (meeting.state === 'cancelled') throw conflict('bodies-staff:errors.fromCancelled');
    return meeting;
  }

  async function makeNext(tx: Tx, req: Request, meeting: MeetingRow, input: NextInput): Promise<string> {
    const { title, startsAt, endsAt, standard, topics, invitees } = input;
    const { id, bodyId, audience, place, town, onlineUrl } = meeting;
    const columns = { title, startsAt, endsAt, allDay: false, bodyId, audience, place, town, onlineUrl };
    return createMeeting(
      deps,
      tx,
      signedIn(req),
      { ...columns, publicText: null, overlapConfirmed: true },
      {
        madeFromId: id,
        agenda: { standard, topics },
        invitees,
        reminders: remindersToTake(meeting, await remindersOf(tx, meeting.id)),
      },
    );
  }

  function unconfirmedOverlaps(db: Tx, meeting: MeetingRow, input: NextInput): Promise<Overlap[]> {
    const { startsAt, endsAt, overlapConfirmed } = input;
    if (overlapConfirmed) return Promise.resolve([]);
    return overlappingMeetings(db, { bodyId: meeting.bodyId, startsAt, endsAt }, null);
  }

  async function show(
    req: Request,
    res: Response,
    meeting: MeetingRow,
    data: { values?: Record<string, unknown>; errors?: FieldErrors; overlaps?: unknown } = {},
  ) {
    const person = signedIn(req);
    const say = t(req);
    const standard = await standardAgendaOf(deps.db, meeting.bodyId);
    const former = await formerItems(deps.db, meeting.id);
    const topics = itemsToCarryOver(
      former,
      standard.map(({ title }) => title),
    );
    const facts = await nextFacts(deps.db, meeting.bodyId, meeting.id);
    const open = await measuresForAgenda(deps.db, person, meeting.bodyId, deps.clock());
    const values: Record<string, unknown> = data.values ?? {
      ...nextValues(meeting, facts, deps.clock()),
      standard: standard.map(({ id }) => id),
      topics: topics.filter(({ again }) => again).map(({ id }) => id),
    };
    deps.pages.render(
      req,
      res,
      'meetings/bodies/next',
      {
        title: say('bodies-staff:next.title'),
        meeting,
        values: { ...values, standard: asList(values.standard), topics: asList(values.topics) },
        errors: data.errors ?? {},
        overlaps: data.overlaps ?? [],
        made: madeMeetings(say, person.language, facts.made),
        place: placeText(say, meeting),
        audience: say(`meetings-staff:audiences.${meeting.audience}.name`),
        measures: open.length,
        standard: standard.map(({ id, title, parts }) => ({
          value: id,
          text: title,
          lang: 'de',
          hint: parts.map((part) => part.title).join(', '),
        })),
        topics: topics.map(({ id, title, again }) => ({
          value: id,
          text: title,
          lang: 'de',
          hint: again ? say('bodies-staff:next.unfinished') : '',
        })),
        invitees: (['members', 'lastMeeting', 'none'] as const).map((value) => ({
          value,
          text: say(`bodies-staff:next.invitees.${value}`, {
            count: value === 'members' ? facts.members : facts.invitees,
          }),
        })),
        reminders: remindersToTake(meeting, facts.reminders).map((reminder) => reminderText(say, reminder)),
        paths: { ...meetingPaths, bodies: bodyPaths },
      },
      { status: data.errors ? 422 : 200 },
    );
  }
}

/** Those of the last meeting, or what is usual for the body. */
function remindersToTake(meeting: MeetingRow, own: readonly Reminder[]): readonly Reminder[] {
  return own.length > 0 ? own : readReminders(meeting.body.reminders);
}
