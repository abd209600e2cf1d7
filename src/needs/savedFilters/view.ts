import { savedFilterPaths } from './paths.ts';
import type { SavedFilterRow } from './queries.ts';
import { type FilterPlace, filterHref, filterQuery } from './rules.ts';

/**
 * What `needs/savedFilters/_filters.njk` shows above a list: the person's filters, and a form that keeps the present
 * one. @param query the query of the present address
 */
export function savedFiltersView(rows: readonly SavedFilterRow[], place: FilterPlace, query: string) {
  const present = filterQuery(query);
  return {
    place,
    query: present,
    items: rows.map((row) => ({
      text: row.name,
      href: filterHref(place, row.query),
      current: row.query === present && present !== '',
    })),
    /** Worth keeping, and not kept yet. */
    unsaved: present !== '' && rows.every((row) => row.query !== present),
    saveAction: savedFilterPaths.save,
    manageHref: rows.length > 0 ? savedFilterPaths.list(place) : null,
  };
}
