import { hasRole, type Person } from '../../../core/auth/person.ts';
import { canManageMeetings } from '../../policy.ts';

/** Partners propose; coordinators write the agenda themselves. */
export function canPropose(person: Person): boolean {
  return hasRole(person, 'partner', 'editor', 'translator') && !canManageMeetings(person);
}
