import { hasRole, type Person } from '../core/auth/person.ts';
import { forbidden } from '../core/errors.ts';

/** Reports and clusters are the business of everybody who works at the round table. */
export function canReadNeeds(person: Person): boolean {
  return hasRole(person, 'partner', 'editor', 'coordinator', 'admin');
}

export function canLogNeeds(person: Person): boolean {
  return hasRole(person, 'partner', 'coordinator');
}

export function demandLogger(person: Person): Person {
  if (!canLogNeeds(person)) throw forbidden('needs-staff:errors.mayNotLog');
  return person;
}

/** Whether the reports of every organisation are open to the person, not only those of the own one. */
export function canReadAllReports(person: Person): boolean {
  return hasRole(person, 'coordinator', 'admin');
}

export function canReadReport(person: Person, report: { organisationId: string | null }): boolean {
  return (
    canReadNeeds(person) && (canReadAllReports(person) || report.organisationId === person.organisationId)
  );
}

/** Once it stands in a cluster, a report is part of figures that others have seen. */
export function canChangeReport(
  person: Person,
  report: { organisationId: string | null; clusterId: string | null; importId: string | null },
): boolean {
  return (
    canLogNeeds(person) &&
    report.organisationId === person.organisationId &&
    report.clusterId === null &&
    // Monthly counts are corrected by a newer table, so that its import can be taken back.
    report.importId === null
  );
}

/** The sentence that says why a report cannot be changed. */
export function changeRefusal(report: { clusterId: string | null; importId: string | null }): string {
  if (report.importId) return 'needs-staff:errors.mayNotChangeImported';
  return report.clusterId ? 'needs-staff:errors.mayNotChangeClustered' : 'needs-staff:errors.mayNotChange';
}

export function canCluster(person: Person): boolean {
  return hasRole(person, 'coordinator');
}

/** Counts below this are not told apart by those of the round table who do not read every report. */
export const veilThreshold = 3;
