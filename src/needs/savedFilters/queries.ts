import { z } from 'zod';
import type { Person } from '../../core/auth/person.ts';
import { type Db, Prisma, type Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import type { FilterPlace } from './rules.ts';

export interface SavedFilterRow {
  id: string;
  place: string;
  name: string;
  query: string;
  isDefault: boolean;
}

/** The person's own filters of a list, by name. */
export function savedFilters(db: Db | Tx, person: Person, place: FilterPlace): Promise<SavedFilterRow[]> {
  return db.savedFilter.findMany({
    where: { personId: person.id, place },
    orderBy: { name: 'asc' },
    select: { id: true, place: true, name: true, query: true, isDefault: true },
  });
}

/** The same as a column of another query. */
export function savedFiltersColumn(person: Person, place: FilterPlace): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', f.id, 'place', f.place, 'name', f.name,
      'query', f.query, 'isDefault', f."isDefault") ORDER BY f.name), '[]')
    FROM "SavedFilter" f WHERE f."personId" = ${person.id}::uuid AND f.place = ${place})`;
}

/** One of the person's own filters. */
export async function savedFilterFor(db: Db | Tx, person: Person, id: string): Promise<SavedFilterRow> {
  const filter = z.uuid().safeParse(id).success
    ? await db.savedFilter.findFirst({ where: { id, personId: person.id } })
    : null;
  if (!filter) throw notFound();
  return filter;
}

/** The filter that the list opens with, if the person chose one. */
export async function defaultFilter(db: Db, person: Person, place: FilterPlace): Promise<string | null> {
  const filter = await db.savedFilter.findFirst({
    where: { personId: person.id, place, isDefault: true },
    select: { query: true },
  });
  return filter?.query || null;
}
