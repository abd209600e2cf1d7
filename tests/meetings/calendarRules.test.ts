import { describe, expect, test } from 'vitest';
import { berlinInstant } from '../../src/core/i18n/zonedTime.ts';
import { daysOf, matches, monthAfter, monthSheet, sheetOf } from '../../src/meetings/calendar/rules.ts';

const meeting = (from: [string, string], until: [string, string]) => ({
  startsAt: berlinInstant(...from),
  endsAt: berlinInstant(...until),
});

describe('the days of a meeting', () => {
  test.each([
    ['an afternoon', ['2026-06-10', '14:00'], ['2026-06-10', '16:00'], '2026-06-10', '2026-06-10'],
    ['until midnight', ['2026-06-10', '20:00'], ['2026-06-11', '00:00'], '2026-06-10', '2026-06-10'],
    ['past midnight', ['2026-06-10', '22:00'], ['2026-06-11', '01:00'], '2026-06-10', '2026-06-11'],
    ['two whole days', ['2026-06-10', '00:00'], ['2026-06-12', '00:00'], '2026-06-10', '2026-06-11'],
    ['shortly after midnight', ['2026-06-10', '00:30'], ['2026-06-10', '02:00'], '2026-06-10', '2026-06-10'],
    [
      'the day that has 25 hours',
      ['2026-10-25', '00:00'],
      ['2026-10-26', '00:00'],
      '2026-10-25',
      '2026-10-25',
    ],
  ] as const)('%s', (_name, from, until, first, last) => {
    expect(daysOf(meeting([...from], [...until]))).toEqual({ first, last });
  });
});

describe('the sheet of a month', () => {
  test.each([
    // Begins on a Monday and has four weeks.
    ['2027-02', 4, '2027-02-01', '2027-02-28'],
    ['2026-06', 5, '2026-06-01', '2026-07-05'],
    // Begins on a Saturday.
    ['2026-08', 6, '2026-07-27', '2026-09-06'],
    ['2024-02', 5, '2024-01-29', '2024-03-03'],
  ])('%s has %i weeks', (month, weeks, first, last) => {
    const days = monthSheet(month, '2026-06-10', []).flat();
    expect(days).toHaveLength(weeks * 7);
    expect([days[0]?.day, days.at(-1)?.day]).toEqual([first, last]);
    expect(days.filter(({ inMonth }) => inMonth)).toHaveLength(
      Number(month.endsWith('02') ? (month === '2024-02' ? 29 : 28) : month === '2026-06' ? 30 : 31),
    );
  });

  test('reaches from midnight to midnight in Berlin, across the change to winter time', () => {
    expect(sheetOf('2026-10')).toEqual({
      from: new Date('2026-09-27T22:00:00Z'),
      until: new Date('2026-11-01T23:00:00Z'),
      weeks: 5,
    });
  });

  test('a meeting past midnight stands on both days, today is marked once', () => {
    const late = meeting(['2026-06-10', '22:00'], ['2026-06-11', '01:00']);
    const days = monthSheet('2026-06', '2026-06-10', [late]).flat();
    expect(days.filter(({ entries }) => entries.length > 0).map(({ day }) => day)).toEqual([
      '2026-06-10',
      '2026-06-11',
    ]);
    expect(days.filter(({ today }) => today).map(({ day }) => day)).toEqual(['2026-06-10']);
  });
});

test.each([
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
])('%s and %i months', (month, months, other) => expect(monthAfter(month, months)).toBe(other));

test.each([
  [{}, true],
  [{ body: 'a', town: 'zeitz' }, true],
  [{ body: 'b' }, false],
  [{ town: 'naumburg' }, false],
  [{ audience: 'staff' }, false],
])('narrowed to %o: %s', (wanted, expected) => {
  expect(matches({ bodyId: 'a', town: 'zeitz', audience: 'public' }, wanted)).toBe(expected);
});
