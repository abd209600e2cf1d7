/** What is being reported, as far as it is known yet. The topic is the same by then. */
export interface Sought {
  place: string;
  /** YYYY-MM */
  month: string;
  subtopics: readonly string[];
}

/** What is known of a report or a cluster that may be the same need. */
export interface Found {
  place: string;
  /** YYYY-MM; null for a cluster without reports. */
  month: string | null;
  /** Null where there are none to compare, as in a cluster. */
  subtopics: readonly string[] | null;
  /** How much of the typed words is found again, 0 to 1; null when nothing was typed. */
  wording: number | null;
}

/** Own reports at least this close are taken for the same one told twice. */
export const duplicateFrom = 0.88;
/** Clusters at least this close are offered. */
export const fittingFrom = 0.5;
/** Own reports are looked through this far back. */
export const duplicateDays = 60;
const weights = { place: 0.4, time: 0.25, subtopics: 0.2, wording: 0.15 };
/** After so many months, time no longer speaks for the same need. */
const longestMonths = 3;

/**
 * How close two needs of one topic are, 0 to 1: the weighted mean of place, time, subtopics and wording. What one
 * side does not say speaks neither for nor against.
 */
export function closeness(sought: Sought, found: Found): number {
  const parts: [weight: number, value: number][] = [[weights.place, sameness(sought.place, found.place)]];
  if (found.month !== null) {
    const apart = Math.abs(monthIndex(sought.month) - monthIndex(found.month));
    parts.push([weights.time, Math.max(0, 1 - apart / longestMonths)]);
  }
  if (found.subtopics && found.subtopics.length > 0 && sought.subtopics.length > 0) {
    parts.push([weights.subtopics, overlap(new Set(sought.subtopics), new Set(found.subtopics))]);
  }
  if (found.wording !== null) parts.push([weights.wording, found.wording]);
  const total = parts.reduce((sum, [weight]) => sum + weight, 0);
  return parts.reduce((sum, [weight, value]) => sum + weight * value, 0) / total;
}

/** Those that are close enough, the closest first; of equally close ones the order stays. */
export function closest<T extends Found>(
  sought: Sought,
  found: readonly T[],
  { from, most }: { from: number; most: number },
): T[] {
  return found
    .map((one) => ({ one, close: closeness(sought, one) }))
    .filter(({ close }) => close >= from)
    .sort((a, b) => b.close - a.close)
    .slice(0, most)
    .map(({ one }) => one);
}

export interface Habit {
  topic: string;
  place: string;
}

/**
 * The clusters that a person is likely to see again: of the topics, then the places that stand most often in
 * the latest reports. Of topics that the person never reports, none is offered.
 */
export function usualClusters<T extends Habit>(
  clusters: readonly T[],
  recent: readonly Habit[],
  most: number,
): T[] {
  const share = (name: keyof Habit, code: string) =>
    recent.filter((report) => report[name] === code).length / recent.length;
  return clusters
    .filter(({ topic }) => recent.some((report) => report.topic === topic))
    .map((cluster) => ({
      cluster,
      usual: 2 * share('topic', cluster.topic) + share('place', cluster.place),
    }))
    .sort((a, b) => b.usual - a.usual)
    .slice(0, most)
    .map(({ cluster }) => cluster);
}

function sameness(a: string, b: string): number {
  if (a === b) return 1;
  return a === 'unknown' || b === 'unknown' ? 0.5 : 0;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.intersection(b).size / a.union(b).size;
}

function monthIndex(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return year * 12 + number;
}
