import type { MeasureState } from '../../core/db/client.ts';
import type { PublicationSettings } from '../disclosure/rules.ts';
import { type TableCode, tableCodes } from '../disclosure/tables/rules.ts';
import {
  type PublishedFigures,
  quarterCode,
  quarterFromCode,
  quartersBetween,
} from '../publication/rules.ts';

export type ReportKind = 'quarter' | 'year';

/** What a report is about: one closed quarter, or a year of four. */
export interface Period {
  kind: ReportKind;
  /** `2026-Q3` or `2026`. */
  code: string;
  /** First days of the first and of the last quarter. */
  from: Date;
  to: Date;
}

export function quarterPeriod(quarter: Date): Period {
  return { kind: 'quarter', code: quarterCode(quarter), from: quarter, to: quarter };
}

function yearPeriod(year: number): Period {
  const first = (month: number) => new Date(Date.UTC(year, month, 1));
  return { kind: 'year', code: String(year), from: first(0), to: first(9) };
}

export function parsePeriod(code: string): Period | null {
  if (/^\d{4}$/.test(code)) return yearPeriod(Number(code));
  const quarter = quarterFromCode(code);
  return quarter && quarterPeriod(quarter);
}

/** The periods that reports can be about, newest first: closed quarters, and years that are closed as a whole. */
export function reportablePeriods(closed: readonly Date[]): Period[] {
  const known = new Set(closed.map((day) => day.getTime()));
  return closed.flatMap((quarter) => {
    const year = yearPeriod(quarter.getUTCFullYear());
    const whole = quarter.getUTCMonth() === 9 && quartersBetween(year.from, year.to).every(isClosed);
    return whole ? [year, quarterPeriod(quarter)] : [quarterPeriod(quarter)];
  });

  function isClosed(day: Date): boolean {
    return known.has(day.getTime());
  }
}

/** Its name in addresses. */
export function slugOf({ code }: Period): string {
  return code.toLowerCase();
}

/** The first day after the period. */
export function endOf({ to }: Pick<Period, 'to'>): Date {
  return new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 3, 1));
}

/** A table that everybody can see. */
export interface IssuedTable {
  id: string;
  code: string;
  unit: 'quarter' | 'year';
  fromQuarter: Date;
  toQuarter: Date;
  version: number;
  hash: string;
  publishedAt: Date;
  demo: boolean;
}

export interface TablePart {
  id: string;
  version: number;
  hash: string;
  /** Which of its periods are taken. */
  periods: string[];
}

export interface FrozenTable {
  code: TableCode;
  parts: TablePart[];
}

export interface Availability extends FrozenTable {
  /** First days of quarters about which it is not published; of a year that has nothing, the whole year. */
  missing: Date[];
  demo: boolean;
}

/** For each table the newest that was published about the period, whole or quarter by quarter. */
export function availableTables(period: Period, issued: readonly IssuedTable[]): Availability[] {
  const quarters = quartersBetween(period.from, period.to);
  return tableCodes.map((code) => {
    const own = issued.filter((table) => table.code === code).toSorted(newestFirst);
    const covering = (unit: IssuedTable['unit'], first: Date, last: Date) =>
      own.find((table) => table.unit === unit && table.fromQuarter <= first && table.toQuarter >= last);
    const whole = period.kind === 'year' ? covering('year', period.from, period.to) : undefined;
    if (whole) return { code, parts: [part(whole, [period.code])], missing: [], demo: whole.demo };
    const found = quarters.map((quarter) => ({ quarter, table: covering('quarter', quarter, quarter) }));
    const parts: TablePart[] = [];
    for (const { quarter, table } of found) {
      if (!table) continue;
      const same = parts.find(({ id }) => id === table.id);
      if (same) same.periods.push(quarterCode(quarter));
      else parts.push(part(table, [quarterCode(quarter)]));
    }
    return {
      code,
      parts,
      missing: found.flatMap(({ quarter, table }) => (table ? [] : [quarter])),
      demo: found.some(({ table }) => table?.demo),
    };
  });
}

function newestFirst(a: IssuedTable, b: IssuedTable): number {
  return b.publishedAt.getTime() - a.publishedAt.getTime() || b.version - a.version;
}

function part({ id, version, hash }: IssuedTable, periods: string[]): TablePart {
  return { id, version, hash, periods };
}

/** A year appears quarter by quarter or as a whole; which of both is still open, is `null`. */
export function unitOfYear(year: number, issued: readonly IssuedTable[]): IssuedTable['unit'] | null {
  const about = issued.find(
    (table) => table.fromQuarter.getUTCFullYear() <= year && table.toQuarter.getUTCFullYear() >= year,
  );
  return about?.unit ?? null;
}

/** What of a published table a report needs. */
export interface TableContent {
  id: string;
  cells: PublishedFigures;
  settings: PublicationSettings;
  withdrawn: boolean;
}

/**
 * The parts of one table put side by side, period by period; nothing is computed from them. Null where one of them
 * is not public any more.
 */
export function composed(
  { parts }: FrozenTable,
  contents: readonly TableContent[],
): { figures: PublishedFigures; settings: PublicationSettings[] } | null {
  const figures: PublishedFigures = { unit: 'quarter', periods: [], axes: [], slices: {} };
  const settings: PublicationSettings[] = [];
  for (const { id, periods } of parts) {
    const content = contents.find((table) => table.id === id && !table.withdrawn);
    if (!content) return null;
    settings.push(content.settings);
    figures.unit = content.cells.unit;
    for (const period of periods) {
      const slice = content.cells.slices[period];
      if (!slice) return null;
      figures.periods.push(period);
      figures.slices[period] = slice;
    }
    // A topic that came later stands in the later periods only.
    figures.axes = content.cells.axes.map((axis, at) => [...new Set([...(figures.axes[at] ?? []), ...axis])]);
  }
  return figures.periods.length > 0 ? { figures, settings } : null;
}

export interface FrozenCluster {
  id: string;
  textId: string;
  topic: string;
  /** Its own name only where everybody knows the state; others are told by their kind. */
  state: string;
}

export interface FrozenMeasure {
  id: string;
  /** German, written for everybody. */
  text: string;
  owner: string;
  state: MeasureState;
  /** YYYY-MM-DD */
  due: string;
  meetingId: string | null;
  effects: { months: number; text: string }[];
}

export interface DraftedWords {
  title: string;
  summary: string;
}

/** What a report is made of, frozen. Words for everybody only: what is internal never gets in. */
export interface ReportFigures {
  form: 1;
  /** How often it was published with other figures before, and one. */
  edition: number;
  /** ISO instant. */
  gatheredAt: string;
  tables: FrozenTable[];
  clusters: FrozenCluster[];
  measures: FrozenMeasure[];
  /** Ids of results that were published in the period. */
  results: string[];
  /** The words that the portal proposed, to tell whether somebody wrote others. */
  drafted: DraftedWords;
}

/** States of the portal's own that have public names. */
const namedStates = ['open', 'onAgenda', 'inProgress', 'resolved', 'dropped', 'notResponsible'];

/** A state as everybody reads it. @param kind open, closed or fixed */
export function publicState(code: string, kind: string): string {
  return namedStates.includes(code) ? code : `kind-${kind}`;
}

export function isSettled(state: string): boolean {
  return !['open', 'onAgenda', 'inProgress', 'kind-open'].includes(state);
}

export function periodOf(report: { kind: string; fromQuarter: Date }): Period {
  return report.kind === 'year'
    ? yearPeriod(report.fromQuarter.getUTCFullYear())
    : quarterPeriod(report.fromQuarter);
}
