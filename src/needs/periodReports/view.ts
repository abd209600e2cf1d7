import { formatDate } from '../../core/i18n/format.ts';
import type { Language } from '../../core/i18n/languages.ts';
import { approvalPaths } from '../../meetings/minutes/approval/paths.ts';
import { newsPaths } from '../../news/paths.ts';
import { publicationPaths } from '../publication/paths.ts';
import { tableName } from '../publication/rules.ts';
import { type FigureWords, figuresView, listedName, periodWord } from '../publication/view.ts';
import type { ReadableText, ReportToRead } from './queries.ts';
import { composed, isSettled, periodOf } from './rules.ts';

/** Whose reader it is: the address language leads links, the interface language names codes. */
export interface ReaderWords extends Omit<FigureWords, 'topics'> {
  lang: Language;
}

/** All that a report shows besides its own words: the one source of page, preview and PDF. */
export function reportContent({ lang, t, language }: ReaderWords, { row, texts }: ReportToRead) {
  const foreign = (code: string) => (code === lang ? null : code);
  const text = (id: string) => texts.get(id);
  const topicText = (code: string) => text(row.topics[code] ?? '') as ReadableText<'topic'> | undefined;
  const topics = new Map(
    Object.keys(row.topics).map((code) => [code, topicText(code)?.fields.name ?? code] as const),
  );
  const words = { t, language, topics };
  const tables = row.figures.tables.map((table) => {
    const whole = composed(table, row.tables);
    const title = t(`monitoring:tables.${table.code}`);
    if (!whole) return { title, figures: null, legend: [] };
    const views = whole.settings.map((settings) =>
      figuresView(words, table.code, whole.figures, settings, {
        id: `chart-${table.code}`,
        // The topics alone stand in the table before.
        bars: table.code === 'topicOutcome' ? 'columns' : 'rows',
      }),
    );
    const [figures] = views;
    return { title, figures: figures ?? null, legend: views.flatMap(({ legend }) => legend) };
  });
  const newsAbout = (key: 'clusterId' | 'measureId', id: string) =>
    row.news.findLast((news) => news[key] === id);
  const newsHref = (news: { slug: string } | undefined) => news && newsPaths.public(lang, news.slug);

  return {
    period: periodWord(t, periodOf(row).code),
    gatheredOn: formatDate(language, row.figures.gatheredAt),
    edition: row.figures.edition,
    demo: row.demo,
    tables,
    legend: sharedLegend(tables),
    clusters: row.figures.clusters.flatMap((cluster) => {
      const words = text(cluster.textId) as ReadableText<'cluster'> | undefined;
      if (!words) return [];
      return {
        title: words.fields.title,
        text: words.fields.description,
        html: words.html.description ?? '',
        lang: foreign(words.language),
        topic: topics.get(cluster.topic) ?? '',
        state: t(`reports:states.${cluster.state}`),
        settled: isSettled(cluster.state),
        href: newsHref(newsAbout('clusterId', cluster.id)) ?? null,
      };
    }),
    measures: row.figures.measures.map((measure) => {
      const minutes = measure.meetingId ? row.minutes[measure.meetingId] : undefined;
      return {
        text: measure.text,
        lang: foreign('de'),
        owner: measure.owner,
        state: t(`news:measureStates.${measure.state}`),
        due: formatDate(language, measure.due, 'date'),
        href:
          newsHref(newsAbout('measureId', measure.id)) ??
          (minutes && approvalPaths.public(lang, minutes)) ??
          null,
        effects: measure.effects.map(({ months, text }) => ({
          stage: t('reports:measures.effect', { months }),
          text,
        })),
      };
    }),
    results: row.figures.results.flatMap((id) => {
      const news = row.news.find((item) => item.id === id);
      const words = news && (text(news.textId) as ReadableText<'news'> | undefined);
      if (!words) return [];
      const { title, teaser } = words.fields;
      return { title, text: teaser, lang: foreign(words.language), href: newsPaths.public(lang, news.slug) };
    }),
    sources: row.figures.tables.flatMap(({ parts }) =>
      parts.flatMap(({ id }) => {
        const table = row.tables.find((one) => one.id === id);
        if (!table) return [];
        const [fromQuarter, toQuarter] = [new Date(table.fromQuarter), new Date(table.toQuarter)];
        const named = { code: table.code, fromQuarter, toQuarter, version: table.version };
        const newer = table.newest !== null && table.newest > table.version ? table.newest : null;
        return {
          text: listedName(t, named),
          href: table.withdrawn ? null : publicationPaths.figures(lang, tableName(named), table.version),
          note: table.withdrawn
            ? t('reports:about.tableWithdrawn')
            : newer
              ? t('reports:about.tableNewer', { version: newer })
              : '',
        };
      }),
    ),
    meaning: ['observed', 'notPopulation', 'staff', 'missing'].map((name) => t(`monitoring:meaning.${name}`)),
  };
}

/** Each sign once; where a table has a threshold of its own, it is said of which. */
function sharedLegend(tables: readonly { title: string; legend: readonly string[] }[]): string[] {
  const [first] = tables.flatMap(({ legend }) => legend);
  const lines = tables.flatMap(({ title, legend: [hidden, ...others] }) =>
    hidden === undefined || hidden === first ? [hidden ?? '', ...others] : [`${title}: ${hidden}`, ...others],
  );
  return [...new Set(lines)].filter(Boolean);
}

export type ReportContent = ReturnType<typeof reportContent>;

/** The published words of the report itself. */
export function ownWords({ row, texts }: ReportToRead): ReadableText<'report'> | null {
  return (texts.get(row.textId) as ReadableText<'report'> | undefined) ?? null;
}
