import { z } from 'zod';
import type { Person } from '../../core/auth/person.ts';
import type { Db, Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { canReadNeeds } from '../policy.ts';

/** One impulse of a cluster, or of one that was merged into it. */
export async function impulseFor(db: Db | Tx, person: Person, clusterId: string, id: string) {
  const readable = canReadNeeds(person) && z.uuid().safeParse(id).success;
  const impulse = readable
    ? await db.impulse.findFirst({
        where: { id, cluster: { OR: [{ id: clusterId }, { mergedIntoId: clusterId }] } },
      })
    : null;
  if (!impulse) throw notFound();
  return impulse;
}
