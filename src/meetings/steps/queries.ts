import type { EffectVerdict, Tx } from '../../core/db/client.ts';
import { type StepKind, stepDays } from './rules.ts';

const batchSize = 200;

export interface NewStep {
  kind: StepKind;
  clusterTitle: string;
  at: Date;
  /** Of the measure or of the published result; empty for a meeting. */
  title: string;
  owner: string | null;
  /** YYYY-MM-DD */
  due: string | null;
  months: number | null;
  verdict: EffectVerdict | null;
  /** One of the person's own reports, whose page tells the story. */
  reportId: string;
  name: string;
  email: string;
  language: string;
  dedupeKey: string;
}

/**
 * What happened lately to clusters, once for each person who had reported such a need before, as far as no mail about
 * it was written yet. Hidden agenda items stay hidden, and parts of measures are not told apart from the whole.
 */
export function newSteps(tx: Tx, now: Date): Promise<NewStep[]> {
  const since = new Date(now.getTime() - stepDays * 86_400_000);
  return tx.$queryRaw<NewStep[]>`
    WITH measures AS (
      SELECT m.*, coalesce(o."shortName", o.name) AS owner FROM "Measure" m JOIN "Organisation" o ON o.id = m."ownerId"
      WHERE m."clusterId" IS NOT NULL AND m."parentId" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "AgendaItem" i WHERE i.id = m."agendaItemId" AND i.visibility = 'hidden')
    ), steps AS (
      SELECT DISTINCT 'discussed' AS kind, i."clusterId" AS cluster, t.id AS record, coalesce(t."heldAt", t."startsAt") AS at,
        NULL AS de, NULL AS en, NULL AS owner, NULL::date AS due, NULL::int AS months, NULL AS verdict
      FROM "AgendaItem" i JOIN "Meeting" t ON t.id = i."meetingId"
      WHERE t.state = 'held' AND i."clusterId" IS NOT NULL AND i.visibility <> 'hidden'
      UNION ALL
      SELECT 'agreed', m."clusterId", m.id, m."createdAt", m.title, m.title, m.owner, m.due, NULL, NULL FROM measures m
      UNION ALL
      SELECT 'done', m."clusterId", m.id, m."doneAt", m.title, m.title, m.owner, NULL, NULL, NULL FROM measures m
      WHERE m.state = 'done'
      UNION ALL
      SELECT 'result', coalesce(n."clusterId", m."clusterId"), n.id, n."publishedAt", de.title, coalesce(en.title, de.title),
        NULL, NULL, NULL, NULL
      FROM "NewsItem" n
      LEFT JOIN "Measure" m ON m.id = n."measureId"
      CROSS JOIN LATERAL (
        SELECT v.fields->>'title' AS title FROM "TextVersion" v
        WHERE v."textId" = n."textId" AND v.language = 'de' AND v.status = 'published'
        ORDER BY v.number DESC LIMIT 1) de
      LEFT JOIN LATERAL (
        SELECT v.fields->>'title' AS title FROM "TextVersion" v
        WHERE v."textId" = n."textId" AND v.language = 'en' AND v.status = 'published'
        ORDER BY v.number DESC LIMIT 1) en ON true
      WHERE n.state = 'published'
      UNION ALL
      SELECT 'effect', m."clusterId", e.id, e."checkedAt", m.title, m.title, m.owner, NULL, e.months, e.verdict::text
      FROM "EffectCheck" e JOIN measures m ON m.id = e."measureId" WHERE e.verdict IS NOT NULL
    ), recent AS MATERIALIZED (
      SELECT steps.*, coalesce(c."mergedIntoId", c.id) AS home FROM steps JOIN "NeedCluster" c ON c.id = steps.cluster
      WHERE at > ${since} AND at <= ${now}
    ), reporters AS MATERIALIZED (
      SELECT n."clusterId" AS cluster, n."reporterId" AS person, min(n."createdAt") AS first,
        (array_agg(n.id ORDER BY n."createdAt" DESC))[1] AS report
      FROM "NeedReport" n
      WHERE n."clusterId" IN (SELECT home FROM recent) AND n."reporterId" IS NOT NULL
      GROUP BY n."clusterId", n."reporterId"
    ), told AS (
      SELECT s.*, r.person, r.report,
        'need-step:' || s.cluster || ':' || s.kind || ':' || s.record || ':' || r.person AS "dedupeKey"
      FROM recent s JOIN reporters r ON r.cluster = s.home AND r.first <= s.at
    )
    SELECT t.kind, c.title AS "clusterTitle", t.at, t.owner, to_char(t.due, 'YYYY-MM-DD') AS due, t.months, t.verdict,
      coalesce(CASE WHEN p."interfaceLanguage" = 'en' THEN t.en ELSE t.de END, '') AS title,
      t.report AS "reportId", p.name, p.email, p."interfaceLanguage" AS language, t."dedupeKey"
    FROM told t
    JOIN "NeedCluster" c ON c.id = t.home
    JOIN "Person" p ON p.id = t.person
    WHERE p."deactivatedAt" IS NULL AND ('needSteps' = ANY(p."mutedMails")) IS NOT TRUE
      AND NOT EXISTS (SELECT 1 FROM "Mail" x WHERE x."dedupeKey" = t."dedupeKey")
    ORDER BY t.at, t."dedupeKey" LIMIT ${batchSize}`;
}
