import { type Request, Router } from 'express';
import { notFound } from '../../core/errors.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { interfaceLanguageOf } from '../../core/i18n/languages.ts';
import { writeSheet } from '../../core/spreadsheets/write.ts';
import type { Deps } from '../../deps.ts';
import { topicsIn } from '../../texts/topics/queries.ts';
import type { PublicationSettings } from '../disclosure/rules.ts';
import type { TableCode } from '../disclosure/tables/rules.ts';
import { periodReportPaths } from '../periodReports/paths.ts';
import { publicationPaths } from './paths.ts';
import { type PublicListing, publicTables } from './queries.ts';
import { canonicalJson, type PublishedFigures, publishedPart, tableName } from './rules.ts';
import { figuresQuerySchema } from './schema.ts';
import { type FigureWords, figuresSheet, figuresView, listedName, listedSpan } from './view.ts';

/** The published figures for everybody: a page, and the same as a file. */
export function publicationRoutes(deps: Deps): Router {
  const router = Router({ mergeParams: true });

  router.get('/monitoring', async (req, res) => {
    const words = await wordsFor(req);
    const { t } = words;
    const { rows, wanted, asked } = await found(req);
    if (asked && !wanted) throw notFound();
    const newest = wanted ? newestOf(rows, wanted) : null;
    deps.pages.render(req, res, 'needs/publication/public', {
      title: t('monitoring:title'),
      description: t('monitoring:description'),
      reportsHref: periodReportPaths.publicList(req.lang),
      figures: wanted
        ? figuresView(
            words,
            wanted.code as TableCode,
            wanted.cells as unknown as PublishedFigures,
            wanted.settings as unknown as PublicationSettings,
          )
        : null,
      issue: wanted ? issueOf(req, words, wanted, rows) : null,
      older:
        newest && wanted && newest.version > wanted.version
          ? { version: newest.version, href: hrefOf(req, newest) }
          : null,
      tables: rows.map((row) => ({
        text: listedName(t, row),
        href: row.withdrawnAt ? null : hrefOf(req, row, row.version),
        note: row.withdrawnAt
          ? t('monitoring:list.withdrawn', { date: formatDate(words.language, row.withdrawnAt) })
          : formatDate(words.language, row.publishedAt),
        current: row.id === wanted?.id,
      })),
    });
  });

  router.get('/monitoring.csv', async (req, res) => {
    const words = await wordsFor(req);
    const { wanted } = await found(req);
    if (!wanted) throw notFound();
    const { bytes, mime } = await writeSheet('csv', figuresSheet(words, wanted));
    res
      .type(mime)
      .attachment(`${tableName(wanted)}-v${wanted.version}.csv`)
      .send(bytes);
  });

  router.get('/monitoring.json', async (req, res) => {
    const { wanted } = await found(req);
    if (!wanted) throw notFound();
    res.type('application/json').send(canonicalJson(publishedPart(wanted)));
  });

  return router;

  async function wordsFor(req: Request): Promise<FigureWords> {
    const language = interfaceLanguageOf(req.lang);
    const topics = await topicsIn(deps.db, req.lang);
    return {
      t: deps.translations.for(language),
      language,
      topics: new Map(topics.map(({ code, name }) => [code, name])),
    };
  }

  async function found(req: Request) {
    const { table, version } = figuresQuerySchema.parse(req.query);
    const asked = req.query.table !== undefined;
    if (asked && !table) throw notFound();
    return { ...(await publicTables(deps.db, table, table ? version : null)), asked };
  }
}

function hrefOf(req: Request, table: PublicListing, version?: number): string {
  return publicationPaths.figures(req.lang, tableName(table), version);
}

function newestOf(rows: readonly PublicListing[], table: PublicListing): PublicListing {
  const versions = rows.filter((row) => !row.withdrawnAt && tableName(row) === tableName(table));
  return versions.reduce((newest, row) => (row.version > newest.version ? row : newest), table);
}

function issueOf(
  req: Request,
  { t, language }: FigureWords,
  table: PublicListing,
  rows: readonly PublicListing[],
) {
  const name = tableName(table);
  const notes = rows
    .filter((row) => tableName(row) === name && row.note && row.version <= table.version)
    .map(({ version, note }) => ({
      term: `${t('monitoring:issue.correction')} (${t('monitoring:issue.version')} ${version})`,
      text: note,
      lang: 'de',
    }));
  return {
    demo: table.demo,
    span: listedSpan(t, table),
    items: [
      { term: t('monitoring:issue.version'), text: String(table.version) },
      { term: t('monitoring:issue.published'), text: formatDate(language, table.publishedAt) },
      ...notes,
      { term: t('monitoring:issue.checksum'), text: table.hash },
    ],
    csvHref: publicationPaths.csv(req.lang, name, table.version),
    jsonHref: publicationPaths.json(req.lang, name, table.version),
  };
}
