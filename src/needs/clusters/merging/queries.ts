import type { Person } from '../../../core/auth/person.ts';
import type { Db, Tx } from '../../../core/db/client.ts';
import { notFound } from '../../../core/errors.ts';
import { canCluster } from '../../policy.ts';

const offeredClusters = 40;

export interface UndoableMerge {
  /** Where the survivor stood before. */
  state: string;
  /** Where the merged cluster stood before. */
  mergedState: string;
  reports: string[];
  carried: string[];
}

/** The merge of a cluster into another, if nothing has happened to that one since. */
export async function undoableMerge(db: Db | Tx, mergedId: string): Promise<UndoableMerge | undefined> {
  const [merge] = await db.$queryRaw<UndoableMerge[]>`
    SELECT took.data->>'state' AS state, merged.data->>'state' AS "mergedState",
      took.data->'reports' AS reports, took.data->'carried' AS carried
    FROM "NeedCluster" m JOIN "NeedCluster" s ON s.id = m."mergedIntoId"
    JOIN "ClusterEvent" took ON took."clusterId" = s.id AND took.kind = 'took'
      AND took.data->>'other' = m.id::text AND (took.data->>'version')::int = s.version
    JOIN LATERAL (
      SELECT e.data FROM "ClusterEvent" e
      WHERE e."clusterId" = m.id AND e.kind = 'merged' AND e.data->>'other' = s.id::text
      ORDER BY e."createdAt" DESC, e.id DESC LIMIT 1) merged ON true
    WHERE m.id = ${mergedId}::uuid AND NOT EXISTS (
      SELECT 1 FROM jsonb_array_elements_text(took.data->'reports') moved(id)
      JOIN "NeedReport" r ON r.id = moved.id::uuid WHERE r."clusterId" IS DISTINCT FROM s.id)`;
  return merge;
}

export interface MergeChoice {
  id: string;
  title: string;
  topic: string;
  place: string;
  state: string;
  reports: number;
  persons: number;
}

/** Open clusters that another could become one with: first those about the same, then those named alike. */
export function mergeChoices(
  db: Db,
  person: Person,
  cluster: { id: string; title: string; topic: string; place: string },
): Promise<MergeChoice[]> {
  if (!canCluster(person)) throw notFound();
  return db.$queryRaw<MergeChoice[]>`
    WITH near AS (
      SELECT c.id, c.title, c.topic, c.place, c.state, c."createdAt",
        (c.topic = ${cluster.topic})::int * 2 + (c.place = ${cluster.place})::int
          + similarity(c.title, ${cluster.title}) AS score
      FROM "NeedCluster" c JOIN "NeedState" s ON s.code = c.state AND s.kind = 'open'
      WHERE c.id <> ${cluster.id}::uuid
      ORDER BY score DESC, c."createdAt" DESC LIMIT ${offeredClusters}
    )
    SELECT near.id, near.title, near.topic, near.place, near.state, f.reports, f.persons
    FROM near CROSS JOIN LATERAL (
      SELECT count(*)::int AS reports, coalesce(sum(r.count), 0)::int AS persons
      FROM "NeedReport" r WHERE r."clusterId" = near.id) f
    ORDER BY near.score DESC, near."createdAt" DESC`;
}
