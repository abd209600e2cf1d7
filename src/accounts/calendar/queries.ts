import type { Person } from '../../core/auth/person.ts';
import { hashToken } from '../../core/auth/tokens.ts';
import type { Db } from '../../core/db/client.ts';
import { personById } from '../queries.ts';

/** Whether there is a secret address of the person's calendar. */
export async function hasCalendar(db: Db, person: Person): Promise<boolean> {
  return (await db.person.count({ where: { id: person.id, calendarTokenHash: { not: null } } })) > 0;
}

/** Whose calendar a secret address opens; null when it opens none. */
export async function personByCalendarToken(db: Db, token: string): Promise<Person | null> {
  const row = await db.person.findUnique({
    where: { calendarTokenHash: hashToken(token) },
    select: { id: true },
  });
  return row && personById(db, row.id);
}
