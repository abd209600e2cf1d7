import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import {
  type FeedInput,
  feedCalendar,
  type InviteInput,
  inviteCalendar,
} from '../../src/core/calendar/ical.ts';

const now = new Date('2026-11-22T10:00:00Z');
const organizer = { name: 'Runder Tisch', email: 'koordination@ubu.example' };

const invitation: InviteInput = {
  method: 'REQUEST',
  uid: '0193-meeting@ubu.example',
  sequence: 0,
  now,
  start: new Date('2027-01-12T09:00:00Z'),
  end: new Date('2027-01-12T11:00:00Z'),
  title: 'Sitzung 14',
  description: 'Tagesordnung:\n1. Anmeldung; Fristen, Wege\n2. C:\\Temp',
  location: 'Rathaus, Markt 1, Weißenfels',
  url: 'https://ubu.example/de/meetings/14?a=1,2;b',
  organizer,
  attendee: { name: 'Żaneta Łęcka', email: 'caritas@ubu.example' },
};

/** What two independent readers make of a file; throws where either cannot read it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((event) => ({
    event,
    value: (name: string) => event.getFirstPropertyValue(name),
    parameter: (property: string, name: string) => event.getFirstProperty(property)?.getFirstParameter(name),
    instant: (name: string) => (event.getFirstPropertyValue(name) as ICAL.Time).toJSDate().toISOString(),
  }));
  return {
    calendar,
    events,
    first: events[0] as (typeof events)[number],
    other: convertIcsCalendar(undefined, text),
  };
}

function contentLines(text: string): string[] {
  return text.replace(/\r\n /g, '').split('\r\n').slice(0, -1);
}

function expectSound(text: string) {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  // RFC 5545 wants the calendar's own properties before its components.
  const lines = contentLines(text);
  const firstComponent = lines.findIndex((line, index) => index > 0 && line.startsWith('BEGIN:'));
  let depth = 0;
  for (const line of lines.slice(firstComponent === -1 ? lines.length : firstComponent)) {
    if (line.startsWith('BEGIN:')) depth += 1;
    else if (line.startsWith('END:')) depth -= 1;
    else expect(depth, line).toBeGreaterThan(0);
  }
}

describe('an invitation', () => {
  it('says everything a mail program needs to offer accept and decline', () => {
    const text = inviteCalendar(invitation);
    expectSound(text);
    const { calendar, first, events, other } = read(text);
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(events).toHaveLength(1);
    expect(first.value('uid')).toBe(invitation.uid);
    expect(first.value('sequence')).toBe(0);
    expect(first.value('summary')).toBe(invitation.title);
    expect(first.value('description')).toBe(invitation.description);
    expect(first.value('location')).toBe(invitation.location);
    expect(first.value('url')).toBe('https://ubu.example/de/meetings/14?a=1%2C2%3Bb');
    expect(first.value('status')).toBe('CONFIRMED');
    expect(first.value('organizer')).toBe('mailto:koordination@ubu.example');
    expect(first.parameter('organizer', 'cn')).toBe('Runder Tisch');
    expect(text).toContain('\r\nDTSTAMP:20261122T100000Z\r\n');
    expect(text).toContain('\r\nDTSTART;TZID=Europe/Berlin:20270112T100000\r\n');
    expect(other).toMatchObject({ method: 'REQUEST' });
    expect(other.events?.[0]).toMatchObject({
      uid: invitation.uid,
      summary: invitation.title,
      stamp: { date: now },
    });
  });

  it('names its recipient, asks for an answer, and names nobody else', () => {
    const { first } = read(inviteCalendar(invitation));
    const attendees = first.event.getAllProperties('attendee');
    expect(attendees).toHaveLength(1);
    expect(String(attendees[0]?.getFirstValue()).toLowerCase()).toBe('mailto:caritas@ubu.example');
    expect(first.parameter('attendee', 'cn')).toBe('Żaneta Łęcka');
    expect(first.parameter('attendee', 'partstat')).toBe('NEEDS-ACTION');
    expect(first.parameter('attendee', 'rsvp')).toBe('TRUE');
  });

  it.each([
    ['accepted', 'ACCEPTED'],
    ['tentative', 'TENTATIVE'],
    ['declined', 'DECLINED'],
    ['pending', 'NEEDS-ACTION'],
  ] as const)('keeps an answer already given: %s', (answer, partstat) => {
    const { first } = read(inviteCalendar({ ...invitation, attendee: { ...invitation.attendee, answer } }));
    expect(first.parameter('attendee', 'partstat')).toBe(partstat);
  });

  it('moves with the same UID and the sequence given', () => {
    const moved = read(
      inviteCalendar({
        ...invitation,
        sequence: 3,
        start: new Date('2027-01-13T09:00:00Z'),
        end: new Date('2027-01-13T11:00:00Z'),
      }),
    );
    expect(moved.first.value('uid')).toBe(invitation.uid);
    expect(moved.first.value('sequence')).toBe(3);
    expect(moved.first.instant('dtstart')).toBe('2027-01-13T09:00:00.000Z');
  });

  it('is withdrawn with CANCEL, and then asks for no answer', () => {
    const text = inviteCalendar({ ...invitation, method: 'CANCEL', sequence: 4 });
    expectSound(text);
    const { calendar, first, other } = read(text);
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(first.value('status')).toBe('CANCELLED');
    expect(first.value('sequence')).toBe(4);
    expect(first.value('uid')).toBe(invitation.uid);
    expect(first.event.getAllProperties('attendee')).toHaveLength(1);
    expect(first.parameter('attendee', 'rsvp')).toBeUndefined();
    expect(other.method).toBe('CANCEL');
  });

  it('stands under the address where there is no name', () => {
    const { first } = read(inviteCalendar({ ...invitation, attendee: { name: ' ', email: 'a@b.example' } }));
    expect(first.parameter('attendee', 'cn')).toBe('a@b.example');
  });
});

describe('times', () => {
  it.each([
    ['before summer time', '2027-03-27T09:00:00Z', '2027-03-27T10:00:00Z', '20270327T100000'],
    ['across the lost hour', '2027-03-28T00:30:00Z', '2027-03-28T01:30:00Z', '20270328T013000'],
    ['after the lost hour', '2027-03-28T09:00:00Z', '2027-03-28T10:00:00Z', '20270328T110000'],
    ['before winter time', '2027-10-30T09:00:00Z', '2027-10-30T10:00:00Z', '20271030T110000'],
    ['around the hour that comes twice', '2027-10-30T23:00:00Z', '2027-10-31T03:00:00Z', '20271031T010000'],
    ['after the hour that came twice', '2027-10-31T09:00:00Z', '2027-10-31T10:00:00Z', '20271031T100000'],
    ['past midnight', '2027-06-30T20:00:00Z', '2027-06-30T23:15:00Z', '20270630T220000'],
    ['past the end of a year', '2026-12-31T22:00:00Z', '2027-01-01T00:30:00Z', '20261231T230000'],
  ])('%s', (_name, start, end, local) => {
    const text = inviteCalendar({ ...invitation, start: new Date(start), end: new Date(end) });
    expect(text).toContain(`\r\nDTSTART;TZID=Europe/Berlin:${local}\r\n`);
    const { first } = read(text);
    expect(first.instant('dtstart')).toBe(new Date(start).toISOString());
    expect(first.instant('dtend')).toBe(new Date(end).toISOString());
  });

  it.each([
    ['first', '20271031T003000Z', '2027-10-31T00:30:00Z'],
    ['second', '20271031T013000Z', '2027-10-31T01:30:00Z'],
  ])('in the hour that comes twice, the %s time, are written in UTC', (_name, written, start) => {
    const text = inviteCalendar({
      ...invitation,
      start: new Date(start),
      end: new Date('2027-10-31T03:00:00Z'),
    });
    expectSound(text);
    expect(text).toContain(`\r\nDTSTART:${written}\r\n`);
    expect(text).toContain('\r\nDTEND:20271031T030000Z\r\n');
    expect(read(text).first.instant('dtstart')).toBe(new Date(start).toISOString());
  });

  it('mean the same instant to a reader, whatever the instant', () => {
    const minute = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2031, 0, 1) / 60_000 });
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 3000 }), (at, minutes) => {
        const start = new Date(at * 60_000);
        const end = new Date((at + minutes) * 60_000);
        const { first } = read(inviteCalendar({ ...invitation, start, end }));
        expect(first.instant('dtstart')).toBe(start.toISOString());
        expect(first.instant('dtend')).toBe(end.toISOString());
      }),
      { numRuns: 200 },
    );
  });
});

describe('whole days', () => {
  const days = (text: string) => {
    const { first, other } = read(text);
    const [start, end] = ['dtstart', 'dtend'].map((name) => first.value(name) as ICAL.Time);
    const event = other.events?.[0] as { start: { date: Date; type?: string }; end?: { date: Date } };
    return {
      asDates: start?.isDate && end?.isDate && event.start.type === 'DATE',
      written: [String(start), String(end)],
      other: [event.start.date, event.end?.date].map((date) => date?.toISOString().slice(0, 10)),
    };
  };

  it.each([
    ['one day', '2027-06-14T22:00:00Z', '2027-06-15T22:00:00Z', ['2027-06-15', '2027-06-16']],
    ['three days', '2027-01-11T23:00:00Z', '2027-01-14T23:00:00Z', ['2027-01-12', '2027-01-15']],
    ['the day of 23 hours', '2027-03-27T23:00:00Z', '2027-03-28T22:00:00Z', ['2027-03-28', '2027-03-29']],
    ['the day of 25 hours', '2027-10-30T22:00:00Z', '2027-10-31T23:00:00Z', ['2027-10-31', '2027-11-01']],
    [
      'over both ends of a year',
      '2026-12-30T23:00:00Z',
      '2027-01-01T23:00:00Z',
      ['2026-12-31', '2027-01-02'],
    ],
    ['29 February', '2028-02-28T23:00:00Z', '2028-02-29T23:00:00Z', ['2028-02-29', '2028-03-01']],
  ])('%s: stand as days in Berlin, the end being the day after', (_name, start, end, expected) => {
    const times = { start: new Date(start), end: new Date(end), allDay: true };
    const { method: _method, attendee: _attendee, now: _now, organizer: _organizer, ...event } = invitation;
    for (const text of [
      inviteCalendar({ ...invitation, ...times }),
      inviteCalendar({ ...invitation, ...times, method: 'CANCEL', sequence: 1 }),
      feedCalendar({
        name: 'x',
        now,
        organizer,
        refreshMinutes: 60,
        events: [{ ...event, ...times, status: 'confirmed' }],
      }),
    ]) {
      expectSound(text);
      expect(days(text)).toEqual({ asDates: true, written: expected, other: expected });
      expect(text).not.toContain('VTIMEZONE');
      expect(text).toContain('\r\nDTSTAMP:20261122T100000Z\r\n');
    }
  });
});

describe('words', () => {
  /** Letters of one to four octets, and what iCalendar writes in its own way. */
  const words = fc
    .string({ unit: fc.constantFrom(...'aé€🏛 ;,:\\"ßńъőț'), maxLength: 200 })
    .map((text) => `x${text}x`.replace(/ +/g, ' '));

  it('come back as they were from both readers, folded by octets', () => {
    fc.assert(
      fc.property(words, words, words, (title, one, two) => {
        const description = `${one}\n${two}`;
        const text = inviteCalendar({ ...invitation, title, description, location: one });
        expectSound(text);
        const { first, other } = read(text);
        expect([first.value('summary'), first.value('description'), first.value('location')]).toEqual([
          title,
          description,
          one,
        ]);
        expect(other.events?.[0]?.summary).toBe(title);
      }),
    );
  });

  it('never break within a letter', () => {
    const text = inviteCalendar({ ...invitation, title: '🏛'.repeat(100) });
    for (const line of text.split('\r\n')) expect(line.isWellFormed()).toBe(true);
    expect(Buffer.from(text).toString()).toBe(text);
  });
});

describe('the time zone', () => {
  it('carries both changes of Berlin, so that a reader needs no list of its own', () => {
    const { calendar } = read(inviteCalendar(invitation));
    const zones = calendar.getAllSubcomponents('vtimezone');
    expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual(['Europe/Berlin']);
    const zone = new ICAL.Timezone(zones[0] as ICAL.Component);
    const offsets = [
      '2027-03-28T01:59:00',
      '2027-03-28T03:00:00',
      '2027-10-31T01:59:00',
      '2027-10-31T03:00:00',
    ];
    expect(offsets.map((at) => zone.utcOffset(ICAL.Time.fromDateTimeString(at)) / 3600)).toEqual([
      1, 2, 2, 1,
    ]);
  });
});

describe('hostile words', () => {
  const attack = 'Kurt "K"; X^:,\r\nATTENDEE:mailto:evil@x.example\nBEGIN:VALARM\u2028\u0000\\';

  it('stay words', () => {
    const text = inviteCalendar({
      ...invitation,
      title: attack,
      description: attack,
      location: attack,
      organizer: { ...organizer, name: attack },
      attendee: { ...invitation.attendee, name: attack },
    });
    expectSound(text);
    const { first, calendar } = read(text);
    const flat = 'Kurt "K"; X^:, ATTENDEE:mailto:evil@x.example BEGIN:VALARM \\';
    expect(first.value('summary')).toBe(flat);
    expect(first.value('location')).toBe(flat);
    expect(first.parameter('organizer', 'cn')).toBe(flat);
    expect(first.parameter('attendee', 'cn')).toBe(flat);
    expect(first.event.getAllProperties('attendee')).toHaveLength(1);
    expect(first.event.getAllSubcomponents()).toHaveLength(0);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
  });

  it('add no line, whatever they are', () => {
    const plain = contentLines(inviteCalendar({ ...invitation, description: 'x' })).length;
    const anything = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `x${text}`);
    fc.assert(
      fc.property(anything, anything, anything, (title, description, name) => {
        const text = inviteCalendar({
          ...invitation,
          title,
          description,
          location: title,
          organizer: { ...organizer, name },
          attendee: { ...invitation.attendee, name },
        });
        expectSound(text);
        expect(contentLines(text)).toHaveLength(plain);
        expect(read(text).events).toHaveLength(1);
      }),
    );
  });

  it.each(['a@b.example\r\nX:1', 'a b@c.example', 'nobody', 'a@b.example;CN=x', '<a@b.example>'])(
    'are refused as an address: %j',
    (email) => {
      expect(() => inviteCalendar({ ...invitation, attendee: { name: 'x', email } })).toThrow();
    },
  );
});

describe('the feed', () => {
  const { method: _, attendee: __, now: ___, organizer: ____, ...event } = invitation;
  const feed: FeedInput = {
    name: 'Sitzungen: öffentlich, "alle"; hier',
    description: 'Alle öffentlichen Sitzungen',
    url: 'https://ubu.example/de/meetings',
    now,
    organizer,
    refreshMinutes: 720,
    events: [
      { ...event, status: 'confirmed' },
      { ...event, uid: 'second', sequence: 2, status: 'cancelled' },
      { ...event, uid: 'third', status: 'tentative', free: true },
    ],
  };

  it('can be subscribed to', () => {
    const text = feedCalendar(feed);
    expectSound(text);
    const { calendar, events, other } = read(text);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(feed.name);
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT720M');
    expect(String(calendar.getFirstPropertyValue('x-published-ttl'))).toBe('PT720M');
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
    expect(events.map(({ value }) => [value('uid'), value('status'), value('sequence')])).toEqual([
      [invitation.uid, 'CONFIRMED', 0],
      ['second', 'CANCELLED', 2],
      ['third', 'TENTATIVE', 0],
    ]);
    expect(events.map(({ value }) => value('transp') ?? 'OPAQUE')).toEqual([
      'OPAQUE',
      'OPAQUE',
      'TRANSPARENT',
    ]);
    expect(other.events).toHaveLength(3);
  });

  it('names an organizer and no attendee', () => {
    const { events } = read(feedCalendar(feed));
    for (const { value, event } of events) {
      expect(value('organizer')).toBe('mailto:koordination@ubu.example');
      expect(event.getAllProperties('attendee')).toHaveLength(0);
    }
  });

  it('may be empty, and may be long', () => {
    expectSound(feedCalendar({ ...feed, events: [] }));
    const many = Array.from({ length: 200 }, (_, index) => ({
      ...event,
      uid: `m${index}`,
      status: 'confirmed' as const,
    }));
    const { events } = read(feedCalendar({ ...feed, events: many }));
    expect(new Set(events.map(({ value }) => value('uid'))).size).toBe(200);
  });
});
