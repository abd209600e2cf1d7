import { describe, expect, test } from 'vitest';
import { openMonths, quarterOf } from '../../src/needs/quarters/rules.ts';
import {
  closeness,
  closest,
  duplicateFrom,
  type Found,
  fittingFrom,
  usualClusters,
} from '../../src/needs/similar/rules.ts';

const sought = { place: 'zeitz', month: '2026-11', subtopics: ['LOHN1'] };

function found(fields: Partial<Found> = {}): Found {
  return { place: 'zeitz', month: '2026-11', subtopics: ['LOHN1'], wording: null, ...fields };
}

describe('how close two needs of a topic are', () => {
  test('the same in everything is as close as can be', () => {
    expect(closeness(sought, found({ wording: 1 }))).toBe(1);
  });

  test.each<[string, Partial<Found>, 'duplicate' | 'fitting' | 'neither']>([
    ['same place, month and subtopic', {}, 'duplicate'],
    ['same, told in half the same words', { wording: 0.5 }, 'duplicate'],
    ['a month ago, same subtopic', { month: '2026-10' }, 'duplicate'],
    ['a month ago, nothing more is known', { month: '2026-10', subtopics: null }, 'fitting'],
    ['same place and month, another subtopic', { subtopics: ['LOHN2'] }, 'fitting'],
    ['same place, long ago', { month: '2025-01', subtopics: null }, 'fitting'],
    ['place unknown, this month', { place: 'unknown', subtopics: null }, 'fitting'],
    ['another place, nothing more is known', { place: 'naumburg', subtopics: null }, 'neither'],
    ['another place, long ago, same subtopic', { place: 'naumburg', month: '2025-01' }, 'neither'],
    ['an empty cluster elsewhere', { place: 'naumburg', month: null, subtopics: null }, 'neither'],
  ])('%s', (_name, fields, expected) => {
    const close = closeness(sought, found(fields));
    const kind = close >= duplicateFrom ? 'duplicate' : close >= fittingFrom ? 'fitting' : 'neither';
    expect(kind).toBe(expected);
  });

  test('it never matters which of the two was there first', () => {
    const other = { place: 'unknown', month: '2026-09', subtopics: ['LOHN1', 'LOHN3'] };
    expect(closeness(sought, { ...other, wording: null })).toBe(
      closeness(other, { ...sought, wording: null }),
    );
  });

  test('the closest come first, as many as wanted', () => {
    const list = [found({ place: 'unknown' }), found(), found({ place: 'naumburg', subtopics: ['LOHN2'] })];
    expect(closest(sought, list, { from: fittingFrom, most: 3 })).toEqual([list[1], list[0]]);
    expect(closest(sought, list, { from: fittingFrom, most: 1 })).toEqual([list[1]]);
  });
});

describe('clusters that a person usually meets', () => {
  const cluster = (topic: string, place: string) => ({ topic, place });
  const recent = [cluster('LOHN', 'zeitz'), cluster('LOHN', 'zeitz'), cluster('WOH', 'naumburg')];

  test('topic before place, nothing of a topic never reported', () => {
    const [pay, payElsewhere, home, school] = [
      cluster('LOHN', 'zeitz'),
      cluster('LOHN', 'naumburg'),
      cluster('WOH', 'zeitz'),
      cluster('BIL', 'zeitz'),
    ];
    expect(usualClusters([home, school, payElsewhere, pay] as never[], recent, 5)).toEqual([
      pay,
      payElsewhere,
      home,
    ]);
    expect(usualClusters([pay] as never[], [], 5)).toEqual([]);
  });
});

describe('quarters', () => {
  test.each([
    ['2026-01', '2026-01-01'],
    ['2026-03', '2026-01-01'],
    ['2026-12', '2026-10-01'],
  ])('%s belongs to the one that begins on %s', (month, first) => {
    expect(quarterOf(month).toISOString().slice(0, 10)).toBe(first);
    expect(
      quarterOf(new Date(`${month}-28T00:00:00Z`))
        .toISOString()
        .slice(0, 10),
    ).toBe(first);
  });

  test('months of a locked one are not offered', () => {
    const months = ['2026-07', '2026-06', '2026-04', '2026-03'];
    expect(openMonths(months, [new Date('2026-04-01')])).toEqual(['2026-07', '2026-03']);
  });
});
