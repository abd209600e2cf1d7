import { getVtimezoneComponent } from '@touch4it/ical-timezones';
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { timeZone } from '../i18n/format.ts';

const participation = {
  pending: ICalAttendeeStatus.NEEDSACTION,
  accepted: ICalAttendeeStatus.ACCEPTED,
  tentative: ICalAttendeeStatus.TENTATIVE,
  declined: ICalAttendeeStatus.DECLINED,
  // Delegation would need the deputy's own invitation; the invitee's calendar only has to know that they do not come.
  deputy: ICalAttendeeStatus.DECLINED,
};

const eventStates = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

export interface Mailbox {
  name: string;
  email: string;
}

export interface CalendarEvent {
  /** The same for the life of the meeting. */
  uid: string;
  /** Raised with each change of time or place and with the cancellation. */
  sequence: number;
  start: Date;
  /** Of whole days: the midnight in Berlin after the last one. */
  end: Date;
  /** Lasts whole days in Berlin and has no clock times. */
  allDay?: boolean;
  title: string;
  description?: string;
  location?: string;
  /** Where to read more or to take part online. */
  url?: string;
}

export interface InviteInput extends CalendarEvent {
  method: 'REQUEST' | 'CANCEL';
  now: Date;
  organizer: Mailbox;
  /** The recipient and nobody else: an invitation never shows who else was invited. */
  attendee: Mailbox & { answer?: keyof typeof participation };
}

interface FeedEvent extends CalendarEvent {
  status: keyof typeof eventStates;
  /** Stands in the calendar without taking up the time. */
  free?: boolean;
}

export interface FeedInput {
  name: string;
  description?: string;
  url?: string;
  now: Date;
  organizer: Mailbox;
  refreshMinutes: number;
  events: FeedEvent[];
}

/** The iTIP message for one recipient of one meeting: an invitation, its update, or its cancellation. */
export function inviteCalendar(input: InviteInput): string {
  const cancelled = input.method === 'CANCEL';
  const calendar = emptyCalendar(ICalCalendarMethod[input.method]);
  const event = addEvent(calendar, { ...input, status: cancelled ? 'cancelled' : 'confirmed' });
  event.createAttendee({
    ...mailbox(input.attendee),
    role: ICalAttendeeRole.REQ,
    status: participation[input.attendee.answer ?? 'pending'],
    ...(cancelled ? {} : { rsvp: true }),
  });
  return text(calendar);
}

/** A calendar to subscribe to. It names no attendees. */
export function feedCalendar(input: FeedInput): string {
  const calendar = emptyCalendar(ICalCalendarMethod.PUBLISH).name(line(input.name));
  if (input.description) calendar.description(paragraphs(input.description));
  if (input.url) calendar.url(webAddress(input.url));
  for (const event of input.events) {
    addEvent(calendar, { ...event, now: input.now, organizer: input.organizer });
  }
  // The generator's own refresh properties stand after the time zone, where RFC 5545 allows none.
  const refresh = `PT${input.refreshMinutes}M`;
  return text(calendar).replace(
    /^METHOD:PUBLISH\r\n/m,
    (method) => `${method}REFRESH-INTERVAL;VALUE=DURATION:${refresh}\r\nX-PUBLISHED-TTL:${refresh}\r\n`,
  );
}

function emptyCalendar(method: ICalCalendarMethod): ICalCalendar {
  return ical({
    prodId: { company: 'Runder Tisch UBU', product: 'Portal', language: 'DE' },
    method,
    // A calendar with a named zone would write DTSTAMP in local time, which RFC 5545 forbids.
    timezone: { name: null, generator: getVtimezoneComponent },
  });
}

function addEvent(calendar: ICalCalendar, input: FeedEvent & { now: Date; organizer: Mailbox }): ICalEvent {
  const { start, end, local } = written(input);
  const event = calendar.createEvent({
    id: line(input.uid),
    sequence: input.sequence,
    stamp: input.now,
    start,
    end,
    timezone: local ? timeZone : null,
    summary: line(input.title),
    status: eventStates[input.status],
    ...(input.allDay ? { allDay: true } : {}),
    ...(input.free ? { transparency: ICalEventTransparency.TRANSPARENT } : {}),
    organizer: mailbox(input.organizer),
  });
  if (input.description) event.description(paragraphs(input.description));
  if (input.location) event.location(line(input.location));
  if (input.url) event.url(webAddress(input.url));
  return event;
}

/** How the times are written: in Berlin's clock, in UTC, or as days. */
function written({ start: first, end: last, allDay }: CalendarEvent) {
  const start = berlin(first);
  const end = berlin(last);
  if (allDay) return { start: start.toPlainDate(), end: end.toPlainDate(), local: false };
  return { start, end, local: isClear(start) && isClear(end) };
}

function berlin(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
}

// The change to winter time repeats an hour. RFC 5545 takes a local time in it for the first occurrence,
// some readers for the second one, so such a time is written in UTC.
function isClear(time: Temporal.ZonedDateTime): boolean {
  const local = time.toPlainDateTime();
  const [first, last] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(timeZone, { disambiguation }),
  );
  return first?.epochMilliseconds === last?.epochMilliseconds;
}

function text(calendar: ICalCalendar): string {
  return `${calendar.toString().trimEnd()}\r\n`;
}

function mailbox({ name, email }: Mailbox): Mailbox {
  if (!/^[^\s\p{Cc}<>",;:\\]+@[^\s\p{Cc}<>",;:\\]+$/u.test(email)) {
    throw new Error('not an e-mail address that a calendar can carry');
  }
  return { name: line(name) || email, email };
}

function line(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

function paragraphs(words: string): string {
  return words
    .split(/\r\n|[\r\n\p{Zl}\p{Zp}]/u)
    .map(line)
    .join('\n')
    .trim();
}

// The generator escapes commas and semicolons, which a URI must not have escaped.
function webAddress(url: string): string {
  return new URL(url).href.replaceAll(',', '%2C').replaceAll(';', '%3B');
}
