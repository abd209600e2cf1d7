import type { Person } from '../../core/auth/person.ts';
import type { Db } from '../../core/db/client.ts';

/** The kinds of mail that the person does not want. */
export async function mutedMailsOf(db: Db, person: Person): Promise<string[]> {
  const { mutedMails } = await db.person.findUniqueOrThrow({
    where: { id: person.id },
    select: { mutedMails: true },
  });
  return mutedMails;
}
