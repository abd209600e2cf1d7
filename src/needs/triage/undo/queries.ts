import type { Person } from '../../../core/auth/person.ts';
import type { Db, Tx } from '../../../core/db/client.ts';
import { bulkRowSchema } from './schema.ts';

/** What the person did to many reports at once, unless it is undone. */
export async function bulkChange(db: Db | Tx, person: Person, id: string) {
  const rows = await db.auditEvent.findMany({
    where: { recordType: 'needs', recordId: id, personId: person.id },
    orderBy: { at: 'asc' },
    take: 2,
    select: { action: true, before: true, after: true },
  });
  const [row, undone] = rows;
  if (row?.action !== 'needs.bulk' || undone) return null;
  const parsed = bulkRowSchema.safeParse(row);
  return parsed.success ? parsed.data : null;
}
