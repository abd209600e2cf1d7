import { z } from 'zod';
import type { Person } from '../core/auth/person.ts';
import type { Db, Prisma, Tx } from '../core/db/client.ts';
import { notFound } from '../core/errors.ts';
import { canReadAllReports, canReadReport } from './policy.ts';

const recentCount = 50;

/** The part of all reports that is open to the person. */
function readableReports(person: Person): Prisma.NeedReportWhereInput {
  return canReadAllReports(person) ? {} : { organisationId: person.organisationId };
}

/** One report, if it is there and the person may read it. */
export async function reportFor(db: Db | Tx, person: Person, id: string) {
  const report = z.uuid().safeParse(id).success ? await db.needReport.findUnique({ where: { id } }) : null;
  if (!report || !canReadReport(person, report)) throw notFound();
  return report;
}

/** The person's own latest entries, newest first: what a new one takes its presets from. A table is nobody's habit. */
export function recentReports(db: Db | Tx, person: Person, count = recentCount) {
  return db.needReport.findMany({
    where: { reporterId: person.id, importId: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: count,
    select: {
      topic: true,
      place: true,
      channel: true,
      language: true,
      nationalityGroup: true,
      sector: true,
      household: true,
      sourceType: true,
    },
  });
}

/** What the ticked reports of a list are about; those that the person may not read are left out. */
export function reportsByIds(db: Db, person: Person, ids: readonly string[]) {
  return db.needReport.findMany({
    where: { ...readableReports(person), id: { in: [...ids] } },
    select: { topic: true, subtopics: true, place: true, month: true },
  });
}
