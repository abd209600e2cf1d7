import { hasRole, type Person } from '../../core/auth/person.ts';

/** What is deleted when is the administration's business. */
export function canReadRetention(person: Person): boolean {
  return hasRole(person, 'admin');
}
