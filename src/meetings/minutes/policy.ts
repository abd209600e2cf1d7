import type { Person } from '../../core/auth/person.ts';
import type { MeetingState, MinutesState } from '../../core/db/client.ts';
import { canManageMeetings, canReadAllMeetings } from '../policy.ts';
import { canTakeMinutes } from '../rules.ts';

interface MinutesFacts {
  state: MeetingState;
  minutesState: MinutesState;
  startsAt: Date | null;
}

/** Whoever was invited reads the minutes of a meeting that took place. */
export function canReadMinutes(person: Person, meeting: Pick<MinutesFacts, 'state'>): boolean {
  return canReadAllMeetings(person) || meeting.state === 'held';
}

/** Coordinators write from the beginning of the meeting until the minutes are approved. */
export function canWriteMinutes(person: Person, meeting: MinutesFacts, now: Date): boolean {
  return canManageMeetings(person) && canTakeMinutes(meeting, now) && meeting.minutesState !== 'approved';
}
