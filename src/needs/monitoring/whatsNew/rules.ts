/** Reports of one kind in the last full quarter, and in the four quarters before it. */
export interface Counts {
  now: number;
  before: number;
}

export interface Change<T> {
  of: T;
  now: number;
  before: number;
  /** A quarter of the year before: what would have come at an unchanged rate. */
  expected: number;
  /** The last count on this side that would still pass for chance. */
  chance: number;
  /** How likely so large a change is when the rate has stayed the same. */
  p: number;
}

/** Months compared. */
export const nowMonths = 3;
export const beforeMonths = 12;
/** Share of findings that may be false, on average. */
export const falseShare = 0.1;
/** Below this many reports in both periods together nothing could be found. */
export const leastReports = 5;

const nowShare = nowMonths / (nowMonths + beforeMonths);

/**
 * How many times as much the counts of the quarters before vary as Poisson counts would, 1 at least: reports come in
 * bursts. Pearson's statistic over its degrees of freedom, pooled over everything that is tested; see Wedderburn
 * (1974), Biometrika 61, 439-447.
 */
export function dispersionOf(quarters: readonly (readonly number[])[]): number {
  let [statistic, degrees] = [0, 0];
  for (const counts of quarters) {
    const sum = counts.reduce((a, b) => a + b, 0);
    if (sum < leastReports) continue;
    const mean = sum / counts.length;
    statistic += counts.reduce((total, count) => total + (count - mean) ** 2 / mean, 0);
    degrees += counts.length - 1;
  }
  return degrees === 0 ? 1 : Math.max(1, statistic / degrees);
}

/** What has more reports than an unchanged rate explains, the clearest first. */
export function risen<T>(list: readonly T[], countsOf: (of: T) => Counts, dispersion = 1): Change<T>[] {
  const tail = (count: number, total: number) => scaledTail(count, total, nowShare, dispersion);
  return changed(list, countsOf, {
    tail: ({ now, before }) => tail(now, now + before),
    chance: (total, limit) => firstWhere(total, (count) => tail(count + 1, total) <= limit),
  });
}

/** What has fewer reports than an unchanged rate explains, the clearest first. */
export function fallen<T>(list: readonly T[], countsOf: (of: T) => Counts, dispersion = 1): Change<T>[] {
  const tail = (count: number, total: number) => scaledTail(count, total, 1 - nowShare, dispersion);
  return changed(list, countsOf, {
    tail: ({ now, before }) => tail(before, now + before),
    chance: (total, limit) => firstWhere(total, (count) => tail(total - count, total) > limit),
  });
}

/** Counts that vary more than Poisson counts say as much as so many fewer that do not; rounded to find less. */
function scaledTail(count: number, total: number, share: number, dispersion: number): number {
  return atLeast(Math.floor(count / dispersion), Math.ceil(total / dispersion), share);
}

/** The least number from 0 to `most` of which something holds that holds of all above it. */
function firstWhere(most: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function changed<T>(
  list: readonly T[],
  countsOf: (of: T) => Counts,
  test: { tail: (counts: Counts) => number; chance: (total: number, limit: number) => number },
): Change<T>[] {
  // Choosing by the sum of both periods leaves the test valid: given the sum, it says nothing about the change.
  const tested = list
    .map((of) => ({ of, ...countsOf(of) }))
    .filter(({ now, before }) => now + before >= leastReports)
    .map((each) => ({ ...each, p: test.tail(each) }));
  const limit = benjaminiHochberg(
    tested.map(({ p }) => p),
    falseShare,
  );
  return tested
    .filter(({ p }) => p <= limit)
    .toSorted((a, b) => a.p - b.p)
    .map((each) => ({
      ...each,
      expected: (each.before * nowMonths) / beforeMonths,
      chance: test.chance(each.now + each.before, limit),
    }));
}

/**
 * The largest p-value that counts as a finding when a share of `rate` of all findings may be false; -1 when none
 * does. Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B 57, 289-300.
 */
export function benjaminiHochberg(pValues: readonly number[], rate: number): number {
  const sorted = pValues.toSorted((a, b) => a - b);
  const rank = sorted.findLastIndex((p, index) => p <= ((index + 1) / sorted.length) * rate);
  return sorted[rank] ?? -1;
}

/**
 * Probability of `count` or more out of `total`, each falling on this side with `share`. With two Poisson counts of
 * the same rate, one of them is distributed like this once their sum is known: the exact conditional test of
 * Przyborowski & Wilenski (1940), Biometrika 31, 313-323.
 */
export function atLeast(count: number, total: number, share: number): number {
  if (count <= 0) return 1;
  if (count > total) return 0;
  const logOdds = Math.log(share) - Math.log1p(-share);
  let log =
    logFactorial(total) -
    logFactorial(count) -
    logFactorial(total - count) +
    count * Math.log(share) +
    (total - count) * Math.log1p(-share);
  let sum = 0;
  for (let each = count; each <= total; each++) {
    const term = Math.exp(log);
    sum += term;
    // Past the middle the terms only get smaller.
    if (each > total * share && term < sum * 1e-16) break;
    log += Math.log(total - each) - Math.log(each + 1) + logOdds;
  }
  return Math.min(sum, 1);
}

const logFactorials = [0];

function logFactorial(n: number): number {
  for (let next = logFactorials.length; next <= n; next++) {
    logFactorials.push((logFactorials[next - 1] ?? 0) + Math.log(next));
  }
  return logFactorials[n] ?? 0;
}
