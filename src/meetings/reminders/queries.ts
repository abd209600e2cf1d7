import type { Db, Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { oldestDue } from './rules.ts';

/** The reminders of a meeting, the earliest one first. */
export function remindersOf(db: Db | Tx, meetingId: string) {
  return db.meetingReminder.findMany({
    where: { meetingId },
    orderBy: [{ minutesBefore: 'desc' }, { id: 'asc' }],
  });
}

export type ReminderRow = Awaited<ReturnType<typeof remindersOf>>[number];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One reminder of a meeting that was found through the person before. */
export async function reminderOf(db: Db | Tx, meetingId: string, id: string): Promise<ReminderRow> {
  const reminder = uuid.test(id) ? await db.meetingReminder.findFirst({ where: { id, meetingId } }) : null;
  if (!reminder) throw notFound();
  return reminder;
}

/** Reminders whose time has come, of meetings that still take place; the rules decide again when it is sent. */
export async function possiblyDue(db: Db | Tx, now: Date): Promise<{ id: string; meetingId: string }[]> {
  return db.$queryRaw<{ id: string; meetingId: string }[]>`
    SELECT r.id, r."meetingId" FROM "MeetingReminder" r JOIN "Meeting" m ON m.id = r."meetingId"
    WHERE r."sentAt" IS NULL AND m.state = 'scheduled' AND m."startsAt" > ${now}::timestamptz
      AND m."startsAt" - r."minutesBefore" * interval '1 minute' <= ${now}::timestamptz
      AND m."startsAt" - r."minutesBefore" * interval '1 minute' > ${oldestDue(now)}::timestamptz
    ORDER BY m."startsAt", r.id`;
}
