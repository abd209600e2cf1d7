import type { Db, Tx } from '../../core/db/client.ts';
import { conflict } from '../../core/errors.ts';
import { quarterOf } from './rules.ts';

/**
 * Refuses to touch what was reported for a month whose quarter is locked. To be asked inside the transaction
 * that writes: until it ends, none of these quarters can be locked (see {@link holdQuarters}).
 */
export async function demandOpenQuarter(tx: Tx, ...months: readonly (string | Date)[]): Promise<void> {
  const times = [...new Set(months.map((month) => quarterOf(month).getTime()))].sort((a, b) => a - b);
  const quarters = times.map((time) => new Date(time));
  if (quarters.length === 0) return;
  await holdQuarters(tx, quarters, 'shared');
  const locked = await tx.reportingQuarter.findFirst({
    where: { quarter: { in: quarters }, lockedAt: { not: null } },
    select: { quarter: true },
  });
  if (locked) throw conflict('needs-staff:errors.quarterLocked');
}

/**
 * Keeps writing and locking apart until the transaction ends: those who write hold a quarter together
 * (`shared`), whoever locks or unlocks it waits for them and holds it alone (`alone`).
 * @param quarters first days, earliest first, so that two never wait for each other
 */
export async function holdQuarters(
  tx: Tx,
  quarters: readonly Date[],
  how: 'shared' | 'alone',
): Promise<void> {
  for (const quarter of quarters) {
    const key = `needs quarter ${quarter.toISOString().slice(0, 10)}`;
    if (how === 'alone') await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${key}))`;
    else await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtext(${key}))`;
  }
}

/** First days of the quarters that are locked: what their months hold stays as it is. */
export async function lockedQuarters(db: Db | Tx): Promise<Date[]> {
  const rows = await db.reportingQuarter.findMany({
    where: { lockedAt: { not: null } },
    orderBy: { quarter: 'asc' },
    select: { quarter: true },
  });
  return rows.map(({ quarter }) => quarter);
}
