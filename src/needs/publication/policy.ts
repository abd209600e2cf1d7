import { hasRole, type Person } from '../../core/auth/person.ts';

/** What leaves the round table is decided by those who speak for it. */
export function canPublishFigures(person: Person): boolean {
  return hasRole(person, 'coordinator', 'admin');
}
