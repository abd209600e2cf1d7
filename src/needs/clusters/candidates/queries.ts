import type { Person } from '../../../core/auth/person.ts';
import { type Db, Prisma, type Tx } from '../../../core/db/client.ts';
import { notFound } from '../../../core/errors.ts';
import { canCluster } from '../../policy.ts';
import { isOpenState, thresholdKey, usualThreshold } from '../../states/queries.ts';

const shownCandidates = 6;
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
 * cluster holds. What is unclear, or happened nobody knows where, is no cluster.
 */
export function clusterCandidates(db: Db, person: Person, since: Date): Promise<Candidate[]> {
  if (!canCluster(person)) throw notFound();
  return db.$queryRaw<Candidate[]>`
    SELECT found.*, c.id AS "clusterId", c.title AS "clusterTitle"
    FROM (
      SELECT r.topic, r.place, count(*)::int AS reports, sum(r.count)::int AS persons,
        min(r.month) AS "firstMonth", max(r.month) AS "lastMonth"
      FROM "NeedReport" r
      WHERE r."clusterId" IS NULL AND r.month >= ${since}::date
        AND ${isOpenState(Prisma.sql`r.state`)}
        AND r.topic NOT IN ('UNK', 'SON') AND r.place <> 'unknown'
      GROUP BY r.topic, r.place
      HAVING sum(r.count) >= coalesce(
        (SELECT (value)::int FROM "Setting" WHERE key = ${thresholdKey}), ${usualThreshold})
      ORDER BY persons DESC, r.topic, r.place LIMIT ${shownCandidates}
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
