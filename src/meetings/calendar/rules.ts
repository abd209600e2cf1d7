import { Temporal } from 'temporal-polyfill';
import { timeZone } from '../../core/i18n/format.ts';

export interface Spanning {
  startsAt: Date;
  /** Not part of it any more: a meeting until midnight stands on the day before. */
  endsAt: Date;
}

export interface CalendarDay<Entry> {
  /** YYYY-MM-DD in Berlin. */
  day: string;
  inMonth: boolean;
  today: boolean;
  entries: Entry[];
}

function plainDay(instant: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** The first and the last day in Berlin that a meeting touches. */
export function daysOf({ startsAt, endsAt }: Spanning): { first: string; last: string } {
  const lastMoment = new Date(Math.max(startsAt.getTime(), endsAt.getTime() - 1));
  return { first: plainDay(startsAt).toString(), last: plainDay(lastMoment).toString() };
}

/** The month so many months away. @param month YYYY-MM */
export function monthAfter(month: string, months: number): string {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString();
}

/** What a month's sheet shows: whole weeks from Monday to Sunday, as instants from midnight to midnight. */
export function sheetOf(month: string): { from: Date; until: Date; weeks: number } {
  const { first, weeks } = sheetDays(month);
  const midnight = (date: Temporal.PlainDate) =>
    new Date(date.toZonedDateTime({ timeZone }).epochMilliseconds);
  return { from: midnight(first), until: midnight(first.add({ weeks })), weeks };
}

function sheetDays(month: string) {
  const start = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const before = start.dayOfWeek - 1;
  return { first: start.subtract({ days: before }), weeks: Math.ceil((before + start.daysInMonth) / 7) };
}

/**
 * The sheet of a month, week by week. What lasts several days, or past midnight, stands on each of them.
 * @param month YYYY-MM
 * @param today YYYY-MM-DD
 */
export function monthSheet<Entry extends Spanning>(
  month: string,
  today: string,
  entries: readonly Entry[],
): CalendarDay<Entry>[][] {
  const { first, weeks } = sheetDays(month);
  const spans = entries.map((entry) => ({ entry, ...daysOf(entry) }));
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: 7 }, (_day, weekday) => {
      const date = first.add({ days: week * 7 + weekday });
      const day = date.toString();
      return {
        day,
        inMonth: day.startsWith(month),
        today: day === today,
        entries: spans.filter((span) => span.first <= day && day <= span.last).map(({ entry }) => entry),
      };
    }),
  );
}

/** Whether a meeting is among those that the calendar was narrowed to. */
export function matches(
  meeting: { bodyId: string; town: string | null; audience: string },
  wanted: { body?: string | undefined; town?: string | undefined; audience?: string | undefined },
): boolean {
  return (
    (!wanted.body || meeting.bodyId === wanted.body) &&
    (!wanted.town || meeting.town === wanted.town) &&
    (!wanted.audience || meeting.audience === wanted.audience)
  );
}
