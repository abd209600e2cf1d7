import type { Tx, Urgency } from '../../../core/db/client.ts';

/** What bulk actions look at and change in a report. */
export interface Fields {
  id: string;
  version: number;
  month: Date;
  topic: string;
  subtopics: string[];
  secondaryTopics: string[];
  place: string;
  triagedAt: Date | null;
  triagedById: string | null;
  assessedUrgency: Urgency | null;
  assessedAt: Date | null;
  assessedById: string | null;
  clusterId: string | null;
  state: string;
  closeReason: string | null;
  closedAt: Date | null;
  closedById: string | null;
  /** Whether something can still become of it. */
  isOpen: boolean;
}

/** The reports as nobody else changes them until the transaction ends. */
export function fieldsOf(tx: Tx, ids: readonly string[]): Promise<Fields[]> {
  return tx.$queryRaw<Fields[]>`
    SELECT r.id, r.version, r.month, r.topic, r.subtopics, r."secondaryTopics", r.place, r."triagedAt", r."triagedById",
      r."assessedUrgency", r."assessedAt", r."assessedById", r."clusterId", r.state, r."closeReason", r."closedAt",
      r."closedById", s.kind = 'open' AS "isOpen"
    FROM "NeedReport" r JOIN "NeedState" s ON s.code = r.state
    WHERE r.id = ANY (${ids}::uuid[]) ORDER BY r.id FOR UPDATE OF r`;
}
