/** Lists whose filters can be kept, and where they are. */
export const filterPlaces = { needs: '/staff/needs', monitoring: '/staff/monitoring' } as const;
export type FilterPlace = keyof typeof filterPlaces;

/** More than this nobody finds again. */
export const mostFilters = 30;

/** What says where one is in a list, not what it is narrowed to. */
const passing = new Set(['after', 'skip', 'done', 'all', 'open']);

/** The part of an address that is a filter, always written the same way. */
export function filterQuery(query: string): string {
  const entries = [...new URLSearchParams(query)].filter(
    ([name, value]) => value !== '' && !passing.has(name),
  );
  return new URLSearchParams(entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString();
}

/** Where a saved filter leads. */
export function filterHref(place: FilterPlace, query: string): string {
  return query ? `${filterPlaces[place]}?${query}` : `${filterPlaces[place]}?all=1`;
}
