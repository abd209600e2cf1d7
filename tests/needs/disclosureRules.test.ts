import { describe, expect, it } from 'vitest';
import { protect, type Quantity } from '../../src/needs/disclosure/audit/rules.ts';
import { publishable } from '../../src/needs/disclosure/freeze/rules.ts';
import {
  behind,
  hiddenCell,
  publishedSum,
  rounded,
  settingsFloor,
  settledSettings,
  strictest,
} from '../../src/needs/disclosure/rules.ts';
import {
  all,
  type CountedSlice,
  keysOf,
  type PublishedSlice,
  primaryCells,
} from '../../src/needs/disclosure/tables/rules.ts';
import { Attacker, nameOf } from './disclosure/attacker.ts';
import { cellKeyed, readTable, smallCounts, textbook } from './disclosure/otherMethods.ts';
import { codes, countedSlice, type Report, randomFrom, sparseReports } from './disclosure/tables.ts';

const k = settingsFloor.primary;

async function publish(
  slice: CountedSlice,
  earlier: readonly PublishedSlice[] = [],
): Promise<PublishedSlice> {
  return { ...slice, ...(await publishable(slice, earlier, settingsFloor)), settings: settingsFloor };
}

/** Reads a published quarter as everybody can. `same` says which counts are the same as in other versions. */
function read(attacker: Attacker, slice: PublishedSlice, name: (key: string) => string): void {
  for (const key of keysOf(slice.axes)) {
    const cell = slice.cells[key];
    const threshold = thresholdOf(slice, key);
    const [low, high] = typeof cell === 'object' ? cell : [cell, cell];
    if (low === 0) attacker.knows(name(key), 0, 0);
    else if (typeof low === 'number' && typeof high === 'number')
      attacker.knows(name(key), Math.max(threshold, low - 2), high + 2);
    else attacker.knows(name(key), 0, Number.POSITIVE_INFINITY);
    const parts = key.split('|');
    // A zero is shown in lines of ten or more, which their rounded totals must say as well: 15 is the first that does.
    const above = parts.flatMap((part, at) => (part === all ? [] : [parts.with(at, all).join('|')]));
    if (cell === 0 && !above.some((line) => slice.cells[line] === 0))
      for (const line of above) attacker.knows(name(line), 13, Number.POSITIVE_INFINITY);
    parts.forEach((part, at) => {
      const lines = (slice.axes[at] ?? []).map((code) => name(parts.with(at, code).join('|')));
      if (part !== all) return;
      if (slice.code === 'barrier') for (const line of lines) attacker.knowsNoMore(line, name(key));
      else attacker.knowsSum(name(key), lines);
    });
  }
}

/** The total of all nationality groups is no group. */
function thresholdOf(slice: PublishedSlice, key: string): number {
  return slice.code === 'nationality' && key !== all ? settingsFloor.nationality : k;
}

/** Every hidden small count, and how closely the attacker gets at it. */
function narrowed(attacker: Attacker, slice: PublishedSlice, name: (key: string) => string) {
  const small = slice.guarded.filter((key) => slice.cells[key] === hiddenCell);
  const found: string[] = [];
  for (const key of small) {
    const [low, high] = attacker.range(name(key));
    expect(low).toBeLessThanOrEqual(slice.counts[key] ?? 0);
    expect(high).toBeGreaterThanOrEqual(slice.counts[key] ?? 0);
    if (high - low < thresholdOf(slice, key))
      found.push(`${slice.code} ${key}: ${slice.counts[key]} in [${low}, ${high}]`);
  }
  return { small: small.length, found };
}

/** A cell's name by what it is of, so that totals shared by tables are one count. */
const dimension = {
  topicPlace: ['t', 'p'],
  topicOutcome: ['t', 'o'],
  language: ['l'],
  nationality: ['n'],
  barrier: ['b'],
};
function shared(slice: Pick<PublishedSlice, 'code' | 'counts'>, withCount = false) {
  return (key: string) => {
    const parts = key
      .split('|')
      .flatMap((code, at) => (code === all ? [] : [`${dimension[slice.code][at]}${code}`]));
    return nameOf('n', ...parts, ...(withCount ? [`v${slice.counts[key]}`] : []));
  };
}

describe('rules of publication', () => {
  it('can be made stricter than the floor, never less strict', () => {
    expect(strictest({ primary: 3, nationality: 20, dominanceShare: 90, base: 1, zeroLine: 0 })).toEqual({
      ...settingsFloor,
      nationality: 20,
    });
    expect(strictest({ primary: 8, dominanceShare: 70 })).toMatchObject({ primary: 8, dominanceShare: 70 });
  });

  it.each([
    [5, 5, 5, 7],
    [7, 5, 5, 7],
    [8, 10, 8, 12],
    [23, 25, 23, 27],
  ])('rounds %d to %d, behind which anything from %d to %d can stand', (count, shown, low, high) => {
    expect(rounded(count, 5)).toBe(shown);
    expect(behind(shown, 5, 5)).toEqual({ low, high });
  });

  it('hides small counts, dominated ones and zeros in short lines', () => {
    const slice = countedSlice('topicPlace', [codes('t', 3), codes('p', 2)], []);
    Object.assign(slice.counts, {
      't1|p1': 4,
      't1|p2': 11,
      't1|*': 15,
      't2|p1': 6,
      't2|p2': 0,
      't2|*': 6,
      't3|p1': 0,
      't3|p2': 0,
      't3|*': 0,
      '*|p1': 10,
      '*|p2': 11,
      '*|*': 21,
    });
    const hidden = primaryCells({ ...slice, dominated: new Set(['t1|p2']) }, settingsFloor);
    // t2 counts six in all: its zero would tell where they are not. t3 is a zero among twenty.
    expect([...hidden].sort()).toEqual(['t1|p1', 't1|p2', 't2|p2']);
  });

  it('shows a zero only where the rounded totals say that the lines are long', async () => {
    const list = (a: number, b: number) => ({
      ...countedSlice('language', [codes('l', 3)], []),
      counts: { l1: a, l2: b, l3: 0, '*': a + b },
    });
    // Shown, it would tell that the total is ten at least, and so the hidden four to be from three to seven.
    expect((await publish(list(6, 4))).cells).toEqual({ l1: 5, l2: hiddenCell, l3: hiddenCell, '*': 10 });
    expect((await publish(list(20, 4))).cells).toMatchObject({ l2: hiddenCell, l3: 0 });
  });

  it('keeps for a year what was the strictest about it, and its rounding', () => {
    const strict = { ...settingsFloor, primary: 10, base: 10 };
    expect(settledSettings(settingsFloor, [strict])).toEqual(strict);
    expect(settledSettings({ ...strict, nationality: 20 }, [settingsFloor])).toMatchObject({
      primary: 10,
      nationality: 20,
      base: 5,
    });
    expect(settledSettings(settingsFloor, [settingsFloor, strict])).toBeNull();
  });

  it('sums up nothing but what is published', () => {
    expect(publishedSum([5, [10, 15], 0])).toEqual({ low: 15, high: 20, atLeast: false });
    expect(publishedSum([5, hiddenCell])).toEqual({ low: 5, high: 5, atLeast: true });
    expect(publishedSum([hiddenCell])).toBeNull();
  });
});

describe('the audit', () => {
  const free: Quantity = {
    ...{ count: 0, low: 0, high: Number.POSITIVE_INFINITY, hidden: true, cost: null },
    ...{ width: 0, floor: 0, step: 0, lowest: 0 },
  };
  const total: Quantity = { ...free, count: 9, low: 9, high: 9, hidden: false };
  const small: Quantity = { ...free, count: 1, width: 5 };
  const sum = [
    {
      terms: [
        [0, -1],
        [1, 1],
        [2, 1],
      ] as [number, number][],
    },
  ];

  it('does not take what no coarser figure can say for a possible value', async () => {
    // Beside a total of nine that is out, "5–10" stands for five or more, which leaves the small one at most four.
    const shown: Quantity = {
      ...free,
      count: 8,
      low: 8,
      high: 12,
      hidden: false,
      cost: 10,
      step: 5,
      lowest: 5,
    };
    expect((await protect([total, shown, small], sum))?.hidden).toEqual([false, true, true]);
  });

  it('finds no protection where what is out leaves too little room', async () => {
    const few = { ...total, count: 3, low: 3, high: 3 };
    expect(await protect([few, { ...free, count: 2 }, small], sum)).toBeNull();
  });

  it('lets nothing be shown of groups that cannot be protected beside what is out', async () => {
    const counts = { l1: 4, l2: 2, '*': 6 };
    const language = await publish({ ...countedSlice('language', [codes('l', 2)], []), counts });
    expect(language.cells['*']).toBe(5);
    const groups = { ...countedSlice('nationality', [codes('n', 2)], []), counts: { n1: 5, n2: 1, '*': 6 } };
    const { cells, withheld, guarded } = await publishable(groups, [language], settingsFloor);
    expect(cells).toEqual({ n1: hiddenCell, n2: hiddenCell, '*': hiddenCell });
    expect({ withheld, guarded }).toEqual({ withheld: true, guarded: [] });
  });
});

describe('publishing 18 topics in 5 places over 8 quarters', () => {
  it.each([1, 4])(
    'takes less than two seconds with %d reports to a cell',
    { timeout: 20_000 },
    async (mean) => {
      const axes = [codes('t', 18), codes('p', 5)];
      const random = randomFrom(mean);
      const slices = Array.from({ length: 8 }, () =>
        countedSlice('topicPlace', axes, sparseReports(random, axes, mean)),
      );
      const before = process.cpuUsage();
      for (const slice of slices) await publishable(slice, [], settingsFloor);
      // Processor time: other tests run beside this one.
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
    },
  );
});

describe('an attacker who solves everything that was published', { timeout: 30_000 }, () => {
  const topics = codes('t', 7);
  const places = codes('p', 4);
  const outcomes = codes('o', 4);
  const languages = codes('l', 5);
  const barriers = codes('b', 4);
  const nations = codes('n', 5);

  it.each([0.7, 2, 5])('finds no small count in linked tables with %d reports to a cell', async (mean) => {
    const random = randomFrom(mean * 10);
    let small = 0;
    for (let round = 0; round < (mean < 1 ? 1 : 2); round += 1) {
      const pick = (list: string[]) => list[Math.floor(random() ** 2 * list.length)] ?? '';
      const reports = sparseReports(random, [topics, places], mean).map((report) => [
        ...report,
        pick(outcomes),
        pick(languages),
        pick(nations),
        pick(barriers),
      ]);
      const of = (...at: number[]): Report[] =>
        reports.map((report) => at.map((index) => report[index] ?? ''));
      const published: PublishedSlice[] = [];
      const slices = [
        countedSlice('topicPlace', [topics, places], of(0, 1)),
        countedSlice('topicOutcome', [topics, outcomes], of(0, 2)),
        countedSlice('language', [languages], of(3)),
        countedSlice('nationality', [nations], of(4)),
        countedSlice('barrier', [barriers], of(5)),
      ];
      for (const slice of slices) published.push(await publish(slice, published));
      const attacker = new Attacker();
      for (const slice of published) read(attacker, slice, shared(slice));
      for (const slice of published) {
        const result = narrowed(attacker, slice, shared(slice));
        expect(result.found).toEqual([]);
        small += result.small;
      }
    }
    expect(small).toBeGreaterThan(20);
  });

  it('finds none with both versions of a table, nor how much a corrected count changed', async () => {
    const random = randomFrom(7);
    let changes = 0;
    for (let round = 0; round < 3; round += 1) {
      const axes = [topics, places];
      const reports = sparseReports(random, axes, 2);
      const before = await publish(countedSlice('topicPlace', axes, reports));
      const late = sparseReports(random, axes, 0.03);
      const after = await publish(countedSlice('topicPlace', axes, [...reports.slice(2), ...late]), [before]);
      const attacker = new Attacker();
      // Knows which counts did not change.
      for (const slice of [before, after]) read(attacker, slice, shared(slice, true));
      for (const slice of [before, after]) {
        expect(narrowed(attacker, slice, shared(slice, true)).found).toEqual([]);
      }
      for (const key of keysOf(axes)) {
        if (before.counts[key] === after.counts[key]) continue;
        changes += 1;
        const [low, high] = attacker.range(shared(after, true)(key), shared(before, true)(key));
        expect(high - low, `change of ${key}`).toBeGreaterThanOrEqual(k);
      }
    }
    expect(changes).toBeGreaterThan(15);
  });
});

describe('the same attacker against other methods', { timeout: 30_000 }, () => {
  const name = (key: string) => nameOf('n', key);

  function share(axes: string[][], counts: Record<string, number>, attacker: Attacker): number {
    const small = smallCounts(axes, counts, k);
    const known = small.filter((key) => {
      const [low, high] = attacker.range(name(key));
      return high - low < k;
    });
    attacker.rest();
    return known.length / small.length;
  }

  it('narrows down a third or more of the small counts after textbook suppression, two thirds in linked tables', () => {
    const tables = [
      { axes: [codes('t', 18), codes('p', 5)], mean: 1.5, least: 0.25 },
      { axes: [codes('t', 8), codes('p', 4), codes('q', 4)], mean: 2.5, least: 0.5 },
    ];
    for (const { axes, mean, least } of tables) {
      const { counts } = countedSlice('topicPlace', axes, sparseReports(randomFrom(101), axes, mean));
      const hidden = textbook(axes, counts, k);
      const attacker = new Attacker();
      readTable(attacker, axes, name, (key) =>
        hidden.has(key) ? null : [counts[key] ?? 0, counts[key] ?? 0],
      );
      expect(share(axes, counts, attacker)).toBeGreaterThan(least);
    }
  });

  it('narrows down many after the cell-key method with a deviation of four', () => {
    const axes = [codes('t', 18), codes('p', 5)];
    const random = randomFrom(100);
    const reports = sparseReports(random, axes, 1.5);
    const { counts } = countedSlice('topicPlace', axes, reports);
    const shown = cellKeyed(axes, reports, random);
    const attacker = new Attacker();
    readTable(attacker, axes, name, (key) => {
      const value = shown[key] ?? 0;
      return value === 0 ? [0, 4] : [Math.max(1, value - 4), value + 4];
    });
    expect(share(axes, counts, attacker)).toBeGreaterThan(0.25);
  });
});
