import { describe, expect, test } from 'vitest';
import {
  endOf,
  itemsToCarryOver,
  moved,
  movedProposalsUntil,
  nextDay,
  proposalsClose,
  remindersAhead,
  withTopics,
} from '../../src/meetings/bodies/rules.ts';
import { bodySchema } from '../../src/meetings/bodies/schema.ts';

describe('the next meeting falls on', () => {
  test.each([
    ['the second Wednesday a month later', 'monthly', '2031-01-08', '2031-01-20', '2031-02-12'],
    ['the second Wednesday two months later', 'everyTwoMonths', '2031-01-08', '2031-01-20', '2031-03-12'],
    ['the first day of a month, if that is its weekday', 'monthly', '2031-01-01', '2031-01-20', '2031-02-05'],
    ['the third Thursday of the next quarter', 'quarterly', '2030-11-21', '2030-12-01', '2031-02-20'],
    [
      'the same weekday half a year later, over the turn of the year',
      'halfYearly',
      '2030-09-03',
      '2030-10-01',
      '2031-03-04',
    ],
    ['the same weekday a year later', 'yearly', '2031-05-14', '2031-06-01', '2032-05-12'],
    ['the last Friday after a fifth one', 'monthly', '2031-01-31', '2031-02-01', '2031-02-28'],
    [
      'the last Thursday of February after a fifth one in January',
      'monthly',
      '2031-01-30',
      '2031-02-01',
      '2031-02-27',
    ],
    ['a fifth one again where there is one', 'halfYearly', '2031-01-30', '2031-02-01', '2031-07-31'],
    ['the 29th of February in a leap year', 'quarterly', '2031-11-30', '2031-12-01', '2032-02-29'],
    ['the fourth, not the last, after a fourth one', 'monthly', '2031-02-26', '2031-03-01', '2031-03-26'],
    ['the first such day that is still to come', 'monthly', '2030-01-09', '2031-01-20', '2031-02-12'],
    ['a later day when today would be it', 'monthly', '2031-01-08', '2031-02-12', '2031-03-12'],
  ] as const)('%s', (_name, rhythm, last, today, expected) => {
    expect(nextDay(rhythm, last, today)).toBe(expected);
  });

  test('no day where there is no rhythm or no meeting to count from', () => {
    expect(nextDay('none', '2031-01-08', '2031-01-20')).toBeNull();
    expect(nextDay('monthly', null, '2031-01-20')).toBeNull();
  });
});

test.each([
  ['10:00', 120, '12:00'],
  ['09:45', 90, '11:15'],
  ['22:00', 119, '23:59'],
  ['22:00', 120, null],
])('a meeting from %s of %i minutes ends at %s', (start, minutes, end) => {
  expect(endOf(start, minutes)).toBe(end);
});

describe('proposals are taken', () => {
  const meeting = new Date('2031-04-02T08:00:00Z');
  const now = new Date('2031-03-01T00:00:00Z');

  test('until the same time of the day, also across the change of clocks', () => {
    // 10:00 in Berlin on both days; the clocks go forward on 30 March 2031.
    expect(proposalsClose(meeting, 7).toISOString()).toBe('2031-03-26T09:00:00.000Z');
    expect(proposalsClose(meeting, 0)).toEqual(meeting);
  });

  const later = new Date('2031-04-16T08:00:00Z');
  const close = proposalsClose(meeting, 7);
  test.each([
    ['a day anew when the meeting gets a time', null, null, later, proposalsClose(later, 7)],
    [
      'until the day chosen while the time was open',
      null,
      new Date('2031-03-20'),
      later,
      new Date('2031-03-20'),
    ],
    [
      'and that day stays while the time stays open',
      null,
      new Date('2031-03-20'),
      null,
      new Date('2031-03-20'),
    ],
    ['as many days before the new time', meeting, close, later, proposalsClose(later, 7)],
    ['never, when nobody wanted any', meeting, null, later, null],
    ['not again, once they have closed', meeting, new Date('2031-02-01'), later, new Date('2031-02-01')],
    ['no day while the time is open again', meeting, close, null, null],
    [
      'at the same distance, when a day was chosen by hand',
      meeting,
      new Date('2031-03-31T10:00:00Z'),
      later,
      new Date('2031-04-14T10:00:00Z'),
    ],
    ['as before when only the place changes', meeting, close, meeting, close],
  ])('%s', (_name, startsAt, proposalsUntil, next, expected) => {
    expect(movedProposalsUntil({ startsAt, proposalsUntil }, next, 7, now)).toEqual(expected);
  });
});

test('reminders in the past are left out, and none while the time is open', () => {
  const reminders = [
    { minutesBefore: 10_080, recipients: 'unanswered' as const },
    { minutesBefore: 1440, recipients: 'coming' as const },
  ];
  const startsAt = new Date('2031-01-15T09:00:00Z');
  const ahead = (now: string) =>
    remindersAhead(reminders, startsAt, new Date(now)).map(({ minutesBefore }) => minutesBefore);
  expect(ahead('2031-01-01T00:00:00Z')).toEqual([10_080, 1440]);
  expect(ahead('2031-01-08T09:00:00Z')).toEqual([1440]);
  expect(ahead('2031-01-14T09:00:00Z')).toEqual([]);
  expect(remindersAhead(reminders, null, new Date('2031-01-14T09:00:00Z'))).toHaveLength(2);
});

describe('of the last agenda comes up again', () => {
  const item = (
    id: string,
    is: Partial<{ closed: boolean; dealtWith: boolean; deferred: boolean }> = {},
  ) => ({
    id,
    title: id,
    closed: false,
    dealtWith: false,
    deferred: false,
    ...is,
  });
  const again = (...items: ReturnType<typeof item>[]) =>
    itemsToCarryOver(items, [' begrüßung'])
      .filter((one) => one.again)
      .map(({ id }) => id);

  test('what was not closed, and what was closed but put off', () => {
    const closed = item('A', { closed: true, dealtWith: true });
    const deferred = item('C', { closed: true, dealtWith: true, deferred: true });
    expect(again(closed, item('B', { dealtWith: true }), deferred)).toEqual(['B', 'C']);
  });

  test('that under which nothing was written, where nobody closed items', () => {
    expect(again(item('A', { dealtWith: true }), item('B'))).toEqual(['B']);
  });

  test('nothing of the standard agenda, which comes anyway', () => {
    expect(itemsToCarryOver([item('Begrüßung ')], [' begrüßung'])).toEqual([]);
  });

  test.each([
    [
      ['welcome', 'reports', 'end'],
      ['welcome', 'reports', 'x', 'y', 'end'],
    ],
    [['welcome'], ['welcome', 'x', 'y']],
    [[], ['x', 'y']],
  ])('before the last of %j', (standard, expected) => {
    expect(withTopics(standard, ['x', 'y'])).toEqual(expected);
  });
});

test.each([
  ['b', 'up', 'bac'],
  ['b', 'down', 'acb'],
  ['a', 'up', 'abc'],
  ['c', 'down', 'abc'],
  ['x', 'up', 'abc'],
] as const)('%s moved %s gives %s', (id, direction, expected) => {
  expect(moved([...'abc'], id, direction).join('')).toBe(expected);
});

test('reminders are read row by row, the earliest first, the same one once', () => {
  const body = {
    name: 'Kreis',
    kind: 'leadership',
    audience: 'leadership',
    startTime: '09:00',
    duration: '90',
    rhythm: 'quarterly',
    proposalDays: '7',
    objectionDays: '14',
  };
  const rows = {
    reminder1Amount: '2',
    reminder1Unit: 'hours',
    reminder1Recipients: 'coming',
    reminder2Amount: '',
    reminder3Amount: '7',
    reminder3Unit: 'days',
    reminder3Recipients: 'unanswered',
    reminder4Amount: '168',
    reminder4Unit: 'hours',
    reminder4Recipients: 'unanswered',
  };
  expect(bodySchema.parse({ ...body, ...rows }).reminders).toEqual([
    { minutesBefore: 10_080, recipients: 'unanswered' },
    { minutesBefore: 120, recipients: 'coming' },
  ]);
});
