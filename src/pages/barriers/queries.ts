import type { Person } from '../../core/auth/person.ts';
import type { Db } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { canAnswerBarriers } from './policy.ts';

const pageSize = 50;

/** One page of barrier reports, newest first, and the id to go on after. */
export async function barrierReports(db: Db, person: Person, after: string | null) {
  if (!canAnswerBarriers(person)) throw notFound();
  const rows = await db.barrierReport.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  });
  return { rows: rows.slice(0, pageSize), next: rows.length > pageSize ? rows[pageSize - 1]?.id : undefined };
}

export type BarrierRow = Awaited<ReturnType<typeof barrierReports>>['rows'][number];
