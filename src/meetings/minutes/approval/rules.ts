import { createHash } from 'node:crypto';
import type { MinutesApproval, MinutesState, ObjectionState } from '../../../core/db/client.ts';
import { isoDay } from '../../../core/i18n/format.ts';
import { berlinInstant } from '../../../core/i18n/zonedTime.ts';
import type { MinutesContent, PublicMinutesContent } from '../document/rules.ts';

const day = 86_400_000;

/** JSON with the keys of every object in order and no white space: the same contents, the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** SHA-256 over the canonical JSON in UTF-8, in hexadecimal. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content), 'utf8').digest('hex');
}

/** What somebody copied from a printout, spaces, line breaks and capitals aside; null if it is no SHA-256. */
export function typedHash(text: string): string | null {
  const found = text.toLowerCase().replace(/[\s:·-]+/g, '');
  const hash = found.startsWith('sha256') ? found.slice('sha256'.length) : found;
  return /^[0-9a-f]{64}$/.test(hash) ? hash : null;
}

export interface FrozenObjection {
  /** "2 Deutschkurse", or null for the minutes as a whole. */
  item: string | null;
  author: string;
  text: string;
  state: ObjectionState;
  answer: string;
}

export interface FrozenApproval {
  by: MinutesApproval;
  /** YYYY-MM-DD in Berlin. */
  on: string;
  /** Title and day of the meeting that approved them. */
  meeting: { title: string; on: string | null } | null;
}

/** Minutes as they were circulated or approved: what is hashed. */
export interface FrozenMinutes extends MinutesContent {
  /** Only in approved minutes. */
  objections: FrozenObjection[];
  approval: FrozenApproval | null;
}

/** The approved minutes without names. */
export interface FrozenPublicMinutes extends PublicMinutesContent {
  approval: Pick<FrozenApproval, 'by' | 'on'>;
}

export type DocumentKind = 'circulated' | 'approved' | 'public';

export type CirculationGap = 'nothingWritten' | 'unreported' | 'unchanged';

/** What keeps minutes from being sent round. `circulated` is the newest content that was. */
export function circulationGaps(
  present: MinutesContent,
  circulated: MinutesContent | null,
  unreported: number,
): CirculationGap[] {
  const gaps: CirculationGap[] = [];
  if (!present.items.some(({ text, decisions }) => text.trim() !== '' || decisions.length > 0)) {
    gaps.push('nothingWritten');
  }
  if (unreported > 0) gaps.push('unreported');
  if (circulated && !isChanged(present, circulated)) gaps.push('unchanged');
  return gaps;
}

/** Whether the minutes read differently now; `circulated` may be a frozen document. */
export function isChanged(present: MinutesContent, circulated: MinutesContent): boolean {
  const { objections: _objections, approval: _approval, ...words } = circulated as FrozenMinutes;
  return canonicalJson(present) !== canonicalJson(words);
}

export type ApprovalGap = 'notCirculated' | 'openObjections' | 'promised' | 'changed';

interface Objected {
  state: ObjectionState;
  createdAt: Date;
}

/**
 * What keeps circulated minutes from being approved. An objection that was accepted promises a change: it is kept
 * only by a version that was sent round after the objection.
 */
export function approvalGaps(
  minutesState: MinutesState,
  objections: readonly Objected[],
  changed: boolean,
  circulatedAt: Date | null,
): ApprovalGap[] {
  if (minutesState !== 'circulated' || !circulatedAt) return ['notCirculated'];
  const gaps: ApprovalGap[] = [];
  if (objections.some(({ state }) => state === 'open')) gaps.push('openObjections');
  if (objections.some(({ state, createdAt }) => state === 'accepted' && createdAt >= circulatedAt)) {
    gaps.push('promised');
  }
  if (changed) gaps.push('changed');
  return gaps;
}

interface Period {
  minutesState: MinutesState;
  objectionsUntil: Date | null;
}

/** Objections count until the last moment of the last day. */
export function takesObjections({ minutesState, objectionsUntil }: Period, now: Date): boolean {
  return minutesState === 'circulated' && objectionsUntil !== null && now <= objectionsUntil;
}

/** Why no objection can be raised any more. */
export function closedBecause(meeting: Period, now: Date): 'approved' | 'over' | null {
  if (meeting.minutesState === 'approved') return 'approved';
  return takesObjections(meeting, now) ? null : 'over';
}

/** The last moment in Berlin of the day that is so many days away. */
export function endOfPeriod(now: Date, days: number): Date {
  const next = new Date(new Date(`${isoDay(now)}T12:00:00Z`).getTime() + (days + 1) * day);
  return new Date(berlinInstant(next.toISOString().slice(0, 10), '00:00').getTime() - 1);
}

/** How long the personal link of a mail opens the minutes. */
const linkDays = 180;

export function linkIsOpen(reader: { sentAt: Date }, now: Date): boolean {
  return now.getTime() - reader.sentAt.getTime() <= linkDays * day;
}

/** After so many days without circulated minutes the organiser is reminded. */
export const missingAfterDays = [3, 7] as const;

/** Nobody is reminded of meetings that are older than this: somebody decided about them long ago. */
const forgottenAfterDays = 28;

/** Meetings that ended between these two are looked at. */
export const oldestReminded = (now: Date) => new Date(now.getTime() - forgottenAfterDays * day);
export const soonestReminded = (now: Date) => new Date(now.getTime() - missingAfterDays[0] * day);

/** The reminder that is due for a meeting that ended then; null for none. */
export function missingStage(endsAt: Date, now: Date): (typeof missingAfterDays)[number] | null {
  const days = (now.getTime() - endsAt.getTime()) / day;
  if (days > forgottenAfterDays) return null;
  return missingAfterDays.findLast((after) => days >= after) ?? null;
}

export interface Addressee {
  personId: string | null;
  name: string;
  email: string;
  language: string;
}

/** Each address once; somebody with an account goes before an address alone. */
export function eachOnce(people: readonly Addressee[]): Addressee[] {
  const byAddress = new Map<string, Addressee>();
  for (const person of people) {
    const email = person.email.toLowerCase();
    const known = byAddress.get(email);
    if (!known || (!known.personId && person.personId)) byAddress.set(email, { ...person, email });
  }
  return [...byAddress.values()];
}
