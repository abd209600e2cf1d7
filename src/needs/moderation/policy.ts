import { hasRole, type Person } from '../../core/auth/person.ts';

export function canReadCitizens(person: Person): boolean {
  return hasRole(person, 'coordinator', 'admin');
}

/** Decides whether something that a citizen told counts. */
export function canModerate(person: Person): boolean {
  return hasRole(person, 'coordinator');
}
