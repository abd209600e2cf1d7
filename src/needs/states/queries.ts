import { type Db, Prisma, type Tx } from '../../core/db/client.ts';
import type { NeedStateRow, StateTable } from './rules.ts';

export const thresholdKey = 'needs.clusterThreshold';
export const usualThreshold = 5;

/** Every state, in order; a handful of rows. */
export function needStates(db: Db | Tx): Promise<NeedStateRow[]> {
  return db.$queryRaw<NeedStateRow[]>`
    SELECT code, kind, "appliesTo", names, position, "builtIn", counts, "retiredAt", version
    FROM "NeedState" ORDER BY position, code`;
}

/** The same as a column of another query. */
export const statesColumn = Prisma.sql`(SELECT json_agg(json_build_object('code', s.code, 'kind', s.kind,
    'appliesTo', s."appliesTo", 'names', s.names, 'position', s.position, 'builtIn', s."builtIn",
    'counts', s.counts, 'retiredAt', s."retiredAt", 'version', s.version) ORDER BY s.position, s.code)
  FROM "NeedState" s)`;

export type { NeedStateRow, StateTable };

/** Whether a column holds a state of which something can still become. */
export function isOpenState(column: Prisma.Sql): Prisma.Sql {
  // As an array it is found once and compared within the index; as a join it would be sorted in beside every row.
  return Prisma.sql`${column} = ANY (ARRAY(SELECT code FROM "NeedState" WHERE kind = 'open'))`;
}

/** From how many persons on unclustered reports may be a cluster. */
export async function clusterThreshold(db: Db | Tx): Promise<number> {
  const setting = await db.setting.findUnique({ where: { key: thresholdKey } });
  return typeof setting?.value === 'number' ? setting.value : usualThreshold;
}
