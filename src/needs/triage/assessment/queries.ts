import type { Person } from '../../../core/auth/person.ts';
import type { Db, Urgency } from '../../../core/db/client.ts';
import { notFound } from '../../../core/errors.ts';
import { readableNotesSql } from '../../notes/queries.ts';
import { type StateTable, statesColumn } from '../../states/queries.ts';
import { openClustersColumn } from '../conditions/queries.ts';

export interface Assessment {
  states: StateTable;
  /** Open clusters, for those who gather, as long as the report stands in none. */
  clusters: { id: string; title: string }[];
  assessedByName: string | null;
  triagedByName: string | null;
  /** What it was held for before, newest first. */
  history: { at: string; personName: string; urgency: Urgency | 'reported' }[];
  note: { text: string; held: boolean } | null;
}

/** Who looked at a report and what they held it for. The report itself was asked for through the person. */
export async function assessmentOf(db: Db, person: Person, reportId: string): Promise<Assessment> {
  const [row] = await db.$queryRaw<Assessment[]>`
    SELECT ${statesColumn} AS states, CASE WHEN r."clusterId" IS NULL THEN ${openClustersColumn(person)} ELSE '[]' END AS clusters,
      a.name AS "assessedByName", t.name AS "triagedByName",
      (SELECT coalesce(json_agg(e ORDER BY e.at DESC), '[]') FROM (
        SELECT at, "personName", after ->> 'urgency' AS urgency FROM "AuditEvent"
        WHERE "recordType" = 'needs' AND action = 'needs.bulk' AND r."assessedAt" IS NOT NULL
          AND after ->> 'action' = 'urgency' AND after -> 'reports' ? r.id::text
        UNION ALL SELECT at, "personName", after ->> 'urgency' FROM "AuditEvent"
        WHERE "recordType" = 'need' AND "recordId" = r.id::text AND action = 'need.dangerOver'
        ORDER BY at DESC LIMIT 10) e) AS history,
      (SELECT json_build_object('text', n.text, 'held', n.state = 'held') FROM "NeedNote" n
        WHERE n."reportId" = r.id AND ${readableNotesSql(person)}) AS note
    FROM "NeedReport" r LEFT JOIN "Person" a ON a.id = r."assessedById" LEFT JOIN "Person" t ON t.id = r."triagedById"
    WHERE r.id = ${reportId}::uuid`;
  if (!row) throw notFound();
  return row;
}
