import {
  type Db,
  Prisma,
  type TextKind,
  type TextOrigin,
  type TextStatus,
  type Tx,
} from '../core/db/client.ts';
import type { Language } from '../core/i18n/languages.ts';
import type { TextFields } from './schema.ts';

export type { TextFields };

/** A text as a reader gets it: in the language asked for, or in its source language where that is missing. */
export interface ReadableText<K extends TextKind = TextKind> {
  textId: string;
  /** The language of the words, for `lang` attributes. */
  language: string;
  /** Whether these words are in another language than the one asked for. */
  fallback: boolean;
  fields: TextFields<K>;
  html: Record<string, string>;
  /** 'machine' also stands for "no native speaker has checked it". */
  origin: TextOrigin;
  /** The source has changed since this translation was made. */
  outdated: boolean;
  versionId: string;
  publishedAt: Date | null;
  /** Languages in which the text is published. */
  available: string[];
}

interface Row {
  text_id: string;
  language: string;
  id: string;
  fields: unknown;
  html: Record<string, string>;
  origin: TextOrigin;
  published_at: Date | null;
  source_language: string;
  source_number: number | null;
  significant: number | null;
  available: string[];
}

/**
 * The published words of several texts in one query, with honest fallback to the source language.
 * Texts without any published version are absent from the map.
 */
export async function textsFor<K extends TextKind>(
  db: Db | Tx,
  textIds: readonly string[],
  language: Language,
): Promise<Map<string, ReadableText<K>>> {
  if (textIds.length === 0) return new Map();
  const rows = await db.$queryRaw<Row[]>`
    SELECT DISTINCT ON (v."textId")
      v."textId" AS text_id, v.language, v.id, v.fields, v.html, v.origin, v."publishedAt" AS published_at,
      t."sourceLanguage" AS source_language,
      made_from.number AS source_number,
      (SELECT max(s.number) FROM "TextVersion" s
        WHERE s."textId" = t.id AND s.language = t."sourceLanguage" AND s.status = 'published' AND NOT s.minor) AS significant,
      (SELECT array_agg(DISTINCT a.language) FROM "TextVersion" a
        WHERE a."textId" = t.id AND a.status = 'published') AS available
    FROM "TextVersion" v
    JOIN "Text" t ON t.id = v."textId"
    LEFT JOIN "TextVersion" made_from ON made_from.id = v."sourceVersionId"
    WHERE v."textId" IN (${Prisma.join(textIds.map((id) => Prisma.sql`${id}::uuid`))})
      AND v.status = 'published' AND v.language IN (${language}, t."sourceLanguage")
    ORDER BY v."textId", (v.language = ${language}) DESC, v.number DESC`;
  return new Map(rows.map((row) => [row.text_id, readable<K>(row, language)]));
}

/** The published words of one text, or null when there are none in any usable language. */
export async function textFor<K extends TextKind>(
  db: Db | Tx,
  textId: string,
  language: Language,
): Promise<ReadableText<K> | null> {
  return (await textsFor<K>(db, [textId], language)).get(textId) ?? null;
}

function readable<K extends TextKind>(row: Row, asked: Language): ReadableText<K> {
  const translation = row.language !== row.source_language;
  return {
    textId: row.text_id,
    language: row.language,
    fallback: row.language !== asked,
    fields: row.fields as TextFields<K>,
    html: row.html,
    origin: row.origin,
    outdated: translation && (row.significant ?? 0) > (row.source_number ?? 0),
    versionId: row.id,
    publishedAt: row.published_at,
    available: row.available,
  };
}

/**
 * SQL of the version that a reader gets, with `language` and `fields`: for lists that show few words of many
 * texts, to be joined as `JOIN LATERAL (…) words ON TRUE`. Whoever shows a whole text takes {@link textFor}.
 */
export function readerVersion(textId: Prisma.Sql, language: Language): Prisma.Sql {
  // Names of its own for the tables, so that those of the query around it stay free.
  return Prisma.sql`
    SELECT reader_v.language, reader_v.fields
    FROM "TextVersion" reader_v JOIN "Text" reader_t ON reader_t.id = reader_v."textId"
    WHERE reader_v."textId" = ${textId} AND reader_v.status = 'published'
      AND reader_v.language IN (${language}, reader_t."sourceLanguage")
    ORDER BY (reader_v.language = ${language}) DESC, reader_v.number DESC
    LIMIT 1`;
}

export interface VersionRow {
  id: string;
  language: string;
  number: number;
  status: TextStatus;
  origin: TextOrigin;
  minor: boolean;
  fields: unknown;
  createdAt: Date;
  publishedAt: Date | null;
  sourceNumber: number | null;
  sourceVersionId: string | null;
  authorName: string | null;
}

/** Every version of a text, oldest first. For the people who write; readers get {@link textFor}. */
export async function versionsOf(db: Db | Tx, textId: string): Promise<VersionRow[]> {
  const rows = await db.textVersion.findMany({
    where: { textId },
    orderBy: [{ language: 'asc' }, { number: 'asc' }],
    include: { author: { select: { name: true } }, sourceVersion: { select: { number: true } } },
  });
  return rows.map(({ author, sourceVersion, ...row }) => ({
    ...row,
    authorName: author?.name ?? null,
    sourceNumber: sourceVersion?.number ?? null,
  }));
}

/** A text in the translation matrix: what it is called, and its versions without their words. */
export interface MatrixText {
  id: string;
  kind: TextKind;
  title: string;
  sourceLanguage: string;
  versions: Pick<VersionRow, 'language' | 'number' | 'status' | 'origin' | 'minor' | 'sourceNumber'>[];
}

interface MatrixRow {
  id: string;
  kind: TextKind;
  title: string;
  source_language: string;
  versions: MatrixText['versions'];
}

/** Every text of one kind, by title. */
export async function textMatrix(db: Db, kind: TextKind): Promise<MatrixText[]> {
  const rows = await db.$queryRaw<MatrixRow[]>`
    SELECT t.id, t.kind, t."sourceLanguage" AS source_language,
      coalesce(o.name, latest.fields->>'title', latest.fields->>'name', t.id::text) AS title,
      facts.versions
    FROM "Text" t
    JOIN LATERAL (
      SELECT json_agg(json_build_object('language', v.language, 'number', v.number, 'status', v.status,
        'origin', v.origin, 'minor', v.minor, 'sourceNumber', s.number)) AS versions
      FROM "TextVersion" v LEFT JOIN "TextVersion" s ON s.id = v."sourceVersionId"
      WHERE v."textId" = t.id) facts ON true
    LEFT JOIN LATERAL (
      SELECT v.fields FROM "TextVersion" v
      WHERE v."textId" = t.id AND v.language = t."sourceLanguage" ORDER BY v.number DESC LIMIT 1) latest ON true
    LEFT JOIN "Organisation" o ON o."textId" = t.id
    WHERE t.kind = ${kind}::"TextKind" AND facts.versions IS NOT NULL
    ORDER BY title`;
  return rows.map(({ source_language, ...row }) => ({ ...row, sourceLanguage: source_language }));
}

/** A text for the people who write it, with what it is called. */
export async function textToWrite(db: Db, textId: string) {
  const text = await db.text.findUnique({
    where: { id: textId },
    select: { id: true, kind: true, sourceLanguage: true, organisation: { select: { name: true } } },
  });
  if (!text) return null;
  return { ...text, versions: await versionsOf(db, textId) };
}
