import type { Person } from '../../core/auth/person.ts';
import { type Db, type MeasureState, type NewsKind, type NewsState, Prisma } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import type { Language } from '../../core/i18n/languages.ts';
import { type ReadableText, textsFor } from '../../texts/queries.ts';
import { canPublishNews } from '../policy.ts';
import { publicWords } from '../rules.ts';

interface OriginRow {
  id: string;
  slug: string;
  kind: NewsKind;
  state: NewsState;
  textId: string;
  topics: string[];
  publishedAt: Date | null;
  withdrawnAt: Date | null;
  clusterTextId: string | null;
  topicTextId: string | null;
  reports: number | null;
  meetingSlug: string | null;
  meetingTitle: string | null;
  meetingTextId: string | null;
  startsAt: Date | null;
  meetingOpen: boolean | null;
  itemTitle: string | null;
  decisionPublic: string | null;
  decisionInternal: string | null;
  measurePublic: string | null;
  measureInternal: string | null;
  measureState: MeasureState | null;
  effectPublic: string | null;
  effectInternal: string | null;
  effectMonths: number | null;
  effectAt: Date | null;
}

/** How a result came about, in words that are meant for everybody and nothing else. */
export interface Origin {
  need: { text: ReadableText<'cluster'> | null; topic: ReadableText<'topic'> | null; reports: number } | null;
  /** A meeting that is not open to the public has no name and no address here. */
  meeting: { startsAt: Date | null; slug: string | null; title: string | null; language: string } | null;
  decision: { itemTitle: string | null; text: string } | null;
  measure: { text: string; state: MeasureState } | null;
  /** The round table's newest word on whether the measure helped. */
  effect: { text: string; months: number; at: Date | null } | null;
}

export interface PublicNewsItem {
  id: string;
  slug: string;
  kind: NewsKind;
  state: NewsState;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
  /** Null until the first publication. */
  text: ReadableText<'news'> | null;
  origin: Origin;
}

/** A published or withdrawn entry by its address; drafts do not exist for the public. Two queries. */
export async function publicNewsItem(db: Db, language: Language, slug: string): Promise<PublicNewsItem> {
  const item = await readItem(db, language, Prisma.sql`n.slug = ${slug} AND n.state <> 'draft'`);
  if (!item) throw notFound();
  return item;
}

/** An entry as the public sees it or would see it, also before publication. */
export async function previewOf(db: Db, person: Person, id: string): Promise<PublicNewsItem> {
  const item = canPublishNews(person) && (await readItem(db, 'de', Prisma.sql`n.id = ${id}::uuid`));
  if (!item) throw notFound();
  return item;
}

async function readItem(
  db: Db,
  language: Language,
  condition: Prisma.Sql,
): Promise<PublicNewsItem | undefined> {
  const [row] = await db.$queryRaw<OriginRow[]>`
    SELECT n.id, n.slug, n.kind, n.state, n."textId", n.topics, n."publishedAt", n."withdrawnAt",
      c."textId" AS "clusterTextId", topic."textId" AS "topicTextId",
      CASE WHEN c.id IS NOT NULL THEN
        (SELECT count(*)::int FROM "NeedReport" r WHERE r."clusterId" = coalesce(c."mergedIntoId", c.id)) END AS reports,
      m.slug AS "meetingSlug", m.title AS "meetingTitle", m."textId" AS "meetingTextId", m."startsAt",
      m.audience IN ('public', 'communities') AND m.state IN ('scheduled', 'held') AS "meetingOpen",
      CASE WHEN i.visibility = 'public' AND lower(trim(i."publicTitle")) <> lower(trim(i.title))
        THEN nullif(trim(i."publicTitle"), '') END AS "itemTitle",
      d."publicText" AS "decisionPublic", d."internalText" AS "decisionInternal",
      s."publicText" AS "measurePublic", s.title AS "measureInternal", s.state AS "measureState",
      e."publicText" AS "effectPublic", e."internalText" AS "effectInternal", e.months AS "effectMonths",
      e."checkedAt" AS "effectAt"
    FROM "NewsItem" n
    LEFT JOIN "NeedCluster" c ON c.id = n."clusterId"
    LEFT JOIN "Topic" topic ON topic.code = c.topic
    LEFT JOIN "Meeting" m ON m.id = n."meetingId"
    LEFT JOIN "Decision" d ON d.id = n."decisionId"
    LEFT JOIN "Measure" s ON s.id = n."measureId"
    LEFT JOIN "AgendaItem" i ON i.id = d."agendaItemId"
    LEFT JOIN LATERAL (
      SELECT * FROM "EffectCheck" c WHERE c."measureId" = s.id AND c.verdict IS NOT NULL AND c."publicText" <> ''
      ORDER BY c.months DESC LIMIT 1) e ON true
    WHERE ${condition}`;
  if (!row) return undefined;
  const ids = [row.textId, row.clusterTextId, row.topicTextId, row.meetingOpen ? row.meetingTextId : null];
  const texts = await textsFor(
    db,
    ids.flatMap((id) => id ?? []),
    language,
  );
  const text = (id: string | null) => (id ? (texts.get(id) ?? null) : null);
  const { id, slug, kind, state, publishedAt, withdrawnAt } = row;
  return {
    id,
    slug,
    kind,
    state,
    publishedAt,
    withdrawnAt,
    text: text(row.textId) as ReadableText<'news'> | null,
    origin: originFrom(row, text),
  };
}

function originFrom(row: OriginRow, text: (id: string | null) => ReadableText | null): Origin {
  const meetingText = row.meetingOpen ? (text(row.meetingTextId) as ReadableText<'meeting'> | null) : null;
  const decision = publicWords(row.decisionPublic, row.decisionInternal);
  const measure = publicWords(row.measurePublic, row.measureInternal);
  const effect = measure === null ? null : publicWords(row.effectPublic, row.effectInternal);
  return {
    need:
      row.reports === null
        ? null
        : {
            text: text(row.clusterTextId) as ReadableText<'cluster'> | null,
            topic: text(row.topicTextId) as ReadableText<'topic'> | null,
            reports: row.reports,
          },
    meeting:
      row.meetingSlug === null
        ? null
        : {
            startsAt: row.startsAt,
            slug: row.meetingOpen ? row.meetingSlug : null,
            title: row.meetingOpen ? (meetingText?.fields.title ?? row.meetingTitle) : null,
            language: meetingText?.language ?? 'de',
          },
    decision: decision === null ? null : { itemTitle: row.itemTitle, text: decision },
    measure:
      measure === null || row.measureState === null ? null : { text: measure, state: row.measureState },
    effect: effect === null ? null : { text: effect, months: row.effectMonths ?? 0, at: row.effectAt },
  };
}
