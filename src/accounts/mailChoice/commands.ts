import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { Deps } from '../../deps.ts';
import type { OptionalMail } from './schema.ts';

/** Keeps which kinds of mail the person does not want. */
export async function muteMails(
  deps: Pick<Deps, 'db'>,
  asking: Person,
  muted: OptionalMail[],
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    await tx.person.update({ where: { id: asking.id }, data: { mutedMails: muted } });
    await audit(tx, asking, {
      action: 'person.muteMails',
      recordType: 'person',
      recordId: asking.id,
      after: { muted },
    });
  });
}
