import type { Person } from '../../core/auth/person.ts';
import { type Db, Prisma } from '../../core/db/client.ts';
import { canLogNeeds } from '../policy.ts';
import {
  closest,
  duplicateDays,
  duplicateFrom,
  type Found,
  fittingFrom,
  type Habit,
  type Sought,
  usualClusters,
} from './rules.ts';

const offeredClusters = 3;
const offeredReports = 2;
/** So many are weighed; a topic rarely has more clusters open, or an organisation reports in two months. */
const weighed = 60;

export interface FittingCluster extends Found {
  id: string;
  title: string;
  topic: string;
}

export interface LikelyDuplicate extends Found {
  id: string;
  createdAt: Date;
  topic: string;
  subtopics: string[];
  clusterId: string | null;
}

export interface Seeking extends Sought {
  topic: string;
  /** The note and the names of the subtopics: what titles and notes are compared with. */
  words: string;
  /** Left out of what is offered. */
  reportId?: string;
}

/**
 * Open clusters that fit what is being reported, and own reports that look like the same one told twice.
 * @param recent the person's latest reports, where clusters that they usually see are wanted as well
 */
export async function similarTo(
  db: Db,
  person: Person,
  sought: Seeking,
  now: Date,
  recent: readonly Habit[] = [],
) {
  if (!canLogNeeds(person)) return { clusters: [], reports: [], usual: [] };
  const topics = [...new Set([sought.topic, ...recent.map(({ topic }) => topic)])];
  const [clusters, reports] = await Promise.all([
    clustersOf(db, sought, topics),
    reportsOf(db, person, sought, new Date(now.getTime() - duplicateDays * 86_400_000)),
  ]);
  const ofTopic = clusters.filter(({ topic }) => topic === sought.topic);
  return {
    clusters: closest(sought, ofTopic, { from: fittingFrom, most: offeredClusters }),
    reports: closest(sought, reports, { from: duplicateFrom, most: offeredReports }),
    usual: usualClusters(clusters, recent, 2 * offeredClusters),
  };
}

function clustersOf(
  db: Db,
  { topic, place, words }: Seeking,
  topics: readonly string[],
): Promise<FittingCluster[]> {
  return db.$queryRaw<FittingCluster[]>`
    SELECT c.id, c.title, c.topic, c.place, NULL AS subtopics, ${wordsIn(words, Prisma.sql`c.title || ' ' || c.summary`)} AS wording,
      (SELECT to_char(max(r.month), 'YYYY-MM') FROM "NeedReport" r WHERE r."clusterId" = c.id) AS month
    FROM (
      SELECT c.id, c.title, c.summary, c.topic, c.place FROM "NeedCluster" c JOIN "NeedState" s ON s.code = c.state
      WHERE s.kind = 'open' AND c.topic = ANY(${topics})
      ORDER BY c.topic = ${topic} DESC, c.place = ${place} DESC, c."createdAt" DESC LIMIT ${weighed}
    ) c`;
}

function reportsOf(
  db: Db,
  person: Person,
  { topic, words, reportId }: Seeking,
  since: Date,
): Promise<LikelyDuplicate[]> {
  return db.$queryRaw<LikelyDuplicate[]>`
    SELECT r.id, r."createdAt", r.topic, r.subtopics, r.place, to_char(r.month, 'YYYY-MM') AS month, r."clusterId",
      CASE WHEN n.id IS NULL THEN NULL ELSE ${wordsIn(words, Prisma.sql`n.text`)} END AS wording
    FROM "NeedReport" r JOIN "NeedState" s ON s.code = r.state LEFT JOIN "NeedNote" n ON n."reportId" = r.id
    WHERE r."organisationId" = ${person.organisationId}::uuid AND r."createdAt" > ${since}
      AND r.topic = ${topic} AND s.counts AND r."importId" IS NULL
      AND r.id IS DISTINCT FROM ${reportId ?? null}::uuid
    ORDER BY r."createdAt" DESC, r.id DESC LIMIT ${weighed}`;
}

function wordsIn(words: string, text: Prisma.Sql): Prisma.Sql {
  return words === '' ? Prisma.sql`NULL::float` : Prisma.sql`word_similarity(${words}, ${text})::float`;
}

/** Open clusters of the topics that the person reports most, for one tap each. */
export async function clustersToSeeAgain(db: Db, recent: readonly Habit[], most: number) {
  const topics = [...new Set(recent.map(({ topic }) => topic))];
  if (topics.length === 0) return [];
  const open = await db.needCluster.findMany({
    where: { stateData: { kind: 'open' }, topic: { in: topics } },
    orderBy: { createdAt: 'desc' },
    take: weighed,
    select: { id: true, title: true, topic: true, place: true },
  });
  return usualClusters(open, recent, most);
}
