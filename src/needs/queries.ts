import { z } from 'zod';
import type { Person } from '../core/auth/person.ts';
import type { Db, Prisma, Tx } from '../core/db/client.ts';
import { notFound } from '../core/errors.ts';
import { canReadAllReports, canReadNeeds, canReadReport } from './policy.ts';
import type { NeedFilter } from './schema.ts';

const pageSize = 50;
const recentCount = 50;

/** One page of the reports that the person may read, newest first, and where to go on after. */
export async function listReports(db: Db, person: Person, filter: NeedFilter) {
  if (!canReadNeeds(person)) throw notFound();
  const rows = await db.needReport.findMany({
    where: {
      ...readableReports(person),
      ...(filter.topic ? { topic: filter.topic } : {}),
      ...(filter.place ? { place: filter.place } : {}),
      ...(filter.outcome ? { outcome: filter.outcome } : {}),
      ...clusterCondition(filter.cluster),
      ...after(filter.after),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    include: {
      cluster: { select: { id: true, title: true } },
      organisation: { select: { name: true, shortName: true } },
    },
  });
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  const next = rows.length > pageSize && last ? `${last.createdAt.toISOString()}_${last.id}` : null;
  return { rows: page, next };
}

export type ListedReport = Awaited<ReturnType<typeof listReports>>['rows'][number];

/** The part of all reports that is open to the person. */
function readableReports(person: Person): Prisma.NeedReportWhereInput {
  return canReadAllReports(person) ? {} : { organisationId: person.organisationId };
}

function clusterCondition(cluster: string | undefined): Prisma.NeedReportWhereInput {
  if (cluster === 'yes') return { clusterId: { not: null } };
  if (cluster === 'no') return { clusterId: null };
  return cluster ? { clusterId: cluster } : {};
}

function after(position: string | undefined): Prisma.NeedReportWhereInput {
  const [at, id] = position?.split('_') ?? [];
  if (!at || !id) return {};
  const createdAt = new Date(at);
  // The outer bound is what lets the database walk its index.
  return {
    AND: [
      { createdAt: { lte: createdAt } },
      { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] },
    ],
  };
}

/** One report, if it is there and the person may read it. */
export async function reportFor(db: Db | Tx, person: Person, id: string) {
  const report = z.uuid().safeParse(id).success ? await db.needReport.findUnique({ where: { id } }) : null;
  if (!report || !canReadReport(person, report)) throw notFound();
  return report;
}

/** The person's own latest reports, newest first: what a new entry takes its presets from. */
export function recentReports(db: Db | Tx, person: Person, count = recentCount) {
  return db.needReport.findMany({
    where: { reporterId: person.id },
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
