import { z } from 'zod';
import type { Person } from '../../core/auth/person.ts';
import { type Db, type NeedOutcome, Prisma, type Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { canCluster, canReadAllReports, canReadNeeds } from '../policy.ts';
import { type ClusterFigures, figuresOf, openStates, type ReportGroup } from './rules.ts';
import type { ClusterFilter } from './schema.ts';

export type { ClusterFigures };

const pageSize = 50;
const shownReports = 100;
const offeredReports = 60;

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
    Prisma.sql`true`,
    ...(filter.state ? [Prisma.sql`state = ${filter.state}`] : []),
    ...(filter.topic ? [Prisma.sql`topic = ${filter.topic}`] : []),
    ...(at && id ? [Prisma.sql`("createdAt", id) < (${new Date(at)}, ${id}::uuid)`] : []),
  ];
  const rows = await db.$queryRaw<ListedCluster[]>`
    WITH page AS (
      SELECT id, title, topic, state, demo, "createdAt" FROM "NeedCluster"
      WHERE ${Prisma.join(conditions, ' AND ')}
      ORDER BY "createdAt" DESC, id DESC LIMIT ${pageSize + 1}
    )
    SELECT page.*, figures.* FROM page CROSS JOIN LATERAL (
      SELECT count(*)::int AS reports, coalesce(sum(r.count), 0)::int AS persons,
        coalesce(array_agg(DISTINCT r.place) FILTER (WHERE r.id IS NOT NULL), '{}') AS places,
        min(r.month) AS "firstMonth", max(r.month) AS "lastMonth"
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
  const [row] = await db.$queryRaw<(CountedCluster & { groups: ReportGroup[] })[]>`
    SELECT c.id, c.title, c.summary, c.topic, c.place, c.state, c.demo,
      (SELECT coalesce(json_agg(g), '[]') FROM (${groupsOf(id)}) g) AS groups
    FROM "NeedCluster" c WHERE c.id = ${id}::uuid`;
  if (!row) throw notFound();
  const { groups, ...cluster } = row;
  return { cluster, counted: figuresOf(groups) };
}

export interface CountedCluster {
  id: string;
  title: string;
  summary: string;
  topic: string;
  place: string;
  state: string;
  demo: boolean;
}

function groupsOf(clusterId: string) {
  return Prisma.sql`
    SELECT place, language, outcome::text, count(*)::int AS reports, coalesce(sum(count), 0)::int AS persons,
      to_char(min(month), 'YYYY-MM') AS "firstMonth", to_char(max(month), 'YYYY-MM') AS "lastMonth"
    FROM "NeedReport" WHERE "clusterId" = ${clusterId}::uuid
    GROUP BY GROUPING SETS ((), (place), (language), (outcome))`;
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
}

/** The newest reports in the cluster that the person may read in full. */
export function reportsInCluster(db: Db, person: Person, clusterId: string) {
  return reportRows(
    db,
    Prisma.sql`r."clusterId" = ${clusterId}::uuid
      AND (${canReadAllReports(person)} OR r."organisationId" = ${person.organisationId}::uuid)`,
    Prisma.sql`r."createdAt" DESC, r.id DESC`,
    shownReports,
  );
}

/**
 * Reports of the topic that stand in no cluster yet: those of the same place first, then those whose month is
 * near, then the rest.
 */
export function fittingReports(
  db: Db,
  person: Person,
  { topic, place, near }: { topic: string; place: string; near: Date },
) {
  if (!canCluster(person)) throw notFound();
  return reportRows(
    db,
    Prisma.sql`r."clusterId" IS NULL AND r.topic = ${topic}`,
    Prisma.sql`r.place = ${place} DESC, abs(r.month - ${near}::date), r."createdAt" DESC, r.id DESC`,
    offeredReports,
  );
}

function reportRows(db: Db, where: Prisma.Sql, order: Prisma.Sql, limit: number): Promise<ClusterReport[]> {
  return db.$queryRaw<ClusterReport[]>`
    SELECT r.id, r.month, r.topic, r.subtopics, r.place, r.language, r.outcome, r.count, r.demo,
      coalesce(o."shortName", o.name, '') AS organisation
    FROM "NeedReport" r LEFT JOIN "Organisation" o ON o.id = r."organisationId"
    WHERE ${where} ORDER BY ${order} LIMIT ${limit}`;
}

/** Clusters that reports can be put into. */
export async function openClusters(db: Db, person: Person) {
  if (!canCluster(person)) throw notFound();
  const newest = await db.needCluster.findMany({
    where: { state: { in: [...openStates] } },
    orderBy: { createdAt: 'desc' },
    take: 100,
    select: { id: true, title: true, topic: true },
  });
  return newest.toSorted((a, b) => a.title.localeCompare(b.title, 'de'));
}

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
