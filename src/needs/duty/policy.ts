import { hasRole, type Person } from '../../core/auth/person.ts';

/** Who is told of danger decides who is on duty, and when it is over. */
export function canPlanDuty(person: Person): boolean {
  return hasRole(person, 'coordinator');
}

export function canReadDuty(person: Person): boolean {
  return hasRole(person, 'coordinator', 'admin');
}
