/** What can be done to many reports at once. */
export const bulkActions = ['seen', 'unseen', 'urgency', 'cluster', 'topic', 'close'] as const;
export type BulkAction = (typeof bulkActions)[number];

/** More than this is no longer something that somebody has looked at. */
export const bulkLimit = 1000;

/** Beyond this, hits are not counted. */
export const countedHits = 1000;

/** A search ends here: what comes later fits less well than what it already has. */
export const searchedHits = 250;

/** Beyond this, a list does not count. */
export function hitsEnd(searches: boolean): number {
  return searches ? searchedHits : countedHits;
}
