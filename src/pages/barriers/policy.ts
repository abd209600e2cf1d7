import { hasRole, type Person } from '../../core/auth/person.ts';

/** Reads what was reported about the portal and sees to it. */
export function canAnswerBarriers(person: Person): boolean {
  return hasRole(person, 'editor', 'coordinator', 'admin');
}
