import type { Person } from '../../core/auth/person.ts';
import { type Db, Prisma } from '../../core/db/client.ts';
import type { ClusterEventKind } from '../clusters/rules.ts';
import { canReadAllReports } from '../policy.ts';

export type StoryKind =
  | 'reported'
  | 'firstReport'
  | 'month'
  | 'clustered'
  | 'created'
  | ClusterEventKind
  | 'reportClosed'
  | 'reportReopened'
  | 'impulse'
  | 'proposal'
  | 'agendaItem'
  | 'decision'
  | 'measure'
  | 'effect'
  | 'result';

/** Something that became of a need. Which fields are filled depends on the kind. */
export interface StoryEvent {
  kind: StoryKind;
  /** Of the record itself; of a cluster's event, the other cluster. */
  id: string | null;
  at: Date;
  title: string;
  text: string | null;
  /** Person or organisation. */
  who: string | null;
  /** State of the meeting, of the measure, of the cluster or report; result of the decision. */
  state: string | null;
  meetingId: string | null;
  meetingTitle: string | null;
  /** When the meeting begins, the day on which the measure is due, when the cluster was closed. */
  when: Date | null;
  slug: string | null;
  /** Language of the title. */
  language: string | null;
  /** Whether the meeting's own page, or the cluster itself, is open to the person. */
  open: boolean;
  reports: number | null;
  persons: number | null;
}

/**
 * All that is known of a report or of a whole cluster, in one query. Meetings that the person is not invited
 * to stay nameless, and their decisions are told in the public words, once the minutes have gone round. What was
 * merged into the cluster is part of its story, and so is what happened to the cluster that it was taken out of,
 * until then.
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
    WITH RECURSIVE line AS (
      SELECT c.id, c."splitFromId", c."createdAt" AS born, NULL::timestamptz AS until
      FROM "NeedCluster" c WHERE c.id = ${cluster} OR c."mergedIntoId" = ${cluster}
      UNION ALL
      SELECT o.id, o."splitFromId", o."createdAt", least(l.until, l.born)
      FROM line l JOIN "NeedCluster" o ON o.id = l."splitFromId"
    ), family AS (
      SELECT id, CASE WHEN bool_or(until IS NULL) THEN 'infinity' ELSE max(until) END AS until
      FROM line GROUP BY id
    ), items AS (
      SELECT i.id, i.title, i."createdAt", i."createdById", i."impulseId", m.id AS meeting_id,
        m.title AS meeting_title, m."startsAt", m.state,
        m."minutesState" IN ('circulated', 'approved') AS told,
        ${all} OR (m.state <> 'draft' AND EXISTS (
          SELECT 1 FROM "Invitation" v WHERE v."meetingId" = m.id AND v."sentAt" IS NOT NULL
            AND (v."personId" = ${person.id}::uuid OR v."organisationId" = ${person.organisationId}::uuid)
        )) AS open
      FROM family f JOIN "AgendaItem" i ON i."clusterId" = f.id AND i."createdAt" < f.until
        JOIN "Meeting" m ON m.id = i."meetingId"
      WHERE ${all} OR i.visibility <> 'hidden'
    ), decisions AS (
      SELECT d.*, i.meeting_id, i.meeting_title, i."startsAt", i.open
      FROM "Decision" d JOIN items i ON i.id = d."agendaItemId" WHERE i.open OR i.told
    ), measures AS (
      SELECT m.* FROM "Measure" m
      WHERE m."parentId" IS NULL
        AND (EXISTS (SELECT 1 FROM family f WHERE f.id = m."clusterId" AND m."createdAt" < f.until)
          OR m."agendaItemId" IN (SELECT id FROM items) OR m."decisionId" IN (SELECT id FROM decisions))
    )
    SELECT 'reported' AS kind, r.id, r."createdAt" AS at, coalesce(o."shortName", o.name, '') AS title,
      NULL AS text, p.name AS who, r."sourceType" AS state, NULL::uuid AS "meetingId", NULL AS "meetingTitle",
      NULL::timestamptz AS "when", NULL AS slug, NULL AS language, true AS open, NULL::int AS reports,
      r.count AS persons
    FROM "NeedReport" r LEFT JOIN "Organisation" o ON o.id = r."organisationId"
      LEFT JOIN "Person" p ON p.id = r."reporterId"
    WHERE r.id = ${report}
    UNION ALL
    SELECT * FROM (
      SELECT 'firstReport', NULL::uuid, r."createdAt", coalesce(o."shortName", o.name, ''), NULL, p.name,
        r."sourceType", NULL::uuid, NULL, NULL::timestamptz, NULL, NULL,
        ${all} OR r."organisationId" IS NOT DISTINCT FROM ${person.organisationId}::uuid, NULL::int, NULL::int
      FROM "NeedReport" r LEFT JOIN "Organisation" o ON o.id = r."organisationId"
        LEFT JOIN "Person" p ON p.id = r."reporterId"
      WHERE r."clusterId" = ${cluster} AND ${report} IS NULL ORDER BY r."createdAt", r.id LIMIT 1) first
    UNION ALL
    SELECT 'month', NULL, r.month::timestamp AT TIME ZONE 'Europe/Berlin', '', NULL, NULL, NULL, NULL, NULL, NULL,
      NULL, NULL, true, count(*)::int, sum(r.count)::int
    FROM "NeedReport" r WHERE r."clusterId" = ${cluster} AND ${report} IS NULL GROUP BY r.month
    UNION ALL
    SELECT 'clustered', c.id, coalesce(r."clusteredAt", r."createdAt"), c.title, NULL, p.name, NULL, NULL, NULL, NULL, NULL, NULL, true,
      NULL, NULL
    FROM "NeedReport" r JOIN "NeedCluster" c ON c.id = r."clusterId"
      LEFT JOIN "Person" p ON p.id = r."clusteredById"
    WHERE r.id = ${report}
    UNION ALL
    SELECT CASE a.action WHEN 'need.close' THEN 'reportClosed' ELSE 'reportReopened' END, NULL, a.at, '',
      a.after->>'reason', a."personName", a.after->>'state', NULL, NULL, NULL, NULL, NULL, true, NULL, NULL
    FROM "AuditEvent" a
    WHERE a."recordType" = 'need' AND a."recordId" = ${subject.reportId ?? ''}
      AND a.action IN ('need.close', 'need.reopen')
    UNION ALL
    SELECT 'created', c.id, c."createdAt", c.title, c."closeReason", p.name, c.state, NULL, NULL, c."closedAt",
      NULL, NULL, c.id = ${cluster}, NULL, NULL
    FROM family f JOIN "NeedCluster" c ON c.id = f.id LEFT JOIN "Person" p ON p.id = c."createdById"
    UNION ALL
    SELECT e.kind, (e.data->>'other')::uuid, e."createdAt", coalesce(e.data->>'title', ''), e.data->>'reason',
      e."personName", e.data->>'to', NULL, NULL, NULL, e.data->>'from', NULL, e."clusterId" = ${cluster},
      jsonb_array_length(coalesce(e.data->'reports', '[]')), NULL
    FROM family f JOIN "ClusterEvent" e ON e."clusterId" = f.id AND e."createdAt" < f.until
    WHERE e."clusterId" = ${cluster} OR (e.data->>'other') IS DISTINCT FROM ${subject.clusterId}
    UNION ALL
    SELECT 'impulse', i.id, i."createdAt", i.addressee, i."internalText", p.name, NULL, NULL, NULL, NULL, NULL,
      NULL, f.until = 'infinity', NULL, NULL
    FROM family f JOIN "Impulse" i ON i."clusterId" = f.id AND i."createdAt" < f.until
      LEFT JOIN "Person" p ON p.id = i."createdById"
    UNION ALL
    SELECT 'proposal', a.id, a."createdAt", a.title, a.reason, coalesce(o."shortName", o.name, p.name),
      a.state::text, m.id, m.title, NULL, NULL, NULL, true, NULL, NULL
    FROM family f JOIN "AgendaProposal" a ON a."clusterId" = f.id AND a."createdAt" < f.until
      JOIN "Meeting" m ON m.id = a."meetingId"
      LEFT JOIN "Organisation" o ON o.id = a."organisationId" LEFT JOIN "Person" p ON p.id = a."proposerId"
    WHERE ${all} OR a."proposerId" = ${person.id}::uuid
    UNION ALL
    SELECT 'agendaItem', i.id, i."createdAt", CASE WHEN i.open THEN i.title ELSE '' END, g.addressee, p.name,
      i.state::text, i.meeting_id, CASE WHEN i.open THEN i.meeting_title END, i."startsAt", NULL, NULL, i.open,
      NULL, NULL
    FROM items i LEFT JOIN "Impulse" g ON g.id = i."impulseId" LEFT JOIN "Person" p ON p.id = i."createdById"
    UNION ALL
    SELECT 'decision', d.id, d."createdAt", CASE WHEN d.open THEN d."internalText" ELSE d."publicText" END,
      NULL, NULL, d.result, d.meeting_id, CASE WHEN d.open THEN d.meeting_title END, d."startsAt", NULL, NULL,
      d.open, NULL, NULL
    FROM decisions d
    UNION ALL
    SELECT 'measure', m.id, m."createdAt", m.title, coalesce(note.text, m.reason), coalesce(o."shortName", o.name),
      m.state::text, NULL, NULL, m.due::timestamp AT TIME ZONE 'UTC', note.at::text, NULL, true, NULL, NULL
    FROM measures m JOIN "Organisation" o ON o.id = m."ownerId"
      LEFT JOIN LATERAL (
        SELECT n.text, to_char(n."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at
        FROM "MeasureNote" n WHERE n."measureId" = m.id ORDER BY n."createdAt" DESC LIMIT 1) note ON true
    UNION ALL
    SELECT 'effect', m.id, e."checkedAt", m.title, e."internalText", p.name, e.verdict::text, NULL, NULL, NULL,
      NULL, NULL, true, NULL, NULL
    FROM "EffectCheck" e JOIN measures m ON m.id = e."measureId" LEFT JOIN "Person" p ON p.id = e."checkedById"
    WHERE e.verdict IS NOT NULL
    UNION ALL
    SELECT 'result', n.id, n."publishedAt", words.title, NULL, words.author, NULL, NULL, NULL, NULL, n.slug,
      words.language, true, NULL, NULL
    FROM "NewsItem" n CROSS JOIN LATERAL (
      SELECT v.fields->>'title' AS title, v.language, p.name AS author
      FROM "TextVersion" v JOIN "Text" t ON t.id = v."textId" LEFT JOIN "Person" p ON p.id = v."authorId"
      WHERE t.id = n."textId" AND v.status = 'published' AND v.language IN (${person.language}, t."sourceLanguage")
      ORDER BY v.language = ${person.language} DESC, v.number DESC LIMIT 1) words
    WHERE n.state = 'published'
      AND (EXISTS (SELECT 1 FROM family f WHERE f.id = n."clusterId" AND n."publishedAt" < f.until)
        OR n."measureId" IN (SELECT id FROM measures) OR n."decisionId" IN (SELECT id FROM decisions))
    ORDER BY at, id`;
}
