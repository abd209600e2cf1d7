import type { Person } from '../../../core/auth/person.ts';
import type { Db, Prisma, Tx } from '../../../core/db/client.ts';
import { conflict } from '../../../core/errors.ts';
import { isoDay } from '../../../core/i18n/format.ts';
import { visibleTo } from '../../queries.ts';
import { type BodyRow, bodyFor } from '../queries.ts';
import type { FormerItem, Reminder } from '../rules.ts';
import { readReminders } from '../schema.ts';
import { bare, type Equipment } from './commands.ts';
import type { Part } from './schema.ts';

const pageSize = 50;

const row = {
  id: true,
  title: true,
  state: true,
  minutesState: true,
  startsAt: true,
  endsAt: true,
  allDay: true,
  place: true,
  town: true,
  onlineUrl: true,
} as const satisfies Prisma.MeetingSelect;

export type SeriesRow = Prisma.MeetingGetPayload<{ select: typeof row }>;

/** The meetings of a body that the person may see: what is planned first, then the past, newest first. */
export async function seriesOf(db: Db, person: Person, bodyId: string, now: Date, before: Date | null) {
  const of = (where: Prisma.MeetingWhereInput) => ({ AND: [{ bodyId }, visibleTo(person), where] });
  const coming: SeriesRow[] = before
    ? []
    : await db.meeting.findMany({
        where: of({ state: { not: 'held' }, OR: [{ endsAt: null }, { endsAt: { gte: now } }] }),
        orderBy: { startsAt: { sort: 'asc', nulls: 'last' } },
        take: pageSize,
        select: row,
      });
  const past: SeriesRow[] = await db.meeting.findMany({
    where: of({
      OR: [{ state: 'held' }, { endsAt: { lt: now } }],
      ...(before ? { startsAt: { lt: before } } : {}),
    }),
    orderBy: { startsAt: { sort: 'desc', nulls: 'last' } },
    take: pageSize + 1,
    select: row,
  });
  const more = past.length > pageSize ? (past[pageSize - 1]?.startsAt ?? null) : null;
  return { coming, past: past.slice(0, pageSize), more };
}

/** The day of the body's newest meeting, past or planned, from which its rhythm counts. */
async function lastDayOf(db: Db | Tx, bodyId: string): Promise<string | null> {
  const { _max } = await db.meeting.aggregate({
    where: { bodyId, state: { not: 'cancelled' } },
    _max: { startsAt: true },
  });
  return _max.startsAt && isoDay(_max.startsAt);
}

export interface SeriesLinks {
  madeFrom: { id: string; title: string; startsAt: Date | null } | null;
  madeInto: { id: string; title: string; startsAt: Date | null }[];
}

/** The meetings before and after in the series, as far as the person may see them; one query. */
export async function seriesLinks(
  db: Db,
  person: Person,
  meeting: { id: string; madeFromId: string | null },
): Promise<SeriesLinks> {
  const rows = await db.meeting.findMany({
    where: {
      AND: [
        visibleTo(person),
        {
          OR: [
            { madeFromId: meeting.id, state: { not: 'cancelled' } },
            ...(meeting.madeFromId ? [{ id: meeting.madeFromId }] : []),
          ],
        },
      ],
    },
    orderBy: { createdAt: 'asc' },
    select: { id: true, title: true, startsAt: true },
  });
  return {
    madeFrom: rows.find(({ id }) => id === meeting.madeFromId) ?? null,
    madeInto: rows.filter(({ id }) => id !== meeting.madeFromId),
  };
}

/** Topics of a meeting, without sub-items, and what became of them; one query. */
export function formerItems(db: Db | Tx, meetingId: string): Promise<FormerItem[]> {
  return db.$queryRaw<FormerItem[]>`
    SELECT i.id, i.title, i."closedAt" IS NOT NULL AS closed,
      d.result IS NOT NULL OR EXISTS (
        SELECT 1 FROM "MinutesRevision" r
        JOIN "AgendaItem" w ON w.id = r."agendaItemId"
        WHERE (w.id = i.id OR w."parentId" = i.id) AND r.text <> '') AS "dealtWith",
      coalesce(d.result = 'deferred', false) AS deferred
    FROM "AgendaItem" i
    LEFT JOIN LATERAL (
      SELECT e.result FROM "Decision" e WHERE e."agendaItemId" = i.id
      ORDER BY e."createdAt" DESC, e.id DESC LIMIT 1) d ON true
    WHERE i."meetingId" = ${meetingId}::uuid AND i."parentId" IS NULL AND i.kind = 'topic'
    ORDER BY i.position, i.id`;
}

/** Reminders of a meeting, as another one may get them. */
export function remindersOf(db: Db | Tx, meetingId: string): Promise<Reminder[]> {
  return db.meetingReminder.findMany({
    where: { meetingId },
    orderBy: { minutesBefore: 'desc' },
    select: { minutesBefore: true, recipients: true },
  });
}

export interface NextFacts {
  /** Members without deputies, and invitees of the meeting; closed accounts apart. */
  members: number;
  invitees: number;
  /** The body's newest meeting. */
  lastStartsAt: Date | null;
  reminders: Reminder[];
  /** Meetings that were made from this one already. */
  made: { id: string; title: string; startsAt: string | null }[];
}

/** What the page for the next meeting says besides the agenda; one query, for coordinators. */
export async function nextFacts(db: Db, bodyId: string, meetingId: string): Promise<NextFacts> {
  const [row] = await db.$queryRaw<NextFacts[]>`
    SELECT
      (SELECT count(*)::int FROM "BodyMember" m LEFT JOIN "Person" p ON p.id = m."personId"
        WHERE m."bodyId" = ${bodyId}::uuid AND m."deputyOfId" IS NULL AND p."deactivatedAt" IS NULL) AS members,
      (SELECT count(*)::int FROM "Invitation" i LEFT JOIN "Person" p ON p.id = i."personId"
        WHERE i."meetingId" = ${meetingId}::uuid AND p."deactivatedAt" IS NULL) AS invitees,
      (SELECT max(t."startsAt") FROM "Meeting" t
        WHERE t."bodyId" = ${bodyId}::uuid AND t.state <> 'cancelled') AS "lastStartsAt",
      (SELECT coalesce(json_agg(json_build_object('minutesBefore', r."minutesBefore", 'recipients', r.recipients)
          ORDER BY r."minutesBefore" DESC), '[]')
        FROM "MeetingReminder" r WHERE r."meetingId" = ${meetingId}::uuid) AS reminders,
      (SELECT coalesce(json_agg(json_build_object('id', n.id, 'title', n.title, 'startsAt', n."startsAt")
          ORDER BY n."createdAt"), '[]')
        FROM "Meeting" n WHERE n."madeFromId" = ${meetingId}::uuid AND n.state <> 'cancelled') AS made`;
  return row ?? { members: 0, invitees: 0, lastStartsAt: null, reminders: [], made: [] };
}

export interface UsualBody {
  body: BodyRow;
  /** YYYY-MM-DD of its newest meeting. */
  lastDay: string | null;
}

/** The body for whose next meeting a form is to be filled; null when none was named. */
export async function usualBody(db: Db, person: Person, bodyId: string): Promise<UsualBody | null> {
  if (bodyId === '') return null;
  const body = await bodyFor(db, person, bodyId);
  if (body.archivedAt) throw conflict('bodies-staff:errors.archived');
  return { body, lastDay: await lastDayOf(db, body.id) };
}

/** What a meeting made by hand gets from its body, as far as it was wanted. */
export async function equipmentFrom(tx: Tx, bodyId: string, bring: readonly Part[]): Promise<Equipment> {
  const body = await tx.body.findUnique({ where: { id: bodyId }, select: { reminders: true } });
  return {
    ...bare,
    agenda: bring.includes('agenda') ? { standard: 'all', topics: [] } : null,
    invitees: bring.includes('members') ? 'members' : 'none',
    reminders: bring.includes('reminders') ? readReminders(body?.reminders) : [],
  };
}
