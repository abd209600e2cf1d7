import type { SheetColumn, SheetRow } from '../../../core/spreadsheets/write.ts';
import { codeName } from '../../codes/view.ts';
import type { Figures, PieceName } from '../figures/queries.ts';
import type { Row } from '../figures/rules.ts';
import type { Dimension, Shown } from '../rules.ts';
import { type MonitoringWords, nameOf, spanName, splits } from '../view.ts';
import type { OwnReport } from './queries.ts';

const otherPieces: readonly [PieceName, readonly Dimension[]][] = [
  ['total', []],
  ['noOffer', []],
  ['months', ['month']],
  ['noOfferMonths', ['month']],
  ['noOfferTopics', ['topic']],
  ['topicMonths', ['topic', 'month']],
];

/** The figures of the page, one below the other, exactly as the page shows them. */
export function figureSheet({ answers, periods, months, measure }: Figures, words: MonitoringWords) {
  const { t } = words;
  const pieces = [
    ...otherPieces,
    ...splits.map(([name, dimension]): [PieceName, readonly Dimension[]] => [name, [dimension]]),
  ];
  const compared = periods.others.length > 0;
  const cell = ({ value, text }: Shown) => value ?? text;
  const rows = pieces.flatMap(([name, dimensions]): SheetRow[] => {
    const found = answers[name];
    const timed = dimensions.includes('month');
    const inPeriod = ({ codes }: Row) => !timed || months.includes(codes.at(-1) ?? '');
    return (found?.rows ?? [])
      .filter(inPeriod)
      .toSorted(byCodes)
      .map(({ codes, now, before, own }) => [
        t(`monitoring-staff:pieces.${name}`),
        nameAt(0, codes, dimensions, words),
        nameAt(1, codes, dimensions, words),
        found?.refused ? '–' : cell(now),
        own.now,
        ...(compared ? [found?.refused || timed ? '–' : cell(before)] : []),
      ]);
  });
  const columns: SheetColumn[] = [
    { header: t('monitoring-staff:sheet.piece'), kind: 'text' },
    { header: t('monitoring-staff:sheet.feature'), kind: 'text' },
    { header: t('monitoring-staff:sheet.second'), kind: 'text' },
    { header: spanName(words, periods.quarters), kind: 'number' },
    { header: t('monitoring-staff:own'), kind: 'number' },
    ...(compared ? [{ header: spanName(words, periods.others), kind: 'number' } as const] : []),
  ];
  return {
    title: t('monitoring-staff:title'),
    columns,
    rows,
    notes: [t(`monitoring-staff:sheet.measure.${measure}`), t('monitoring-staff:sheet.legend')],
  };
}

function nameAt(
  index: number,
  codes: readonly string[],
  dimensions: readonly Dimension[],
  words: MonitoringWords,
): string {
  const [dimension, code] = [dimensions[index], codes[index]];
  return dimension && code ? nameOf(words, dimension, code) : '';
}

function byCodes(a: Row, b: Row): number {
  return a.codes.join('|').localeCompare(b.codes.join('|'));
}

const reportFields = [
  'place',
  'topic',
  'subtopics',
  'secondaryTopics',
  'outcome',
  'urgency',
  'language',
  'nationalityGroup',
  'household',
  'sector',
  'barriers',
  'channel',
  'sourceType',
] as const;

export function reportColumns({ t }: MonitoringWords): SheetColumn[] {
  return [
    { header: t('needs-staff:fields.month'), kind: 'month' },
    ...reportFields.map((name) => ({ header: t(`needs-staff:fields.${name}`), kind: 'text' }) as const),
    { header: t('needs-staff:fields.count'), kind: 'number' },
    { header: t('monitoring-staff:sheet.state'), kind: 'text' },
  ];
}

/** One report in words; there is no column for a note. */
export function reportSheetRow(report: OwnReport, words: MonitoringWords): SheetRow {
  const { t, language } = words;
  const names = (codes: readonly string[], dimension: Dimension) =>
    codes.map((code) => nameOf(words, dimension, code)).join(', ');
  const states = (report.state ?? {}) as Record<string, string>;
  return [
    report.month,
    nameOf(words, 'place', report.place),
    nameOf(words, 'topic', report.topic),
    names(report.subtopics, 'subtopic'),
    names(report.secondaryTopics, 'topic'),
    nameOf(words, 'outcome', report.outcome),
    codeName(t, 'urgency', report.urgency),
    nameOf(words, 'language', report.language),
    nameOf(words, 'nationalityGroup', report.nationalityGroup),
    codeName(t, 'household', report.household),
    codeName(t, 'sector', report.sector),
    names(report.barriers, 'barrier'),
    codeName(t, 'channel', report.channel),
    codeName(t, 'sourceType', report.sourceType),
    report.count,
    states[language] ?? '',
  ];
}
