import type { Person } from '../core/auth/person.ts';
import { type Db, type NewsKind, type NewsState, Prisma, type Tx } from '../core/db/client.ts';
import { notFound } from '../core/errors.ts';
import type { Language } from '../core/i18n/languages.ts';
import { canReadAllMeetings } from '../meetings/policy.ts';
import { readerVersion } from '../texts/queries.ts';
import { canPublishNews } from './policy.ts';
import type { LinkName, NewsFilter } from './schema.ts';

const pageSize = 50;
const choiceCount = 100;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface PublicNews {
  id: string;
  slug: string;
  kind: NewsKind;
  title: string;
  teaser: string;
  publishedAt: Date;
  /** Language of the words. */
  language: string;
}

/** What was published, newest first, in the reader's language where there is such a text; one query. */
export function publicNews(db: Db, language: Language, limit: number, offset = 0): Promise<PublicNews[]> {
  return db.$queryRaw<PublicNews[]>`
    SELECT n.id, n.slug, n.kind, n."publishedAt", words.language, words.fields->>'title' AS title,
      coalesce(words.fields->>'teaser', '') AS teaser
    FROM "NewsItem" n JOIN LATERAL (${readerVersion(Prisma.sql`n."textId"`, language)}) words ON true
    WHERE n.state = 'published' ORDER BY n."publishedAt" DESC, n.id DESC LIMIT ${limit} OFFSET ${offset}`;
}

export interface ListedNews {
  id: string;
  kind: NewsKind;
  state: NewsState;
  title: string;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
  createdAt: Date;
  demo: boolean;
}

/** One page of everything that was written, drafts first, then newest first. */
export async function listNews(db: Db, person: Person, { state, page }: NewsFilter) {
  if (!canPublishNews(person)) throw notFound();
  const condition = state ? Prisma.sql`n.state = ${state}::"NewsState"` : Prisma.sql`true`;
  const rows = await db.$queryRaw<ListedNews[]>`
    SELECT n.id, n.kind, n.state, n."publishedAt", n."withdrawnAt", n."createdAt", n.demo,
      latest.fields->>'title' AS title
    FROM "NewsItem" n JOIN LATERAL (
      SELECT v.fields FROM "TextVersion" v WHERE v."textId" = n."textId" AND v.language = 'de'
      ORDER BY v.number DESC LIMIT 1) latest ON true
    WHERE ${condition}
    ORDER BY n.state, coalesce(n."publishedAt", n."createdAt") DESC, n.id DESC
    LIMIT ${pageSize + 1} OFFSET ${(page - 1) * pageSize}`;
  return { rows: rows.slice(0, pageSize), more: rows.length > pageSize };
}

export interface NewsRecord {
  id: string;
  slug: string;
  kind: NewsKind;
  state: NewsState;
  textId: string;
  topics: string[];
  clusterId: string | null;
  meetingId: string | null;
  decisionId: string | null;
  measureId: string | null;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
  reason: string | null;
  version: number;
  /** The newest German words, published or not. */
  number: number;
  title: string;
  teaser: string;
  body: string;
  bodyHtml: string;
  /** The newest words are public. */
  current: boolean;
  clusterTitle: string | null;
  clusterTextId: string | null;
  clusterPublic: { title: string; description: string; number: number } | null;
  decision: { publicText: string; internalText: string; meetingId: string; itemId: string } | null;
  measure: { publicText: string; title: string } | null;
  meetingTitle: string | null;
}

/** An entry with its newest words and what it is linked to, for those who write it; one query. */
export async function newsFor(db: Db | Tx, person: Person, id: string): Promise<NewsRecord> {
  const [row] =
    canPublishNews(person) && uuid.test(id)
      ? await db.$queryRaw<NewsRecord[]>`
    SELECT n.id, n.slug, n.kind, n.state, n."textId", n.topics, n."clusterId", n."meetingId", n."decisionId",
      n."measureId", n."publishedAt", n."withdrawnAt", n.reason, n.version, v.number,
      v.fields->>'title' AS title, coalesce(v.fields->>'teaser', '') AS teaser,
      coalesce(v.fields->>'body', '') AS body, coalesce(v.html->>'body', '') AS "bodyHtml",
      v.status = 'published' AS current, c.title AS "clusterTitle", c."textId" AS "clusterTextId",
      (SELECT json_build_object('title', w.fields->>'title', 'description', w.fields->>'description',
          'number', w.number)
        FROM "TextVersion" w WHERE w."textId" = c."textId" AND w.language = 'de'
        ORDER BY w.number DESC LIMIT 1) AS "clusterPublic",
      CASE WHEN d.id IS NOT NULL THEN json_build_object('publicText', d."publicText", 'internalText',
        d."internalText", 'meetingId', i."meetingId", 'itemId', i.id) END AS decision,
      CASE WHEN s.id IS NOT NULL THEN json_build_object('publicText', s."publicText", 'title', s.title) END
        AS measure,
      m.title AS "meetingTitle"
    FROM "NewsItem" n
    JOIN LATERAL (
      SELECT * FROM "TextVersion" t WHERE t."textId" = n."textId" AND t.language = 'de'
      ORDER BY t.number DESC LIMIT 1) v ON true
    LEFT JOIN "NeedCluster" c ON c.id = n."clusterId"
    LEFT JOIN "Decision" d ON d.id = n."decisionId"
    LEFT JOIN "AgendaItem" i ON i.id = d."agendaItemId"
    LEFT JOIN "Measure" s ON s.id = n."measureId"
    LEFT JOIN "Meeting" m ON m.id = n."meetingId"
    WHERE n.id = ${id}::uuid`
      : [];
  if (!row) throw notFound();
  return row;
}

export interface LinkChoice {
  record: LinkName;
  id: string;
  label: string;
  /** Day of the meeting. */
  at: Date | null;
  /** What a record brings along when an entry begins with it. */
  clusterId: string | null;
  meetingId: string | null;
  decisionId: string | null;
}

/** Records that an entry can be linked to, as far as they are open to the person; one query. */
export async function linkChoices(
  db: Db | Tx,
  person: Person,
  current: Partial<Record<`${LinkName}Id`, string | null>>,
): Promise<LinkChoice[]> {
  if (!canPublishNews(person)) throw notFound();
  const held = (name: LinkName) => Prisma.sql`${current[`${name}Id`] ?? null}::uuid`;
  return db.$queryRaw<LinkChoice[]>`
    WITH meetings AS (
      SELECT m.* FROM "Meeting" m
      WHERE m.state = 'held' AND (${canReadAllMeetings(person)} OR EXISTS (
        SELECT 1 FROM "Invitation" v WHERE v."meetingId" = m.id AND v."sentAt" IS NOT NULL
          AND (v."personId" = ${person.id}::uuid OR v."organisationId" = ${person.organisationId}::uuid)))
    ), clusters AS (
      SELECT c.id, c.title FROM "NeedCluster" c
      ORDER BY c.id = ${held('cluster')} DESC NULLS LAST, c."createdAt" DESC LIMIT ${choiceCount}
    ), decisions AS (
      SELECT d.id, i."clusterId", m.id AS "meetingId", d."createdAt",
        CASE WHEN m.id IS NULL THEN d."publicText" ELSE i.title || ': ' || d."internalText" END AS label
      FROM "Decision" d JOIN "AgendaItem" i ON i.id = d."agendaItemId"
        LEFT JOIN meetings m ON m.id = i."meetingId"
      WHERE m.id IS NOT NULL OR d."publicText" <> ''
      ORDER BY d.id = ${held('decision')} DESC NULLS LAST, d."createdAt" DESC LIMIT ${choiceCount}
    ), measures AS (
      SELECT s.id, s.title, coalesce(s."clusterId", i."clusterId") AS "clusterId", m.id AS "meetingId",
        s."decisionId"
      FROM "Measure" s LEFT JOIN "AgendaItem" i ON i.id = s."agendaItemId"
        LEFT JOIN meetings m ON m.id = i."meetingId"
      ORDER BY s.id = ${held('measure')} DESC NULLS LAST, s."createdAt" DESC LIMIT ${choiceCount}
    )
    SELECT 'cluster' AS record, id, title AS label, NULL::timestamptz AS at, NULL::uuid AS "clusterId",
      NULL::uuid AS "meetingId", NULL::uuid AS "decisionId" FROM clusters
    UNION ALL
    (SELECT 'meeting', id, title, "startsAt", NULL, NULL, NULL FROM meetings
      ORDER BY id = ${held('meeting')} DESC NULLS LAST, "startsAt" DESC LIMIT ${choiceCount})
    UNION ALL
    SELECT 'decision', id, left(label, 160), NULL, "clusterId", "meetingId", NULL FROM decisions
    UNION ALL
    SELECT 'measure', id, title, NULL, "clusterId", "meetingId", "decisionId" FROM measures`;
}
