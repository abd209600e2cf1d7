import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { Deps } from '../../../deps.ts';

/** Writes down who took which figures or reports out of the portal. */
export async function recordExport(
  { db }: Pick<Deps, 'db'>,
  person: Person,
  taken: { what: 'figures' | 'reports'; filter: string; rows: number; format: string },
): Promise<void> {
  await db.$transaction((tx) =>
    audit(tx, person, {
      action: 'needs.export',
      recordType: 'monitoring',
      recordId: taken.what,
      after: taken,
    }),
  );
}
