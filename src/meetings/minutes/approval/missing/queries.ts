import type { Db, Meeting } from '../../../../core/db/client.ts';
import type { ToldPerson } from '../queries.ts';
import { oldestReminded, soonestReminded } from '../rules.ts';

const batch = 200;

/**
 * Meetings that ended some days ago and whose minutes were not sent round, each with those who look after them
 * and want to be reminded.
 */
export async function meetingsWithoutMinutes(
  db: Db,
  now: Date,
): Promise<{ meeting: Meeting; people: (ToldPerson & { personId: string })[] }[]> {
  const meetings = await db.meeting.findMany({
    where: {
      state: { in: ['scheduled', 'held'] },
      minutesState: { in: ['none', 'draft'] },
      endsAt: { gte: oldestReminded(now), lte: soonestReminded(now) },
    },
    include: { organiser: true },
    orderBy: { endsAt: 'asc' },
    take: batch,
  });
  if (meetings.length === 0) return [];
  const coordinators = await db.person.findMany({
    where: { roles: { has: 'coordinator' }, deactivatedAt: null },
    orderBy: { name: 'asc' },
  });
  return meetings.map(({ organiser, ...meeting }) => ({
    meeting,
    people: (organiser && !organiser.deactivatedAt ? [organiser] : coordinators)
      .filter(({ mutedMails }) => !mutedMails.includes('minutesMissing'))
      .map(({ id, name, email, interfaceLanguage }) => ({
        personId: id,
        name,
        email,
        language: interfaceLanguage,
      })),
  }));
}
