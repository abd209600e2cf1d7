import type { Person } from '../../../core/auth/person.ts';
import { type Db, Prisma, type Tx } from '../../../core/db/client.ts';
import { isOpenState } from '../../../needs/states/queries.ts';
import { readerVersion } from '../../../texts/queries.ts';
import { demandCoordinator } from '../../policy.ts';

const choiceCount = 100;

export const objectNames = ['cluster', 'measure', 'material'] as const;
export type ObjectName = (typeof objectNames)[number];
/** Ids of what an item deals with: at most one is there. */
export type ObjectIds = Record<`${ObjectName}Id`, string | null>;

export interface ObjectChoice {
  object: ObjectName;
  id: string;
  title: string;
}

/** What an item can deal with: clusters and measures that are not finished, materials, and what is chosen already. */
export function objectChoices(db: Db | Tx, asking: Person, chosen: ObjectIds): Promise<ObjectChoice[]> {
  demandCoordinator(asking);
  const { clusterId, measureId, materialId } = chosen;
  return db.$queryRaw<ObjectChoice[]>`
    (SELECT 'cluster' AS object, c.id, c.title FROM "NeedCluster" c
      WHERE ${isOpenState(Prisma.sql`c.state`)} OR c.id = ${clusterId}::uuid
      ORDER BY c.id = ${clusterId}::uuid DESC NULLS LAST, c."createdAt" DESC LIMIT ${choiceCount})
    UNION ALL
    (SELECT 'measure', s.id, s.title FROM "Measure" s
      WHERE s.state IN ('open', 'inProgress', 'postponed') OR s.id = ${measureId}::uuid
      ORDER BY s.id = ${measureId}::uuid DESC NULLS LAST, s.due LIMIT ${choiceCount})
    UNION ALL
    (SELECT 'material', m.id, words.fields->>'title' FROM "Material" m
      JOIN LATERAL (${readerVersion(Prisma.sql`m."textId"`, 'de')}) words ON true
      ORDER BY m.id = ${materialId}::uuid DESC NULLS LAST, m."createdAt" DESC LIMIT ${choiceCount})`;
}

/** Whether what an item shall deal with is there and not finished; one query. */
export async function objectIsThere(
  db: Db | Tx,
  { clusterId, measureId, materialId }: ObjectIds,
): Promise<boolean> {
  const [found] = await db.$queryRaw<{ there: boolean }[]>`
    SELECT (${clusterId}::uuid IS NULL OR EXISTS (SELECT 1 FROM "NeedCluster"
        WHERE id = ${clusterId}::uuid AND ${isOpenState(Prisma.sql`state`)}))
      AND (${measureId}::uuid IS NULL OR EXISTS (SELECT 1 FROM "Measure" WHERE id = ${measureId}::uuid))
      AND (${materialId}::uuid IS NULL OR EXISTS (SELECT 1 FROM "Material" WHERE id = ${materialId}::uuid))
      AS there`;
  return found?.there === true;
}

/** Clusters that somebody who reads needs can name in a proposal. */
export function openClusterChoices(db: Db): Promise<{ id: string; title: string }[]> {
  return db.needCluster.findMany({
    where: { stateData: { kind: 'open' } },
    orderBy: { createdAt: 'desc' },
    take: choiceCount,
    select: { id: true, title: true },
  });
}
