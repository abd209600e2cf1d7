import type { Person } from '../../core/auth/person.ts';
import { type Db, Prisma } from '../../core/db/client.ts';
import { canReadAllReports } from '../policy.ts';

export type StoryKind =
  | 'reported'
  | 'clustered'
  | 'created'
  | 'agendaItem'
  | 'decision'
  | 'measure'
  | 'effect'
  | 'result';

/** Something that became of a need. Which fields are filled depends on the kind. */
export interface StoryEvent {
  kind: StoryKind;
  id: string;
  at: Date;
  title: string;
  text: string | null;
  /** Person or organisation. */
  who: string | null;
  /** State of the meeting, result of the decision, state of the measure. */
  state: string | null;
  meetingId: string | null;
  meetingTitle: string | null;
  /** When the meeting begins, or the day on which the measure is due. */
  when: Date | null;
  slug: string | null;
  /** Language of the title. */
  language: string | null;
  /** Whether the meeting's own page is open to the person. */
  open: boolean;
}

/**
 * All that is known of a report or of a whole cluster, in one query. Meetings that the person is not invited
 * to stay nameless, and their decisions are told in the public words, once the minutes have gone round.
 */
export async function storyOf(
  db: Db,
  person: Person,
  subject: { reportId?: string; clusterId: string | null },
): Promise<StoryEvent[]> {
  const all = canReadAllReports(person);
  const cluster = Prisma.sql`${subject.clusterId}::uuid`;
  const report = Prisma.sql`${subject.reportId ?? null}::uuid`;
  return db.$queryRaw<StoryEvent[]>`
    WITH items AS (
      SELECT i.id, i.title, i."createdAt", m.id AS meeting_id, m.title AS meeting_title, m."startsAt", m.state,
        m."minutesState" IN ('circulated', 'approved') AS told,
        ${all} OR (m.state <> 'draft' AND EXISTS (
          SELECT 1 FROM "Invitation" v WHERE v."meetingId" = m.id AND v."sentAt" IS NOT NULL
            AND (v."personId" = ${person.id}::uuid OR v."organisationId" = ${person.organisationId}::uuid)
        )) AS open
      FROM "AgendaItem" i JOIN "Meeting" m ON m.id = i."meetingId"
      WHERE i."clusterId" = ${cluster} AND (${all} OR i.visibility <> 'hidden')
    ), decisions AS (
      SELECT d.*, i.meeting_id, i.meeting_title, i."startsAt", i.open
      FROM "Decision" d JOIN items i ON i.id = d."agendaItemId" WHERE i.open OR i.told
    ), measures AS (
      SELECT m.* FROM "Measure" m
      WHERE m."parentId" IS NULL AND (m."clusterId" = ${cluster} OR m."agendaItemId" IN (SELECT id FROM items)
        OR m."decisionId" IN (SELECT id FROM decisions))
    )
    SELECT 'reported' AS kind, r.id, r."createdAt" AS at, coalesce(o."shortName", o.name, '') AS title,
      NULL AS text, p.name AS who, NULL AS state, NULL::uuid AS "meetingId", NULL AS "meetingTitle",
      NULL::timestamptz AS "when", NULL AS slug, NULL AS language, true AS open
    FROM "NeedReport" r LEFT JOIN "Organisation" o ON o.id = r."organisationId"
      LEFT JOIN "Person" p ON p.id = r."reporterId"
    WHERE r.id = ${report}
    UNION ALL
    SELECT 'clustered', c.id, r."clusteredAt", c.title, NULL, p.name, NULL, NULL, NULL, NULL, NULL, NULL, true
    FROM "NeedReport" r JOIN "NeedCluster" c ON c.id = r."clusterId"
      LEFT JOIN "Person" p ON p.id = r."clusteredById"
    WHERE r.id = ${report}
    UNION ALL
    SELECT 'created', c.id, c."createdAt", c.title, c."closeReason", p.name, c.state::text,
      NULL, NULL, c."closedAt", NULL, NULL, true
    FROM "NeedCluster" c LEFT JOIN "Person" p ON p.id = c."createdById"
    WHERE c.id = ${cluster}
    UNION ALL
    SELECT 'agendaItem', i.id, i."createdAt", CASE WHEN i.open THEN i.title ELSE '' END, NULL, NULL,
      i.state::text, i.meeting_id, CASE WHEN i.open THEN i.meeting_title END, i."startsAt", NULL, NULL, i.open
    FROM items i
    UNION ALL
    SELECT 'decision', d.id, d."createdAt", CASE WHEN d.open THEN d."internalText" ELSE d."publicText" END,
      NULL, NULL, d.result, d.meeting_id, CASE WHEN d.open THEN d.meeting_title END, d."startsAt", NULL, NULL,
      d.open
    FROM decisions d
    UNION ALL
    SELECT 'measure', m.id, coalesce(note."createdAt", m."createdAt"), m.title,
      coalesce(note.text, m.reason), coalesce(o."shortName", o.name), m.state::text, NULL, NULL,
      m.due::timestamp AT TIME ZONE 'UTC', NULL, NULL, true
    FROM measures m JOIN "Organisation" o ON o.id = m."ownerId"
      LEFT JOIN LATERAL (
        SELECT n.text, n."createdAt" FROM "MeasureNote" n WHERE n."measureId" = m.id
        ORDER BY n."createdAt" DESC LIMIT 1) note ON true
    UNION ALL
    SELECT 'effect', m.id, e."checkedAt", m.title, e."internalText", NULL, e.verdict::text, NULL, NULL, NULL, NULL,
      NULL, true
    FROM "EffectCheck" e JOIN measures m ON m.id = e."measureId" WHERE e.verdict IS NOT NULL
    UNION ALL
    SELECT 'result', n.id, n."publishedAt", words.title, NULL, NULL, NULL, NULL, NULL, NULL, n.slug,
      words.language, true
    FROM "NewsItem" n CROSS JOIN LATERAL (
      SELECT v.fields->>'title' AS title, v.language FROM "TextVersion" v JOIN "Text" t ON t.id = v."textId"
      WHERE t.id = n."textId" AND v.status = 'published' AND v.language IN (${person.language}, t."sourceLanguage")
      ORDER BY v.language = ${person.language} DESC, v.number DESC LIMIT 1) words
    WHERE n.state = 'published' AND (n."clusterId" = ${cluster}
      OR n."measureId" IN (SELECT id FROM measures) OR n."decisionId" IN (SELECT id FROM decisions))
    ORDER BY at, id`;
}
