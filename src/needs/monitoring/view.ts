import { barChart, sharedTop, smallColumns } from '../../core/charts/bars.ts';
import { dotComparison } from '../../core/charts/dots.ts';
import { lineChart } from '../../core/charts/lines.ts';
import { highestOf, type Mark, niceTop } from '../../core/charts/svg.ts';
import { formatDate, formatNumber } from '../../core/i18n/format.ts';
import { codeName, needLanguageName } from '../codes/view.ts';
import { monthStart } from '../rules.ts';
import { addressWith, type Words } from '../view.ts';
import type { Figures, PieceName } from './figures/queries.ts';
import type { Answer, Row } from './figures/rules.ts';
import { monitoringPaths } from './paths.ts';
import { type Dimension, difference, type Shown } from './rules.ts';
import type { MonitoringFilter } from './schema.ts';

/** The words of a page, with the names of organisations for those who may tell them apart. */
export interface MonitoringWords extends Words {
  organisations: ReadonlyMap<string, string>;
}

const citizens = '00000000-0000-0000-0000-000000000000';

export function nameOf(words: MonitoringWords, dimension: Dimension, code: string): string {
  const { t, language, topics, organisations } = words;
  if (dimension === 'topic' || dimension === 'subtopic') return topics.get(code) ?? code;
  if (dimension === 'language') return needLanguageName(t, language, code);
  if (dimension === 'month') return formatDate(language, monthStart(code), 'month');
  if (dimension === 'organisation') {
    return code === citizens ? t('monitoring-staff:citizens') : (organisations.get(code) ?? code);
  }
  return codeName(t, dimension, code);
}

/** "3. Quartal 2026" */
export function quarterName({ t }: Words, code: string): string {
  const [year, quarter] = code.split('-Q');
  return t('monitoring-staff:quarter', { quarter, year });
}

export function spanName(words: Words, quarters: readonly string[]): string {
  const [first = ''] = quarters;
  const last = quarters.at(-1) ?? first;
  if (first === last) return quarterName(words, first);
  const [year, number] = first.split('-Q');
  return last.startsWith(`${year}-`)
    ? words.t('monitoring-staff:spanInYear', { from: number, to: last.split('-Q')[1], year })
    : words.t('monitoring-staff:span', { from: quarterName(words, first), to: quarterName(words, last) });
}

/** The splits that become bars, in their order, and by what each is split. */
export const splits: readonly [PieceName, Dimension][] = [
  ['subtopics', 'subtopic'],
  ['topics', 'topic'],
  ['places', 'place'],
  ['outcomes', 'outcome'],
  ['barriers', 'barrier'],
  ['languages', 'language'],
  ['nationalityGroups', 'nationalityGroup'],
  ['organisations', 'organisation'],
];

/** Everything that the overview shows of its figures. */
export function overview(figures: Figures, filter: MonitoringFilter, words: MonitoringWords) {
  const { answers } = figures;
  return {
    signal: signal(figures, words),
    course: course(figures, words),
    noOfferTopics:
      answers.noOfferTopics &&
      barsOf('noOfferTopics', 'topic', answers.noOfferTopics, figures, filter, words),
    multiples: multiples(figures, filter, words),
    comparison: comparison(figures, words),
    charts: splits.flatMap(([name, dimension]) => {
      const found = answers[name];
      return found ? [barsOf(name, dimension, found, figures, filter, words)] : [];
    }),
    empty: (answers.total?.rows[0]?.now.value ?? 1) === 0,
  };
}

/** What nobody offers yet, as a number, as a share and against the time before. */
function signal({ answers, periods }: Figures, words: MonitoringWords) {
  const { t } = words;
  const [total, noOffer] = [answers.total, answers.noOffer];
  const counted = noOffer?.rows[0];
  if (!noOffer || noOffer.refused) return null;
  const now: Shown = counted?.now ?? { value: 0, text: '0' };
  const all = total?.rows[0]?.now;
  const known = all?.value && now.value !== null && !total?.refused;
  return {
    number: now.text,
    of:
      known && all
        ? t('monitoring-staff:signal.share', {
            all: all.text,
            percent: new Intl.NumberFormat(words.language, { style: 'percent' }).format(
              (now.value ?? 0) / (all.value ?? 1),
            ),
          })
        : '',
    change:
      periods.others.length > 0 && counted && counted.before.value !== null && counted.now.value !== null
        ? t('monitoring-staff:signal.change', {
            change: difference(counted.now, counted.before, format(words)),
            span: spanName(words, periods.others),
          })
        : '',
  };
}

function course({ answers, months, measure }: Figures, words: MonitoringWords) {
  const { t } = words;
  const all = answers.months;
  if (!all || all.refused) return null;
  const marksOf = (found: Answer) => months.map((month) => markAt(found, [month]));
  const noOffer = answers.noOfferMonths?.refused ? undefined : answers.noOfferMonths;
  const series = [
    { name: t('monitoring-staff:course.all'), stroke: 'solid' as const, marks: marksOf(all) },
    ...(noOffer
      ? [{ name: t('monitoring-staff:course.noOffer'), stroke: 'dashed' as const, marks: marksOf(noOffer) }]
      : []),
  ];
  const title = t(`monitoring-staff:course.title.${measure}`);
  const names = months.map((month) => nameOf(words, 'month', month));
  return {
    heading: title,
    drawing: lineChart(
      {
        id: 'course',
        title,
        description: series.map((each) => sentence(each.name, names, each.marks)).join(' '),
      },
      months.map((month) => shortMonth(words, month)),
      series,
    ),
    note: series.some(({ marks }) => hasHidden(marks)) ? t('monitoring-staff:hiddenSeat') : '',
    tableText: t('monitoring-staff:asTable'),
    table: {
      caption: title,
      hideCaption: true,
      columns: [
        { text: t('monitoring-staff:month') },
        ...series.map(({ name }) => ({ text: name, numeric: true })),
      ],
      rows: months.map((_, index) => [
        { text: names[index] ?? '' },
        ...series.map(({ marks }) => ({ text: marks[index]?.text ?? '' })),
      ]),
    },
  };
}

/** One small chart for each topic, all on the same scale or each on its own. */
function multiples({ answers, months }: Figures, filter: MonitoringFilter, words: MonitoringWords) {
  const found = answers.topicMonths;
  if (!found) return null;
  if (found.refused) return { refused: true, items: [] };
  const topics = byNow(answers.topics?.rows ?? []).map(({ codes }) => codes[0] ?? '');
  const series = topics.map((topic) => months.map((month) => markAt(found, [topic, month])));
  const top = sharedTop(series);
  const ends = [shortMonth(words, months[0] ?? ''), shortMonth(words, months.at(-1) ?? '')] as const;
  const names = months.map((month) => nameOf(words, 'month', month));
  return {
    refused: false,
    hidden: series.some(hasHidden),
    items: topics.map((topic, index) => {
      const marks = series[index] ?? [];
      const name = nameOf(words, 'topic', topic);
      return {
        small: true,
        heading: name,
        href: addressWith(monitoringPaths.page, { ...filter, topic }),
        drawing: smallColumns(
          { id: `topic-${topic}`, title: name, description: sentence(name, names, marks) },
          marks,
          { top: filter.scale === 'own' ? niceTop(highestOf(marks)) : top, ends },
        ),
      };
    }),
    table: {
      caption: words.t('monitoring-staff:multiples.title'),
      label: `${words.t('monitoring-staff:multiples.title')}: ${words.t('monitoring-staff:asTable')}`,
      hideCaption: true,
      columns: [
        { text: words.t('monitoring-staff:dimensions.topic') },
        ...months.map((month) => ({ text: shortMonth(words, month), numeric: true })),
      ],
      rows: topics.map((topic, index) => [
        { text: nameOf(words, 'topic', topic) },
        ...(series[index] ?? []).map(({ text }) => ({ text })),
      ]),
    },
  };
}

/** The topics of both periods against each other. */
function comparison({ answers, periods }: Figures, words: MonitoringWords) {
  const { t } = words;
  const dimension = answers.topics ? 'topic' : 'place';
  const found = answers.topics ?? answers.places;
  if (!found || found.refused || periods.others.length === 0) return null;
  const rows = byNow(found.rows).slice(0, shownBars);
  if (rows.length === 0) return null;
  const title = t('monitoring-staff:comparison.title');
  const spans = { now: spanName(words, periods.quarters), before: spanName(words, periods.others) };
  const pairs = rows.map(({ codes, now, before }) => ({
    label: nameOf(words, dimension, codes[0] ?? ''),
    now,
    before,
  }));
  return {
    heading: title,
    drawing: dotComparison(
      {
        id: 'comparison',
        title,
        description: pairs
          .map(({ label, now, before }) => `${label}: ${before.text} → ${now.text}.`)
          .join(' '),
      },
      pairs,
    ),
    note: t('monitoring-staff:comparison.note', spans),
    tableText: t('monitoring-staff:asTable'),
    table: {
      caption: title,
      hideCaption: true,
      columns: [
        { text: t(`monitoring-staff:dimensions.${dimension}`) },
        { text: spans.before, numeric: true },
        { text: spans.now, numeric: true },
        { text: t('monitoring-staff:change'), numeric: true },
      ],
      rows: pairs.map(({ label, now, before }) => [
        { text: label },
        { text: before.text },
        { text: now.text },
        { text: difference(now, before, format(words)) },
      ]),
    },
  };
}

const shownBars = 12;

function barsOf(
  name: PieceName,
  dimension: Dimension,
  found: Answer,
  figures: Figures,
  filter: MonitoringFilter,
  words: MonitoringWords,
) {
  const { t } = words;
  const rows = byNow(found.rows).filter(({ now, own }) => now.value !== 0 || own.now > 0);
  const title = t(`monitoring-staff:pieces.${name}`);
  const named = rows.map((row) => ({ ...row, label: nameOf(words, dimension, row.codes[0] ?? '') }));
  const parted = dimension !== 'organisation' && figures.narrowed.organisation === undefined;
  const compared = figures.periods.others.length > 0;
  const filterName = dimension === 'month' ? undefined : dimension;
  return {
    heading: found.refused ? t('monitoring-staff:ownOnly', { title }) : title,
    drawing: barChart(
      {
        id: name,
        title,
        description:
          named.map(({ label, now }) => `${label}: ${now.text}.`).join(' ') || t('monitoring-staff:nothing'),
      },
      named.slice(0, shownBars).map(({ label, now, own }) => ({
        label,
        ...now,
        ...(parted && own.now > 0 && !found.refused
          ? { part: { value: own.now, text: format(words)(own.now) } }
          : {}),
      })),
    ),
    note: [
      found.refused ? t('monitoring-staff:refused') : '',
      named.length > shownBars ? t('monitoring-staff:more', { count: named.length - shownBars }) : '',
    ]
      .filter(Boolean)
      .join(' '),
    tableText: t('monitoring-staff:asTable'),
    table: {
      caption: title,
      hideCaption: true,
      columns: [
        { text: t(`monitoring-staff:dimensions.${dimension}`) },
        { text: t('monitoring-staff:all'), numeric: true },
        ...(parted ? [{ text: t('monitoring-staff:own'), numeric: true }] : []),
        ...(compared
          ? [
              { text: t('monitoring-staff:before'), numeric: true },
              { text: t('monitoring-staff:change'), numeric: true },
            ]
          : []),
      ],
      rows: named.map(({ label, codes, now, before, own }) => [
        filterName
          ? { text: label, href: addressWith(monitoringPaths.page, { ...filter, [filterName]: codes[0] }) }
          : { text: label },
        { text: found.refused ? '–' : now.text },
        ...(parted ? [{ text: format(words)(own.now) }] : []),
        ...(compared
          ? [
              { text: found.refused ? '–' : before.text },
              { text: found.refused ? '–' : difference(now, before, format(words)) },
            ]
          : []),
      ]),
    },
  };
}

/** The largest first; what is hidden stands where its known part would. */
function byNow(rows: readonly Row[]): Row[] {
  const weight = ({ now, own }: Row) => now.value ?? own.now + 1;
  return rows.toSorted((a, b) => weight(b) - weight(a) || (a.codes[0] ?? '').localeCompare(b.codes[0] ?? ''));
}

function markAt(found: Answer, codes: readonly string[]): Mark {
  const key = codes.join('|');
  return found.rows.find((row) => row.codes.join('|') === key)?.now ?? { value: 0, text: '0' };
}

function hasHidden(marks: readonly Mark[]): boolean {
  return marks.some(({ value }) => value === null);
}

function sentence(name: string, times: readonly string[], marks: readonly Mark[]): string {
  return `${name}: ${marks.map(({ text }, index) => `${times[index]} ${text}`).join(', ')}.`;
}

function format({ language }: Words): (count: number) => string {
  return (count) => formatNumber(language, count);
}

const monthFormats = new Map<string, Intl.DateTimeFormat>();

/** "Nov 26" */
export function shortMonth({ language }: Words, month: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  let formatter = monthFormats.get(locale);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
    monthFormats.set(locale, formatter);
  }
  return formatter.format(monthStart(month)).replace('.', '');
}
