/** The thresholds of publication. Each can be made stricter, none less strict than here. */
export interface PublicationSettings {
  /** Counts below are not shown. */
  primary: number;
  /** The same for nationality groups. */
  nationality: number;
  /** A cell below `dominanceBelow` is not shown if one organisation told more than this share of it, in percent. */
  dominanceShare: number;
  dominanceBelow: number;
  /** A zero is shown only where the lines it stands in count at least this many. */
  zeroLine: number;
  /** Counts are rounded to multiples of this, each by itself. */
  base: number;
}

export const settingsFloor: Readonly<PublicationSettings> = {
  primary: 5,
  nationality: 10,
  dominanceShare: 80,
  dominanceBelow: 20,
  zeroLine: 10,
  base: 5,
};

/** Each threshold at its stricter value, whatever was stored. */
export function strictest(stored: Partial<PublicationSettings>): PublicationSettings {
  const least = (name: keyof PublicationSettings) => Math.max(stored[name] ?? 0, settingsFloor[name]);
  return {
    primary: least('primary'),
    nationality: least('nationality'),
    dominanceShare: Math.min(stored.dominanceShare ?? 100, settingsFloor.dominanceShare),
    dominanceBelow: least('dominanceBelow'),
    zeroLine: least('zeroLine'),
    base: least('base'),
  };
}

/**
 * The settings for periods about which something is out already: thresholds never less strict than then, and the
 * same rounding, so that a figure shown twice is read alike. Null where what is out was rounded in several ways.
 */
export function settledSettings(
  current: PublicationSettings,
  earlier: readonly PublicationSettings[],
): PublicationSettings | null {
  const [first = current, ...others] = earlier;
  if (others.some(({ base }) => base !== first.base)) return null;
  const all = [current, ...earlier];
  const most = (name: keyof PublicationSettings) => Math.max(...all.map((settings) => settings[name]));
  return {
    primary: most('primary'),
    nationality: most('nationality'),
    dominanceShare: Math.min(...all.map(({ dominanceShare }) => dominanceShare)),
    dominanceBelow: most('dominanceBelow'),
    zeroLine: most('zeroLine'),
    base: first.base,
  };
}

/** A number is a rounded count or an observed zero; two are a count that had to be rounded more coarsely. */
export const hiddenCell = '·';
export const structuralZero = '-';
export type ShownCell = number | readonly [low: number, high: number];
export type PublishedCell = ShownCell | typeof hiddenCell | typeof structuralZero;

export function isShown(cell: PublishedCell | undefined): cell is ShownCell {
  return cell !== undefined && cell !== hiddenCell && cell !== structuralZero;
}

/** The lowest and the highest rounded count that a cell names. */
export function ends(cell: ShownCell): readonly [low: number, high: number] {
  return typeof cell === 'number' ? [cell, cell] : cell;
}

export function rounded(count: number, base: number): number {
  return Math.floor(count / base + 0.5) * base;
}

/** The counts that a shown cell can stand for, as everybody who knows the rules can work out. */
export function behind(shown: ShownCell, base: number, threshold: number): { low: number; high: number } {
  const [first, last] = ends(shown);
  if (last === 0) return { low: 0, high: 0 };
  const below = Math.floor(base / 2);
  return { low: Math.max(threshold, first - below), high: last + base - 1 - below };
}

/**
 * A figure for several cells together, made of what is published and of nothing else: it can betray nothing
 * that they do not. With hidden cells among them it is a least.
 */
export function publishedSum(
  cells: readonly PublishedCell[],
): { low: number; high: number; atLeast: boolean } | null {
  const shown = cells.filter(isShown).map(ends);
  if (shown.length === 0) return null;
  return {
    low: shown.reduce((sum, [low]) => sum + low, 0),
    high: shown.reduce((sum, [, high]) => sum + high, 0),
    atLeast: cells.includes(hiddenCell),
  };
}
