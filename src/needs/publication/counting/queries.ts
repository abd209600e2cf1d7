import { type Db, Prisma, type Tx } from '../../../core/db/client.ts';
import type { PublicationSettings } from '../../disclosure/rules.ts';
import {
  all,
  type CountedSlice,
  fixedCodes,
  keysOf,
  publishedLanguages,
  type TableCode,
  tableDimensions,
} from '../../disclosure/tables/rules.ts';
import { nextQuarter, periodOf, type Span } from '../rules.ts';

interface Counted {
  quarter: Date;
  first: string;
  second: string | null;
  organisation: string | null;
  persons: number;
  demo: boolean;
}

const columns = {
  topic: Prisma.sql`r.topic`,
  place: Prisma.sql`r.place`,
  outcome: Prisma.sql`r.outcome::text`,
  language: Prisma.sql`r.language`,
  nationalityGroup: Prisma.sql`r."nationalityGroup"`,
  barrier: Prisma.sql`b.barrier`,
};

/** Every topic there ever was, with the day from which it could not be chosen any more. */
export function allTopics(db: Db | Tx) {
  return db.topic.findMany({ orderBy: { position: 'asc' }, select: { code: true, retiredAt: true } });
}

/** What was reported in a span of closed quarters, crossed as one table wants it, a slice for each period. */
export async function countSlices(
  db: Db | Tx,
  code: TableCode,
  span: Span,
  settings: PublicationSettings,
): Promise<{ slices: Map<string, CountedSlice>; demo: boolean }> {
  const [first, second] = tableDimensions[code] as readonly (keyof typeof columns)[];
  if (!first) throw new Error(`${code} has no dimension`);
  const topics = await allTopics(db);
  const from = span.from;
  const until = nextQuarter(span.to);
  const counted = Prisma.sql`"NeedReport" r JOIN "NeedState" s ON s.code = r.state AND s.counts`;
  const during = Prisma.sql`r.month >= ${from} AND r.month < ${until}`;
  const rows = await db.$queryRaw<Counted[]>`
    SELECT date_trunc('quarter', r.month)::date AS quarter, ${columns[first]} AS first,
      ${second ? columns[second] : Prisma.sql`NULL::text`} AS second, r."organisationId"::text AS organisation,
      sum(r.count)::int AS persons, bool_or(r.demo) AS demo
    FROM ${counted} ${code === 'barrier' ? Prisma.sql`CROSS JOIN unnest(r.barriers) AS b(barrier)` : Prisma.empty}
    WHERE ${during}
    GROUP BY 1, 2, 3, 4`;
  // Barriers are several to a report or none: what they are out of is counted apart.
  const totals =
    code === 'barrier'
      ? await db.$queryRaw<Counted[]>`
          SELECT date_trunc('quarter', r.month)::date AS quarter, ${all} AS first, NULL::text AS second,
            r."organisationId"::text AS organisation, sum(r.count)::int AS persons, bool_or(r.demo) AS demo
          FROM ${counted} WHERE ${during} GROUP BY 1, 4`
      : [];
  const axes = (second ? [first, second] : [first]).map((dimension) =>
    dimension === 'topic' ? topics.map((topic) => topic.code) : [...fixedCodes[dimension]],
  );
  const byPeriod = Map.groupBy([...rows, ...totals], ({ quarter }) => periodOf(span.unit, quarter));
  const slices = new Map<string, CountedSlice>();
  for (let quarter = from; quarter < until; quarter = nextQuarter(quarter)) {
    const period = periodOf(span.unit, quarter);
    if (slices.has(period)) continue;
    const retired = new Set(
      topics.filter(({ retiredAt }) => retiredAt && retiredAt < quarter).map((topic) => topic.code),
    );
    slices.set(period, sliceOf(code, axes, byPeriod.get(period) ?? [], retired, settings));
  }
  return { slices, demo: rows.some(({ demo }) => demo) };
}

/** Sums rows up into cells and all their totals, and sees where one organisation tells nearly all. */
function sliceOf(
  code: TableCode,
  axes: string[][],
  rows: readonly Counted[],
  retired: ReadonlySet<string>,
  settings: PublicationSettings,
): CountedSlice {
  const counts: Record<string, number> = {};
  const shares = new Map<string, Map<string, number>>();
  const keys = keysOf(axes);
  for (const key of keys) counts[key] = 0;
  for (const { first, second, organisation, persons } of rows) {
    for (const key of keysWith(code, first, second)) {
      counts[key] = (counts[key] ?? 0) + persons;
      if (!organisation) continue;
      const share = shares.get(key) ?? new Map<string, number>();
      share.set(organisation, (share.get(organisation) ?? 0) + persons);
      shares.set(key, share);
    }
  }
  const dominated = keys.filter(
    (key) =>
      Math.max(0, ...(shares.get(key)?.values() ?? [])) * 100 > (counts[key] ?? 0) * settings.dominanceShare,
  );
  const impossible = keys.filter(
    (key) => counts[key] === 0 && key.split('|').some((part) => retired.has(part)),
  );
  return { code, axes, counts, dominated: new Set(dominated), impossible: new Set(impossible) };
}

function keysWith(code: TableCode, first: string, second: string | null): string[] {
  if (code === 'barrier') return [first];
  const one =
    code === 'language' && !(publishedLanguages as readonly string[]).includes(first) ? 'other' : first;
  if (second === null) return [one, all];
  return [`${one}|${second}`, `${one}|${all}`, `${all}|${second}`, `${all}|${all}`];
}
