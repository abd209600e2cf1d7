import { barChart } from '../../core/charts/bars.ts';
import { formatDate, formatNumber } from '../../core/i18n/format.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import type { Sheet } from '../../core/spreadsheets/write.ts';
import {
  ends,
  hiddenCell,
  isShown,
  type PublicationSettings,
  type PublishedCell,
  publishedSum,
  structuralZero,
} from '../disclosure/rules.ts';
import {
  all,
  type Dimension,
  type TableCode,
  tableDimensions,
  thresholdOf,
} from '../disclosure/tables/rules.ts';
import type { ListedTable, PublicListing } from './queries.ts';
import { isWholeYears, type PublishedFigures, periodOf } from './rules.ts';

/** The words for figures in one language. */
export interface FigureWords {
  t: Translate;
  language: string;
  topics: ReadonlyMap<string, string>;
}

export function codeWord({ t, language, topics }: FigureWords, dimension: Dimension, code: string): string {
  if (code === all) return t('monitoring:columns.total');
  if (dimension === 'topic') return topics.get(code) ?? code;
  if (dimension === 'language' && code !== 'other' && code !== 'unknown') {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  }
  return t(`monitoring:codes.${dimension}.${code}`);
}

export function periodWord(t: Translate, period: string): string {
  const [year = '', number] = period.split('-Q');
  return number ? t('monitoring:period.quarter', { number, year }) : t('monitoring:period.year', { year });
}

function spanWord(t: Translate, periods: readonly string[]): string {
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  if (first === last) return periodWord(t, first);
  return t('monitoring:period.span', { from: periodWord(t, first), to: periodWord(t, last) });
}

/** A cell as it is read everywhere: page, chart, its description, file. */
export function cellText(language: string, cell: PublishedCell | undefined): string {
  if (!isShown(cell)) return cell === hiddenCell ? hiddenCell : '–';
  return rangeText(language, ...ends(cell));
}

function rangeText(language: string, low: number, high: number): string {
  const [first, last] = [formatNumber(language, low), formatNumber(language, high)];
  return low === high ? first : `${first}–${last}`;
}

function sumText({ t, language }: FigureWords, cells: readonly (PublishedCell | undefined)[]): string {
  const sum = publishedSum(cells.filter((cell) => cell !== undefined));
  if (!sum) return cells.includes(hiddenCell) ? hiddenCell : '–';
  if (!sum.atLeast) return rangeText(language, sum.low, sum.high);
  return t('monitoring:atLeast', { value: formatNumber(language, sum.low) });
}

/** A published table as drawings and tables; the preview before publishing is made by the same function. */
export function figuresView(
  words: FigureWords,
  code: TableCode,
  figures: PublishedFigures,
  settings: PublicationSettings,
  /** An id that is unique on the page, and which dimension the bars tell apart. */
  { id = 'figures', bars = 'rows' }: { id?: string; bars?: 'rows' | 'columns' } = {},
) {
  const { t, language } = words;
  const [first, second] = tableDimensions[code] as readonly Dimension[];
  if (!first) throw new Error(`${code} has no dimension`);
  const [rows = [], columns = []] = figures.axes;
  const title = t(`monitoring:tables.${code}`);
  const name = (row: string) => codeWord(words, first, row);
  const shown = (period: string, row: string, column?: string) =>
    figures.slices[period]?.[column === undefined ? row : `${row}|${column}`];
  const total = (period: string, row: string) => shown(period, row, second ? all : undefined);
  const everyRow = [...rows, all];
  const span = spanWord(t, figures.periods);
  const every = Object.values(figures.slices).flatMap((slice) => Object.values(slice));

  const overTime = {
    caption: `${title}, ${span}`,
    columns: [
      { text: t(`monitoring:dimensions.${first}`) },
      ...figures.periods.map((period) => ({ text: periodWord(t, period), numeric: true })),
      ...(figures.periods.length > 1 ? [{ text: t('monitoring:columns.sum'), numeric: true }] : []),
    ],
    rows: everyRow.map((row) => {
      const cells = figures.periods.map((period) => total(period, row));
      return [
        { text: name(row) },
        ...cells.map((cell) => ({ text: cellText(language, cell) })),
        ...(cells.length > 1 ? [{ text: sumText(words, cells) }] : []),
      ];
    }),
  };
  const crossed = second
    ? figures.periods.toReversed().map((period) => ({
        caption: `${title}, ${periodWord(t, period)}`,
        columns: [
          { text: t(`monitoring:dimensions.${first}`) },
          ...[...columns, all].map((column) => ({ text: codeWord(words, second, column), numeric: true })),
        ],
        rows: everyRow.map((row) => [
          { text: name(row) },
          ...[...columns, all].map((column) => ({ text: cellText(language, shown(period, row, column)) })),
        ]),
      }))
    : [];
  return {
    title,
    span,
    chart:
      second && bars === 'columns'
        ? chartOf(words, code, figures, id, {
            codes: columns,
            cellOf: (column, period) => shown(period, all, column),
            name: (column) => codeWord(words, second, column),
          })
        : chartOf(words, code, figures, id, {
            codes: rows,
            cellOf: (row, period) => total(period, row),
            name,
          }),
    overTime,
    crossed,
    legend: [
      t('monitoring:legend.hidden', { threshold: thresholdOf(code, settings) }),
      t('monitoring:legend.rounded', { base: settings.base }),
      ...(every.some((cell) => typeof cell === 'object') ? [t('monitoring:legend.range')] : []),
      t('monitoring:legend.zero'),
      ...(every.includes(structuralZero) ? [t('monitoring:legend.structural')] : []),
      ...(figures.periods.length > 1 ? [t('monitoring:legend.sum')] : []),
    ],
  };
}

/** Bars of the newest period, most first. What is hidden has no bar, and is said to have none. */
function chartOf(
  { t, language }: FigureWords,
  code: TableCode,
  figures: PublishedFigures,
  id: string,
  {
    codes,
    cellOf,
    name,
  }: {
    codes: readonly string[];
    cellOf: (code: string, period: string) => PublishedCell | undefined;
    name: (code: string) => string;
  },
) {
  const period = figures.periods.at(-1) ?? '';
  const cells = codes.map((code) => ({ code, cell: cellOf(code, period) }));
  const bars = cells
    .flatMap(({ code, cell }) => {
      if (!isShown(cell) || ends(cell)[1] === 0) return [];
      const [low, high] = ends(cell);
      return [{ label: name(code), value: (low + high) / 2, text: cellText(language, cell) }];
    })
    .sort((a, b) => b.value - a.value);
  if (bars.length === 0) return null;
  const title = `${t(`monitoring:tables.${code}`)}, ${periodWord(t, period)}`;
  const values = bars
    .map((bar) => t('monitoring:chart.value', { name: bar.label, value: bar.text }))
    .join(', ');
  const hidden = cells.filter(({ cell }) => cell === hiddenCell).length;
  const description = t('monitoring:chart.text', {
    table: t(`monitoring:tables.${code}`),
    period: periodWord(t, period),
    values,
  });
  return {
    heading: title,
    description,
    bars,
    svg: barChart({ id, title, description }, bars),
    note: hidden > 0 ? t('monitoring:chart.hidden', { number: formatNumber(language, hidden) }) : '',
  };
}

/** A published table as a file: one line for each cell, totals included. */
export function figuresSheet(words: FigureWords, table: PublicListing): Sheet {
  const { t, language } = words;
  const code = table.code as TableCode;
  const figures = table.cells as unknown as PublishedFigures;
  const settings = table.settings as unknown as PublicationSettings;
  const dimensions = tableDimensions[code] as readonly Dimension[];
  const view = figuresView(words, code, figures, settings);
  const heads = dimensions.map((dimension) => t(`monitoring:dimensions.${dimension}`));
  return {
    title: view.title,
    columns: [
      { header: t('monitoring:columns.period'), kind: 'text' },
      ...heads.flatMap((name) => [
        { header: t('monitoring:columns.code', { name }), kind: 'text' as const },
        { header: name, kind: 'text' as const },
      ]),
      { header: t('monitoring:columns.persons'), kind: 'number' },
    ],
    rows: figures.periods.flatMap((period) =>
      Object.entries(figures.slices[period] ?? {}).map(([key, cell]) => [
        period,
        ...key.split('|').flatMap((part, at) => [part, codeWord(words, dimensions[at] ?? 'topic', part)]),
        typeof cell === 'number' ? cell : cellText(language, cell),
      ]),
    ),
    notes: [
      ...view.legend,
      t('monitoring:meaning.notPopulation'),
      `${t('monitoring:issue.version')} ${table.version}, ${t('monitoring:issue.published')} ${formatDate(language, table.publishedAt)}`,
      `${t('monitoring:issue.checksum')}: ${table.hash}`,
      ...(table.note ? [`${t('monitoring:issue.correction')}: ${table.note}`] : []),
    ],
  };
}

/** A table in a list of all publications. */
export function listedName(
  t: Translate,
  table: Pick<ListedTable, 'code' | 'fromQuarter' | 'toQuarter' | 'version'>,
): string {
  return t('monitoring:list.item', {
    table: t(`monitoring:tables.${table.code}`),
    period: listedSpan(t, table),
    version: table.version,
  });
}

/** The time a table is about; whole years are called by their number. */
export function listedSpan(
  t: Translate,
  { fromQuarter, toQuarter }: Pick<ListedTable, 'fromQuarter' | 'toQuarter'>,
): string {
  const unit = isWholeYears({ from: fromQuarter, to: toQuarter }) ? 'year' : 'quarter';
  return spanWord(t, [periodOf(unit, fromQuarter), periodOf(unit, toQuarter)]);
}
