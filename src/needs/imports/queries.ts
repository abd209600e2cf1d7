import { z } from 'zod';
import type { Person } from '../../core/auth/person.ts';
import type { Db, Prisma, Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { canReadAllReports } from '../policy.ts';
import { monthOf, monthStart } from '../rules.ts';
import { canReadImport } from './policy.ts';

const pageSize = 50;

/** The imports that the person may see, newest first. */
export function listImports(db: Db, person: Person) {
  return db.needImport.findMany({
    where: canReadAllReports(person) ? {} : { organisationId: person.organisationId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize,
    select: {
      id: true,
      fileName: true,
      state: true,
      rows: true,
      persons: true,
      createdAt: true,
      importedAt: true,
      takenBackAt: true,
      organisation: { select: { name: true, shortName: true } },
      createdBy: { select: { name: true } },
      takenBackBy: { select: { name: true } },
    },
  });
}

export type ListedImport = Awaited<ReturnType<typeof listImports>>[number];

/** One import, if it is there and the person may see it. */
export async function importFor(db: Db | Tx, person: Person, id: string) {
  const found = z.uuid().safeParse(id).success
    ? await db.needImport.findUnique({
        where: { id },
        include: {
          organisation: { select: { name: true, shortName: true } },
          createdBy: { select: { name: true } },
          takenBackBy: { select: { name: true } },
          mappingUsed: { select: { name: true } },
        },
      })
    : null;
  if (!found || !canReadImport(person, found)) throw notFound();
  return found;
}

export type FoundImport = Awaited<ReturnType<typeof importFor>>;

/** The rows of earlier imports that some of the keys stand for. */
export function importedRows(db: Db | Tx, organisationId: string, keys: readonly string[]) {
  return db.needReport.findMany({
    where: { organisationId, importKey: { in: [...keys] } },
    select: { importKey: true, count: true, clusterId: true, cluster: { select: { title: true } } },
  });
}

/** Persons whom the organisation reported one by one, by month and topic: a table of the same months may count them again. */
export async function singlyReported(db: Db, organisationId: string, months: readonly string[]) {
  const rows = await db.needReport.groupBy({
    by: ['month', 'topic'],
    where: {
      organisationId,
      importId: null,
      sourceType: { notIn: ['import', 'citizen'] },
      month: { in: months.map(monthStart) },
      stateData: { counts: true },
    },
    _sum: { count: true },
  });
  return rows.map(({ month, topic, _sum: sum }) => ({
    month: monthOf(month),
    topic,
    persons: sum.count ?? 0,
  }));
}

/** The import of the very same file, whether done or not yet. */
export function sameFile(
  db: Db | Tx,
  organisationId: string,
  fileHash: string,
  states: Prisma.EnumNeedImportStateFilter['in'],
) {
  return db.needImport.findFirst({
    where: { organisationId, fileHash, state: { in: states ?? [] } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, state: true, importedAt: true, createdBy: { select: { name: true } } },
  });
}

export function mappingsOf(db: Db | Tx, organisationId: string) {
  return db.importMapping.findMany({
    where: { organisationId },
    orderBy: { updatedAt: 'desc' },
    select: { id: true, name: true, mapping: true, version: true },
  });
}

/** Organisations that a coordinator can import for. */
export function partnerOrganisations(db: Db) {
  return db.organisation.findMany({
    where: { partner: true, archivedAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
}

const shownChanges = 200;

export interface ImportChange {
  month: Date;
  topic: string;
  subtopics: string[];
  place: string;
  before: number;
  count: number;
}

/** Rows that a done import changed or ended, with what stood there before. */
export function changesOf(
  db: Db,
  { id, organisationId }: { id: string; organisationId: string },
): Promise<ImportChange[]> {
  return db.$queryRaw<ImportChange[]>`
    SELECT s.month, s.before, s.count,
      coalesce(r.topic, s.ended->>'topic') AS topic,
      coalesce(r.place, s.ended->>'place') AS place,
      coalesce(r.subtopics, ARRAY(SELECT jsonb_array_elements_text(s.ended->'subtopics'))) AS subtopics
    FROM "NeedImportRow" s
    LEFT JOIN "NeedReport" r
      ON r."organisationId" = ${organisationId}::uuid AND r."importKey" = s."importKey"
    WHERE s."importId" = ${id}::uuid AND s.before <> s.count AND (r.id IS NOT NULL OR s.ended IS NOT NULL)
    ORDER BY s.month, s."importKey" LIMIT ${shownChanges}`;
}
