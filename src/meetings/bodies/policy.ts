import { hasRole, type Person } from '../../core/auth/person.ts';
import { forbidden } from '../../core/errors.ts';

/** Settings, members and standard agenda of every body. */
export function canManageBodies(person: Person): boolean {
  return hasRole(person, 'coordinator', 'admin');
}

/** @throws forbidden, saying who looks after the bodies */
export function demandBodyManager(person: Person): void {
  if (!canManageBodies(person)) throw forbidden('bodies-staff:errors.onlyCoordinators');
}
