import type { Person } from '../../../core/auth/person.ts';
import type { MeetingState, MinutesState } from '../../../core/db/client.ts';
import { canManageMeetings } from '../../policy.ts';
import { canTakeMinutes } from '../../rules.ts';

interface Facts {
  state: MeetingState;
  minutesState: MinutesState;
  startsAt: Date | null;
}

/** Coordinators send minutes round, answer objections and say at which meeting they were approved. */
export function canApproveMinutes(person: Person, meeting: Facts, now: Date): boolean {
  return canManageMeetings(person) && canTakeMinutes(meeting, now) && meeting.minutesState !== 'approved';
}
