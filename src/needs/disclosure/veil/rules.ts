import { veilThreshold } from '../../policy.ts';

/** What stands in a cell that people of the round table see: a count, "fewer than …", or nothing at all. */
export type Veiled = { kind: 'count'; count: number } | { kind: 'few'; below: number } | { kind: 'hidden' };

export interface VeiledTable {
  cells: Veiled[][];
  rowTotals: Veiled[];
  columnTotals: Veiled[];
  total: Veiled;
}

/** Nationality groups have their own threshold. */
export const nationalityVeilThreshold = 5;

/** A veiled cell as it is read: `12`, `<3`, `·`. */
export function veiledText(cell: Veiled): string {
  if (cell.kind === 'count') return String(cell.count);
  return cell.kind === 'few' ? `<${cell.below}` : '·';
}

/**
 * A table with rows and columns as partner staff may see it: small counts as `<3`, and whatever else would
 * give them away by subtraction hidden as `·`. Totals are exact as long as they betray nothing.
 *
 * @example
 * const table = veilTable([[12, 1, 7], [9, 4, 6]]);
 * table.cells.map((row) => row.map(veiledText)); // [['12', '<3', '·'], ['9', '·', '·']]
 * table.rowTotals.map(veiledText); // ['20', '19']
 * veilTable(counts, nationalityVeilThreshold) // where one dimension is the nationality group
 */
export function veilTable(counts: readonly (readonly number[])[], threshold = veilThreshold): VeiledTable {
  const arcs = tableArcs(counts, threshold);
  protect(arcs, threshold);
  const width = counts[0]?.length ?? 0;
  const shown = arcs.map((arc) => veiled(arc, threshold));
  const at = (row: number, column: number) => shown[row * (width + 1) + column] ?? { kind: 'hidden' };
  return {
    cells: counts.map((row, r) => row.map((_, c) => at(r, c))),
    rowTotals: counts.map((_, r) => at(r, width)),
    columnTotals: Array.from({ length: width }, (_, c) => at(counts.length, c)),
    total: at(counts.length, width),
  };
}

/**
 * The same for a single list with its total.
 *
 * @example
 * veilList([8, 2, 5]).cells.map(veiledText); // ['8', '<3', '·']
 */
export function veilList(counts: readonly number[], threshold = veilThreshold) {
  const width = counts.length;
  const arcs = tableArcs([counts], threshold);
  // A list shows neither column totals nor a total of totals: nobody can subtract them.
  for (const arc of arcs.slice(width + 1)) Object.assign(arc, { hidden: true, few: false, inTable: false });
  protect(arcs, threshold);
  const shown = arcs.map((arc) => veiled(arc, threshold));
  return { cells: shown.slice(0, width), total: shown[width] ?? ({ kind: 'hidden' } as Veiled) };
}

/** A cell as an arc of a circulation: each line of the table is a node whose inflow equals its outflow. */
interface Arc {
  from: number;
  to: number;
  count: number;
  few: boolean;
  hidden: boolean;
  inTable: boolean;
  isTotal: boolean;
}

function tableArcs(counts: readonly (readonly number[])[], threshold: number): Arc[] {
  const height = counts.length;
  const width = counts[0]?.length ?? 0;
  const columnNode = (column: number) => height + 1 + column;
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const columnSums = Array.from({ length: width }, (_, c) => sum(counts.map((row) => row[c] ?? 0)));
  return [...counts, columnSums].flatMap((line, r) =>
    [...line, sum(line)].map((count, c) => {
      // Totals flow back, so that what leaves a line in its cells comes in through its total.
      const back = (r === height) !== (c === width);
      const [from, to] = back ? [columnNode(c), r] : [r, columnNode(c)];
      const few = count > 0 && count < threshold;
      return { from, to, count, few, hidden: false, inTable: true, isTotal: r === height || c === width };
    }),
  );
}

/** Hides further cells until each small count has at least two possible values. */
function protect(arcs: readonly Arc[], threshold: number): void {
  for (const exposed of arcs.filter(({ few }) => few)) {
    const ways = [
      exposed.count < threshold - 1 ? cheapestWay(arcs, exposed, exposed.to, exposed.from, threshold) : null,
      exposed.count > 1 ? cheapestWay(arcs, exposed, exposed.from, exposed.to, threshold) : null,
    ].filter((way) => way !== null);
    const [way] = ways.toSorted((a, b) => a.cost - b.cost);
    for (const arc of way?.arcs ?? []) if (!arc.few) arc.hidden = true;
  }
}

/**
 * The small count can be one more or one less when other cells make up for it along a closed way through the
 * table. Shown cells on the way have to be hidden, so the way is the one that costs least; an earlier one stays
 * open, because hiding only ever adds possibilities.
 */
function cheapestWay(arcs: readonly Arc[], except: Arc, start: number, goal: number, threshold: number) {
  const best = new Map<number, { cost: number; arcs: Arc[]; done: boolean }>([
    [start, { cost: 0, arcs: [], done: false }],
  ]);
  for (;;) {
    const open = [...best].filter(([, { done }]) => !done).toSorted(([, a], [, b]) => a.cost - b.cost)[0];
    if (!open) return null;
    const [node, reached] = open;
    if (node === goal) return reached;
    reached.done = true;
    for (const arc of arcs) {
      if (arc === except) continue;
      const { low, high } = known(arc, threshold);
      const next =
        arc.from === node && arc.count < high ? arc.to : arc.to === node && arc.count > low ? arc.from : null;
      if (next === null) continue;
      const cost = reached.cost + hidingCost(arc);
      if (cost < (best.get(next)?.cost ?? Number.POSITIVE_INFINITY)) {
        best.set(next, { cost, arcs: [...reached.arcs, arc], done: false });
      }
    }
  }
}

/** What is lost by hiding a cell: totals are dear, and a zero would hide nothing but that it is one. */
function hidingCost({ few, hidden, isTotal, count }: Arc): number {
  if (few || hidden) return 0;
  return 10 + count + (isTotal ? 1e6 : 0) + (count === 0 ? 1e3 : 0);
}

/** What the sign in a cell will say of it: a hidden one is not small. What is shown could yet be hidden. */
function known({ count, few, inTable }: Arc, threshold: number): { low: number; high: number } {
  if (few) return { low: 1, high: threshold - 1 };
  return { low: inTable && count >= threshold ? threshold : 0, high: Number.POSITIVE_INFINITY };
}

function veiled({ count, few, hidden }: Arc, threshold: number): Veiled {
  if (few) return { kind: 'few', below: threshold };
  return hidden ? { kind: 'hidden' } : { kind: 'count', count };
}
