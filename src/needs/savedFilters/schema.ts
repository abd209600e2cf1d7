import { z } from 'zod';
import { type FilterPlace, filterPlaces, filterQuery } from './rules.ts';

const name = z
  .string('savedFilters-staff:errors.name')
  .trim()
  .min(1, 'savedFilters-staff:errors.name')
  .max(60, 'savedFilters-staff:errors.nameLong');

export const filterPlace = z.enum(Object.keys(filterPlaces) as [FilterPlace, ...FilterPlace[]]);

export const savedFilterSchema = z.object({
  place: filterPlace,
  name,
  query: z.string().max(2000).transform(filterQuery),
});

export type SavedFilterInput = z.infer<typeof savedFilterSchema>;

export const filterNameSchema = z.object({ name });
