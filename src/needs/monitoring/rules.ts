import { nationalityVeilThreshold, type Veiled, veilList, veilTable } from '../disclosure/veil/rules.ts';
import { veilThreshold } from '../policy.ts';
import type { MonitoringFilter } from './schema.ts';

/** By what reports can be split or narrowed. */
export type Dimension =
  | 'month'
  | 'topic'
  | 'subtopic'
  | 'place'
  | 'outcome'
  | 'language'
  | 'barrier'
  | 'nationalityGroup'
  | 'organisation';

export type Narrowing = Partial<Record<Exclude<Dimension, 'month'>, string>>;

/** First months of the period and of the one it is compared with, as YYYY-MM, the last ones included. */
export interface Period {
  from: string;
  to: string;
}

export interface Counts {
  now: number;
  before: number;
}

/** A figure as it may be seen: what is not known to the reader has a text only. */
export interface Shown {
  value: number | null;
  text: string;
}

const usualQuarters = 4;
export const choosableQuarters = 12;

/** YYYY-MM → YYYY-Qn */
export function quarterCode(month: string): string {
  const [year = '', number = '1'] = month.split('-');
  return `${year}-Q${Math.ceil(Number(number) / 3)}`;
}

/** A quarter some quarters later, or earlier. */
export function quarterAfter(code: string, steps: number): string {
  const [year = 0, quarter = 1] = code.split('-Q').map(Number);
  const index = year * 4 + quarter - 1 + steps;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}

/** The three months of a quarter. */
export function monthsOfQuarter(code: string): string[] {
  const [year, quarter = 1] = code.split('-Q').map(Number);
  return [1, 2, 3].map((month) => `${year}-${String((quarter - 1) * 3 + month).padStart(2, '0')}`);
}

export function quartersBetween(from: string, to: string): string[] {
  const list: string[] = [];
  for (let code = from; code <= to && list.length < 80; code = quarterAfter(code, 1)) list.push(code);
  return list;
}

/** The period that a filter means, by default the running quarter and the three before it; always whole quarters. */
export function periodsOf(filter: Pick<MonitoringFilter, 'from' | 'to' | 'compare'>, today: string) {
  const running = quarterCode(today.slice(0, 7));
  const last = filter.to && filter.to < running ? filter.to : running;
  const from = filter.from ?? quarterAfter(last, 1 - usualQuarters);
  const quarters = quartersBetween(from, last);
  if (quarters.length === 0) quarters.push(last);
  const compare = filter.compare ?? 'previous';
  const back = compare === 'year' ? -4 : -quarters.length;
  const others = compare === 'none' ? [] : quarters.map((quarter) => quarterAfter(quarter, back));
  return { quarters, others, compare, running: last === running };
}

export function periodOf(quarters: readonly string[]): Period | null {
  const [first] = quarters;
  const last = quarters.at(-1);
  if (!first || !last) return null;
  return { from: monthsOfQuarter(first)[0] ?? '', to: monthsOfQuarter(last)[2] ?? '' };
}

/** What a filter narrows to. A subtopic says its topic as well. */
export function narrowingOf(filter: MonitoringFilter): Narrowing {
  const { subtopic, topic, place, outcome, language, barrier, nationalityGroup, organisation } = filter;
  const within = subtopic?.startsWith(topic ?? '\n') ? { subtopic } : topic ? { topic } : {};
  const rest = { place, outcome, language, barrier, nationalityGroup, organisation };
  const set = Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...within, ...Object.fromEntries(set) };
}

/**
 * Inside the round table no more than two things may be crossed, what a table is narrowed to included. Time does
 * not count where the whole period, at least a quarter, is taken together.
 */
export const mostCrossed = 2;

export function mayCross(narrowed: Narrowing, ...split: readonly Dimension[]): boolean {
  return new Set([...Object.keys(narrowed), ...split]).size <= mostCrossed;
}

function thresholdFor(...dimensions: readonly string[]): number {
  return dimensions.includes('nationalityGroup') ? nationalityVeilThreshold : veilThreshold;
}

/** Cells of a table by the codes of its lines, as counted. */
export type Cells = ReadonlyMap<string, Counts>;

export const cellKey = (...codes: readonly string[]) => codes.join('|');

/** A list of others' counts, veiled for both periods. */
export function veiledList(cells: Cells, dimension: Dimension, codes: readonly string[]) {
  const of = (side: keyof Counts) =>
    veilList(
      codes.map((code) => cells.get(code)?.[side] ?? 0),
      thresholdFor(dimension),
    ).cells;
  return paired(codes, of('now'), of('before'));
}

/**
 * A table of others' counts, veiled as a whole for both periods. Whoever narrows to one of its lines sees that line
 * of it, so that no two filters show the same cell in different ways.
 */
export function veiledTable(
  cells: Cells,
  dimensions: readonly [Dimension, Dimension],
  codes: readonly [readonly string[], readonly string[]],
) {
  const [rows, columns] = codes;
  const of = (side: keyof Counts) =>
    veilTable(
      rows.map((row) => columns.map((column) => cells.get(cellKey(row, column))?.[side] ?? 0)),
      thresholdFor(...dimensions),
    ).cells.flat();
  return paired(
    rows.flatMap((row) => columns.map((column) => cellKey(row, column))),
    of('now'),
    of('before'),
  );
}

export type VeiledCells = ReadonlyMap<string, { now: Veiled; before: Veiled }>;

function paired(keys: readonly string[], now: readonly Veiled[], before: readonly Veiled[]): VeiledCells {
  const hidden: Veiled = { kind: 'hidden' };
  return new Map(
    keys.map((key, index) => [key, { now: now[index] ?? hidden, before: before[index] ?? hidden }]),
  );
}

/** A count that the reader may know. */
export function exactly(count: number, format: (count: number) => string): Shown {
  return { value: count, text: format(count) };
}

/** The own count, and what may be known of the others'. */
export function together(own: number, others: Veiled, format: (count: number) => string): Shown {
  if (others.kind === 'count') return exactly(own + others.count, format);
  const unknown = others.kind === 'few' ? `<${others.below}` : '·';
  return { value: null, text: own > 0 ? `${format(own)} + ${unknown}` : unknown };
}

/** By how much a figure changed, where both are known. */
export function difference(now: Shown, before: Shown, format: (count: number) => string): string {
  if (now.value === null || before.value === null) return '–';
  const change = now.value - before.value;
  if (change === 0) return '±0';
  return change > 0 ? `+${format(change)}` : `−${format(-change)}`;
}
