import { type Db, Prisma } from '../../core/db/client.ts';
import type { Language } from '../../core/i18n/languages.ts';
import { readerVersion } from '../../texts/queries.ts';
import { prefixQuery } from './rules.ts';

export type FoundKind = 'page' | 'portal' | 'organisation' | 'material' | 'aid';

export interface Found {
  kind: FoundKind;
  /** Last part of the address. */
  slug: string;
  title: string;
  text: string;
  /** Language of `text`, and of `title` except for organisations, whose names are German. */
  language: string;
  /** The words are in an organisation's name. */
  byName: boolean;
}

const limit = 40;
/** With fewer results than this, those that fit in part are shown below. */
const few = 5;
/** Above every rank of a text. */
const nameRank = 10;

/**
 * Pages, organisations, materials and aids that contain all the words, in the reader's language or in German
 * (words from a German letter or door sign lead to the page in one's own language). Where these are few, those
 * follow that contain some of the words or have a title that looks alike.
 */
export async function search(db: Db, language: Language, words: readonly string[]): Promise<Found[]> {
  if (words.length === 0) return [];
  const all = await run(db, language, prefixQuery(words, 'all'), null);
  if (all.length >= few) return all;
  const some = await run(db, language, prefixQuery(words, 'any'), words.join(' '));
  const known = new Set(all.map(({ kind, slug }) => `${kind} ${slug}`));
  const others = some.filter(({ kind, slug }) => !known.has(`${kind} ${slug}`));
  return [...all, ...others.slice(0, 2 * few)];
}

/** @param alike also finds titles and names that look like this */
function run(db: Db, language: Language, tsquery: string, alike: string | null): Promise<Found[]> {
  const asked = Prisma.sql`to_tsquery('public.plain_words', ${tsquery})`;
  return db.$queryRaw`
    WITH indexed AS MATERIALIZED (
      -- By itself, so that the index is used and no text has to be taken apart again.
      SELECT v.id FROM "TextVersion" v WHERE public.text_words(v.fields) @@ ${asked}
    ),
    hit AS (
      SELECT v."textId",
        CASE v.language WHEN ${language} THEN 1 ELSE 0.5 END * (0.1 + ts_rank(
          setweight(to_tsvector('public.plain_words', coalesce(v.fields ->> 'title', '')), 'A')
            || to_tsvector('public.plain_words', coalesce(v.fields ->> 'teaser', v.fields ->> 'description', '')),
          ${asked})) AS rank
      FROM indexed JOIN "TextVersion" v USING (id)
      WHERE v.status = 'published' AND v.language IN (${language}, 'de')
        AND NOT EXISTS (
          SELECT 1 FROM "TextVersion" later
          WHERE later."textId" = v."textId" AND later.language = v.language AND later.status = 'published'
            AND later.number > v.number)
      UNION ALL
      SELECT o."textId", ${nameRank}
      FROM "Organisation" o
      WHERE to_tsvector('public.plain_words', concat_ws(' ', o.name, o."shortName")) @@ ${asked}
      ${alike === null ? Prisma.empty : lookingAlike(language, alike)}
    ),
    best AS (SELECT "textId", max(rank) AS rank FROM hit GROUP BY "textId"),
    target AS (
      SELECT p.kind::text AS kind, p.code AS slug, p.id AS page_id, NULL AS name, p."textId" FROM "Page" p
      UNION ALL SELECT 'organisation', o.code, NULL, o.name, o."textId" FROM "Organisation" o WHERE o."archivedAt" IS NULL
      UNION ALL SELECT 'material', m.slug, NULL, NULL, m."textId" FROM "Material" m WHERE EXISTS (
        SELECT 1 FROM "MaterialEdition" e WHERE e."materialId" = m.id AND e."publishedAt" IS NOT NULL)
      UNION ALL SELECT 'aid', a.slug, NULL, NULL, a."textId" FROM "Aid" a
    )
    SELECT CASE target.kind WHEN 'info' THEN 'page' ELSE target.kind END AS kind,
      CASE target.kind WHEN 'info' THEN coalesce(s.slug, words.fields ->> 'slug') ELSE target.slug END AS slug,
      coalesce(target.name, words.fields ->> 'title') AS title,
      coalesce(words.fields ->> 'teaser', words.fields ->> 'description', '') AS text, words.language,
      best.rank >= ${nameRank} AS "byName"
    FROM best
    JOIN target ON target."textId" = best."textId"
    JOIN LATERAL (${readerVersion(Prisma.sql`best."textId"`, language)}) words ON TRUE
    LEFT JOIN "PageSlug" s ON s."pageId" = target.page_id AND s.language = words.language AND s.current
    ORDER BY best.rank DESC, title
    LIMIT ${limit}`;
}

/** Ranks between a word in the title and one in the text alone. */
function lookingAlike(language: Language, typed: string): Prisma.Sql {
  return Prisma.sql`
    UNION ALL
    SELECT v."textId", alike * 0.5
    FROM "TextVersion" v, word_similarity(public.plain_text(${typed}), public.plain_text(v.fields ->> 'title')) alike
    WHERE v.status = 'published' AND v.language IN (${language}, 'de') AND alike > 0.45
    UNION ALL
    SELECT o."textId", alike * 0.5
    FROM "Organisation" o, word_similarity(public.plain_text(${typed}), public.plain_text(o.name)) alike
    WHERE alike > 0.45`;
}
