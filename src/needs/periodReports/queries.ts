import type { Person } from '../../core/auth/person.ts';
import { type Db, type PeriodReportState, Prisma, type Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import type { Language } from '../../core/i18n/languages.ts';
import { type ReadableText, readerVersion, textsFor } from '../../texts/queries.ts';
import { canPublishFigures } from '../publication/policy.ts';
import type { IssuedTable, ReportFigures, ReportKind, TableContent } from './rules.ts';

export type { ReadableText };

/** Every table that everybody can see, without its figures. */
export function issuedTables(db: Db | Tx): Promise<IssuedTable[]> {
  return db.$queryRaw<IssuedTable[]>`
    SELECT id, code, cells->>'unit' AS unit, "fromQuarter", "toQuarter", version, hash, "publishedAt", demo
    FROM "PublishedTable" WHERE "withdrawnAt" IS NULL`;
}

export interface ListedReport {
  id: string;
  slug: string;
  kind: ReportKind;
  fromQuarter: Date;
  state: PeriodReportState;
  title: string;
  /** Language of the title. */
  language: string;
  publishedAt: Date | null;
  demo: boolean;
}

/** What was published, newest period first, in the reader's language where there are such words; one query. */
export function publicReports(db: Db, language: Language): Promise<ListedReport[]> {
  return db.$queryRaw<ListedReport[]>`
    SELECT r.id, r.slug, r.kind, r."fromQuarter", r.state, r."publishedAt", r.demo, words.language,
      words.fields->>'title' AS title
    FROM "PeriodReport" r JOIN LATERAL (${readerVersion(Prisma.sql`r."textId"`, language)}) words ON true
    WHERE r.state = 'published' ORDER BY r."toQuarter" DESC, r.kind DESC LIMIT 200`;
}

/** All reports for those who make them. */
export function listReports(db: Db, person: Person): Promise<ListedReport[]> {
  if (!canPublishFigures(person)) throw notFound();
  return db.$queryRaw<ListedReport[]>`
    SELECT r.id, r.slug, r.kind, r."fromQuarter", r.state, r."publishedAt", r.demo, 'de' AS language,
      latest.fields->>'title' AS title
    FROM "PeriodReport" r JOIN LATERAL (
      SELECT v.fields FROM "TextVersion" v WHERE v."textId" = r."textId" AND v.language = 'de'
      ORDER BY v.number DESC LIMIT 1) latest ON true
    ORDER BY r."toQuarter" DESC, r.kind DESC LIMIT 200`;
}

interface Issue {
  id: string;
  code: string;
  version: number;
  fromQuarter: string;
  toQuarter: string;
  publishedAt: string;
  /** The newest version of the same table that is public. */
  newest: number | null;
}

interface NewsLink {
  id: string;
  slug: string;
  textId: string;
  clusterId: string | null;
  measureId: string | null;
}

export interface ReportRow {
  id: string;
  slug: string;
  kind: ReportKind;
  fromQuarter: Date;
  toQuarter: Date;
  state: PeriodReportState;
  textId: string;
  figures: ReportFigures;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
  reason: string | null;
  demo: boolean;
  version: number;
  /** The tables of the report as they are now: what was withdrawn since has no figures any more. */
  tables: (TableContent & Issue)[];
  /** Published results that the report names, or that are about one of its clusters or measures. */
  news: NewsLink[];
  /** Addresses of meetings whose minutes everybody can read, by id. */
  minutes: Record<string, string>;
  /** Names of topics: text by code. */
  topics: Record<string, string>;
}

/** A report with what the public may know of the records that it names, and nothing else of them; one query. */
async function reportRow(db: Db | Tx, condition: Prisma.Sql): Promise<ReportRow | null> {
  const named = (path: string) =>
    Prisma.sql`(SELECT one #>> '{}' FROM jsonb_path_query(r.figures, ${path}::jsonpath) AS one)`;
  const [row] = await db.$queryRaw<ReportRow[]>`
    SELECT r.id, r.slug, r.kind, r."fromQuarter", r."toQuarter", r.state, r."textId", r.figures, r."publishedAt",
      r."withdrawnAt", r.reason, r.demo, r.version,
      (SELECT coalesce(json_agg(json_build_object('id', p.id, 'code', p.code, 'version', p.version,
          'fromQuarter', p."fromQuarter", 'toQuarter', p."toQuarter", 'publishedAt', p."publishedAt",
          'withdrawn', p."withdrawnAt" IS NOT NULL, 'settings', p.settings,
          'cells', CASE WHEN p."withdrawnAt" IS NULL THEN p.cells END,
          'newest', (SELECT max(n.version) FROM "PublishedTable" n
            WHERE n.code = p.code AND n."fromQuarter" = p."fromQuarter" AND n."toQuarter" = p."toQuarter"
              AND n."withdrawnAt" IS NULL))), '[]')
        FROM "PublishedTable" p WHERE p.id::text IN ${named('$.tables[*].parts[*].id')}) AS tables,
      (SELECT coalesce(json_agg(json_build_object('id', n.id, 'slug', n.slug, 'textId', n."textId",
          'clusterId', n."clusterId", 'measureId', n."measureId") ORDER BY n."publishedAt"), '[]')
        FROM "NewsItem" n
        WHERE n.state = 'published' AND (n.id::text IN ${named('$.results[*]')}
          OR n."clusterId"::text IN ${named('$.clusters[*].id')}
          OR n."measureId"::text IN ${named('$.measures[*].id')})) AS news,
      (SELECT coalesce(json_object_agg(m.id, m.slug), '{}') FROM "Meeting" m
        WHERE m.id::text IN ${named('$.measures[*].meetingId')} AND m.state = 'held'
          AND m."minutesState" = 'approved' AND m.audience IN ('public', 'communities')) AS minutes,
      (SELECT coalesce(json_object_agg(t.code, t."textId"), '{}') FROM "Topic" t) AS topics
    FROM "PeriodReport" r WHERE ${condition}`;
  return row ?? null;
}

export interface ReportToRead {
  row: ReportRow;
  /** Published words of the report, of its clusters and results, and of topics, by text. */
  texts: Map<string, ReadableText>;
}

/** A published or withdrawn report by its address; drafts do not exist for the public. Two queries. */
export async function publicReport(db: Db, language: Language, slug: string): Promise<ReportToRead> {
  const row = await reportRow(db, Prisma.sql`r.slug = ${slug} AND r.state <> 'draft'`);
  if (!row) throw notFound();
  return { row, texts: await wordsOf(db, row, language) };
}

export interface NewestWords {
  number: number;
  published: boolean;
  fields: { title: string; summary: string; outlook: string };
  html: Record<string, string>;
}

/** A report in whatever state for those who make it, with its newest German words. */
export async function reportFor(
  db: Db | Tx,
  person: Person,
  id: string,
): Promise<ReportToRead & { newest: NewestWords }> {
  const known = canPublishFigures(person) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
  const row = known ? await reportRow(db, Prisma.sql`r.id = ${id}::uuid`) : null;
  if (!row) throw notFound();
  const [newest] = await db.$queryRaw<NewestWords[]>`
    SELECT number, status = 'published' AS published, fields, html FROM "TextVersion"
    WHERE "textId" = ${row.textId}::uuid AND language = 'de' ORDER BY number DESC LIMIT 1`;
  if (!newest) throw notFound();
  return { row, texts: await wordsOf(db, row, 'de'), newest };
}

function wordsOf(db: Db | Tx, row: ReportRow, language: Language): Promise<Map<string, ReadableText>> {
  const ids = [
    row.textId,
    ...row.figures.clusters.map(({ textId }) => textId),
    ...row.news.map(({ textId }) => textId),
    ...Object.values(row.topics),
  ];
  return textsFor(db, [...new Set(ids)], language);
}

/** The figures of the tables that a report would be made of. */
export function tableContents(tx: Tx, ids: readonly string[]): Promise<TableContent[]> {
  return tx.$queryRaw<TableContent[]>`
    SELECT id, cells, settings, "withdrawnAt" IS NOT NULL AS withdrawn FROM "PublishedTable"
    WHERE id::text = ANY (${[...ids]})`;
}
