import type { Person } from '../../core/auth/person.ts';
import { canLogNeeds, canReadAllReports } from '../policy.ts';

/** For the own organisation; coordinators for every partner. */
export function canImportFor(person: Person, organisationId: string): boolean {
  return canLogNeeds(person) && (canImportForAll(person) || organisationId === person.organisationId);
}

export function canImportForAll(person: Person): boolean {
  return canLogNeeds(person) && canReadAllReports(person);
}

/** Drafts hold a table that nobody but the one organisation has seen. */
export function canReadImport(person: Person, { organisationId }: { organisationId: string }): boolean {
  return canReadAllReports(person) || (canLogNeeds(person) && organisationId === person.organisationId);
}
