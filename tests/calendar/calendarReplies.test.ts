import { describe, expect, it } from 'vitest';
import { isReply, readReply } from '../../src/core/calendar/reply.ts';

const reply = (changes: Record<string, string | null> = {}) =>
  Object.entries({
    BEGIN: 'BEGIN:VCALENDAR',
    VERSION: 'VERSION:2.0',
    METHOD: 'METHOD:REPLY',
    EVENT: 'BEGIN:VEVENT',
    UID: 'UID:a@b.example',
    SEQUENCE: 'SEQUENCE:2',
    DTSTAMP: 'DTSTAMP:20270110T101112Z',
    ATTENDEE: 'ATTENDEE;CN="Ana, Guest";PARTSTAT=TENTATIVE:MAILTO:Ana@Example.org',
    ORGANIZER: 'ORGANIZER:mailto:termine@b.example',
    END: 'END:VEVENT',
    LAST: 'END:VCALENDAR',
    ...changes,
  })
    .flatMap(([, line]) => line ?? [])
    .join('\n');

describe('an answer of a mail program', () => {
  it('is read as it was meant', () => {
    expect(readReply(reply({ COMMENT: null, X: null }))).toEqual({
      uid: 'a@b.example',
      sequence: 2,
      stamp: new Date('2027-01-10T10:11:12Z'),
      attendee: 'ana@example.org',
      organizer: 'termine@b.example',
      participation: 'TENTATIVE',
      comment: '',
    });
  });

  it('may leave out what has a default, and fold and comment as it likes', () => {
    const text = reply({
      SEQUENCE: null,
      ORGANIZER: null,
      ATTENDEE: 'ATTENDEE;PARTSTAT=ACC\n EPTED:mailto:ana@exam\n ple.org\nCOMMENT:Gern\\, aber\\nspäter',
    });
    expect(readReply(text)).toMatchObject({
      sequence: 0,
      organizer: '',
      participation: 'ACCEPTED',
      attendee: 'ana@example.org',
      comment: 'Gern, aber\nspäter',
    });
  });

  it.each<[string, Record<string, string | null>]>([
    ['is of no method', { METHOD: null }],
    ['is an invitation', { METHOD: 'METHOD:REQUEST' }],
    ['has no event', { EVENT: null, END: null }],
    ['has two events', { END: 'END:VEVENT\nBEGIN:VEVENT\nUID:c\nEND:VEVENT' }],
    ['has no UID', { UID: null }],
    ['has nobody who answers', { ATTENDEE: null }],
    ['has a time without zone', { DTSTAMP: 'DTSTAMP:20270110T101112' }],
    ['is two calendars', { LAST: `END:VCALENDAR\n${reply()}` }],
  ])('is none when it %s', (_name, changes) => {
    expect(readReply(reply(changes))).toBeNull();
  });

  it('is known by its part or by itself', () => {
    expect(isReply({ method: 'REPLY', content: '' })).toBe(true);
    expect(isReply({ method: null, content: reply() })).toBe(true);
    expect(isReply({ method: 'REQUEST', content: reply({ METHOD: 'METHOD:REQUEST' }) })).toBe(false);
    expect(isReply({ method: null, content: 'SUMMARY:METHOD:REPLY' })).toBe(false);
  });
});
