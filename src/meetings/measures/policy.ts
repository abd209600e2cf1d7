import { hasRole, type Person } from '../../core/auth/person.ts';
import { canManageMeetings } from '../policy.ts';

/** Everybody at the round table reads what was agreed. */
export function canReadMeasures(person: Person): boolean {
  return hasRole(person, 'partner', 'editor', 'coordinator', 'admin');
}

/** The owner organisation's own people, and the coordinators for those without an account. */
export function canReportProgress(person: Person, measure: { ownerId: string }): boolean {
  return canManageMeetings(person) || (canReadMeasures(person) && measure.ownerId === person.organisationId);
}

/** Title, owner, due date and the words for the public. */
export function canEditMeasures(person: Person): boolean {
  return canManageMeetings(person);
}

/** Tells the public what became of a need. */
export function canPublishResults(person: Person): boolean {
  return hasRole(person, 'coordinator', 'editor');
}
