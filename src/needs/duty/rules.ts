/** Somebody who could be told of danger. */
export interface Candidate {
  id: string;
  name: string;
  email: string;
  interfaceLanguage: string;
  /** Today. */
  onDuty: boolean;
}

/** Those who are on duty; everybody when nobody is, for danger does not wait. */
export function tellNow<T extends Candidate>(candidates: readonly T[]): { people: T[]; onDuty: boolean } {
  const people = candidates.filter((candidate) => candidate.onDuty);
  return people.length > 0 ? { people, onDuty: true } : { people: [...candidates], onDuty: false };
}

/** Whether a report counts as danger: what a coordinator holds it for stands above what was reported. */
export function isDanger(report: { urgency: string; assessedUrgency: string | null }): boolean {
  return (report.assessedUrgency ?? report.urgency) === 'danger';
}

/** Not the same mail twice for the same danger; one that was taken back and raised again is a new one. */
export function dangerKey(report: { id: string; version: number }, personId: string): string {
  return `danger:${report.id}:${report.version}:${personId}`;
}
