import type { MeetingState } from '../../../core/db/client.ts';

interface Taking {
  state: MeetingState;
  startsAt: Date | null;
  proposalsUntil: Date | null;
}

export type Closed = 'none' | 'over' | 'notYet';

/** Why an agenda takes no proposals; null while it does. The closing instant itself is still in time. */
export function closedFor({ state, startsAt, proposalsUntil }: Taking, now: Date): Closed | null {
  if (state === 'draft') return 'notYet';
  if (state !== 'polling' && state !== 'scheduled') return 'over';
  if (!proposalsUntil) return 'none';
  return now > proposalsUntil || (startsAt !== null && now >= startsAt) ? 'over' : null;
}

/** Whether what was put off is offered to a meeting: to every later one of the same body. */
export function isOfferedTo(
  meeting: { id: string; bodyId: string; startsAt: Date | null },
  from: { id: string; bodyId: string; startsAt: Date | null },
): boolean {
  if (meeting.id === from.id || meeting.bodyId !== from.bodyId) return false;
  return !meeting.startsAt || !from.startsAt || meeting.startsAt > from.startsAt;
}
