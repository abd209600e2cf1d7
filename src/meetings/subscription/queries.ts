import type { Person } from '../../core/auth/person.ts';
import type { Db } from '../../core/db/client.ts';
import { agendaSlots } from '../agenda/rules.ts';
import { visibleTo } from '../queries.ts';

/** So far back the calendar of a person goes. */
const pastDays = 366;
/** More than two a day; nobody's calendar holds more. */
const largest = 1000;

/** The meetings of somebody's own calendar: what they may see, with its agenda and their own answer. */
export async function personalMeetings(db: Db, person: Person, now: Date) {
  const rows = await db.meeting.findMany({
    where: {
      AND: [
        visibleTo(person),
        {
          state: { in: ['scheduled', 'held', 'cancelled'] },
          // A draft that was given up stood in nobody's calendar.
          NOT: { state: 'cancelled', sequence: 0 },
          endsAt: { gte: new Date(now.getTime() - pastDays * 24 * 60 * 60 * 1000) },
        },
      ],
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: largest,
    include: {
      body: { select: { name: true } },
      invitations: { where: { personId: person.id, sentAt: { not: null } }, select: { state: true } },
      items: {
        orderBy: { position: 'asc' },
        select: { id: true, parentId: true, position: true, title: true, visibility: true, minutes: true },
      },
    },
  });
  return rows.flatMap(({ startsAt, endsAt, invitations, items, ...meeting }) => {
    if (!startsAt || !endsAt) return [];
    const ordered = items
      .filter(({ parentId }) => parentId === null)
      .flatMap((item) => [item, ...items.filter(({ parentId }) => parentId === item.id)]);
    const slots = agendaSlots(meeting.allDay ? null : startsAt, ordered);
    const hidden = new Set(items.filter(({ visibility }) => visibility === 'hidden').map(({ id }) => id));
    return [
      {
        ...meeting,
        startsAt,
        endsAt,
        answer: invitations[0]?.state ?? null,
        // Hidden items are for the planning pages, not for a calendar that lies on a desk.
        agenda: ordered.flatMap(({ id, parentId, title }, index) =>
          hidden.has(id) || (parentId && hidden.has(parentId))
            ? []
            : [{ title, number: slots[index]?.number ?? null, from: slots[index]?.from ?? null }],
        ),
      },
    ];
  });
}

export type PersonalMeeting = Awaited<ReturnType<typeof personalMeetings>>[number];
