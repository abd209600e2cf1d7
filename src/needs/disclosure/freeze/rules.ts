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
  type PublishedSlice,
  primaryCells,
  stars,
  tableDimensions,
  thresholdOf,
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
  const { hidden, lowered, raised, low, high, solved } = await protect(
    universe.quantities,
    universe.relations,
  );
  const cells: Record<string, PublishedCell> = {};
  const bounds: AuditedSlice['bounds'] = {};
  for (const [key, column] of columns) {
    const count = slice.counts[key] ?? 0;
    const before = universe.shown.get(column);
    if (slice.impossible.has(key)) cells[key] = structuralZero;
    else if (hidden[column] || primary.has(key)) cells[key] = hiddenCell;
    else
      cells[key] = before ?? coarse(rounded(count, settings.base), lowered[column] ?? 0, raised[column] ?? 0);
    if (cells[key] === hiddenCell) bounds[key] = [low[column] ?? 0, high[column] ?? 0];
  }
  const hiddenKeys = Object.keys(bounds);
  const threshold = thresholdOf(slice.code, settings);
  return {
    cells,
    bounds,
    guarded: hiddenKeys.filter((key) => primary.has(key) || (slice.counts[key] ?? 0) < threshold),
    primary: hiddenKeys.filter((key) => primary.has(key)).length,
    secondary: hiddenKeys.filter((key) => !primary.has(key)).length,
    coarsened: Object.values(cells).filter((cell) => typeof cell === 'object').length,
    solved,
  };

  function coarse(shown: number, below: number, above: number): PublishedCell {
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
    const threshold = thresholdOf(code, settings);
    const guards = new Set(guarded);
    const own = new Map<string, number>();
    for (const key of keysOf(axes)) {
      const count = counts[key] ?? 0;
      const cell = cells[key] ?? hiddenCell;
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
  }

  function add(slice: CountedSlice, primary: ReadonlySet<string>, settings: PublicationSettings) {
    const { code, counts } = slice;
    const threshold = thresholdOf(code, settings);
    const own = new Map<string, number>();
    for (const key of keysOf(slice.axes)) {
      const count = counts[key] ?? 0;
      const size = quantities.length;
      const column = columnOf(nameOf(code, key), count, threshold);
      own.set(key, column);
      const quantity = quantities[column];
      if (!quantity || column < size) continue;
      const impossible = slice.impossible.has(key);
      const known = impossible
        ? { low: 0, high: 0 }
        : behind(rounded(count, settings.base), settings.base, threshold);
      const guarded = !impossible && (primary.has(key) || count < threshold);
      Object.assign(quantity, {
        ...known,
        hidden: primary.has(key),
        cost: impossible ? null : hidingCost(key, count),
        width: guarded ? threshold : 0,
        step: count === 0 ? 0 : settings.base,
        lowest: threshold,
      });
    }
    relate(slice, own);
    return own;
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
