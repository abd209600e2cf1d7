import { describe, expect, test } from 'vitest';
import type { PollChoice } from '../../src/core/db/client.ts';
import {
  bestOptions,
  carriedAnswer,
  choiceFor,
  closeReason,
  isOpen,
  missingOrganisations,
  pollEnd,
  reminderTime,
  silentOrganisations,
  tallies,
} from '../../src/meetings/polls/rules.ts';
import { pollSchema, rowsOf } from '../../src/meetings/polls/schema.ts';

const at = (iso: string) => new Date(iso);
const end = at('2031-03-20T12:00:00Z');

describe('when somebody who is silent is reminded, by how long they had', () => {
  test.each([
    ['three weeks', '2031-02-27T12:00:00Z', '2031-03-18T12:00:00.000Z'],
    ['a second more than five days', '2031-03-15T11:59:59Z', '2031-03-18T12:00:00.000Z'],
    ['five days', '2031-03-15T12:00:00Z', '2031-03-19T00:00:00.000Z'],
    ['three days', '2031-03-17T12:00:00Z', '2031-03-19T00:00:00.000Z'],
    ['two days', '2031-03-18T12:00:00Z', '2031-03-19T00:00:00.000Z'],
    ['a second less than two days', '2031-03-18T12:00:01Z', null],
    ['no time, being asked afterwards', '2031-03-21T12:00:00Z', null],
  ])('%s', (_name, asked, expected) => {
    expect(reminderTime(at(asked), end)?.toISOString() ?? null).toBe(expected);
  });

  test('without a deadline the first date counts', () => {
    expect(pollEnd(null, end)).toEqual(end);
    expect(pollEnd(at('2031-03-01T22:59:00Z'), end)).toEqual(at('2031-03-01T22:59:00Z'));
  });
});

describe('when a poll closes by itself', () => {
  // A whole day: the twelfth of March in Berlin.
  const wholeDay = at('2031-03-12T23:00:00Z');
  test.each([
    ['before the deadline', { deadline: end, lastEnd: wholeDay }, '2031-03-12T22:59:59Z', null],
    [
      'at the deadline',
      { deadline: end, lastEnd: at('2031-04-01T12:00:00Z') },
      '2031-03-20T12:00:00Z',
      'deadline',
    ],
    [
      'deadline and dates both over',
      { deadline: end, lastEnd: wholeDay },
      '2031-03-21T12:00:00Z',
      'deadline',
    ],
    ['on the evening of a whole day', { deadline: null, lastEnd: wholeDay }, '2031-03-12T22:59:59Z', null],
    ['after its midnight', { deadline: null, lastEnd: wholeDay }, '2031-03-12T23:00:00Z', 'datesPast'],
  ])('%s', (_name, poll, now, expected) => {
    expect(closeReason(poll, at(now))).toBe(expected);
  });

  test.each([
    ['open', true],
    ['closed', false],
    ['decided', false],
    ['cancelled', false],
  ] as const)('a poll that is %s', (state, expected) => {
    const options = [{ endsAt: at('2031-03-01T12:00:00Z') }, { endsAt: end }];
    expect(isOpen({ state, deadline: null, options }, at('2031-03-19T12:00:00Z'))).toBe(expected);
    expect(isOpen({ state, deadline: null, options }, end)).toBe(false);
  });
});

const tally = (optionId: string, yes: number, ifNeedBe: number, no: number) => ({
  optionId,
  yes,
  ifNeedBe,
  no,
  unanswered: 0,
});

describe('the best dates', () => {
  test.each([
    ['most yes', [tally('a', 2, 0, 1), tally('b', 3, 0, 4)], ['b']],
    ['of as many yes, fewest no', [tally('a', 3, 0, 2), tally('b', 3, 1, 1)], ['b']],
    ['all that are alike', [tally('a', 3, 1, 1), tally('b', 2, 3, 0), tally('c', 3, 0, 1)], ['a', 'c']],
    ['if need be, when nobody says yes', [tally('a', 0, 1, 2), tally('b', 0, 2, 1)], ['b']],
    ['none, when nobody can', [tally('a', 0, 0, 3), tally('b', 0, 0, 3)], []],
    ['none, without an answer', [tally('a', 0, 0, 0)], []],
    ['none of none', [], []],
  ])('%s', (_name, rows, expected) => {
    expect(bestOptions(rows)).toEqual(expected);
  });
});

const voter = (organisation: string | null, choices: Record<string, PollChoice> | null) => ({
  organisation,
  choices: choices && new Map(Object.entries(choices)),
});

describe('what answers amount to', () => {
  test.each([
    ['yes', 'accepted'],
    ['ifNeedBe', 'tentative'],
    ['no', 'declined'],
    [null, 'pending'],
  ] as const)('%s becomes %s', (choice, expected) => {
    expect(carriedAnswer(choice)).toBe(expected);
  });

  test('a date left out is a no, but only of those who answered', () => {
    expect(choiceFor(voter(null, { a: 'yes' }), 'b')).toBe('no');
    expect(choiceFor(voter(null, null), 'b')).toBeNull();
  });

  test('sums per date', () => {
    const voters = [voter('A', { a: 'yes' }), voter('B', { a: 'ifNeedBe', b: 'yes' }), voter(null, null)];
    expect(tallies(['a', 'b'], voters)).toEqual([
      { optionId: 'a', yes: 1, ifNeedBe: 1, no: 0, unanswered: 1 },
      { optionId: 'b', yes: 1, ifNeedBe: 0, no: 1, unanswered: 1 },
    ]);
  });

  test('an organisation is missing when it answered and nobody of it can', () => {
    const voters = [
      voter('Caritas', { a: 'no' }),
      voter('Caritas', { a: 'ifNeedBe' }),
      voter('BemA', { a: 'no' }),
      voter('BemA', null),
      voter('Stadt', null),
      voter(null, { a: 'no' }),
    ];
    expect(missingOrganisations(voters, 'a')).toEqual(['BemA']);
    expect(silentOrganisations(voters)).toEqual(['Stadt']);
  });
});

describe('the form', () => {
  const now = at('2031-03-01T09:00:00Z');
  const filled = {
    'date-0': '2031-03-10',
    'start-0': '10:00',
    'end-0': '12:00',
    'date-2': '2031-03-09',
    'allDay-2': 'on',
  };
  const errorsOf = (changes: Record<string, string>) => {
    const result = pollSchema(now, null).safeParse({ ...filled, ...changes });
    return Object.fromEntries(
      (result.error?.issues ?? []).map(({ path, message }) => [
        path.join('.'),
        message.replace('polls-staff:errors.', ''),
      ]),
    );
  };

  test('sorts the dates, leaves empty rows out, and ends whole days at midnight in Berlin', () => {
    const poll = pollSchema(now, null).parse({ ...filled, deadline: '2031-03-08', hideNames: 'on' });
    expect(poll).toMatchObject({ hideNames: true, message: '', deadline: at('2031-03-08T22:59:00Z') });
    expect(poll.options).toEqual([
      { startsAt: at('2031-03-08T23:00:00Z'), endsAt: at('2031-03-09T23:00:00Z'), allDay: true },
      { startsAt: at('2031-03-10T09:00:00Z'), endsAt: at('2031-03-10T11:00:00Z'), allDay: false },
    ]);
  });

  test('takes no more than twelve rows', () => {
    expect(rowsOf({ 'date-0': '2031-03-10', 'date-99': '2031-03-10' })).toHaveLength(12);
  });

  test.each([
    ['an end before the beginning', { 'end-0': '09:00' }, { 'end-0': 'endBeforeStart' }],
    ['an end at the beginning', { 'end-0': '10:00' }, { 'end-0': 'endBeforeStart' }],
    ['a date that is over', { 'date-0': '2031-02-28' }, { 'date-0': 'past' }],
    ['a day that does not exist', { 'date-0': '2031-02-30' }, { 'date-0': 'date' }],
    ['a beginning that is no time', { 'start-0': '25:00' }, { 'start-0': 'clock' }],
    ['times without a day', { 'date-0': '' }, { 'date-0': 'dateMissing' }],
    [
      'a day without times',
      { 'start-0': '', 'end-0': '' },
      { 'start-0': 'startMissing', 'end-0': 'endMissing' },
    ],
    [
      'the same date twice',
      { 'date-1': '2031-03-10', 'start-1': '10:00', 'end-1': '12:00' },
      { 'date-1': 'twice' },
    ],
    ['one date only', { 'date-2': '', 'allDay-2': '' }, { 'date-0': 'tooFew' }],
    [
      'a time that the clock skips',
      { 'date-0': '2031-03-30', 'start-0': '02:30', 'end-0': '03:15' },
      { 'end-0': 'noSuchTime' },
    ],
    ['a deadline that is over', { deadline: '2031-02-27' }, { deadline: 'deadlinePast' }],
    ['a deadline on the first date', { deadline: '2031-03-09' }, { deadline: 'deadlineAfterFirst' }],
    ['a deadline that is no day', { deadline: 'bald' }, { deadline: 'date' }],
  ])('%s', (_name, changes, expected) => {
    expect(errorsOf(changes)).toEqual(expected);
  });
});
