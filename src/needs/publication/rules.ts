import { createHash } from 'node:crypto';
import type { PublicationSettings, PublishedCell } from '../disclosure/rules.ts';

/** A year's figures go out quarter by quarter or as a whole: both together would say more than each. */
export const units = ['quarter', 'year'] as const;
export type Unit = (typeof units)[number];

export const method = 'rounding-suppression-audit/1';

/** First days of the first and the last quarter. */
export interface Span {
  unit: Unit;
  from: Date;
  to: Date;
}

/** What everybody may see of a table, and all that public pages are made of. */
export interface PublishedFigures {
  unit: Unit;
  /** `2026-Q3` or `2026`, in order. */
  periods: string[];
  /** Codes of each dimension, in the order of the table's dimensions. */
  axes: string[][];
  slices: Record<string, Record<string, PublishedCell>>;
}

export interface SliceCost {
  primary: number;
  secondary: number;
  coarsened: number;
  cells: number;
  /** Persons in cells that are hidden, of those in all inner cells. */
  hiddenPersons: number;
  persons: number;
}

export interface TableAudit {
  slices: Record<
    string,
    SliceCost & { bounds: Record<string, [number, number]>; solved: number; withheld?: boolean }
  >;
  milliseconds: number;
}

/** The counts behind a table; they never leave the portal. */
export interface FrozenCounts {
  slices: Record<string, { counts: Record<string, number>; guarded: string[] }>;
}

const quarterPattern = /^(\d{4})-Q([1-4])$/;

export function quarterCode(quarter: Date): string {
  return `${quarter.getUTCFullYear()}-Q${Math.floor(quarter.getUTCMonth() / 3) + 1}`;
}

/** The first day of the quarter; null where the code is none. */
export function quarterFromCode(code: string): Date | null {
  const [, year, number] = quarterPattern.exec(code) ?? [];
  return year && number ? new Date(Date.UTC(Number(year), (Number(number) - 1) * 3, 1)) : null;
}

export function nextQuarter(quarter: Date): Date {
  return new Date(Date.UTC(quarter.getUTCFullYear(), quarter.getUTCMonth() + 3, 1));
}

export function quartersBetween(from: Date, to: Date): Date[] {
  const quarters: Date[] = [];
  for (let quarter = from; quarter <= to; quarter = nextQuarter(quarter)) quarters.push(quarter);
  return quarters;
}

export function periodOf(unit: Unit, day: Date): string {
  return unit === 'year' ? String(day.getUTCFullYear()) : quarterCode(day);
}

export function periodsOf({ unit, from, to }: Span): string[] {
  return [...new Set(quartersBetween(from, to).map((quarter) => periodOf(unit, quarter)))];
}

/** Quarters that are over, newest first. @param today YYYY-MM-DD in Berlin */
export function closedQuarters(today: string, count: number): Date[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const current = Math.floor((month - 1) / 3) * 3;
  return Array.from({ length: count }, (_, back) => new Date(Date.UTC(year, current - 3 * (back + 1), 1)));
}

export function isWholeYears({ from, to }: Pick<Span, 'from' | 'to'>): boolean {
  return from.getUTCMonth() === 0 && to.getUTCMonth() === 9;
}

/** A table's name in addresses: `topicPlace-2025-Q1-2025-Q4`. */
export function tableName(table: { code: string; fromQuarter: Date; toQuarter: Date }): string {
  return `${table.code}-${quarterCode(table.fromQuarter)}-${quarterCode(table.toQuarter)}`;
}

export function parseTableName(name: string): { code: string; from: Date; to: Date } | null {
  const [, code, first, last] = /^([a-zA-Z]+)-(\d{4}-Q[1-4])-(\d{4}-Q[1-4])$/.exec(name) ?? [];
  const from = quarterFromCode(first ?? '');
  const to = quarterFromCode(last ?? '');
  return code && from && to ? { code, from, to } : null;
}

/** The published part as one text: the same content gives the same text, whatever order it was built in. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
}

export interface PublishedPart {
  code: string;
  from: string;
  to: string;
  version: number;
  method: string;
  settings: PublicationSettings;
  figures: PublishedFigures;
}

export function publishedPart(table: {
  code: string;
  fromQuarter: Date;
  toQuarter: Date;
  version: number;
  method: string;
  settings: unknown;
  cells: unknown;
}): PublishedPart {
  return {
    code: table.code,
    from: quarterCode(table.fromQuarter),
    to: quarterCode(table.toQuarter),
    version: table.version,
    method: table.method,
    settings: table.settings as PublicationSettings,
    figures: table.cells as PublishedFigures,
  };
}

export function checksum(part: PublishedPart): string {
  return createHash('sha256').update(canonicalJson(part)).digest('hex');
}

/** Where a table's cost is told: shares of cells and persons that are not shown. */
export function totalCost(audit: TableAudit): SliceCost {
  const sum = { primary: 0, secondary: 0, coarsened: 0, cells: 0, hiddenPersons: 0, persons: 0 };
  for (const slice of Object.values(audit.slices)) {
    for (const key of Object.keys(sum) as (keyof SliceCost)[]) sum[key] += slice[key];
  }
  return sum;
}
