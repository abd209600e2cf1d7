import type { Db, Tx } from '../core/db/client.ts';

/** Organisations that people, measures and invitations can belong to; partners first. */
export function organisationChoices(db: Db | Tx) {
  return db.organisation.findMany({
    where: { archivedAt: null },
    orderBy: [{ partner: 'desc' }, { name: 'asc' }],
    select: { id: true, name: true, shortName: true, partner: true },
  });
}
