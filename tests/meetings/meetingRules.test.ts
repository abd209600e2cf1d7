import { describe, expect, test } from 'vitest';
import {
  canCancel,
  canEditAgenda,
  canInvite,
  canTakeMinutes,
  countAnswers,
  freeSlug,
  missingForScheduling,
  moveBetween,
  placeWithTown,
  slugBase,
} from '../../src/meetings/rules.ts';

const nine = new Date('2027-01-12T09:00:00Z');
const eleven = new Date('2027-01-12T11:00:00Z');
const before = new Date('2027-01-12T08:59:59Z');

const complete = {
  startsAt: nine,
  endsAt: eleven,
  place: 'Rathaus',
  onlineUrl: null,
  audience: 'staff',
} as const;

describe('what a draft lacks', () => {
  test.each([
    ['nothing', complete, false, []],
    ['a time', { ...complete, startsAt: null, endsAt: null }, false, ['time']],
    ['an end', { ...complete, endsAt: null }, false, ['time']],
    ['a place', { ...complete, place: '' }, false, ['place']],
    ['nothing, as it is online', { ...complete, place: '', onlineUrl: 'https://a.example' }, false, []],
    ['words for the public', { ...complete, audience: 'public' as const }, false, ['publicText']],
    ['words for communities', { ...complete, audience: 'communities' as const }, false, ['publicText']],
    ['nothing, with words', { ...complete, audience: 'public' as const }, true, []],
    [
      'everything',
      { startsAt: null, endsAt: null, place: '', onlineUrl: null, audience: 'public' as const },
      false,
      ['time', 'place', 'publicText'],
    ],
  ])('%s', (_name, meeting, hasText, expected) => {
    expect(missingForScheduling(meeting, hasText)).toEqual(expected);
  });
});

describe('what may be done with a meeting, by state and time', () => {
  test.each([
    ['draft', before, { invite: false, cancel: true, minutes: false }],
    ['draft', nine, { invite: false, cancel: true, minutes: false }],
    ['scheduled', before, { invite: true, cancel: true, minutes: false }],
    ['scheduled', nine, { invite: false, cancel: false, minutes: true }],
    ['held', eleven, { invite: false, cancel: false, minutes: true }],
    ['cancelled', before, { invite: false, cancel: false, minutes: false }],
    ['cancelled', eleven, { invite: false, cancel: false, minutes: false }],
  ] as const)('%s at %s', (state, now, expected) => {
    const meeting = { state, startsAt: nine };
    expect({
      invite: canInvite(meeting, now),
      cancel: canCancel(meeting, now),
      minutes: canTakeMinutes(meeting, now),
    }).toEqual(expected);
  });

  test.each([
    ['scheduled', 'none', true],
    ['held', 'draft', true],
    ['held', 'circulated', true],
    ['held', 'approved', false],
    ['cancelled', 'none', false],
  ] as const)('agenda of a meeting that is %s with minutes %s', (state, minutesState, expected) => {
    expect(canEditAgenda({ state, minutesState })).toBe(expected);
  });
});

test.each([
  ['nothing', {}, { time: false, place: false }],
  ['the beginning', { startsAt: before }, { time: true, place: false }],
  ['the end', { endsAt: new Date('2027-01-12T11:30:00Z') }, { time: true, place: false }],
  ['hours to days', { allDay: true }, { time: true, place: false }],
  ['the place', { place: 'Kulturhaus' }, { time: false, place: true }],
  ['the link', { onlineUrl: 'https://a.example' }, { time: false, place: true }],
  ['both', { startsAt: before, place: 'Kulturhaus' }, { time: true, place: true }],
])('a move of %s', (_name, change, expected) => {
  const appointment = { ...complete, allDay: false };
  expect(moveBetween(appointment, { ...appointment, ...change })).toEqual(expected);
});

test('answers count only of those who were written to', () => {
  expect(
    countAnswers([
      { state: 'accepted', sentAt: nine },
      { state: 'accepted', sentAt: nine },
      { state: 'declined', sentAt: nine },
      { state: 'pending', sentAt: nine },
      { state: 'pending', sentAt: null },
    ]),
  ).toEqual({ accepted: 2, tentative: 0, declined: 1, deputy: 0, pending: 1, unsent: 1 });
});

test.each([
  ['Runder Tisch: Größe & Maß', '2027-01-12', '2027-01-12-runder-tisch-groesse-mass'],
  ['Treffen der Unionsbürger*innen', null, 'treffen-der-unionsbuergerinnen'],
  ['Masă rotundă', null, 'masa-rotunda'],
  ['Кръгла маса', null, 'meeting'],
  ['Кръгла маса', '2027-01-12', '2027-01-12'],
])('the address of "%s" on %s', (title, day, expected) => {
  expect(slugBase(title, day)).toBe(expected);
});

test.each([
  [[], 'a'],
  [['a-2'], 'a'],
  [['a'], 'a-2'],
  [['a', 'a-2', 'a-4'], 'a-3'],
])('with %j taken, the free address is %s', (taken, expected) => {
  expect(freeSlug('a', taken)).toBe(expected);
});

describe('the place as somebody has to find it', () => {
  test.each([
    ['Altmarkt 1', 'zeitz', 'Altmarkt 1, Zeitz'],
    ['Altmarkt 1, 06712 Zeitz', 'zeitz', 'Altmarkt 1, 06712 Zeitz'],
    ['Altmarkt 1', null, 'Altmarkt 1'],
    ['Altmarkt 1', 'statewide', 'Altmarkt 1'],
    ['', 'zeitz', ''],
  ] as const)('%s in %s', (place, town, expected) => expect(placeWithTown({ place, town })).toBe(expected));

  test('another town is another place', () => {
    const before = { ...complete, allDay: false, place: 'Markt 1', town: 'zeitz' as const };
    expect(moveBetween(before, { ...before, town: 'naumburg' }).place).toBe(true);
    expect(moveBetween(before, { ...before, place: 'Markt 1, Zeitz', town: null }).place).toBe(false);
  });
});
