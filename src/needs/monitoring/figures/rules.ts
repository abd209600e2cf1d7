import type { Veiled } from '../../disclosure/veil/rules.ts';
import type { Question } from '../queries.ts';
import {
  type Cells,
  type Counts,
  cellKey,
  type Dimension,
  exactly,
  mayCross,
  monthsOfQuarter,
  type Narrowing,
  type Shown,
  together,
  type VeiledCells,
  veiledList,
  veiledTable,
} from '../rules.ts';

/** One part of a page: by what it is split, and what it is narrowed to beyond the filter. */
export interface Piece {
  split: readonly Dimension[];
  fixed?: Narrowing;
}

export interface Row {
  /** Of the split, in its order. */
  codes: string[];
  now: Shown;
  before: Shown;
  own: Counts;
}

/** The rows of a piece; `refused` when the whole may not be shown and `now` is the own count alone. */
export interface Answer {
  rows: Row[];
  refused: boolean;
}

export interface Reader {
  exact: boolean;
  format: (count: number) => string;
}

/** What has to be counted for a piece: the own part, and the whole or what the others add to it. */
export function questionsOf(
  piece: Piece,
  filter: Narrowing,
  exact: boolean,
): Record<'own' | 'rest', Question> | { own: Question } {
  const narrowed = { ...filter, ...piece.fixed };
  const own: Question = { dimensions: piece.split, narrowed, whose: 'own' };
  if (exact) return { own, rest: { ...own, whose: 'everybody' } };
  const { lines, kept } = linesOf(piece, narrowed);
  if (!mayCross({}, ...lines, ...piece.split)) return { own };
  return { own, rest: { dimensions: [...lines, ...piece.split], narrowed: kept, whose: 'others' } };
}

/** What a veiled piece is a line of. A subtopic belongs to its topic, so that both together are one thing. */
function linesOf({ split }: Piece, narrowed: Narrowing): { lines: Dimension[]; kept: Narrowing } {
  const { topic, ...rest } = narrowed;
  const within = topic !== undefined && split.includes('subtopic');
  const others = (within ? Object.keys(rest) : Object.keys(narrowed)) as Dimension[];
  return { lines: others.filter((name) => !split.includes(name)), kept: within ? { topic } : {} };
}

/** @param quarters by which months are veiled, so that every period shows the same */
export function answer(
  piece: Piece,
  filter: Narrowing,
  counted: { own: Cells; rest?: Cells | undefined },
  { exact, format }: Reader,
  quarters: readonly string[],
): Answer {
  const narrowed: Narrowing = { ...filter, ...piece.fixed };
  const none: Counts = { now: 0, before: 0 };
  const ownOf = (key: string) => counted.own.get(key) ?? none;
  const { rest } = counted;
  if (exact && rest) {
    return {
      refused: false,
      rows: [...rest].map(([key, counts]) => ({
        codes: codesOf(key),
        now: exactly(counts.now, format),
        before: exactly(counts.before, format),
        own: ownOf(key),
      })),
    };
  }
  if (!rest) {
    return {
      refused: true,
      rows: [...counted.own].map(([key, own]) => ({
        codes: codesOf(key),
        now: exactly(own.now, format),
        before: exactly(own.before, format),
        own,
      })),
    };
  }
  const { lines } = linesOf(piece, narrowed);
  const values = lines.map((name) => String(narrowed[name as keyof Narrowing]));
  const veiled = veil(rest, [...lines, ...piece.split], narrowed, quarters);
  const prefix = values.map((value) => `${value}|`).join('');
  const keys = new Set([
    ...counted.own.keys(),
    ...[...rest.keys()].flatMap((key) =>
      piece.split.length === 0
        ? key === values.join('|')
          ? ['']
          : []
        : key.startsWith(prefix)
          ? [key.slice(prefix.length)]
          : [],
    ),
  ]);
  return {
    refused: false,
    rows: [...keys].map((key) => {
      const own = ownOf(key);
      const whole = cellKey(...values, ...codesOf(key));
      // Where the others have no cell, they reported nothing; a cell that was left out of the veil is hidden.
      const absent: Veiled = rest.has(whole) ? { kind: 'hidden' } : { kind: 'count', count: 0 };
      const others = veiled.get(whole) ?? { now: absent, before: absent };
      return {
        codes: codesOf(key),
        now: together(own.now, others.now, format),
        before: together(own.before, others.before, format),
        own,
      };
    }),
  };
}

function codesOf(key: string): string[] {
  return key === '' ? [] : key.split('|');
}

function veil(
  cells: Cells,
  dimensions: readonly Dimension[],
  narrowed: Narrowing,
  quarters: readonly string[],
): VeiledCells {
  const [first, second] = dimensions;
  if (!first) return veiledList(cells, 'topic', ['']);
  const columnsAt = (index: number) => {
    const codes = [...new Set([...cells.keys()].map((key) => codesOf(key)[index] ?? ''))].toSorted();
    const about = dimensions[index] === 'subtopic' ? narrowed.subtopic?.replace(/\d+$/, '') : undefined;
    return about ? codes.filter((code) => code.replace(/\d+$/, '') === about) : codes;
  };
  const time = dimensions.indexOf('month');
  if (time < 0) {
    return second
      ? veiledTable(cells, [first, second], [columnsAt(0), columnsAt(1)])
      : veiledList(cells, first, columnsAt(0));
  }
  // Each quarter by itself: whichever period is looked at, a month is veiled in the same way.
  return new Map(
    quarters.flatMap((quarter) => {
      const months = monthsOfQuarter(quarter);
      if (!second) return [...veiledList(cells, 'month', months)];
      const codes = time === 0 ? ([months, columnsAt(1)] as const) : ([columnsAt(0), months] as const);
      return [...veiledTable(cells, [first, second], codes)];
    }),
  );
}
