import { barriers, nationalityGroups, outcomes, places } from '../../codes/rules.ts';
import { behind, type PublicationSettings, type PublishedCell } from '../rules.ts';

/** What a published table can be crossed by. Organisations, sectors and employers never. */
export type Dimension = 'topic' | 'place' | 'outcome' | 'language' | 'nationalityGroup' | 'barrier';

/** Languages told apart in publication; the rest is one. */
export const publishedLanguages = ['ro', 'bg', 'pl', 'hu', 'de', 'en', 'other', 'unknown'] as const;

/**
 * The tables that can be published, each for one quarter at a time. Any two meet in the topic's or the quarter's
 * total at most, so that tables which agree there always fit together (docs/disclosure-control.md).
 */
export const tableDimensions = {
  topicPlace: ['topic', 'place'],
  topicOutcome: ['topic', 'outcome'],
  language: ['language'],
  nationality: ['nationalityGroup'],
  barrier: ['barrier'],
} as const satisfies Record<string, readonly Dimension[]>;

export type TableCode = keyof typeof tableDimensions;
export const tableCodes = Object.keys(tableDimensions) as TableCode[];

export const fixedCodes = {
  place: places,
  outcome: outcomes,
  language: publishedLanguages,
  nationalityGroup: nationalityGroups,
  barrier: barriers,
} as const satisfies Record<Exclude<Dimension, 'topic'>, readonly string[]>;

/** Stands for all codes of a dimension. */
export const all = '*';

/** Codes of each dimension, in the table's order. */
export type Axes = readonly (readonly string[])[];

/** A quarter of one table as it was counted. Keys are codes joined by `|`, totals included. */
export interface CountedSlice {
  code: TableCode;
  axes: Axes;
  counts: Readonly<Record<string, number>>;
  /** Cells in which one organisation tells nearly all. */
  dominated: ReadonlySet<string>;
  /** Cells that could not have been counted, such as those of a topic that was retired before. */
  impossible: ReadonlySet<string>;
}

/** A quarter of one table as it went out, with the counts behind it. */
export interface PublishedSlice {
  code: TableCode;
  axes: Axes;
  counts: Readonly<Record<string, number>>;
  cells: Readonly<Record<string, PublishedCell>>;
  /** Cells that must not be narrowed down. */
  guarded: readonly string[];
  settings: PublicationSettings;
}

export interface AuditedSlice {
  cells: Record<string, PublishedCell>;
  guarded: string[];
  /** Values that a hidden cell can have at the least, by key. */
  bounds: Record<string, [low: number, high: number]>;
  /** How many are hidden for being small, dominated or a zero that would tell; and how many to protect those. */
  primary: number;
  secondary: number;
  /** Shown, but rounded more coarsely. */
  coarsened: number;
  solved: number;
  /** Nothing is shown, because what is out already leaves too little room to protect anything. */
  withheld: boolean;
}

export function keysOf(axes: Axes): string[] {
  return axes
    .reduce<string[][]>(
      (keys, codes) => keys.flatMap((key) => [...codes, all].map((code) => [...key, code])),
      [[]],
    )
    .map((key) => key.join('|'));
}

export function isInner(key: string): boolean {
  return !key.split('|').includes(all);
}

/** Barriers are several to a report: they have no sum, only the quarter's total above each. */
export function isAdditive(code: TableCode): boolean {
  return code !== 'barrier';
}

export function thresholdOf(code: TableCode, settings: PublicationSettings): number {
  return code === 'nationality' ? settings.nationality : settings.primary;
}

/** The same for one cell: a total of all groups is no group, and stands in other tables as well. */
export function thresholdAt(code: TableCode, key: string, settings: PublicationSettings): number {
  return isInner(key) ? thresholdOf(code, settings) : settings.primary;
}

/**
 * What a shown zero says of the lines it stands in: that each counts at least so many. Chosen so that the rounded
 * total of a line says the same.
 */
export function zeroLineFloor(code: TableCode, line: string, settings: PublicationSettings): number {
  const { base, zeroLine } = settings;
  for (let shown = base; ; shown += base) {
    const { low } = behind(shown, base, thresholdAt(code, line, settings));
    if (low >= zeroLine) return low;
  }
}

/** The cells that must not be shown for themselves. */
export function primaryCells(slice: CountedSlice, settings: PublicationSettings): Set<string> {
  const { code, counts, dominated, impossible } = slice;
  const shownZeros = new Set<string>();
  const keys = keysOf(slice.axes).toSorted((a, b) => stars(b) - stars(a));
  for (const key of keys) {
    if (counts[key] !== 0) continue;
    const lines = linesThrough(key);
    const implied = lines.some((line) => shownZeros.has(line));
    const long = (line: string) => (counts[line] ?? 0) >= zeroLineFloor(code, line, settings);
    if (implied || lines.every(long)) shownZeros.add(key);
  }
  return new Set(
    keys.filter((key) => {
      const count = counts[key] ?? 0;
      if (impossible.has(key)) return false;
      if (count === 0) return !shownZeros.has(key);
      return (
        count < thresholdAt(code, key, settings) || (dominated.has(key) && count < settings.dominanceBelow)
      );
    }),
  );
}

export function stars(key: string): number {
  return key.split('|').filter((code) => code === all).length;
}

/** The totals of the lines in which a cell stands. */
export function linesThrough(key: string): string[] {
  const codes = key.split('|');
  return codes.flatMap((code, index) => (code === all ? [] : [codes.with(index, all).join('|')]));
}
