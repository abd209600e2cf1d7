import { type Db, Prisma, type Tx } from '../../core/db/client.ts';
import { heldSince } from '../notes/rules.ts';
import { quarterOf } from '../quarters/rules.ts';
import { type AggregateTable, type Cell, citizensBefore, firstKeptMonth, isPast } from './rules.ts';

/** What is due, or was done. */
export interface RetentionNumbers {
  /** Quarters in which reports are gathered or deleted. */
  quarters: number;
  reports: number;
  notes: number;
  citizens: number;
  /** Published tables whose true counts are forgotten, in whole or in part. */
  publishedTables: number;
}

/** What the next run would do, without doing it. */
export async function retentionPlan(db: Db, now: Date): Promise<RetentionNumbers> {
  const firstKept = firstKeptMonth(now);
  const [row] = await db.$queryRaw<[Omit<RetentionNumbers, 'publishedTables'>]>`
    SELECT
      (SELECT count(*)::int FROM "NeedReport" WHERE month < ${firstKept}::date) AS reports,
      (SELECT count(DISTINCT date_trunc('quarter', month))::int FROM "NeedReport"
        WHERE month < ${firstKept}::date) AS quarters,
      (SELECT count(*)::int FROM "NeedNote" n JOIN "NeedReport" r ON r.id = n."reportId"
        WHERE n.state = 'held' AND n."createdAt" < ${heldSince(now)} AND r.month >= ${firstKept}::date) AS notes,
      (SELECT count(*)::int FROM "CitizenReport" WHERE ${forgottenCitizens(now)}) AS citizens`;
  return { ...row, publishedTables: (await tablesWithPastCounts(db, firstKept)).length };
}

/** What citizens told: undecided or turned down for 90 days, or as old as the reports that went. */
export function forgottenCitizens(now: Date): Prisma.Sql {
  const before = citizensBefore(now);
  return Prisma.sql`((state = 'waiting' AND "createdAt" < ${before})
    OR (state = 'rejected' AND "moderatedAt" < ${before}) OR month < ${firstKeptMonth(now)}::date)`;
}

/** First days of the quarters that hold reports older than what is kept, earliest first. */
export async function pastQuarters(db: Db, firstKept: Date): Promise<Date[]> {
  const rows = await db.$queryRaw<{ month: Date }[]>`
    SELECT DISTINCT month FROM "NeedReport" WHERE month < ${firstKept}::date ORDER BY month`;
  return [...new Set(rows.map(({ month }) => quarterOf(month).getTime()))].map((time) => new Date(time));
}

/** Published tables that hold true counts of periods whose reports are gone. */
export async function tablesWithPastCounts(db: Db | Tx, firstKept: Date) {
  const tables = await db.publishedTable.findMany({
    where: { fromQuarter: { lt: firstKept }, NOT: { counts: { equals: Prisma.AnyNull } } },
    select: { id: true, counts: true },
  });
  return tables.flatMap(({ id, counts }) => {
    const { slices = {} } = (counts ?? {}) as { slices?: Record<string, Prisma.JsonValue> };
    const left = Object.fromEntries(Object.entries(slices).filter(([period]) => !isPast(period, firstKept)));
    return Object.keys(left).length < Object.keys(slices).length ? [{ id, slices: left }] : [];
  });
}

const dimensions: Record<string, Prisma.Sql> = {
  topic: Prisma.sql`r.topic`,
  place: Prisma.sql`r.place`,
  language: Prisma.sql`r.language`,
  outcome: Prisma.sql`r.outcome::text`,
  nationalityGroup: Prisma.sql`r."nationalityGroup"`,
  // A report with several barriers counts under each; one with none under none.
  barrier: Prisma.sql`b.code`,
};

/** The cells of one table for a quarter: what counts, of the reports that fit `which`. */
export async function cellsOf(tx: Tx, table: AggregateTable, which: Prisma.Sql): Promise<Map<string, Cell>> {
  const columns = table.split(',').map((name) => dimensions[name] ?? Prisma.sql`''`);
  const code = Prisma.join(columns, ` || ',' || `);
  const barriers = table.includes('barrier')
    ? Prisma.sql`CROSS JOIN LATERAL (SELECT DISTINCT unnest(r.barriers) AS code) b`
    : Prisma.empty;
  const rows = await tx.$queryRaw<(Cell & { cell: string })[]>`
    SELECT ${code} AS cell, count(*)::int AS reports, sum(r.count)::int AS persons
    FROM "NeedReport" r JOIN "NeedState" s ON s.code = r.state AND s.counts ${barriers}
    WHERE ${which} GROUP BY 1`;
  return new Map(rows.map(({ cell, persons, reports }) => [cell, { persons, reports }]));
}

/** What the latest run wrote into the trail of changes. */
export async function lastRun(db: Db): Promise<{ at: Date; numbers: Record<string, unknown> } | null> {
  const event = await db.auditEvent.findFirst({
    where: { recordType: 'retention', action: 'retention.run' },
    orderBy: { id: 'desc' },
    select: { at: true, after: true },
  });
  return event ? { at: event.at, numbers: (event.after ?? {}) as Record<string, unknown> } : null;
}
