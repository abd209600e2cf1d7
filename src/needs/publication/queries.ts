import type { Person } from '../../core/auth/person.ts';
import { type Db, Prisma, type Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { type PublicationSettings, strictest } from '../disclosure/rules.ts';
import { canPublishFigures } from './policy.ts';
import type { parseTableName } from './rules.ts';

export const settingsKey = 'publication';

/** The thresholds in force: never less strict than the floor, whatever stands in the database. */
export async function publicationSettings(db: Db | Tx): Promise<PublicationSettings> {
  const row = await db.setting.findUnique({ where: { key: settingsKey } });
  return strictest((row?.value ?? {}) as Partial<PublicationSettings>);
}

/** Every table that ever went out about these years, also what was withdrawn: it has been read. */
export function everPublished(tx: Db | Tx, from: Date, to: Date) {
  return tx.publishedTable.findMany({
    where: {
      toQuarter: { gte: new Date(Date.UTC(from.getUTCFullYear(), 0, 1)) },
      fromQuarter: { lt: new Date(Date.UTC(to.getUTCFullYear() + 1, 0, 1)) },
    },
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
  });
}

const listed = {
  id: true,
  code: true,
  fromQuarter: true,
  toQuarter: true,
  version: true,
  note: true,
  publishedAt: true,
  withdrawnAt: true,
  demo: true,
} as const;

export type ListedTable = Awaited<ReturnType<typeof publishedTables>>[number];

/** All tables that went out, newest first, without their figures. */
export function publishedTables(db: Db) {
  return db.publishedTable.findMany({
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    select: listed,
    take: 500,
  });
}

/** One table as a coordinator sees it, with what its audit found. */
export async function tableFor(db: Db | Tx, person: Person, id: string) {
  if (!canPublishFigures(person)) throw notFound();
  const table = await db.publishedTable.findUnique({ where: { id }, omit: { counts: true } });
  if (!table) throw notFound();
  return table;
}

type TableName = NonNullable<ReturnType<typeof parseTableName>>;
export type PublicListing = ListedTable & {
  cells: Prisma.JsonValue;
  settings: Prisma.JsonValue;
  hash: string;
  method: string;
};

/**
 * What everybody may know of the published tables: all of them by name, and the wanted one with its figures. Nothing
 * but what was published is read. @param name the newest table if there is none
 */
export async function publicTables(db: Db, name: TableName | null, version: number | null) {
  const live = Prisma.sql`p."withdrawnAt" IS NULL`;
  const named = name
    ? Prisma.sql`p.code = ${name.code} AND p."fromQuarter" = ${name.from}::date AND p."toQuarter" = ${name.to}::date`
    : Prisma.sql`TRUE`;
  const wanted = Prisma.sql`(
    SELECT p.id FROM "PublishedTable" p
    WHERE ${live} AND ${named} ${version === null ? Prisma.empty : Prisma.sql`AND p.version = ${version}`}
    ORDER BY p."publishedAt" DESC, p.version DESC, p.id DESC LIMIT 1)`;
  const rows = await db.$queryRaw<PublicListing[]>`
    SELECT t.id, t.code, t."fromQuarter", t."toQuarter", t.version, t.note, t."publishedAt", t."withdrawnAt", t.demo,
      t.method, t.settings, t.hash, CASE WHEN t.id = ${wanted} THEN t.cells END AS cells
    FROM "PublishedTable" t ORDER BY t."publishedAt" DESC, t.version DESC, t.id DESC LIMIT 500`;
  return { rows, wanted: rows.find(({ cells }) => cells !== null) ?? null };
}

/** Quarters whose reports cannot be changed, by their first days. */
export async function lockedSince(db: Db | Tx): Promise<Map<number, Date>> {
  const rows = await db.reportingQuarter.findMany({ where: { lockedAt: { not: null } } });
  return new Map(rows.map(({ quarter, lockedAt }) => [quarter.getTime(), lockedAt ?? quarter]));
}
