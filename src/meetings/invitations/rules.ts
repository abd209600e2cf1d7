import type { InvitationState, MeetingAudience } from '../../core/db/client.ts';
import { interfaceLanguages } from '../../core/i18n/languages.ts';
import { isOpenToPublic } from '../rules.ts';

/** Somebody sits at the table for this invitation, or perhaps does. */
export const comingStates: readonly InvitationState[] = ['accepted', 'tentative', 'deputy'];

/** Meetings are held in German; into these languages the portal can find interpreters. */
export const interpreterLanguages = interfaceLanguages.filter((code) => code !== 'de');

/** Colleagues speak German among themselves; interpreters are for meetings with the communities. */
export function asksForInterpreters(audience: MeetingAudience): boolean {
  return isOpenToPublic(audience);
}

export interface Needs {
  state: InvitationState;
  sentAt: Date | null;
  persons: number;
  languages: readonly string[];
  wheelchair: boolean;
}

export interface ComingCounts {
  /** Who said that they or a deputy come. */
  persons: number;
  /** Who perhaps comes. */
  perhaps: number;
  languages: { language: string; count: number }[];
  wheelchair: number;
}

/** What has to be prepared for those who come; without names, since it concerns nobody who needs what. */
export function comingCounts(invitations: readonly Needs[]): ComingCounts {
  const coming = invitations.filter(({ state, sentAt }) => sentAt && comingStates.includes(state));
  const persons = (rows: readonly Needs[]) => rows.reduce((sum, row) => sum + row.persons, 0);
  return {
    persons: persons(coming.filter(({ state }) => state !== 'tentative')),
    perhaps: persons(coming.filter(({ state }) => state === 'tentative')),
    languages: languageCounts(coming.map(({ languages }) => languages)),
    wheelchair: coming.filter(({ wheelchair }) => wheelchair).length,
  };
}

/** How many asked for each language, the most wanted one first. */
export function languageCounts(asked: readonly (readonly string[])[]): { language: string; count: number }[] {
  const counts = Map.groupBy(asked.flat(), (language) => language);
  return [...counts]
    .map(([language, all]) => ({ language, count: all.length }))
    .toSorted((a, b) => b.count - a.count || a.language.localeCompare(b.language));
}
