import { type Axes, all, isInner, keysOf } from '../../../src/needs/disclosure/tables/rules.ts';
import type { Attacker } from './attacker.ts';
import type { Random } from './tables.ts';

// What is measured against: textbook suppression and the cell-key method. Neither is part of the portal.

type Counts = Readonly<Record<string, number>>;

/** Lines of a table: the total's key, and the keys it is the sum of. */
export function linesOf(axes: Axes): [total: string, parts: string[]][] {
  return keysOf(axes).flatMap((key) => {
    const codes = key.split('|');
    return codes.flatMap((code, at): [string, string[]][] =>
      code === all ? [[key, (axes[at] ?? []).map((part) => codes.with(at, part).join('|'))]] : [],
    );
  });
}

/**
 * Steps 2 and 3 of the textbook: hide what is small, then the next smallest in each line with only one hidden cell.
 * Totals stay.
 */
export function textbook(axes: Axes, counts: Counts, k: number): Set<string> {
  const count = (key: string) => counts[key] ?? 0;
  const hidden = new Set(smallCounts(axes, counts, k));
  const lines = linesOf(axes).filter(([, parts]) => parts.every(isInner));
  for (let changed = true; changed; ) {
    changed = false;
    for (const [, parts] of lines) {
      if (parts.filter((key) => hidden.has(key)).length !== 1) continue;
      const [next] = parts
        .filter((key) => !hidden.has(key) && count(key) > 0)
        .sort((a, b) => count(a) - count(b));
      if (!next) continue;
      hidden.add(next);
      changed = true;
    }
  }
  return hidden;
}

/**
 * The cell-key method as published for the census of 2022: each report has a random key, a cell's key is the
 * fraction of their sum, and decides on a bounded deviation; zero stays zero, ones and twos do not appear.
 */
export function cellKeyed(
  axes: Axes,
  reports: readonly (readonly string[])[],
  random: Random,
  { most = 4, variance = 2 } = {},
): Record<string, number> {
  const sums: Record<string, { count: number; key: number }> = {};
  for (const report of reports) {
    const key = random();
    for (let mask = 0; mask < 2 ** report.length; mask += 1) {
      const cell = report.map((code, at) => ((mask >> at) & 1 ? all : code)).join('|');
      const sum = sums[cell] ?? { count: 0, key: 0 };
      sums[cell] = { count: sum.count + 1, key: (sum.key + key) % 1 };
    }
  }
  return Object.fromEntries(
    keysOf(axes).map((cell) => {
      const { count, key } = sums[cell] ?? { count: 0, key: 0 };
      return [cell, count === 0 ? 0 : perturbed(count, key, most, variance)];
    }),
  );
}

/** A value near the count, without bias as far as that is possible: nothing below zero, no one and no two. */
function perturbed(count: number, key: number, most: number, variance: number): number {
  const values = Array.from({ length: 2 * most + 1 }, (_, index) => count - most + index).filter(
    (value) => value === 0 || value > 2,
  );
  // The tilt that makes the mean right, found by halving.
  let [low, high] = [-5, 5];
  const weigh = (tilt: number) => {
    const weights = values.map((value) =>
      Math.exp(-((value - count) ** 2) / (2 * variance) + tilt * (value - count)),
    );
    const sum = weights.reduce((a, b) => a + b, 0);
    return weights.map((weight) => weight / sum);
  };
  for (let step = 0; step < 40; step += 1) {
    const tilt = (low + high) / 2;
    const mean = weigh(tilt).reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0);
    if (mean < count) low = tilt;
    else high = tilt;
  }
  let passed = 0;
  const weights = weigh((low + high) / 2);
  for (const [at, value] of values.entries()) {
    passed += weights[at] ?? 0;
    if (passed > key) return value;
  }
  return values.at(-1) ?? 0;
}

/** Everything that the shown cells say, and how they add up. */
export function readTable(
  attacker: Attacker,
  axes: Axes,
  name: (key: string) => string,
  said: (key: string) => readonly [low: number, high: number] | null,
): void {
  for (const key of keysOf(axes)) attacker.knows(name(key), ...(said(key) ?? [0, Number.POSITIVE_INFINITY]));
  for (const [total, parts] of linesOf(axes)) attacker.knowsSum(name(total), parts.map(name));
}

/** Which of the small inner counts the attacker knows more closely than to `k`. */
export function smallCounts(axes: Axes, counts: Counts, k: number): string[] {
  return keysOf(axes).filter((key) => isInner(key) && (counts[key] ?? 0) > 0 && (counts[key] ?? 0) < k);
}
