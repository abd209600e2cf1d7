import { isoDay } from '../../core/i18n/format.ts';
import { monthStart, reportMonths } from '../rules.ts';

/** How long things about needs are kept. The privacy page names the same periods. */
export const kept = { citizenDays: 90 };

const day = 86_400_000;
/** What is smaller does not stand alone in an aggregate. */
const smallest = 3;
const gatheredCode = '*';

/**
 * What is kept of old reports, each as one table per quarter. Topic and place carry the work of the round table;
 * each is crossed only with what is compared over the years, never with two others: the more is crossed, the more
 * falls under `*`. The organisation is left out, and nationality stands alone.
 */
export const aggregateTables = [
  'topic',
  'place',
  'language',
  'outcome',
  'nationalityGroup',
  'topic,place',
  'topic,outcome',
  'topic,language',
  'topic,barrier',
  'place,outcome',
] as const;

export type AggregateTable = (typeof aggregateTables)[number];

export interface Cell {
  persons: number;
  reports: number;
}

/** The first month whose reports are still kept, as stored: with this one there are 24 of them. */
export function firstKeptMonth(now: Date): Date {
  return monthStart(reportMonths(isoDay(now)).at(-1) ?? '');
}

/** What citizens told and nobody took in goes after this moment. */
export function citizensBefore(now: Date): Date {
  return new Date(now.getTime() - kept.citizenDays * day);
}

/** Whether all months of a published period, such as 2025-Q1 or 2025, are older than the reports that are kept. */
export function isPast(period: string, firstKept: Date): boolean {
  const [, year = '', quarter = '4'] = /^(\d{4})(?:-?Q([1-4]))?$/.exec(period) ?? [];
  if (year === '') return false;
  return Date.UTC(Number(year), Number(quarter) * 3, 1) <= firstKept.getTime();
}

/**
 * Gathers what is under three persons: first within its first dimension, then all together; and where even that is
 * too small, with the next smallest cell. The sum stays the same.
 */
export function gathered(cells: ReadonlyMap<string, Cell>): Map<string, Cell> {
  const rest = new Map([...cells].filter(([, { reports }]) => reports > 0));
  for (const toCode of [withinFirst, allTogether]) {
    for (const [code, cell] of [...rest]) {
      const target = toCode(code);
      if (cell.persons >= smallest || code === target) continue;
      rest.delete(code);
      add(rest, target, cell);
    }
  }
  for (;;) {
    const [all, cell] = [...rest].find(([code]) => code === allTogether(code)) ?? [];
    if (!all || !cell || cell.persons >= smallest || rest.size === 1) return rest;
    const [code, next] =
      [...rest].filter(([other]) => other !== all).sort(([, a], [, b]) => a.persons - b.persons)[0] ?? [];
    if (!code || !next) return rest;
    rest.delete(code);
    add(rest, all, next);
  }
}

/** Cells that are added to those there are; the small ones are gathered anew. */
export function withMore(
  cells: ReadonlyMap<string, Cell>,
  more: ReadonlyMap<string, Cell>,
): Map<string, Cell> {
  const sum = new Map([...cells].map(([code, cell]) => [code, { ...cell }]));
  for (const [code, cell] of more) add(sum, code, cell);
  return gathered(sum);
}

function withinFirst(code: string): string {
  const [first, ...others] = code.split(',');
  return others.length === 0 ? gatheredCode : [first, ...others.map(() => gatheredCode)].join(',');
}

function allTogether(code: string): string {
  return code
    .split(',')
    .map(() => gatheredCode)
    .join(',');
}

function add(cells: Map<string, Cell>, code: string, { persons, reports }: Cell): void {
  const there = cells.get(code) ?? { persons: 0, reports: 0 };
  cells.set(code, { persons: there.persons + persons, reports: there.reports + reports });
}
