import type { Person } from '../../../core/auth/person.ts';
import { type Db, Prisma, type Tx } from '../../../core/db/client.ts';
import { notFound } from '../../../core/errors.ts';
import { canCluster } from '../../policy.ts';
import { isOpenState, thresholdKey, usualThreshold } from '../../states/queries.ts';

const shownCandidates = 6;
/** Pairs of topic and place with most reports at all, in which those without a cluster are counted. */
const countedPairs = 24;
/** Nobody needs to know how many more there are before the cluster is made. */
export const countedReports = 400;
/** How many months back reports count together, this one included. */
export const candidateMonths = 3;

export interface Candidate {
  topic: string;
  place: string;
  reports: number;
  persons: number;
  firstMonth: Date;
  lastMonth: Date;
  /** An open cluster about the same, where there is one. */
  clusterId: string | null;
  clusterTitle: string | null;
}

/**
 * Where a cluster may be forming: topics that enough persons were reported for in one place lately and that no
 * cluster holds. What is unclear, or happened nobody knows where, is no cluster. The monthly sums say where it is
 * worth counting.
 */
export function clusterCandidates(db: Db, person: Person, since: Date): Promise<Candidate[]> {
  if (!canCluster(person)) throw notFound();
  const threshold = Prisma.sql`coalesce(
    (SELECT (value)::int FROM "Setting" WHERE key = ${thresholdKey}), ${usualThreshold})`;
  return db.$queryRaw<Candidate[]>`
    WITH likely AS (
      SELECT topic, place FROM "NeedMonthly"
      WHERE month >= ${since}::date AND topic NOT IN ('UNK', 'SON') AND place <> 'unknown'
      GROUP BY topic, place HAVING sum(persons) >= ${threshold}
      ORDER BY sum(persons) DESC, topic, place LIMIT ${countedPairs}
    )
    SELECT found.*, c.id AS "clusterId", c.title AS "clusterTitle"
    FROM (
      SELECT likely.topic, likely.place, counted.*
      FROM likely CROSS JOIN LATERAL (
        SELECT count(*)::int AS reports, coalesce(sum(r.count), 0)::int AS persons,
          min(r.month) AS "firstMonth", max(r.month) AS "lastMonth"
        FROM (
          SELECT n.month, n.count FROM "NeedReport" n
          WHERE n."clusterId" IS NULL AND n.topic = likely.topic AND n.place = likely.place
            AND n.month = ANY (ARRAY(
              SELECT (${since}::date + make_interval(months => m))::date
              FROM generate_series(0, ${candidateMonths - 1}::int) m))
            AND ${isOpenState(Prisma.sql`n.state`)}
          LIMIT ${countedReports}) r) counted
      WHERE counted.persons >= ${threshold}
      ORDER BY counted.persons DESC, likely.topic, likely.place LIMIT ${shownCandidates}
    ) found
    LEFT JOIN LATERAL (
      SELECT k.id, k.title FROM "NeedCluster" k JOIN "NeedState" s ON s.code = k.state AND s.kind = 'open'
      WHERE k.topic = found.topic AND k.place = found.place ORDER BY k."createdAt" DESC LIMIT 1) c ON true
    ORDER BY found.persons DESC, found.topic, found.place`;
}

/** The reports that make up a candidate. */
export async function candidateReports(
  tx: Db | Tx,
  { topic, place }: { topic: string; place: string },
  since: Date,
) {
  return tx.needReport.findMany({
    where: { clusterId: null, topic, place, month: { gte: since }, stateData: { kind: 'open' } },
    select: { id: true, topic: true, subtopics: true, place: true },
  });
}
