import type { InvitationState, MeetingState, ReminderRecipients } from '../../core/db/client.ts';
import { isoDay } from '../../core/i18n/format.ts';
import { comingStates } from '../invitations/rules.ts';
import { canInvite } from '../rules.ts';

interface MeetingTime {
  state: MeetingState;
  startsAt: Date | null;
}

const minute = 60_000;

/** A portal that stood still sends what it owes, but not what is a day old. */
const graceMinutes = 24 * 60;

/** When a reminder is due: it follows the meeting. */
export function dueAt(meeting: MeetingTime, { minutesBefore }: { minutesBefore: number }): Date | null {
  return meeting.startsAt && new Date(meeting.startsAt.getTime() - minutesBefore * minute);
}

export type ReminderStanding = 'sent' | 'silent' | 'waiting' | 'due' | 'missed';

/** Reminders that were due before are not sent any more. */
export function oldestDue(now: Date): Date {
  return new Date(now.getTime() - graceMinutes * minute);
}

/** Where a reminder stands. It is silent while the meeting is not to take place, and once it has begun. */
export function reminderStanding(
  reminder: { minutesBefore: number; sentAt: Date | null },
  meeting: MeetingTime,
  now: Date,
): ReminderStanding {
  if (reminder.sentAt) return 'sent';
  const due = dueAt(meeting, reminder);
  if (!due || !canInvite(meeting, now)) return 'silent';
  if (due > now) return 'waiting';
  return due > oldestDue(now) ? 'due' : 'missed';
}

/** Whether it is too late for a reminder to be added: earlier today it would still be sent, at once. */
export function isTooLate(meeting: MeetingTime, reminder: { minutesBefore: number }, now: Date): boolean {
  const due = dueAt(meeting, reminder);
  return due !== null && due <= now && isoDay(due) !== isoDay(now);
}

/** Whom a reminder is for. Those who said that they do not come are left in peace. */
export function isRecipient(
  recipients: ReminderRecipients,
  { state, sentAt }: { state: InvitationState; sentAt: Date | null },
): boolean {
  if (!sentAt || state === 'declined') return false;
  if (recipients === 'everyone') return true;
  return recipients === 'coming' ? comingStates.includes(state) : state === 'pending';
}

export const units = ['hours', 'days', 'weeks'] as const;
export type Unit = (typeof units)[number];

export const minutesIn: Record<Unit, number> = { hours: 60, days: 24 * 60, weeks: 7 * 24 * 60 };

/** The largest unit in which the time is a whole number; bodies may plan in minutes. */
export function inUnits(minutesBefore: number): { amount: number; unit: Unit | 'minutes' } {
  const unit = units.toReversed().find((one) => minutesBefore % minutesIn[one] === 0);
  return unit
    ? { amount: minutesBefore / minutesIn[unit], unit }
    : { amount: minutesBefore, unit: 'minutes' };
}
