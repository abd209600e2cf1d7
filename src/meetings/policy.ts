import { hasRole, type Person } from '../core/auth/person.ts';

/** Schedules, invites, cancels; writes agenda, minutes, decisions. */
export function canManageMeetings(person: Person): boolean {
  return hasRole(person, 'coordinator');
}

/** Sees every meeting with everything; the others see what they or their organisation were invited to. */
export function canReadAllMeetings(person: Person): boolean {
  return hasRole(person, 'coordinator', 'admin');
}
