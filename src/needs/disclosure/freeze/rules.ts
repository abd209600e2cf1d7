import { protect, type Quantity, type Relation } from '../audit/rules.ts';
import {
  behind,
  hiddenCell,
  type PublicationSettings,
  type PublishedCell,
  rounded,
  structuralZero,
} from '../rules.ts';
import {
  type AuditedSlice,
  all,
  type CountedSlice,
  isAdditive,
  keysOf,
  linesThrough,
  type PublishedSlice,
  primaryCells,
  stars,
  tableDimensions,
  thresholdAt,
  zeroLineFloor,
} from '../tables/rules.ts';

/**
 * Makes a counted quarter of a table publishable: rounds, hides what is small, and hides on until the audit finds
 * that nobody can narrow a hidden small count down, also not with everything published about the quarter before.
 */
export async function publishable(
  slice: CountedSlice,
  earlier: readonly PublishedSlice[],
  settings: PublicationSettings,
): Promise<AuditedSlice> {
  const primary = primaryCells(slice, settings);
  const universe = universeOf(earlier);
  const columns = universe.add(slice, primary, settings);
  const found = await protect(universe.quantities, universe.relations);
  const cells: Record<string, PublishedCell> = {};
  const bounds: AuditedSlice['bounds'] = {};
  for (const [key, column] of columns) {
    const before = universe.shown.get(column);
    if (slice.impossible.has(key)) cells[key] = structuralZero;
    else if (!found || found.hidden[column] || primary.has(key)) cells[key] = hiddenCell;
    else cells[key] = before ?? coarse(slice.counts[key] ?? 0, found.lowered[column], found.raised[column]);
    if (found && cells[key] === hiddenCell) bounds[key] = [found.low[column] ?? 0, found.high[column] ?? 0];
  }
  const hiddenKeys = [...columns.keys()].filter((key) => cells[key] === hiddenCell);
  const isGuarded = (key: string) =>
    (universe.quantities[columns.get(key) ?? -1]?.width ?? 0) >= thresholdAt(slice.code, key, settings);
  return {
    cells,
    bounds,
    // What could not be protected is no promise that later tables had to keep.
    guarded: found ? hiddenKeys.filter(isGuarded) : [],
    primary: hiddenKeys.filter((key) => primary.has(key)).length,
    secondary: hiddenKeys.filter((key) => !primary.has(key)).length,
    coarsened: Object.values(cells).filter((cell) => typeof cell === 'object').length,
    solved: found?.solved ?? 0,
    withheld: found === null,
  };

  function coarse(count: number, below = 0, above = 0): PublishedCell {
    const shown = rounded(count, settings.base);
    if (below + above === 0) return shown;
    return [shown - below * settings.base, shown + above * settings.base];
  }
}

/**
 * Everything that is known about one quarter as quantities and relations. The same cell with the same count is one
 * quantity in whatever table and version it stands: a stronger attacker than there is, who knows what has not
 * changed. Where a count did change, the change itself is a quantity that must not be narrowed down.
 */
function universeOf(earlier: readonly PublishedSlice[]) {
  const quantities: Quantity[] = [];
  const relations: Relation[] = [];
  const shown = new Map<number, PublishedCell>();
  const columns = new Map<string, { column: number; count: number }[]>();
  for (const slice of earlier) addPublished(slice);
  return { quantities, relations, shown, add };

  function addPublished({ code, axes, counts, cells, guarded, settings }: PublishedSlice): void {
    const guards = new Set(guarded);
    const own = new Map<string, number>();
    for (const key of keysOf(axes)) {
      const count = counts[key] ?? 0;
      const cell = cells[key] ?? hiddenCell;
      const threshold = thresholdAt(code, key, settings);
      const column = columnOf(nameOf(code, key), count, threshold);
      own.set(key, column);
      const quantity = quantities[column];
      if (!quantity) continue;
      quantity.cost = null;
      if (guards.has(key)) quantity.width = Math.max(quantity.width, threshold);
      if (cell === hiddenCell) continue;
      const known = cell === structuralZero ? { low: 0, high: 0 } : behind(cell, settings.base, threshold);
      quantity.low = Math.max(quantity.low, known.low);
      quantity.high = Math.min(quantity.high, known.high);
      quantity.hidden = false;
      shown.set(column, cell);
    }
    relate({ code, axes }, own);
    heedZeros(code, own, (key) => cells[key] === 0, settings);
  }

  function add(slice: CountedSlice, primary: ReadonlySet<string>, settings: PublicationSettings) {
    const { code, counts, impossible } = slice;
    const own = new Map<string, number>();
    for (const key of keysOf(slice.axes)) {
      const count = counts[key] ?? 0;
      const size = quantities.length;
      const threshold = thresholdAt(code, key, settings);
      const column = columnOf(nameOf(code, key), count, threshold);
      own.set(key, column);
      const quantity = quantities[column];
      if (!quantity) continue;
      const isSmall = !impossible.has(key) && (primary.has(key) || count < threshold);
      // What was promised before under less strict settings may be all that is left to keep.
      if (isSmall && quantity.width === 0) quantity.width = threshold;
      if (column < size) {
        // Shown once more, it says that it is not small under these settings either.
        if (!quantity.hidden && !primary.has(key) && count > 0)
          quantity.low = Math.max(quantity.low, threshold);
        continue;
      }
      const known = impossible.has(key)
        ? { low: 0, high: 0 }
        : behind(rounded(count, settings.base), settings.base, threshold);
      Object.assign(quantity, {
        ...known,
        hidden: primary.has(key),
        cost: impossible.has(key) ? null : hidingCost(key, count),
        step: count === 0 ? 0 : settings.base,
        lowest: threshold,
      });
    }
    relate(slice, own);
    const isShownZero = (key: string) => counts[key] === 0 && !primary.has(key) && !impossible.has(key);
    heedZeros(code, own, isShownZero, settings);
    return own;
  }

  /** A zero is shown in long lines only, or where its line is a shown zero itself: it says that a line is long. */
  function heedZeros(
    code: CountedSlice['code'],
    own: ReadonlyMap<string, number>,
    isShownZero: (key: string) => boolean,
    settings: PublicationSettings,
  ): void {
    for (const key of own.keys()) {
      const lines = linesThrough(key);
      if (!isShownZero(key) || lines.some(isShownZero)) continue;
      for (const line of lines) {
        const quantity = quantities[own.get(line) ?? -1];
        if (!quantity) continue;
        const least = Math.min(quantity.count, zeroLineFloor(code, line, settings));
        quantity.low = Math.max(quantity.low, least);
        quantity.floor = Math.max(quantity.floor, least);
        quantity.lowest = Math.max(quantity.lowest, least);
      }
    }
  }

  /** The quantity of a cell with this count; a new one comes with its differences from other counts. */
  function columnOf(name: string, count: number, threshold: number): number {
    const known = columns.get(name) ?? [];
    const same = known.find((column) => column.count === count);
    if (same) return same.column;
    const column = quantities.length;
    quantities.push({ ...anything, count });
    columns.set(name, [...known, { column, count }]);
    for (const other of known) {
      relations.push({
        terms: [
          [quantities.length, 1],
          [column, -1],
          [other.column, 1],
        ],
      });
      const floor = Number.NEGATIVE_INFINITY;
      quantities.push({ ...anything, count: count - other.count, width: threshold, floor });
    }
    return column;
  }

  /** Each total is the sum over its first open dimension; the others follow from those. */
  function relate(
    { code, axes }: Pick<CountedSlice, 'code' | 'axes'>,
    own: ReadonlyMap<string, number>,
  ): void {
    for (const [total, column] of own) {
      const codes = total.split('|');
      const open = codes.indexOf(all);
      if (open === -1) continue;
      const parts = (axes[open] ?? []).map((code) => own.get(codes.with(open, code).join('|')) ?? column);
      if (isAdditive(code))
        relations.push({ terms: [[column, -1], ...parts.map((part) => [part, 1] as const)] });
      else
        for (const part of parts)
          relations.push({
            terms: [
              [part, 1],
              [column, -1],
            ],
            atMost: true,
          });
    }
  }
}

const anything: Omit<Quantity, 'count'> = {
  low: 0,
  high: Number.POSITIVE_INFINITY,
  hidden: true,
  cost: null,
  width: 0,
  floor: 0,
  step: 0,
  lowest: 0,
};

/** A cell's name in whatever table it stands: what it is of, and nothing for what it is the total of. */
function nameOf(code: CountedSlice['code'], key: string): string {
  const codes = key.split('|');
  return tableDimensions[code]
    .flatMap((dimension, at) => (codes[at] === all ? [] : [`${dimension}=${codes[at]}`]))
    .join('&');
}

/** What is lost with a cell, for each unit that it has to give: totals are read most. */
function hidingCost(key: string, count: number): number {
  const dimensions = key.split('|').length;
  const open = stars(key);
  if (open === dimensions) return 400;
  if (open > 0) return 60;
  return count === 0 ? 5 : 10 + Math.log2(count);
}
