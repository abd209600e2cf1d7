import { hasRole, type Person } from '../core/auth/person.ts';

export function canManagePeople(person: Person): boolean {
  return hasRole(person, 'admin');
}

export function canReadAudit(person: Person): boolean {
  return hasRole(person, 'admin');
}

export function canReadOutbox(person: Person): boolean {
  return hasRole(person, 'admin', 'coordinator');
}
