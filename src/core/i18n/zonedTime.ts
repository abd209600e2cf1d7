import { Temporal } from 'temporal-polyfill';
import { timeZone } from './format.ts';

/**
 * The instant of a wall-clock time in Berlin.
 * @param day YYYY-MM-DD
 * @param time HH:MM; a time that the change to summer time skips becomes the hour after it.
 */
export function berlinInstant(day: string, time: string): Date {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  return new Date(wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** HH:MM on the clock in Berlin. */
export function berlinTime(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

/** The next day in the calendar. @param day YYYY-MM-DD */
export function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
