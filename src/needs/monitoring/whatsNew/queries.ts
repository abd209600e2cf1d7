import type { Person } from '../../../core/auth/person.ts';
import { type Db, Prisma } from '../../../core/db/client.ts';
import { notFound } from '../../../core/errors.ts';
import { formatNumber } from '../../../core/i18n/format.ts';
import { canReadMonitoring, seesExactFigures } from '../policy.ts';
import {
  type Cells,
  cellKey,
  exactly,
  monthsOfQuarter,
  quarterAfter,
  quarterCode,
  type Shown,
  together,
  veiledList,
  veiledTable,
} from '../rules.ts';
import { type Change, dispersionOf, fallen, leastReports, risen } from './rules.ts';

/** A topic, or one at one place. */
export interface About {
  code: string;
  place: string | null;
}

interface Tally extends About {
  now: number;
  before: number;
  ownNow: number;
  ownBefore: number;
}

interface PlaceTally extends Tally {
  /** Reports in each of the four quarters before. */
  quarters: number[];
}

const monthsLookedBack = 24;
/** A single sighting of something rare is nobody's business but those who reported it. */
const leastFirst = 3;
const mostFirst = 20;

/**
 * What changed in the last full quarter. The findings are the same for everybody; the figures are shown as the person
 * may see them.
 */
export async function newsFor(db: Db, person: Person, today: string) {
  if (!canReadMonitoring(person)) throw notFound();
  const quarter = quarterAfter(quarterCode(today.slice(0, 7)), -1);
  const [from = '', , to = ''] = monthsOfQuarter(quarter);
  const [yearFrom = ''] = monthsOfQuarter(quarterAfter(quarter, -4));
  const [longFrom = ''] = monthsOfQuarter(quarterAfter(quarter, -monthsLookedBack / 3));
  const { tallies, firsts, data } = await tally(db, person, { from, to, yearFrom, longFrom });
  const places = tallies.filter(({ place }) => place !== null);
  const topics = topicsOf(places);
  const list = [...topics, ...places];
  const dispersion = dispersionOf(places.map(({ quarters }) => quarters));
  const show = shownBy(person, topics, places);
  const shown = (change: Change<Tally>) => ({ ...change, ...show(change.of) });
  const total = topics.reduce(
    (sum, { now, before }) => ({ now: sum.now + now, before: sum.before + before }),
    {
      now: 0,
      before: 0,
    },
  );
  return {
    quarter,
    risen: risen(list, (of) => of, dispersion).map(shown),
    fallen: fallen(list, (of) => of, dispersion).map(shown),
    dispersion,
    first: firsts,
    /** Months of data before the quarter, and whether the reports as a whole became more. */
    monthsBefore: data,
    moreInAll: risen([total], (of) => of, dispersion).length > 0,
    tests: list.filter(({ now, before }) => now + before >= leastReports).length,
  };
}

export type News = Awaited<ReturnType<typeof newsFor>>;

/** Rows of monthly counts are left out of the test: each of them is a month, not a report. */
async function tally(
  db: Db,
  person: Person,
  { from, to, yearFrom, longFrom }: Record<'from' | 'to' | 'yearFrom' | 'longFrom', string>,
) {
  const day = (month: string) => `${month}-01`;
  const quartersBefore = [0, 1, 2, 3].map(
    (quarter) => Prisma.sql`coalesce(sum(n) FILTER (WHERE month >= year + ${quarter * 3} * interval '1 month'
      AND month < year + ${quarter * 3 + 3} * interval '1 month'), 0)::int`,
  );
  const [row] = await db.$queryRaw<[{ tallies: PlaceTally[]; firsts: About[]; data: number }]>`
    WITH span AS (SELECT ${day(from)}::date AS "from", ${day(to)}::date AS "to", ${day(yearFrom)}::date AS year,
        ${day(longFrom)}::date AS long),
      cells AS MATERIALIZED (
        SELECT month, topic, place, imported, "organisationId" = ${person.organisationId}::uuid AS own,
          sum(reports)::int AS n
        FROM "NeedMonthly", span WHERE month BETWEEN long AND "to" GROUP BY 1, 2, 3, 4, 5),
      subtopics AS MATERIALIZED (
        SELECT code, place, bool_or(month < "from") AS known, sum(reports)::int AS n FROM "NeedMonthlyTrait", span
        WHERE trait = 'subtopic' AND month BETWEEN long AND "to" AND reports > 0 GROUP BY 1, 2)
    SELECT
      (SELECT coalesce(json_agg(t), '[]') FROM (
        SELECT topic AS code, place, coalesce(sum(n) FILTER (WHERE month >= "from"), 0)::int AS now,
          coalesce(sum(n) FILTER (WHERE month < "from"), 0)::int AS before,
          coalesce(sum(n) FILTER (WHERE month >= "from" AND own), 0)::int AS "ownNow",
          coalesce(sum(n) FILTER (WHERE month < "from" AND own), 0)::int AS "ownBefore",
          ARRAY[${Prisma.join(quartersBefore)}] AS quarters
        FROM cells, span WHERE month >= year AND NOT imported GROUP BY 1, 2 ORDER BY 1, 2) t) AS tallies,
      (SELECT coalesce(json_agg(f), '[]') FROM (
        SELECT topic AS code, place, sum(n) AS n FROM cells, span WHERE n > 0 GROUP BY 1, 2
          HAVING bool_and(month >= "from") AND sum(n) >= ${leastFirst}
        UNION ALL SELECT code, place, n FROM subtopics WHERE NOT known AND n >= ${leastFirst}
        ORDER BY n DESC, code, place LIMIT ${mostFirst}) f) AS firsts,
      (SELECT coalesce(max((extract(year FROM age("from", month)) * 12 + extract(month FROM age("from", month)))::int), 0)
        FROM cells, span WHERE n > 0 AND month < "from") AS data`;
  return row;
}

function topicsOf(places: readonly Tally[]): Tally[] {
  const sums = new Map<string, Tally>();
  for (const { code, now, before, ownNow, ownBefore } of places) {
    const sum = sums.get(code) ?? { code, place: null, now: 0, before: 0, ownNow: 0, ownBefore: 0 };
    sums.set(code, {
      ...sum,
      now: sum.now + now,
      before: sum.before + before,
      ownNow: sum.ownNow + ownNow,
      ownBefore: sum.ownBefore + ownBefore,
    });
  }
  return [...sums.values()];
}

/** The two counts of a finding as the person may see them. */
function shownBy(person: Person, topics: readonly Tally[], places: readonly Tally[]) {
  const format = (count: number) => formatNumber(person.language, count);
  if (seesExactFigures(person)) {
    return ({ now, before }: Tally): Record<'shownNow' | 'shownBefore', Shown> => ({
      shownNow: exactly(now, format),
      shownBefore: exactly(before, format),
    });
  }
  const others = (list: readonly Tally[], key: (of: Tally) => string): Cells =>
    new Map(list.map((of) => [key(of), { now: of.now - of.ownNow, before: of.before - of.ownBefore }]));
  const codes = topics.map(({ code }) => code);
  const placeCodes = [...new Set(places.map(({ place }) => place ?? ''))];
  const placeKey = ({ code, place }: About) => cellKey(code, place ?? '');
  const veiledTopics = veiledList(
    others(topics, ({ code }) => code),
    'topic',
    codes,
  );
  const veiledPlaces = veiledTable(others(places, placeKey), ['topic', 'place'], [codes, placeCodes]);
  return (of: Tally): Record<'shownNow' | 'shownBefore', Shown> => {
    const veiled = of.place === null ? veiledTopics.get(of.code) : veiledPlaces.get(placeKey(of));
    const hidden = { kind: 'hidden' } as const;
    return {
      shownNow: together(of.ownNow, veiled?.now ?? hidden, format),
      shownBefore: together(of.ownBefore, veiled?.before ?? hidden, format),
    };
  };
}
