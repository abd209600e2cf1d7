import { hasRole, type Person } from '../../core/auth/person.ts';

/** Names, orders, adds and retires states. */
export function canManageStates(person: Person): boolean {
  return hasRole(person, 'coordinator', 'admin');
}
