import {
  all,
  type CountedSlice,
  keysOf,
  type TableCode,
} from '../../../src/needs/disclosure/tables/rules.ts';

export type Random = () => number;

/** The same numbers for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function codes(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
}

export function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}

/** How needs spread: some topics far more often than others, one town larger than the rest. */
export function weights(random: Random, count: number, spread: number): number[] {
  return Array.from({ length: count }, () => Math.exp(spread * (random() + random() + random() - 1.5)));
}

/** One report as tables see it. */
export type Report = readonly string[];

export function sparseReports(random: Random, axes: readonly (readonly string[])[], mean: number): Report[] {
  const spread = axes.map((list) => weights(random, list.length, 1.6));
  return axes
    .reduce<{ report: string[]; weight: number }[]>(
      (cells, list, axis) =>
        cells.flatMap(({ report, weight }) =>
          list.map((code, at) => ({ report: [...report, code], weight: weight * (spread[axis]?.[at] ?? 1) })),
        ),
      [{ report: [], weight: 1 }],
    )
    .flatMap(({ report, weight }) => Array.from({ length: poisson(random, mean * weight) }, () => report));
}

/** Counts reports with all totals. */
export function countedSlice(
  code: TableCode,
  axes: readonly (readonly string[])[],
  reports: readonly Report[],
): CountedSlice & { counts: Record<string, number> } {
  const counts = Object.fromEntries(keysOf(axes).map((key) => [key, 0]));
  for (const report of reports) {
    for (let mask = 0; mask < 2 ** report.length; mask += 1) {
      const key = report.map((value, at) => ((mask >> at) & 1 ? all : value)).join('|');
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return { code, axes, counts, dominated: new Set(), impossible: new Set() };
}
