import { audit } from '../../core/db/audit.ts';
import { Prisma, type Tx } from '../../core/db/client.ts';
import type { Deps } from '../../deps.ts';
import { forgetHeldNotes } from '../notes/commands.ts';
import { holdQuarters } from '../quarters/queries.ts';
import {
  cellsOf,
  forgottenCitizens,
  pastQuarters,
  type RetentionNumbers,
  tablesWithPastCounts,
} from './queries.ts';
import { type AggregateTable, aggregateTables, firstKeptMonth, withMore } from './rules.ts';

const batch = 20_000;
/** A quarter of a very large portal takes its time. */
const patience = { timeout: 600_000, maxWait: 30_000 };

/**
 * Forgets what is due. A quarter is gathered into aggregates, whole, when the first of its months is too old; its
 * reports are deleted month by month as each becomes so. Run twice, or by two workers at once, it does each thing
 * once.
 */
export async function forgetNeeds(deps: Pick<Deps, 'db' | 'clock'>): Promise<RetentionNumbers> {
  const { db } = deps;
  const now = deps.clock();
  const firstKept = firstKeptMonth(now);
  const done: RetentionNumbers = { quarters: 0, reports: 0, notes: 0, citizens: 0, publishedTables: 0 };
  for (const quarter of await pastQuarters(db, firstKept)) {
    const deleted = await db.$transaction((tx) => forgetQuarter(tx, quarter, firstKept, now), patience);
    done.reports += deleted;
    done.quarters += deleted > 0 ? 1 : 0;
  }
  await db.$transaction(async (tx) => {
    done.notes = await forgetHeldNotes(tx, now);
    done.citizens = await tx.$executeRaw`DELETE FROM "CitizenReport" WHERE ${forgottenCitizens(now)}`;
    for (const { id, slices } of await tablesWithPastCounts(tx, firstKept)) {
      const counts = Object.keys(slices).length > 0 ? ({ slices } as Prisma.InputJsonObject) : Prisma.DbNull;
      await tx.publishedTable.update({ where: { id }, data: { counts }, select: { id: true } });
      done.publishedTables += 1;
    }
    await audit(tx, null, {
      action: 'retention.run',
      recordType: 'retention',
      recordId: firstKept.toISOString().slice(0, 7),
      after: { ...done },
    });
  });
  return done;
}

/** @returns how many reports were deleted */
async function forgetQuarter(tx: Tx, quarter: Date, firstKept: Date, now: Date): Promise<number> {
  await holdQuarters(tx, [quarter], 'alone');
  const next = new Date(Date.UTC(quarter.getUTCFullYear(), quarter.getUTCMonth() + 3, 1));
  const inQuarter = Prisma.sql`r.month >= ${quarter}::date AND r.month < ${next}::date`;
  const past = Prisma.sql`${inQuarter} AND r.month < ${firstKept}::date`;
  const before = await tx.reportingQuarter.findUnique({ where: { quarter }, select: { gatheredAt: true } });
  const gatheredAt = before?.gatheredAt ?? null;
  // Reports of a gathered quarter that were written down afterwards are added when they go.
  const uncounted = gatheredAt ? Prisma.sql`${past} AND r."createdAt" > ${gatheredAt}` : inQuarter;
  for (const table of aggregateTables) await addCells(tx, table, quarter, uncounted);
  await tx.reportingQuarter.upsert({
    where: { quarter },
    create: { quarter, gatheredAt: now },
    update: gatheredAt ? {} : { gatheredAt: now },
  });
  await keepInClusters(tx, past);
  let deleted = 0;
  for (;;) {
    const count = await tx.$executeRaw`DELETE FROM "NeedReport"
      WHERE id IN (SELECT r.id FROM "NeedReport" r WHERE ${past} LIMIT ${batch})`;
    deleted += count;
    if (count < batch) break;
  }
  await forgetEmptySums(tx, firstKept);
  return deleted;
}

async function addCells(tx: Tx, table: AggregateTable, quarter: Date, which: Prisma.Sql): Promise<void> {
  const more = await cellsOf(tx, table, which);
  if (more.size === 0) return;
  const there = await tx.needAggregate.findMany({ where: { table, quarter } });
  const cells = withMore(
    new Map(there.map(({ cell, persons, reports }) => [cell, { persons, reports }])),
    more,
  );
  await tx.needAggregate.deleteMany({ where: { table, quarter } });
  await tx.needAggregate.createMany({
    data: [...cells].map(([cell, counts]) => ({ table, quarter, cell, ...counts })),
  });
}

/** A cluster goes on counting what was reported for it: as a sum, and by one dimension at a time. */
async function keepInClusters(tx: Tx, past: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`
    WITH going AS (SELECT r.* FROM "NeedReport" r WHERE ${past} AND r."clusterId" IS NOT NULL),
    sums AS (
      SELECT "clusterId", count(*)::int AS reports, sum(count)::int AS persons, min(month) AS first, max(month) AS last
      FROM going GROUP BY 1),
    shares AS (
      SELECT "clusterId", dimension, code, sum(persons)::int AS persons FROM (
        SELECT g."clusterId", d.dimension, d.code, g.count AS persons
        FROM going g CROSS JOIN LATERAL (VALUES
          ('place', g.place), ('language', g.language), ('outcome', g.outcome::text)) d (dimension, code)
        UNION ALL
        SELECT c.id, d.key, s.key, s.value::int
        FROM sums JOIN "NeedCluster" c ON c.id = sums."clusterId"
          CROSS JOIN LATERAL jsonb_each(c."pastShares") d
          CROSS JOIN LATERAL jsonb_each_text(d.value) s
      ) parts GROUP BY 1, 2, 3),
    whole AS (
      SELECT "clusterId", jsonb_object_agg(dimension, codes) AS shares FROM (
        SELECT "clusterId", dimension, jsonb_object_agg(code, persons) AS codes FROM shares GROUP BY 1, 2
      ) d GROUP BY 1)
    UPDATE "NeedCluster" c SET
      "pastReports" = c."pastReports" + sums.reports, "pastPersons" = c."pastPersons" + sums.persons,
      "pastFirstMonth" = least(c."pastFirstMonth", sums.first),
      "pastLastMonth" = greatest(c."pastLastMonth", sums.last),
      "pastShares" = whole.shares
    FROM sums JOIN whole ON whole."clusterId" = sums."clusterId"
    WHERE c.id = sums."clusterId"`;
}

/** The monthly sums that follow the reports stand at nothing now. */
async function forgetEmptySums(tx: Tx, firstKept: Date): Promise<void> {
  const gone = { month: { lt: firstKept }, reports: 0, persons: 0 };
  await tx.needMonthly.deleteMany({ where: gone });
  await tx.needMonthlyTrait.deleteMany({ where: gone });
}
