import type { Person } from '../core/auth/person.ts';
import { canPublishResults } from '../meetings/measures/policy.ts';

/** Writes, publishes and withdraws results and news. */
export function canPublishNews(person: Person): boolean {
  return canPublishResults(person);
}
