import { formatDate } from '../../../core/i18n/format.ts';
import type { ReportDocument } from '../../../core/pdf/documents.ts';
import { markdownBlocks } from '../../../core/pdf/markdownBlocks.ts';
import type { ReadableText, ReportToRead } from '../queries.ts';
import type { ReaderWords, ReportContent } from '../view.ts';

/** A report as the typesetter takes it: the same figures and words as the page. */
export function reportDocument(
  { t, language }: ReaderWords,
  { row }: ReportToRead,
  text: ReadableText<'report'>,
  content: ReportContent,
  address: string,
): ReportDocument {
  const { title, summary, outlook } = text.fields;
  const published = row.publishedAt ? formatDate(language, row.publishedAt) : '';
  return {
    lang: text.language,
    title,
    wordmark: t('common:shell.portalName'),
    dateLine: t('reports:document.date', { date: published, edition: content.edition }),
    pageLabel: t('reports:document.page', { page: '{page}', pages: '{pages}' }),
    subtitle: content.demo ? t('monitoring:issue.demo') : '',
    facts: [
      { label: t('reports:about.period'), value: content.period },
      { label: t('reports:about.published'), value: published },
      { label: t('reports:about.edition'), value: String(content.edition) },
      { label: t('reports:about.gathered'), value: content.gatheredOn },
    ],
    words: markdownBlocks(summary),
    figures: {
      heading: t('reports:headings.figures'),
      tables: content.tables.map(({ title, figures }) => ({
        title,
        chart: figures?.chart
          ? {
              caption: figures.chart.heading,
              alt: figures.chart.description,
              note: figures.chart.note,
              bars: shares(figures.chart.bars),
            }
          : null,
        tables: figures ? sheets(figures) : [],
        note: figures ? '' : t('reports:figures.withdrawn'),
      })),
      legendHeading: t('monitoring:legend.title'),
      legend: content.legend,
    },
    clusters: {
      heading: t('reports:headings.clusters'),
      items: content.clusters.map(({ title, text, state, topic, lang }) => ({
        ...{ title, text, lang },
        note: [topic, state].filter(Boolean).join(' · '),
      })),
    },
    measures: {
      heading: t('reports:headings.measures'),
      columns: [
        t('reports:measures.measure'),
        t('reports:measures.owner'),
        t('reports:measures.state'),
        t('reports:measures.due'),
      ],
      rows: content.measures,
    },
    results: {
      heading: t('reports:headings.results'),
      items: content.results.map(({ title, text, lang }) => ({ title, text, lang, note: '' })),
    },
    outlook: { heading: t('reports:headings.outlook'), blocks: markdownBlocks(outlook) },
    meaning: { heading: t('monitoring:meaning.title'), items: content.meaning },
    sources: {
      heading: t('reports:about.tables'),
      items: content.sources.map(({ text, note }) => (note ? `${text}: ${note}` : text)),
    },
    closing: [
      ...(text.origin === 'machine' ? [t('news:show.machine')] : []),
      t('reports:document.address', { address }),
    ].join(' '),
  };
}

type Figures = NonNullable<ReportContent['tables'][number]['figures']>;

function shares(bars: NonNullable<Figures['chart']>['bars']) {
  const top = Math.max(1, ...bars.map(({ value }) => value));
  return bars.map(({ label, text, value }) => ({ label, text, share: value / top }));
}

/** The tables behind the chart: over time, and crossed for each period. */
function sheets({ overTime, crossed }: Figures) {
  return (crossed.length === 1 ? crossed : [overTime, ...crossed]).map(({ caption, columns, rows }) => ({
    caption,
    columns: columns.map(({ text }) => text),
    rows: rows.map((row) => row.map(({ text }) => text)),
  }));
}
