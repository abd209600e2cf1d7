import type {
  InvitationState,
  MeetingAudience,
  MeetingState,
  MinutesState,
  Town,
} from '../core/db/client.ts';
import { plainLetters } from '../core/i18n/plainLetters.ts';

export interface MeetingFacts {
  state: MeetingState;
  minutesState: MinutesState;
  audience: MeetingAudience;
  startsAt: Date | null;
  endsAt: Date | null;
  place: string;
  onlineUrl: string | null;
}

/** Audiences whose meetings stand on the public pages. */
export const openAudiences: readonly MeetingAudience[] = ['communities', 'public'];

export function isOpenToPublic(audience: MeetingAudience): boolean {
  return openAudiences.includes(audience);
}

export function hasStarted(meeting: Pick<MeetingFacts, 'startsAt'>, now: Date): boolean {
  return meeting.startsAt !== null && meeting.startsAt <= now;
}

export type SchedulingGap = 'time' | 'place' | 'publicText' | 'publicAgenda';

/**
 * What a draft still lacks before it can be scheduled.
 * @param faceless how many public agenda items have no face for the public
 */
export function missingForScheduling(
  meeting: Pick<MeetingFacts, 'startsAt' | 'endsAt' | 'place' | 'onlineUrl' | 'audience'>,
  hasPublicText: boolean,
  faceless = 0,
): SchedulingGap[] {
  const gaps: SchedulingGap[] = [];
  if (!meeting.startsAt || !meeting.endsAt) gaps.push('time');
  if (meeting.place === '' && !meeting.onlineUrl) gaps.push('place');
  if (isOpenToPublic(meeting.audience) && !hasPublicText) gaps.push('publicText');
  if (isOpenToPublic(meeting.audience) && faceless > 0) gaps.push('publicAgenda');
  return gaps;
}

/** Invitations go out for a scheduled meeting that has not begun. */
export function canInvite(meeting: Pick<MeetingFacts, 'state' | 'startsAt'>, now: Date): boolean {
  return meeting.state === 'scheduled' && !hasStarted(meeting, now);
}

/** An answer counts until the meeting begins or is called off. */
export function takesAnswers(meeting: Pick<MeetingFacts, 'state' | 'startsAt'>, now: Date): boolean {
  return canInvite(meeting, now);
}

export function canCancel(meeting: Pick<MeetingFacts, 'state' | 'startsAt'>, now: Date): boolean {
  return meeting.state === 'draft' || canInvite(meeting, now);
}

/** What took place, or was called off, is not planned any more. */
export function canEditMeeting(meeting: Pick<MeetingFacts, 'state'>): boolean {
  return meeting.state === 'draft' || meeting.state === 'polling' || meeting.state === 'scheduled';
}

/** Items can be added while the minutes are written; approved minutes stand. */
export function canEditAgenda(meeting: Pick<MeetingFacts, 'state' | 'minutesState'>): boolean {
  return meeting.state !== 'cancelled' && meeting.minutesState !== 'approved';
}

/** The minutes screen opens when the meeting begins. */
export function canTakeMinutes(meeting: Pick<MeetingFacts, 'state' | 'startsAt'>, now: Date): boolean {
  return meeting.state === 'held' || (meeting.state === 'scheduled' && hasStarted(meeting, now));
}

type Appointment = Pick<MeetingFacts, 'startsAt' | 'endsAt' | 'place' | 'onlineUrl'> & {
  allDay: boolean;
  town?: Town | null;
};

/** The towns with a name of their own; it is the same in every language. */
const townNames: Partial<Record<Town, string>> = {
  weissenfels: 'Weißenfels',
  naumburg: 'Naumburg',
  zeitz: 'Zeitz',
};

/** The place as somebody has to find it: with its town, unless the place names it already. */
export function placeWithTown({ place, town }: { place: string; town?: Town | null }): string {
  const name = town ? townNames[town] : undefined;
  return place && name && !place.includes(name) ? `${place}, ${name}` : place;
}

export interface Move {
  time: boolean;
  place: boolean;
}

/** Which part of the appointment changed; people who were invited have to hear of both. */
export function moveBetween(before: Appointment, after: Appointment): Move {
  return {
    time:
      before.allDay !== after.allDay ||
      before.startsAt?.getTime() !== after.startsAt?.getTime() ||
      before.endsAt?.getTime() !== after.endsAt?.getTime(),
    place: placeWithTown(before) !== placeWithTown(after) || before.onlineUrl !== after.onlineUrl,
  };
}

export interface AnswerCounts {
  accepted: number;
  tentative: number;
  declined: number;
  deputy: number;
  pending: number;
  /** Chosen, but the mail has not been sent. */
  unsent: number;
}

export function countAnswers(
  invitations: readonly { state: InvitationState; sentAt: Date | null }[],
): AnswerCounts {
  const counts: AnswerCounts = { accepted: 0, tentative: 0, declined: 0, deputy: 0, pending: 0, unsent: 0 };
  for (const { state, sentAt } of invitations) counts[sentAt ? state : 'unsent'] += 1;
  return counts;
}

const maximumSlugLength = 70;

/** The public address of a meeting: its day, if known, and its title in plain letters. */
export function slugBase(title: string, day: string | null): string {
  return plainLetters(day ? `${day}-${title}` : title, maximumSlugLength) || 'meeting';
}

/** The first of base, base-2, base-3 … that nobody has. */
export function freeSlug(base: string, taken: readonly string[]): string {
  const used = new Set(taken);
  if (!used.has(base)) return base;
  let number = 2;
  while (used.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
