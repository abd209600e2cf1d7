import { describe, expect, test } from 'vitest';
import { repeatableRandom } from '../../prisma/seed/demo/random.ts';
import {
  atLeast,
  benjaminiHochberg,
  dispersionOf,
  fallen,
  leastReports,
  risen,
} from '../../src/needs/monitoring/whatsNew/rules.ts';

describe('the exact test of two counts', () => {
  // Summed with exact fractions elsewhere: P(X >= now) for X ~ Bin(now + before, 1/5).
  test.each([
    [10, 10, 0.0025948],
    [5, 0, 0.00032],
    [4, 12, 0.4018657],
    [30, 40, 0.0000115],
    [200, 400, 1.4e-14],
    [0, 20, 1],
  ])('now %i, in the year before %i: p = %f', (now, before, p) => {
    expect(atLeast(now, now + before, 0.2)).toBeCloseTo(p, 6);
  });

  test('both tails share the count itself and make up the whole otherwise', () => {
    for (const [now, before] of [
      [3, 9],
      [50, 500],
      [900, 3000],
    ] as const) {
      const total = now + before;
      expect(atLeast(now, total, 0.2) + atLeast(before + 1, total, 0.8)).toBeCloseTo(1, 9);
    }
  });
});

test('of many tests only as many findings stand as Benjamini and Hochberg allow', () => {
  // Their own example of 15 tests (1995, section 4.1), at 5 percent: the first four.
  const pValues = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  expect(benjaminiHochberg(pValues, 0.05)).toBe(0.0095);
  expect(benjaminiHochberg([0.5, 0.9], 0.1)).toBe(-1);
  expect(benjaminiHochberg([], 0.1)).toBe(-1);
});

describe('what is said of a change', () => {
  const counts = {
    WOH: { now: 30, before: 40 },
    LOHN: { now: 11, before: 40 },
    KUEN: { now: 1, before: 60 },
  };
  const codes = Object.keys(counts) as (keyof typeof counts)[];
  const countsOf = (code: keyof typeof counts) => counts[code];

  test('names what rose, what would have come, and what would have passed for chance', () => {
    const found = risen(codes, countsOf);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ of: 'WOH', now: 30, before: 40, expected: 10 });
    const { chance = 0, p = 1 } = found[0] ?? {};
    expect(chance).toBeGreaterThan(10);
    expect(chance).toBeLessThan(30);
    expect(atLeast(chance + 1, 70, 0.2)).toBeLessThanOrEqual(p);
  });

  test('names what fell', () => {
    expect(fallen(codes, countsOf)).toMatchObject([{ of: 'KUEN', now: 1, expected: 15 }]);
  });

  test('makes nothing of what is too rare', () => {
    expect(risen(['SON'], () => ({ now: leastReports - 1, before: 0 }))).toEqual([]);
    expect(risen(['SON'], () => ({ now: leastReports, before: 0 }))).toHaveLength(1);
  });
});

/** Knuth's way, for the small means of these tables; large ones are added up. */
function poisson(random: () => number, mean: number): number {
  if (mean > 30) return poisson(random, 30) + poisson(random, mean - 30);
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}

/** Topics and their places as they are tested together: each topic is the sum of its five places. */
function table(random: () => number, growth: (topic: number) => number) {
  return Array.from({ length: 18 }, (_, topic) => {
    const places = Array.from({ length: 5 }, (_, place) => {
      const quarter = [12, 6, 4, 1.5, 0.4][place] ?? 1;
      const mean = (quarter * (1 + (topic % 4))) / 2;
      return {
        topic,
        now: poisson(random, mean * growth(topic)),
        before: poisson(random, mean * 4),
      };
    });
    const sum = (of: 'now' | 'before') => places.reduce((all, place) => all + place[of], 0);
    return [{ topic, now: sum('now'), before: sum('before') }, ...places];
  }).flat();
}

describe('in the long run', () => {
  test('no more than a tenth of the tables in which nothing changed show a rise or a fall', () => {
    const random = repeatableRandom(1995);
    const rounds = 400;
    let alarms = { risen: 0, fallen: 0 };
    for (let round = 0; round < rounds; round++) {
      const cells = table(random, () => 1);
      alarms = {
        risen: alarms.risen + Math.sign(risen(cells, (cell) => cell).length),
        fallen: alarms.fallen + Math.sign(fallen(cells, (cell) => cell).length),
      };
    }
    expect(alarms.risen / rounds).toBeLessThanOrEqual(0.1);
    expect(alarms.fallen / rounds).toBeLessThanOrEqual(0.1);
    // A test that never finds anything would pass as well.
    expect(alarms.risen + alarms.fallen).toBeGreaterThan(0);
  });

  test('where two topics really double, most of it is found, and at most a tenth of what is found is false', () => {
    const random = repeatableRandom(1940);
    const rounds = 200;
    const doubled = new Set([3, 7]);
    let found = 0;
    let shares = 0;
    for (let round = 0; round < rounds; round++) {
      const cells = table(random, (topic) => (doubled.has(topic) ? 2 : 1));
      const list = risen(cells, (cell) => cell);
      const wrong = list.filter(({ of }) => !doubled.has(of.topic)).length;
      shares += list.length > 0 ? wrong / list.length : 0;
      found +=
        [...doubled].filter((topic) => list.some(({ of }) => of.topic === topic)).length / doubled.size;
    }
    expect(shares / rounds).toBeLessThanOrEqual(0.1);
    expect(found / rounds).toBeGreaterThan(0.9);
  });

  test('reports that come in bursts raise no more false alarms, and what really triples is found all the same', () => {
    const random = repeatableRandom(1974);
    const rounds = 150;
    let [alarms, naive, found] = [0, 0, 0];
    // One to three reports at a time.
    const burst = (mean: number) =>
      Array.from({ length: poisson(random, mean / 2) }, () => 1 + Math.floor(random() * 3)).reduce(
        (sum, size) => sum + size,
        0,
      );
    for (let round = 0; round < rounds; round++) {
      const cells = Array.from({ length: 40 }, (_, index) => {
        const mean = [30, 12, 6, 3, 1][index % 5] ?? 1;
        const quarters = Array.from({ length: 4 }, () => burst(mean));
        const before = quarters.reduce((sum, count) => sum + count, 0);
        return { index, quarters, before, now: burst(mean), tripled: burst(mean * 3) };
      });
      const dispersion = dispersionOf(cells.map(({ quarters }) => quarters));
      alarms += Math.sign(risen(cells, (cell) => cell, dispersion).length);
      naive += Math.sign(risen(cells, (cell) => cell).length);
      const changed = cells.map((cell) => (cell.index === 0 ? { ...cell, now: cell.tripled } : cell));
      found += Math.sign(
        risen(changed, (cell) => cell, dispersion).filter(({ of }) => of.index === 0).length,
      );
    }
    expect(alarms / rounds).toBeLessThanOrEqual(0.1);
    expect(naive / rounds).toBeGreaterThan(0.2);
    expect(found / rounds).toBeGreaterThan(0.9);
  });

  test('counts that vary as chance has it are taken as they are', () => {
    expect(dispersionOf([[5, 5, 5, 5]])).toBe(1);
    expect(dispersionOf([[1, 0, 1, 0]])).toBe(1);
    expect(
      dispersionOf([
        [20, 0, 0, 0],
        [5, 5, 5, 5],
      ]),
    ).toBeCloseTo(10, 9);
  });
});
