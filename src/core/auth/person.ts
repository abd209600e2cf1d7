import type { Role } from '../db/client.ts';
import type { StaffLanguage } from '../i18n/languages.ts';

export type { Role };

/** The one who is asking. Handed to every query and command; never ambient. */
export interface Person {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  translates: string[];
  organisationId: string;
  organisationName: string;
  language: StaffLanguage;
}

export function hasRole(person: Pick<Person, 'roles'>, ...roles: Role[]): boolean {
  return person.roles.some((role) => roles.includes(role));
}
