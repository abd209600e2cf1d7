import { type Db, type PageKind, Prisma } from '../core/db/client.ts';
import type { Language } from '../core/i18n/languages.ts';
import {
  advisesOn,
  nearestFirst,
  type OrganisationRow,
  type PublicOrganisation,
  publicOrganisationSql,
} from '../organisations/queries.ts';
import { readerVersion } from '../texts/queries.ts';

/** A page without its words. Days are YYYY-MM-DD. */
export interface PageRow {
  id: string;
  code: string;
  kind: PageKind;
  picture: string | null;
  textId: string;
  topics: string[];
  legalBasis: string[];
  authority: string | null;
  sources: string[];
  nextSteps: string[];
  checkedOn: string;
  nextCheck: string;
  /** Current slug per language. */
  slugs: Record<string, string>;
}

const pageColumns = Prisma.sql`
  p.id, p.code, p.kind::text AS kind, p.picture, p."textId", p.topics, p."legalBasis", p.authority, p.sources,
  p."nextSteps", p."checkedOn"::text, p."nextCheck"::text,
  (SELECT json_object_agg(c.language, c.slug) FROM "PageSlug" c WHERE c."pageId" = p.id AND c.current) AS slugs`;

/**
 * The page that a slug leads or once led to, in whichever language; the reader's language wins where two
 * languages use the same slug.
 */
export async function pageBySlug(db: Db, slug: string, language: Language): Promise<PageRow | null> {
  const rows = await db.$queryRaw<PageRow[]>`
    SELECT ${pageColumns} FROM "PageSlug" s JOIN "Page" p ON p.id = s."pageId"
    WHERE s.slug = ${slug}
    ORDER BY (s.language = ${language}) DESC, (s.language = 'de') DESC, s.language
    LIMIT 1`;
  return rows[0] ?? null;
}

export async function portalPage(db: Db, code: string): Promise<PageRow | null> {
  const rows = await db.$queryRaw<PageRow[]>`
    SELECT ${pageColumns} FROM "Page" p WHERE p.code = ${code} AND p.kind = 'portal'`;
  return rows[0] ?? null;
}

/** A record by name, as lists show it. */
export interface Listed {
  /** Last part of the address; for an info page, of the language in which its words are. */
  slug: string;
  title: string;
  text: string;
  language: string;
}

export interface ListedPage extends Listed {
  code: string;
  kind: PageKind;
  picture: string | null;
}

/** SQL of pages as {@link ListedPage}. */
export function listedPagesSql(language: Language, condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT p.code, p.kind::text AS kind, p.picture, words.language, words.fields ->> 'title' AS title,
      words.fields ->> 'teaser' AS text, coalesce(s.slug, words.fields ->> 'slug') AS slug
    FROM "Page" p
    JOIN LATERAL (${readerVersion(Prisma.sql`p."textId"`, language)}) words ON TRUE
    LEFT JOIN "PageSlug" s ON s."pageId" = p.id AND s.language = words.language AND s.current
    WHERE ${condition}
    ORDER BY p.position, p.code`;
}

/** SQL of downloads that have an edition, as {@link Listed}. */
export function listedMaterialsSql(language: Language, condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT m.slug, words.language, words.fields ->> 'title' AS title, words.fields ->> 'description' AS text
    FROM "Material" m
    JOIN LATERAL (${readerVersion(Prisma.sql`m."textId"`, language)}) words ON TRUE
    WHERE ${condition} AND EXISTS (
      SELECT 1 FROM "MaterialEdition" e WHERE e."materialId" = m.id AND e."publishedAt" IS NOT NULL)
    ORDER BY words.fields ->> 'title'`;
}

/** SQL of fill-in aids as {@link Listed}. */
export function listedAidsSql(language: Language, condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT a.slug, words.language, words.fields ->> 'title' AS title, words.fields ->> 'teaser' AS text
    FROM "Aid" a
    JOIN LATERAL (${readerVersion(Prisma.sql`a."textId"`, language)}) words ON TRUE
    WHERE ${condition}
    ORDER BY a.position, a.code`;
}

/** SQL of a query's rows as one JSON list, so that several lists come with one query. */
export function asList(query: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(row_to_json(list)), '[]') FROM (${query}) list)`;
}

/** The life situations in their order. */
export function infoPages(db: Db, language: Language): Promise<ListedPage[]> {
  return db.$queryRaw(listedPagesSql(language, Prisma.sql`p.kind = 'info'`));
}

export interface Beside {
  /** Pages by code: those that the text links to and those that come next. */
  pages: ListedPage[];
  materials: Listed[];
  aids: Listed[];
  /** Nearby ones first. */
  centres: PublicOrganisation[];
}

/** Everything that stands beside a page, in one query. */
export async function besidePage(
  db: Db,
  language: Language,
  { codes, topics }: { codes: readonly string[]; topics: readonly string[] },
): Promise<Beside> {
  const onTopic = (column: Prisma.Sql) => Prisma.sql`${column} && ${[...topics]}::text[]`;
  const [row] = await db.$queryRaw<
    { pages: ListedPage[]; materials: Listed[]; aids: Listed[]; centres: OrganisationRow[] }[]
  >`SELECT
      ${asList(listedPagesSql(language, Prisma.sql`p.code = ANY(${[...codes]}::text[])`))} AS pages,
      ${asList(listedMaterialsSql(language, onTopic(Prisma.sql`m.topics`)))} AS materials,
      ${asList(listedAidsSql(language, onTopic(Prisma.sql`a.topics`)))} AS aids,
      ${asList(publicOrganisationSql(language, advisesOn(topics)))} AS centres`;
  if (!row) return { pages: [], materials: [], aids: [], centres: [] };
  return { ...row, centres: nearestFirst(row.centres, topics[0]) };
}
