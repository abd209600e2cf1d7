/** Why a report is not taken in. Codes are stored; their words stand in the locale files. */
export const rejections = ['spam', 'personal', 'unclear', 'noNeed', 'duplicate'] as const;

/** What a citizen's report says of things that the form does not ask. */
export const unasked = {
  channel: 'online',
  nationalityGroup: 'unknown',
  sector: 'unknown',
  household: 'unknown',
  sourceType: 'citizen',
} as const;

/**
 * The months that a report can be counted in, its own first: a quarter that is locked meanwhile takes none in.
 * @param open whether a month, YYYY-MM, still takes reports in
 * @param latest the months up to now, this one first
 */
export function monthsFor(
  own: string,
  latest: readonly string[],
  open: (month: string) => boolean,
): string[] {
  return [...new Set([own, ...latest.slice(0, 3)])].filter(open);
}
