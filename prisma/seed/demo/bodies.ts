import type { Tx } from '../../../src/core/db/client.ts';
import type { BodyCode } from '../bodies.ts';

type People = Map<string, { id: string; organisationId: string; name: string }>;

interface OutsideContact {
  name: string;
  email: string;
  organisationName: string;
}

/** Local parts of the demo accounts; the outside contacts do not exist either. */
const members: Record<
  BodyCode,
  { people: string[]; deputies?: Record<string, string>; contacts?: OutsideContact[] }
> = {
  'round-table': {
    people: ['koordination', 'redaktion', 'bema', 'caritas', 'migrationsagentur'],
    contacts: [
      {
        name: 'Demo-Gast Sprachschule',
        email: 'sprachschule@example.org',
        organisationName: 'Demo-Sprachschule',
      },
    ],
  },
  'wg-eu-migration': {
    people: ['koordination', 'bema', 'caritas'],
    deputies: { migrationsagentur: 'caritas' },
  },
  'wg-information': {
    people: ['koordination', 'redaktion', 'bema'],
    deputies: { uebersetzung: 'redaktion' },
  },
};

/** Who belongs to which body, so that a next meeting can be made at once. */
export async function seedDemoMembers(tx: Tx, people: People): Promise<void> {
  const bodies = await tx.body.findMany({ select: { id: true, code: true } });
  const personId = (local: string) => people.get(`${local}@ubu.example`)?.id ?? null;
  for (const { id: bodyId, code } of bodies) {
    const { people: locals, deputies = {}, contacts = [] } = members[code as BodyCode];
    const rows = await tx.bodyMember.createManyAndReturn({
      data: [
        ...locals.map((local) => ({ bodyId, personId: personId(local) })),
        ...contacts.map((contact) => ({ ...contact, bodyId })),
      ],
      select: { id: true, personId: true },
    });
    await tx.bodyMember.createMany({
      data: Object.entries(deputies).map(([deputy, member]) => ({
        bodyId,
        personId: personId(deputy),
        deputyOfId: rows.find((row) => row.personId === personId(member))?.id ?? null,
      })),
    });
  }
}
