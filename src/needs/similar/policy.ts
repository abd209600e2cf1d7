import type { Person } from '../../core/auth/person.ts';
import { canChangeReport, canLogNeeds } from '../policy.ts';

/** So long after a tap it can be taken back without asking the coordinators. */
const takeBackMilliseconds = 60 * 60_000;

type Owned = Parameters<typeof canChangeReport>[1];

/** Who may see a need again may also say where an own report belongs, while it stands in no cluster. */
export function canJoinCluster(person: Person, report: Owned): boolean {
  return canChangeReport(person, report);
}

/** Own taps into a cluster, for an hour; and reports that stand in none, as ever. */
export function canTakeBack(
  person: Person,
  report: Owned & { clusteredById: string | null; clusteredAt: Date | null },
  now: Date,
): boolean {
  if (report.clusterId === null) return canChangeReport(person, report);
  return (
    canLogNeeds(person) &&
    report.organisationId === person.organisationId &&
    report.clusteredById === person.id &&
    report.clusteredAt !== null &&
    now.getTime() - report.clusteredAt.getTime() < takeBackMilliseconds
  );
}
