import type { Person } from '../../core/auth/person.ts';
import { type Db, Prisma } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { canReadMonitoring, seesExactFigures } from './policy.ts';
import { type Cells, type Counts, cellKey, type Dimension, type Narrowing, type Period } from './rules.ts';

/** One table to be counted. */
export interface Question {
  /** None gives the total. */
  dimensions: readonly Dimension[];
  narrowed: Narrowing;
  whose: 'everybody' | 'own' | 'others';
}

export interface Span {
  now: Period;
  before: Period | null;
  measure: 'persons' | 'reports';
}

const inSums = new Set<string>(['month', 'topic', 'place', 'outcome', 'organisation']);
const inTraits = new Set<string>(['month', 'topic', 'place', 'organisation']);
const traits = ['language', 'barrier', 'nationalityGroup', 'subtopic'] as const;
type Trait = (typeof traits)[number];

/**
 * Answers all questions in one query: from the monthly sums where they can, else from the reports themselves. A report
 * with two barriers counts for both.
 */
export async function countsFor<K extends string>(
  db: Db,
  person: Person,
  questions: Readonly<Record<K, Question>>,
  span: Span,
): Promise<Record<K, Cells>> {
  if (!canReadMonitoring(person)) throw notFound();
  const keys = Object.keys(questions) as K[];
  const sources = new Map<string, { name: string; sql: Prisma.Sql }>();
  const selects = keys.map((key, index) => {
    const question = questions[key];
    const kind = sourceOf(question);
    const id = JSON.stringify([kind, question.narrowed, question.whose]);
    const source = sources.get(id) ?? {
      name: `s${sources.size}`,
      sql: sourceSql(kind, question, person, span),
    };
    sources.set(id, source);
    return answerSql(index, question.dimensions, source.name);
  });
  if (selects.length === 0) return {} as Record<K, Cells>;
  const named = [...sources.values()].map(
    ({ name, sql }) => Prisma.sql`${Prisma.raw(name)} AS MATERIALIZED (${sql})`,
  );
  const rows = await db.$queryRaw<(Counts & { question: number; codes: string[] })[]>`
    WITH period AS (SELECT ${firstDay(span.now.from)}::date AS from_now, ${firstDay(span.now.to)}::date AS to_now,
        ${span.before && firstDay(span.before.from)}::date AS from_before, ${span.before && firstDay(span.before.to)}::date AS to_before),
      ${Prisma.join(named)} ${Prisma.join(selects, ' UNION ALL ')}`;
  const answers = keys.map(() => new Map<string, Counts>());
  for (const { question, codes, now, before } of rows) {
    answers[question]?.set(cellKey(...codes), { now, before });
  }
  return Object.fromEntries(keys.map((key, index) => [key, answers[index]])) as unknown as Record<K, Cells>;
}

type Source = 'sums' | { trait: Trait } | { raw: Trait[] };

function sourceOf({ dimensions, narrowed }: Question): Source {
  const needed = [...new Set<string>([...dimensions, ...Object.keys(narrowed)])];
  if (needed.every((dimension) => inSums.has(dimension))) return 'sums';
  const used = traits.filter((trait) => needed.includes(trait));
  const [trait] = used;
  if (trait && used.length === 1 && needed.every((name) => name === trait || inTraits.has(name)))
    return { trait };
  return { raw: traits.filter((candidate) => dimensions.includes(candidate)) };
}

const zeroId = '00000000-0000-0000-0000-000000000000';

/** The rows of a question, summed up as far as all its dimensions allow. */
function sourceSql(source: Source, { narrowed, whose }: Question, person: Person, span: Span): Prisma.Sql {
  const conditions = [monthsOf(span), ...narrowing(source, narrowed), ...ownership(source, whose, person)];
  const where = Prisma.join(conditions, ' AND ');
  const measure = Prisma.raw(span.measure);
  if (source === 'sums') {
    return Prisma.sql`
      SELECT month, topic, place, outcome::text AS outcome, "organisationId"::text AS organisation, sum(${measure}) AS n
      FROM "NeedMonthly" WHERE ${where} GROUP BY 1, 2, 3, 4, 5`;
  }
  if ('trait' in source) {
    return Prisma.sql`
      SELECT month, topic, place, "organisationId"::text AS organisation, code AS ${Prisma.raw(`"${source.trait}"`)},
        sum(${measure}) AS n
      FROM "NeedMonthlyTrait" WHERE trait = ${source.trait} AND ${where} GROUP BY 1, 2, 3, 4, 5`;
  }
  const { raw } = source;
  const several = raw.filter((trait) => trait === 'barrier' || trait === 'subtopic');
  // Lists are named after what stands in them: barriers, subtopics.
  const lists = several.map((trait) =>
    Prisma.raw(`CROSS JOIN LATERAL (SELECT DISTINCT unnest("${trait}s")) ${trait}_list ("${trait}")`),
  );
  const columns = [
    'month',
    'topic',
    'place',
    'outcome',
    '"organisationId"',
    ...raw.map((trait) => `"${trait}"`),
  ];
  const sum = span.measure === 'persons' ? Prisma.sql`sum(count)` : Prisma.sql`count(*)`;
  return Prisma.sql`
    SELECT month, topic, place, outcome::text AS outcome, "organisationId"::text AS organisation,
      ${raw.length > 0 ? Prisma.raw(`${raw.map((trait) => `"${trait}"`).join(', ')},`) : Prisma.empty} ${sum} AS n
    FROM "NeedReport" ${lists.length > 0 ? Prisma.join(lists, ' ') : Prisma.empty}
    WHERE state IN (SELECT s.code FROM "NeedState" s WHERE s.counts) AND ${where}
    GROUP BY ${Prisma.raw(columns.join(', '))}`;
}

function monthsOf({ now, before }: Span): Prisma.Sql {
  const first = before && before.from < now.from ? before.from : now.from;
  return Prisma.sql`month BETWEEN ${firstDay(first)}::date AND ${firstDay(now.to)}::date`;
}

function narrowing(source: Source, narrowed: Narrowing): Prisma.Sql[] {
  return Object.entries(narrowed).map(([dimension, value]) => {
    if (dimension === 'organisation') {
      return value === zeroId && isRaw(source)
        ? Prisma.sql`"organisationId" IS NULL`
        : Prisma.sql`"organisationId" = ${value}::uuid`;
    }
    if (dimension === 'outcome') return Prisma.sql`outcome = ${value}::"NeedOutcome"`;
    if (!isRaw(source) && source !== 'sums' && dimension === source.trait) return Prisma.sql`code = ${value}`;
    if (dimension === 'barrier') return Prisma.sql`${value} = ANY(barriers)`;
    if (dimension === 'subtopic') return Prisma.sql`${value} = ANY(subtopics)`;
    return Prisma.sql`${Prisma.raw(`"${dimension}"`)} = ${value}`;
  });
}

function ownership(source: Source, whose: Question['whose'], person: Person): Prisma.Sql[] {
  if (whose === 'everybody') return [];
  if (whose === 'own') return [Prisma.sql`"organisationId" = ${person.organisationId}::uuid`];
  return isRaw(source)
    ? [Prisma.sql`"organisationId" IS DISTINCT FROM ${person.organisationId}::uuid`]
    : [Prisma.sql`"organisationId" <> ${person.organisationId}::uuid`];
}

function isRaw(source: Source): source is { raw: Trait[] } {
  return typeof source === 'object' && 'raw' in source;
}

/** Names of columns are those of the dimensions, never anybody's input. */
function answerSql(index: number, dimensions: readonly Dimension[], source: string): Prisma.Sql {
  const column = (dimension: Dimension) => (dimension === 'month' ? 'month' : `"${dimension}"`);
  const codes = dimensions.map((dimension) =>
    Prisma.raw(
      dimension === 'month'
        ? `to_char(month, 'YYYY-MM')`
        : dimension === 'organisation'
          ? `coalesce(organisation, '${zeroId}')`
          : column(dimension),
    ),
  );
  const group =
    dimensions.length > 0 ? Prisma.raw(`GROUP BY ${dimensions.map(column).join(', ')}`) : Prisma.empty;
  return Prisma.sql`
    SELECT ${index}::int AS question, ${codes.length > 0 ? Prisma.sql`ARRAY[${Prisma.join(codes)}]` : Prisma.sql`'{}'::text[]`} AS codes,
      coalesce(sum(n) FILTER (WHERE month >= p.from_now AND month <= p.to_now), 0)::int AS now,
      coalesce(sum(n) FILTER (WHERE month >= p.from_before AND month <= p.to_before), 0)::int AS before
    FROM ${Prisma.raw(source)}, period p ${group}`;
}

function firstDay(month: string): string {
  return `${month}-01`;
}

/** The latest clusters about a topic, or with reports of a subtopic. */
export function clustersAbout(db: Db, person: Person, code: string) {
  if (!canReadMonitoring(person)) throw notFound();
  const isSubtopic = /\d$/.test(code);
  return db.needCluster.findMany({
    where: isSubtopic
      ? { topic: code.replace(/\d+$/, ''), reports: { some: { subtopics: { has: code } } } }
      : { topic: code },
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: { id: true, title: true, stateData: { select: { names: true, kind: true } } },
  });
}

/** Short names of all organisations that reported. */
export async function organisationNames(db: Db): Promise<Map<string, string>> {
  const rows = await db.organisation.findMany({ select: { id: true, name: true, shortName: true } });
  return new Map(rows.map(({ id, name, shortName }) => [id, shortName ?? name]));
}

export interface ThisMonth {
  persons: number;
  noOffer: number;
  /** Of all organisations, for who may see their figures; else of the own one. */
  everybody: boolean;
}

/** What was reported for the month that `today` lies in, as a column of another query; null where it is nobody's business. */
export function thisMonthColumn(person: Person, today: string): Prisma.Sql {
  const everybody = seesExactFigures(person);
  return canReadMonitoring(person)
    ? Prisma.sql`(SELECT json_build_object('persons', coalesce(sum(persons), 0),
          'noOffer', coalesce(sum(persons) FILTER (WHERE outcome = 'noOffer'), 0), 'everybody', ${everybody}::boolean)
        FROM "NeedMonthly" WHERE month = date_trunc('month', ${today}::date)
          AND (${everybody} OR "organisationId" = ${person.organisationId}::uuid))`
    : Prisma.sql`NULL::json`;
}
