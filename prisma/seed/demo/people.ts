import { hashPassword } from '../../../src/core/auth/password.ts';
import type { Role, Tx } from '../../../src/core/db/client.ts';

interface DemoPerson {
  email: string;
  name: string;
  organisation: string;
  roles: Role[];
  translates?: string[];
}

/** Nobody of these exists; the names say what each account is for. */
export const demoPeople: DemoPerson[] = [
  { email: 'admin@ubu.example', name: 'Demo-Administration', organisation: 'eumigra', roles: ['admin'] },
  {
    email: 'koordination@ubu.example',
    name: 'Demo-Koordination',
    organisation: 'eumigra',
    roles: ['coordinator'],
  },
  {
    email: 'redaktion@ubu.example',
    name: 'Demo-Redaktion',
    organisation: 'weissenfels-integration',
    roles: ['editor'],
  },
  { email: 'bema@ubu.example', name: 'Demo-Beratung BemA', organisation: 'bema', roles: ['partner'] },
  {
    email: 'caritas@ubu.example',
    name: 'Demo-Beratung Caritas',
    organisation: 'caritas',
    roles: ['partner'],
  },
  {
    email: 'migrationsagentur@ubu.example',
    name: 'Demo-Migrationsagentur',
    organisation: 'migrationsagentur',
    roles: ['partner'],
  },
  {
    email: 'uebersetzung@ubu.example',
    name: 'Demo-Übersetzung',
    organisation: 'eumigra',
    roles: ['translator'],
    translates: ['ro', 'bg'],
  },
];

/** @returns the new people's ids by address */
export async function seedDemoPeople(
  tx: Tx,
  password: string,
): Promise<Map<string, { id: string; organisationId: string; name: string }>> {
  const passwordHash = await hashPassword(password);
  const organisations = await tx.organisation.findMany({ select: { id: true, code: true } });
  const idOf = new Map(organisations.map(({ id, code }) => [code, id]));
  const rows = await tx.person.createManyAndReturn({
    data: demoPeople.map(({ organisation, translates = [], ...person }) => ({
      ...person,
      translates,
      organisationId: idOf.get(organisation) ?? '',
      passwordHash,
    })),
    select: { id: true, email: true, organisationId: true, name: true },
  });
  return new Map(rows.map(({ email, ...person }) => [email, person]));
}
