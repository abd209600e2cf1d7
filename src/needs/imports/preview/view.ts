import { formatDate, formatNumber } from '../../../core/i18n/format.ts';
import { codeName } from '../../codes/view.ts';
import type { Words } from '../../view.ts';
import { addressWith, subject } from '../../view.ts';
import { importPaths } from '../paths.ts';
import {
  type Effect,
  type Fault,
  type PlannedRow,
  personsIn,
  type Reading,
  type Totals,
  totalsBy,
} from '../plan/rules.ts';
import type { ImportChange } from '../queries.ts';
import { effectFilters } from '../schema.ts';
import { factsInWords, monthName } from '../view.ts';

const pageSize = 50;

const effectKinds: Record<Effect, string> = {
  new: 'success',
  change: 'info',
  end: 'warning',
  same: 'neutral',
  locked: 'danger',
  nothing: 'neutral',
};

interface Preview {
  id: string;
  reading: Reading;
  rows: readonly PlannedRow[];
  clusters: ReadonlyMap<string, string>;
  /** Persons reported one by one. */
  single: readonly { month: string; topic: string; persons: number }[];
  show: (typeof effectFilters)[number];
  page: number;
}

/** A draft as it would be taken over: sums first, then row by row what becomes of it. */
export function previewView({ id, reading, rows, clusters, single, show, page }: Preview, words: Words) {
  const { t, language } = words;
  const of = (effect: Effect) => rows.filter((row) => row.effect === effect);
  const { faults } = reading;
  const counts: Record<(typeof effectFilters)[number], number> = {
    all: rows.length + faults.length,
    faults: faults.length,
    new: of('new').length,
    change: of('change').length,
    end: of('end').length,
    same: of('same').length,
    locked: of('locked').length,
    nothing: of('nothing').length,
  };
  const chosen = counts[show] > 0 ? show : 'all';
  const entries = [
    ...(chosen === 'all' || chosen === 'faults' ? faults.map((fault) => ({ line: fault.line, fault })) : []),
    ...rows
      .filter(({ effect }) => chosen === 'all' || effect === chosen)
      .map((row) => ({ line: row.lines[0] ?? 0, row })),
  ].sort((a, b) => a.line - b.line);
  const pages = Math.max(1, Math.ceil(entries.length / pageSize));
  const at = Math.min(page, pages);
  const address = (to: number) =>
    addressWith(importPaths.import(id), {
      show: chosen === 'all' ? undefined : chosen,
      page: to > 1 ? String(to) : undefined,
    });
  const taken = rows.filter(({ effect }) => effect === 'new' || effect === 'change' || effect === 'same');
  const written = counts.new + counts.change + counts.end;
  const clustered = rows.filter(
    ({ effect, clusterId }) => clusterId && (effect === 'change' || effect === 'end'),
  );
  const comes = new Set(
    rows
      .filter(({ effect }) => effect === 'new' || effect === 'change')
      .map(({ facts }) => `${facts.month} ${facts.topic}`),
  );
  return {
    written,
    twice: single
      .filter(({ month, topic }) => comes.has(`${month} ${topic}`))
      .reduce((sum, { persons }) => sum + persons, 0),
    total: { rows: taken.length, persons: personsIn(taken) },
    figures: (['new', 'change', 'end', 'same', 'locked'] as const).map((effect) => ({
      term: t(`imports-staff:effects.${effect}`),
      text: counts[effect] > 0 ? figure(of(effect), effect) : '',
    })),
    passed: [
      ...(reading.sums > 0 ? [t('imports-staff:preview.sums', { count: reading.sums })] : []),
      ...(reading.passed > 0 ? [t('imports-staff:preview.passed', { count: reading.passed })] : []),
    ],
    faults: counts.faults,
    locked: counts.locked,
    clustered: clustered.length,
    firstFaults: faults.slice(0, 5).map((fault) => faultInWords(fault)),
    tabs: effectFilters
      .filter((filter) => counts[filter] > 0)
      .map((filter) => ({
        text: t(`imports-staff:filters.${filter}`),
        href: addressWith(importPaths.import(id), { show: filter === 'all' ? undefined : filter }),
        current: filter === chosen,
        count: counts[filter],
      })),
    rows: entries
      .slice((at - 1) * pageSize, at * pageSize)
      .map((entry) => ('row' in entry ? rowCells(entry.row) : faultCells(entry.fault))),
    previousHref: at > 1 ? address(at - 1) : null,
    nextHref: at < pages ? address(at + 1) : null,
    where: pages > 1 ? t('imports-staff:preview.page', { page: at, pages }) : null,
    months: totalRows(totalsBy(taken, 'month'), (month) => monthName(words, month), true),
    topics: totalRows(totalsBy(taken, 'topic'), (topic) => words.topics.get(topic) ?? topic, false),
  };

  function figure(some: readonly PlannedRow[], effect: Effect) {
    const persons =
      effect === 'end' ? some.reduce((sum, { before }) => sum + (before ?? 0), 0) : personsIn(some);
    return t('imports-staff:preview.figure', {
      reports: t('imports-staff:preview.reports', { count: some.length }),
      persons: t('imports-staff:preview.persons', { count: persons }),
    });
  }

  function totalRows(totals: ReadonlyMap<string, Totals>, name: (code: string) => string, inOrder: boolean) {
    return [...totals]
      .sort(([a, x], [b, y]) => (inOrder ? a.localeCompare(b) : y.persons - x.persons))
      .map(([code, total]) => [
        { text: name(code) },
        { text: formatNumber(language, total.rows) },
        { text: formatNumber(language, total.persons) },
      ]);
  }

  function rowCells(row: PlannedRow) {
    const { about, details } = factsInWords(words, row.facts);
    const cluster = row.clusterId ? clusters.get(row.clusterId) : undefined;
    return [
      { text: about, ...(details ? { note: details } : {}) },
      { text: monthName(words, row.facts.month) },
      { text: countChange(language, row.before, row.count) },
      {
        badge: { text: t(`imports-staff:effects.${row.effect}`), kind: effectKinds[row.effect] },
        ...(cluster && row.effect !== 'same'
          ? { note: t('imports-staff:preview.inCluster', { title: cluster }) }
          : {}),
      },
      { text: row.lines.join(', ') },
    ];
  }

  function faultCells(fault: Fault) {
    return [
      { text: faultInWords(fault) },
      { text: '' },
      { text: '' },
      { badge: { text: t('imports-staff:effects.fault'), kind: 'danger' } },
      { text: String(fault.line) },
    ];
  }

  function faultInWords({ line, fault, word }: Fault) {
    return t(`imports-staff:faults.${fault}`, { line, word });
  }
}

/** "3 → 5" where a figure becomes another one. */
export function countChange(language: string, before: number | null, count: number): string {
  const now = formatNumber(language, count);
  return before === null || before === count ? now : `${formatNumber(language, before)} → ${now}`;
}

/** One row of what a done import changed. */
export function changeRow(change: ImportChange, words: Words) {
  const { t, language } = words;
  return [
    { text: subject(change, words.topics), note: codeName(t, 'place', change.place) },
    { text: formatDate(language, change.month, 'month') },
    { text: countChange(language, change.before, change.count) },
  ];
}
