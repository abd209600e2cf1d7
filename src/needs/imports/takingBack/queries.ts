import type { Db, Tx } from '../../../core/db/client.ts';
import type { RowFate } from './rules.ts';

/** What taking an import back would do, row by row; rows that stay as they are are left out. */
export async function fatesOf(
  db: Db | Tx,
  { id, organisationId }: { id: string; organisationId: string },
): Promise<RowFate[]> {
  const rows = await db.$queryRaw<RowFate[]>`
    SELECT s."importKey", s.month, r.id, r.count AS now, r."importId", r."clusterId",
      coalesce(latest.count, 0) AS rest, origin.id AS origin,
      CASE WHEN r.id IS NULL THEN e.ended END AS ended
    FROM "NeedImportRow" s
    LEFT JOIN "NeedReport" r
      ON r."organisationId" = ${organisationId}::uuid AND r."importKey" = s."importKey"
    LEFT JOIN LATERAL (
      SELECT x.count FROM "NeedImportRow" x JOIN "NeedImport" i ON i.id = x."importId"
      WHERE x."importKey" = s."importKey" AND i."organisationId" = ${organisationId}::uuid
        AND i.state = 'done' AND i.id <> ${id}::uuid
      ORDER BY i."importedAt" DESC, i.id DESC LIMIT 1
    ) latest ON true
    LEFT JOIN LATERAL (
      SELECT i.id FROM "NeedImportRow" x JOIN "NeedImport" i ON i.id = x."importId"
      WHERE x."importKey" = s."importKey" AND i."organisationId" = ${organisationId}::uuid
        AND i.state = 'done' AND i.id <> ${id}::uuid AND x.count > 0
      ORDER BY i."importedAt", i.id LIMIT 1
    ) origin ON true
    LEFT JOIN LATERAL (
      SELECT x.ended FROM "NeedImportRow" x JOIN "NeedImport" i ON i.id = x."importId"
      WHERE x."importKey" = s."importKey" AND i."organisationId" = ${organisationId}::uuid
        AND x.ended IS NOT NULL
      ORDER BY i."importedAt" DESC, i.id DESC LIMIT 1
    ) e ON true
    WHERE s."importId" = ${id}::uuid`;
  return rows.filter(({ id: report, now, rest, importId, ended }) =>
    report ? now !== rest || importId === id : rest > 0 && ended !== null,
  );
}
