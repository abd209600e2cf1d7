import { z } from 'zod';
import type { Person } from '../../core/auth/person.ts';
import type { Db } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { canReadCitizens } from './policy.ts';

const shownWaiting = 100;
const shownDecided = 20;

/** What waits to be looked at, the oldest first, and how much there is in all. */
export async function waitingCitizens(db: Db, person: Person) {
  if (!canReadCitizens(person)) throw notFound();
  const where = { state: 'waiting' } as const;
  const rows = await db.citizenReport.findMany({
    where,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: shownWaiting,
  });
  const total = rows.length < shownWaiting ? rows.length : await db.citizenReport.count({ where });
  return { rows, total };
}

/** What was decided lately. */
export function decidedCitizens(db: Db, person: Person) {
  if (!canReadCitizens(person)) throw notFound();
  return db.citizenReport.findMany({
    where: { state: { not: 'waiting' } },
    orderBy: [{ moderatedAt: 'desc' }, { id: 'asc' }],
    take: shownDecided,
    include: { moderator: { select: { name: true } } },
  });
}
export type DecidedRow = Awaited<ReturnType<typeof decidedCitizens>>[number];

export async function citizenReportFor(db: Db, person: Person, id: string) {
  const readable = canReadCitizens(person) && z.uuid().safeParse(id).success;
  const report = readable ? await db.citizenReport.findUnique({ where: { id } }) : null;
  if (!report) throw notFound();
  return report;
}
