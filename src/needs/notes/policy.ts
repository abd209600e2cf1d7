import { hasRole, type Person } from '../../core/auth/person.ts';
import { canLogNeeds } from '../policy.ts';

export interface NoteOwner {
  authorId: string | null;
  organisationId: string | null;
}

/** Four eyes: coordinators, and colleagues of the organisation, but never the author. */
export function canReleaseNote(person: Person, { authorId, organisationId }: NoteOwner): boolean {
  if (authorId === person.id) return false;
  return (
    hasRole(person, 'coordinator') ||
    (canLogNeeds(person) && organisationId !== null && organisationId === person.organisationId)
  );
}

/** Whether the person gets notes to look at, of whatever organisation. */
export function canReleaseNotes(person: Person): boolean {
  return canLogNeeds(person);
}

/** To blot out somebody else's words is a right of its own. */
export function canRedactNote(person: Person, note: NoteOwner): boolean {
  return hasRole(person, 'coordinator') && canReleaseNote(person, note);
}

export function canDeleteNote(person: Person, note: NoteOwner): boolean {
  return note.authorId === person.id || canReleaseNote(person, note);
}
