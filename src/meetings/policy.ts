import { hasRole, type Person } from '../core/auth/person.ts';
import { forbidden } from '../core/errors.ts';

/** Schedules, invites, cancels; writes agenda, minutes, decisions. */
export function canManageMeetings(person: Person): boolean {
  return hasRole(person, 'coordinator');
}

/** Sees every meeting with everything; the others see what they or their organisation were invited to. */
export function canReadAllMeetings(person: Person): boolean {
  return hasRole(person, 'coordinator', 'admin');
}

/** @throws forbidden, saying who plans meetings */
export function demandCoordinator(person: Person): void {
  if (!canManageMeetings(person)) throw forbidden('meetings-staff:errors.onlyCoordinators');
}
