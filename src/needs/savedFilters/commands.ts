import type { Person } from '../../core/auth/person.ts';
import type { Tx } from '../../core/db/client.ts';
import { conflict } from '../../core/errors.ts';
import type { Deps } from '../../deps.ts';
import { savedFilterFor } from './queries.ts';
import { mostFilters } from './rules.ts';
import type { SavedFilterInput } from './schema.ts';

/** Keeps a filter under a name; the same name again is the filter's new contents. */
export async function saveFilter(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  { place, name, query }: SavedFilterInput,
): Promise<void> {
  const others = await tx.savedFilter.count({ where: { personId: person.id, place, NOT: { name } } });
  if (others >= mostFilters) throw conflict('savedFilters-staff:errors.tooMany');
  await tx.savedFilter.upsert({
    where: { personId_place_name: { personId: person.id, place, name } },
    create: { personId: person.id, place, name, query, createdAt: deps.clock() },
    update: { query },
  });
}

/** Gives a filter another name. False when another one has it already. */
export async function renameFilter(
  deps: Pick<Deps, 'db'>,
  person: Person,
  id: string,
  name: string,
): Promise<boolean> {
  return deps.db.$transaction(async (tx) => {
    const { place } = await savedFilterFor(tx, person, id);
    const taken = await tx.savedFilter.count({ where: { personId: person.id, place, name, NOT: { id } } });
    if (taken > 0) return false;
    await tx.savedFilter.updateMany({ where: { id, personId: person.id }, data: { name } });
    return true;
  });
}

export async function deleteFilter(deps: Pick<Deps, 'db'>, person: Person, id: string): Promise<void> {
  await savedFilterFor(deps.db, person, id);
  await deps.db.savedFilter.deleteMany({ where: { id, personId: person.id } });
}

/** Makes the list open with this filter, or no longer. */
export async function chooseDefault(
  deps: Pick<Deps, 'db'>,
  person: Person,
  id: string,
  chosen: boolean,
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { place } = await savedFilterFor(tx, person, id);
    await tx.savedFilter.updateMany({ where: { personId: person.id, place }, data: { isDefault: false } });
    if (chosen)
      await tx.savedFilter.updateMany({ where: { id, personId: person.id }, data: { isDefault: true } });
  });
}
