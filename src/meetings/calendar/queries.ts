import type { Person } from '../../core/auth/person.ts';
import type { Db, Prisma } from '../../core/db/client.ts';
import { visibleTo } from '../queries.ts';
import { sheetOf } from './rules.ts';
import { type CalendarFilter, tabs } from './schema.ts';

export type Tab = (typeof tabs)[number];

const pageSize = 50;
/** More than one a day; nobody reads a month that holds more. */
const monthSize = 100;

const columns = {
  id: true,
  title: true,
  state: true,
  minutesState: true,
  audience: true,
  startsAt: true,
  endsAt: true,
  allDay: true,
  place: true,
  town: true,
  onlineUrl: true,
  body: { select: { name: true } },
} satisfies Prisma.MeetingSelect;

function narrowedTo({ body, town, audience }: CalendarFilter): Prisma.MeetingWhereInput {
  return {
    ...(body ? { bodyId: body } : {}),
    ...(town ? { town } : {}),
    ...(audience ? { audience } : {}),
  };
}

function inTab(tab: Tab, now: Date): Prisma.MeetingWhereInput {
  if (tab === 'coming') return { endsAt: { gte: now }, state: { in: ['scheduled', 'cancelled'] } };
  if (tab === 'drafts') return { state: { in: ['draft', 'polling'] } };
  return {
    state: { notIn: ['draft', 'polling'] },
    OR: [{ endsAt: { lt: now } }, { endsAt: null }, { state: 'held' }],
  };
}

/** One tab of the list, with how many meetings each tab holds. `before` pages the past by date. */
export async function listMeetings(db: Db, person: Person, now: Date, filter: CalendarFilter) {
  const { tab, before } = filter;
  const where = (name: Tab) => ({ AND: [visibleTo(person), narrowedTo(filter), inTab(name, now)] });
  const rows = await db.meeting.findMany({
    where: { AND: [where(tab), before && tab === 'past' ? { startsAt: { lt: before } } : {}] },
    orderBy:
      tab === 'coming'
        ? { startsAt: 'asc' }
        : tab === 'drafts'
          ? { updatedAt: 'desc' }
          : { startsAt: { sort: 'desc', nulls: 'last' } },
    take: pageSize + 1,
    select: columns,
  });
  const counts = await Promise.all(tabs.map((name) => db.meeting.count({ where: where(name) })));
  return {
    rows: rows.slice(0, pageSize),
    counts: Object.fromEntries(tabs.map((name, index) => [name, counts[index] ?? 0])) as Record<Tab, number>,
    more: rows.length > pageSize ? (rows[pageSize - 1]?.startsAt ?? null) : null,
  };
}

/** Every meeting of a month's sheet that the person may see and that has a date, drafts included. */
export async function meetingsOfMonth(db: Db, person: Person, month: string, filter: CalendarFilter) {
  const { from, until } = sheetOf(month);
  const rows = await db.meeting.findMany({
    where: {
      AND: [visibleTo(person), narrowedTo(filter), { startsAt: { lt: until }, endsAt: { gt: from } }],
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: monthSize,
    select: columns,
  });
  return rows.flatMap(({ startsAt, endsAt, ...row }) =>
    startsAt && endsAt ? [{ ...row, startsAt, endsAt }] : [],
  );
}
