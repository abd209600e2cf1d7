import type { Person } from '../../core/auth/person.ts';
import { hashToken, newToken } from '../../core/auth/tokens.ts';
import { audit } from '../../core/db/audit.ts';
import type { Deps } from '../../deps.ts';

type CalendarDeps = Pick<Deps, 'db'>;

/**
 * Gives the person's calendar a new secret address; the one before opens nothing any more.
 * @returns its token, which is told now and never again
 */
export async function renewCalendar(deps: CalendarDeps, asking: Person): Promise<string> {
  const token = newToken();
  await setCalendar(deps, asking, hashToken(token));
  return token;
}

export async function closeCalendar(deps: CalendarDeps, asking: Person): Promise<void> {
  await setCalendar(deps, asking, null);
}

async function setCalendar(deps: CalendarDeps, asking: Person, hash: string | null): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    await tx.person.update({ where: { id: asking.id }, data: { calendarTokenHash: hash } });
    await audit(tx, asking, {
      action: hash ? 'person.renewCalendar' : 'person.closeCalendar',
      recordType: 'person',
      recordId: asking.id,
    });
  });
}
