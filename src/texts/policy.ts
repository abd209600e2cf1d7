import { hasRole, type Person } from '../core/auth/person.ts';

export function canReadTexts(person: Person): boolean {
  return hasRole(person, 'editor', 'coordinator', 'admin', 'translator');
}

/** Editors and coordinators write every language; translators those that were given to them. */
export function canWriteText(person: Person, language: string): boolean {
  return (
    hasRole(person, 'editor', 'coordinator') ||
    (hasRole(person, 'translator') && person.translates.includes(language))
  );
}

export function canPublishText(person: Person): boolean {
  return hasRole(person, 'editor', 'coordinator');
}
