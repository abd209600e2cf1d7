import { hasRole, type Person } from '../core/auth/person.ts';

/** Writes, publishes and withdraws results and news. */
export function canPublishNews(person: Person): boolean {
  return hasRole(person, 'coordinator', 'editor');
}
