import type { Person } from '../../core/auth/person.ts';
import { canReadAllReports, canReadNeeds } from '../policy.ts';

/** Everybody who works at the round table sees what the needs add up to. */
export function canReadMonitoring(person: Person): boolean {
  return canReadNeeds(person);
}

/** Whether figures of all organisations are shown as they are; to the others small ones are veiled. */
export function seesExactFigures(person: Person): boolean {
  return canReadAllReports(person);
}

/** Whether figures can be narrowed to the organisation: those of the own one are no secret to anybody in it. */
export function canTellApart(person: Person, organisationId: string | undefined): boolean {
  return (
    organisationId !== undefined && (seesExactFigures(person) || organisationId === person.organisationId)
  );
}
