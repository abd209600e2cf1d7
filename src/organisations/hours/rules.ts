/** Confirmed hours of one weekday (1 is Monday). */
export interface DayHours {
  weekday: number;
  kind: 'closed' | 'allDay' | 'appointment' | 'slots';
  slots: { from: string; to: string }[];
}

export interface OfficeTimes {
  /** Null or empty: nobody has confirmed any hours. */
  hours: DayHours[] | null;
  appointmentOnly: boolean;
  /** Last day of a closure, YYYY-MM-DD. */
  temporarilyClosedUntil: string | null;
}

export type DoorState = 'open' | 'closed' | 'appointment' | 'temporarilyClosed' | 'unknown';

/**
 * Whether somebody finds the door open. "Only by appointment" is apart from the hours: a house that asks for
 * an appointment is not closed. Without confirmed hours nothing is claimed.
 * @param now day and wall-clock time in Berlin
 */
export function doorState(office: OfficeTimes, now: { day: string; time: string }): DoorState {
  if (office.temporarilyClosedUntil && now.day <= office.temporarilyClosedUntil) return 'temporarilyClosed';
  if (office.appointmentOnly) return 'appointment';
  if (!office.hours || office.hours.length === 0) return 'unknown';
  const today = office.hours.find(({ weekday }) => weekday === weekdayOf(now.day));
  if (!today || today.kind === 'closed') return 'closed';
  if (today.kind === 'allDay') return 'open';
  if (today.kind === 'appointment') return 'appointment';
  return today.slots.some(({ from, to }) => from <= now.time && now.time < to) ? 'open' : 'closed';
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
