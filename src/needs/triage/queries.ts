import type { Person } from '../../core/auth/person.ts';
import { type Db, type NeedOutcome, Prisma, type Tx, type Urgency } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { readableNotesSql } from '../notes/queries.ts';
import { canCluster, canReadAllReports, canReadNeeds } from '../policy.ts';
import { type SavedFilterRow, savedFiltersColumn } from '../savedFilters/queries.ts';
import { type Term, textHas } from '../search/queries.ts';
import { type StateTable, statesColumn } from '../states/queries.ts';
import { all, filterConditions, openClustersColumn, saidByCodes, saidByNote } from './conditions/queries.ts';
import { countedHits, searchedHits } from './rules.ts';
import type { NeedFilter, Position } from './schema.ts';

const pageSize = 50;

export interface ListedReport {
  id: string;
  version: number;
  createdAt: Date;
  priority: number;
  month: Date;
  place: string;
  topic: string;
  subtopics: string[];
  outcome: NeedOutcome;
  urgency: Urgency;
  assessedUrgency: Urgency | null;
  state: string;
  count: number;
  language: string;
  sourceType: string;
  demo: boolean;
  organisation: string | null;
  clusterId: string | null;
  clusterTitle: string | null;
  note: string | null;
  noteHeld: boolean;
}

export interface ListPage {
  rows: ListedReport[];
  /** How many there are, as far as they are counted: one more than `hitsEnd` means "more". */
  hits: number;
  next: Position | null;
}

/** One page of the reports that the person may read: the inbox's order, or the best hits of a search first. */
export async function listReports(
  db: Db,
  person: Person,
  filter: NeedFilter,
  terms: readonly Term[],
  position: Position,
): Promise<ListPage> {
  if (!canReadNeeds(person)) throw notFound();
  const ids =
    terms.length > 0 ? foundIds(person, filter, terms, position) : orderedIds(person, filter, position);
  const found = await db.$queryRaw<(ListedReport & { hits: number })[]>`
    WITH page AS MATERIALIZED (${ids})
    SELECT r.id, r.version, r."createdAt", r.priority, r.month, r.place, r.topic, r.subtopics, r.outcome, r.urgency,
      r."assessedUrgency", r.state, r.count, r.language, r."sourceType", r.demo,
      coalesce(o."shortName", o.name) AS organisation, c.id AS "clusterId", c.title AS "clusterTitle",
      n.text AS note, coalesce(n.state = 'held', false) AS "noteHeld", page.hits
    FROM page JOIN "NeedReport" r ON r.id = page.id
      LEFT JOIN "Organisation" o ON o.id = r."organisationId"
      LEFT JOIN "NeedCluster" c ON c.id = r."clusterId"
      LEFT JOIN "NeedNote" n ON n."reportId" = r.id AND ${readableNotesSql(person)}
    ORDER BY page.place`;
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  const more = found.length > pageSize && last !== undefined;
  const next =
    terms.length > 0
      ? { skip: (position.skip ?? 0) + pageSize, after: undefined }
      : { after: last && `${last.priority}_${last.createdAt.toISOString()}_${last.id}`, skip: undefined };
  return { rows, hits: found[0]?.hits ?? 0, next: more ? next : null };
}

/** Coordinators see first what nobody has looked at, danger on top; everybody else the newest. */
function orderFor(person: Person): Prisma.Sql {
  return canReadAllReports(person)
    ? Prisma.sql`r.priority DESC, r."createdAt" DESC, r.id DESC`
    : Prisma.sql`r."createdAt" DESC, r.id DESC`;
}

/** Found by walking an index that has the order and most of what is filtered by, so no more rows are read than shown. */
function orderedIds(person: Person, filter: NeedFilter, { after }: Position): Prisma.Sql {
  const conditions = filterConditions(person, filter);
  return Prisma.sql`
    SELECT row_number() OVER () AS place, walk.id,
      (SELECT count(*)::int FROM (
        SELECT 1 FROM "NeedReport" r WHERE ${all(conditions)} LIMIT ${countedHits + 1}) hit) AS hits
    FROM (
      SELECT r.id FROM "NeedReport" r WHERE ${all([...conditions, ...beyond(person, after)])}
      ORDER BY ${orderFor(person)} LIMIT ${pageSize + 1}) walk`;
}

function beyond(person: Person, after: string | undefined): Prisma.Sql[] {
  const [priority, at = '', id] = after?.split('_') ?? [];
  const createdAt = new Date(at);
  if (!id || Number.isNaN(createdAt.getTime())) return [];
  return canReadAllReports(person)
    ? [Prisma.sql`(r.priority, r."createdAt", r.id) < (${Number(priority)}, ${createdAt}, ${id}::uuid)`]
    : [Prisma.sql`(r."createdAt", r.id) < (${createdAt}, ${id}::uuid)`];
}

/** Reports by their notes, and by what their codes stand for; each word has to be in one or the other. */
function foundIds(
  person: Person,
  filter: NeedFilter,
  terms: readonly Term[],
  { skip = 0 }: Position,
): Prisma.Sql {
  return Prisma.sql`
    SELECT row_number() OVER (ORDER BY score DESC, "createdAt" DESC, id DESC) AS place, id,
      least(count(*) OVER (), ${searchedHits + 1})::int AS hits
    FROM (SELECT id, "createdAt", max(score) AS score FROM (${hits(person, filter, terms)}) hit GROUP BY 1, 2) best
    ORDER BY score DESC, "createdAt" DESC, id DESC LIMIT ${pageSize + 1} OFFSET ${skip}`;
}

/** The ids, times and scores of what a search finds; each way ends where hits are no longer counted. */
function hits(person: Person, filter: NeedFilter, terms: readonly Term[]): Prisma.Sql {
  const conditions = filterConditions(person, filter);
  const stems = terms.flatMap((term) => term.stems);
  const byCodes = terms.map(saidByCodes);
  const words = Prisma.sql`n.words`;
  const everywhere = terms.map((term, index) => {
    const codes = byCodes[index];
    return codes ? Prisma.sql`(${saidByNote(words, term)} OR ${codes})` : saidByNote(words, term);
  });
  const score = terms.map((term) => Prisma.sql`${saidByNote(words, term)}::int`);
  const notes = Prisma.sql`
    SELECT r.id, r."createdAt", 1 + ${Prisma.join(score, ' + ')} AS score
    FROM "NeedNote" n JOIN "NeedReport" r ON r.id = n."reportId"
    WHERE ${textHas(words, Prisma.sql`(n.words || '')`, stems)} AND ${readableNotesSql(person)}
      AND ${all([...(terms.length > 1 ? everywhere : []), ...conditions])}
    ORDER BY n."createdAt" DESC LIMIT ${searchedHits + 1}`;
  const complete = byCodes.filter((condition) => condition !== null);
  if (complete.length < terms.length) return Prisma.sql`(${notes})`;
  return Prisma.sql`(${notes}) UNION ALL (
    SELECT r.id, r."createdAt", 1 AS score FROM "NeedReport" r WHERE ${all([...complete, ...conditions])}
    ORDER BY ${orderFor(person)} LIMIT ${searchedHits + 1})`;
}

/** The ids of all that a filter and a search find among what was there at a time, to do something with them. */
export async function idsOf(
  db: Db | Tx,
  person: Person,
  filter: NeedFilter,
  terms: readonly Term[],
  until: Date,
): Promise<string[]> {
  if (!canCluster(person)) throw notFound();
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (${
      terms.length > 0
        ? Prisma.sql`SELECT DISTINCT id, "createdAt" FROM (${hits(person, filter, terms)}) hit`
        : Prisma.sql`SELECT r.id, r."createdAt" FROM "NeedReport" r WHERE ${all([...filterConditions(person, filter), Prisma.sql`r."createdAt" <= ${until}`])} LIMIT ${countedHits + 1}`
    }) found WHERE "createdAt" <= ${until}`;
  return rows.map(({ id }) => id);
}

export interface ListChoices {
  states: StateTable;
  organisations: { id: string; name: string }[];
  /** Those that reports can be put into. */
  clusters: { id: string; title: string }[];
  savedFilters: SavedFilterRow[];
  /** The title of the cluster that the list is narrowed to. */
  clusterTitle: string | null;
}

/** What the list offers to choose from, in one query. */
export async function listChoices(db: Db, person: Person, filter: NeedFilter): Promise<ListChoices> {
  const one = filter.cluster && filter.cluster.length > 3 ? filter.cluster : null;
  const [row] = await db.$queryRaw<[ListChoices]>`
    SELECT ${statesColumn} AS states,
      (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', coalesce(o."shortName", o.name)) ORDER BY o.name), '[]')
        FROM "Organisation" o WHERE ${canReadAllReports(person)} AND EXISTS (
          SELECT 1 FROM "NeedReport" r WHERE r."organisationId" = o.id)) AS organisations,
      ${openClustersColumn(person)} AS clusters,
      ${savedFiltersColumn(person, 'needs')} AS "savedFilters",
      (SELECT c.title FROM "NeedCluster" c WHERE c.id = ${one}::uuid) AS "clusterTitle"`;
  return row;
}
