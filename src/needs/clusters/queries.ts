import { z } from 'zod';
import type { Person } from '../../core/auth/person.ts';
import { type Db, type NeedOutcome, Prisma, type Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { canCluster, canReadAllReports, canReadNeeds } from '../policy.ts';
import { isOpenState, type NeedStateRow, statesColumn } from '../states/queries.ts';
import { type ClusterFigures, figuresOf, type ReportGroup } from './rules.ts';
import type { ClusterFilter } from './schema.ts';

export type { ClusterFigures };

const pageSize = 50;
const shownReports = 100;
const offeredReports = 60;
/** Unclustered reports of the topic on either side of the month, among which the fitting ones are found. */
const comparedReports = 300;

export interface ListedCluster {
  id: string;
  title: string;
  topic: string;
  state: string;
  demo: boolean;
  createdAt: Date;
  reports: number;
  persons: number;
  places: string[];
  firstMonth: Date | null;
  lastMonth: Date | null;
}

/** One page of clusters with their figures, newest first, and where to go on after. */
export async function listClusters(db: Db, person: Person, filter: ClusterFilter) {
  if (!canReadNeeds(person)) throw notFound();
  const [at, id] = filter.after?.split('_') ?? [];
  const conditions = [
    // What was merged leads elsewhere, and is listed only when asked for.
    filter.state ? Prisma.sql`state = ${filter.state}` : Prisma.sql`state <> 'merged'`,
    ...(filter.topic ? [Prisma.sql`topic = ${filter.topic}`] : []),
    ...(at && id ? [Prisma.sql`("createdAt", id) < (${new Date(at)}, ${id}::uuid)`] : []),
  ];
  const rows = await db.$queryRaw<ListedCluster[]>`
    WITH page AS (
      SELECT id, title, topic, state, demo, "createdAt", "pastReports", "pastPersons", "pastFirstMonth",
        "pastLastMonth", "pastShares" FROM "NeedCluster"
      WHERE ${Prisma.join(conditions, ' AND ')}
      ORDER BY "createdAt" DESC, id DESC LIMIT ${pageSize + 1}
    )
    SELECT page.*, figures.* FROM page CROSS JOIN LATERAL (
      SELECT count(*)::int + page."pastReports" AS reports,
        coalesce(sum(r.count), 0)::int + page."pastPersons" AS persons,
        ARRAY(SELECT unnest(array_agg(DISTINCT r.place)) UNION
          SELECT jsonb_object_keys(page."pastShares"->'place') ORDER BY 1) AS places,
        least(min(r.month), page."pastFirstMonth") AS "firstMonth",
        greatest(max(r.month), page."pastLastMonth") AS "lastMonth"
      FROM "NeedReport" r WHERE r."clusterId" = page.id) figures
    ORDER BY page."createdAt" DESC, page.id DESC`;
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  const next = rows.length > pageSize && last ? `${last.createdAt.toISOString()}_${last.id}` : null;
  return { rows: page, next };
}

/** A cluster that the person may read; whoever works at the round table may. */
export async function clusterFor(db: Db | Tx, person: Person, id: string) {
  const readable = canReadNeeds(person) && z.uuid().safeParse(id).success;
  const cluster = readable ? await db.needCluster.findUnique({ where: { id } }) : null;
  if (!cluster) throw notFound();
  return cluster;
}

/** A cluster that the person may read, counted as a whole, by place, by language and by outcome. */
export async function countedCluster(db: Db, person: Person, id: string) {
  if (!canReadNeeds(person) || !z.uuid().safeParse(id).success) throw notFound();
  const [row] = await db.$queryRaw<(CountedCluster & { states: NeedStateRow[]; groups: ReportGroup[] })[]>`
    SELECT c.id, c.title, c.summary, c.topic, c.place, c.state, c.demo, c.version,
      s.id AS "survivorId", s.title AS "survivorTitle", o.id AS "originId", o.title AS "originTitle",
      CASE WHEN s.id IS NOT NULL THEN (SELECT e.data->'figures' FROM "ClusterEvent" e
        WHERE e."clusterId" = c.id AND e.kind = 'merged' ORDER BY e."createdAt" DESC, e.id DESC LIMIT 1) END
        AS "lastFigures",
      ${statesColumn} AS states,
      (SELECT coalesce(json_agg(g), '[]') FROM (${groupsOf(id)}) g) AS groups
    FROM "NeedCluster" c
      LEFT JOIN "NeedCluster" s ON s.id = c."mergedIntoId"
      LEFT JOIN "NeedCluster" o ON o.id = c."splitFromId"
    WHERE c.id = ${id}::uuid`;
  if (!row) throw notFound();
  const { groups, states, ...cluster } = row;
  return { cluster, states, counted: figuresOf(groups) };
}

export interface CountedCluster {
  id: string;
  title: string;
  summary: string;
  topic: string;
  place: string;
  state: string;
  demo: boolean;
  version: number;
  /** The cluster that took this one's reports in. */
  survivorId: string | null;
  survivorTitle: string | null;
  /** What it counted when it was merged. */
  lastFigures: ClusterFigures | null;
  /** The cluster that it was taken out of. */
  originId: string | null;
  originTitle: string | null;
}

/** Its reports as they are counted now, and the sums of those that are too old to be kept one by one. */
function groupsOf(clusterId: string) {
  const past = Prisma.sql`"NeedCluster" c
    WHERE ${clusterId}::uuid IN (c.id, c."mergedIntoId") AND c."pastReports" > 0`;
  return Prisma.sql`
    SELECT place, language, outcome, sum(reports)::int AS reports, sum(persons)::int AS persons,
      to_char(min(first), 'YYYY-MM') AS "firstMonth", to_char(max(last), 'YYYY-MM') AS "lastMonth"
    FROM (
      SELECT place, language, outcome::text, count(*) AS reports, coalesce(sum(count), 0) AS persons,
        min(month) AS first, max(month) AS last
      FROM "NeedReport" WHERE "clusterId" = ${clusterId}::uuid
      GROUP BY GROUPING SETS ((), (place), (language), (outcome))
      UNION ALL
      SELECT NULL, NULL, NULL, c."pastReports", c."pastPersons", c."pastFirstMonth", c."pastLastMonth" FROM ${past}
      UNION ALL
      SELECT CASE dimension WHEN 'place' THEN code END, CASE dimension WHEN 'language' THEN code END,
        CASE dimension WHEN 'outcome' THEN code END, 0, persons, NULL, NULL
      FROM (SELECT d.key AS dimension, s.key AS code, s.value::int AS persons FROM (SELECT c."pastShares" FROM ${past}) p
        CROSS JOIN LATERAL jsonb_each(p."pastShares") d CROSS JOIN LATERAL jsonb_each_text(d.value) s) shares
    ) parts GROUP BY place, language, outcome`;
}

/** The figures that an agenda item freezes when the cluster is put on the agenda. */
export async function clusterFigures(db: Db | Tx, clusterId: string): Promise<ClusterFigures> {
  const groups = await db.$queryRaw<ReportGroup[]>(groupsOf(clusterId));
  return figuresOf(groups).figures;
}

export interface ClusterReport {
  id: string;
  month: Date;
  topic: string;
  subtopics: string[];
  place: string;
  language: string;
  outcome: NeedOutcome;
  count: number;
  organisation: string;
  demo: boolean;
  /** How alike a note's words are to those asked for, between 0 and 1. */
  alike: number;
}

/** The newest reports in the cluster that the person may read in full. */
export function reportsInCluster(db: Db, person: Person, clusterId: string, limit = shownReports) {
  return db.$queryRaw<ClusterReport[]>`
    SELECT ${reportColumns}, 0 AS alike
    FROM "NeedReport" r LEFT JOIN "Organisation" o ON o.id = r."organisationId"
    WHERE r."clusterId" = ${clusterId}::uuid
      AND (${canReadAllReports(person)} OR r."organisationId" = ${person.organisationId}::uuid)
    ORDER BY r."createdAt" DESC, r.id DESC LIMIT ${limit}`;
}

/**
 * Reports of the topic that stand in no cluster yet: those of the same place, of a near month and with a note
 * in like words first. Only those whose month is near are looked at, so that it stays quick when there are many.
 */
export function fittingReports(
  db: Db,
  person: Person,
  { topic, place, near, words = '' }: { topic: string; place: string; near: Date; words?: string },
): Promise<ClusterReport[]> {
  if (!canCluster(person)) throw notFound();
  const free = Prisma.sql`r."clusterId" IS NULL AND r.topic = ${topic} AND ${isOpenState(Prisma.sql`r.state`)}`;
  const here = Prisma.sql`${free} AND r.place = ${place}`;
  const nearest = (which: Prisma.Sql) => Prisma.sql`
    (SELECT r.id FROM "NeedReport" r WHERE ${which} AND r.month <= ${near}::date
      ORDER BY r.month DESC LIMIT ${comparedReports})
    UNION
    (SELECT r.id FROM "NeedReport" r WHERE ${which} AND r.month > ${near}::date
      ORDER BY r.month LIMIT ${comparedReports})`;
  return db.$queryRaw<ClusterReport[]>`
    WITH near AS (${nearest(here)} UNION ${nearest(free)})
    SELECT ${reportColumns}, wording.alike
    FROM near JOIN "NeedReport" r ON r.id = near.id
      LEFT JOIN "Organisation" o ON o.id = r."organisationId"
      LEFT JOIN "NeedNote" n ON n."reportId" = r.id
      CROSS JOIN LATERAL (SELECT coalesce(greatest(
        word_similarity(${words}, n.text), word_similarity(n.text, ${words})), 0)::float8 AS alike) wording
    ORDER BY (r.place = ${place})::int - abs(r.month - ${near}::date) / 365.0 + wording.alike * 1.5 DESC,
      r."createdAt" DESC, r.id DESC LIMIT ${offeredReports}`;
}

/** What a report's note says, for comparing; only coordinators read notes that nobody released. */
export async function noteWords(db: Db, person: Person, reportId: string): Promise<string> {
  if (!canCluster(person)) throw notFound();
  const note = await db.needNote.findUnique({ where: { reportId }, select: { text: true } });
  return note?.text ?? '';
}

const reportColumns = Prisma.sql`r.id, r.month, r.topic, r.subtopics, r.place, r.language, r.outcome, r.count,
  r.demo, coalesce(o."shortName", o.name, '') AS organisation`;

/** Meetings on whose agenda a cluster can still be put. */
export function comingMeetings(db: Db, person: Person, now: Date) {
  if (!canCluster(person)) throw notFound();
  return db.meeting.findMany({
    where: {
      OR: [
        { state: 'draft', OR: [{ startsAt: null }, { startsAt: { gt: now } }] },
        { state: 'scheduled', startsAt: { gt: now } },
      ],
    },
    orderBy: { startsAt: { sort: 'asc', nulls: 'last' } },
    take: 30,
    select: { id: true, title: true, startsAt: true },
  });
}
