import { describe, expect, test } from 'vitest';
import { type Cell, firstKeptMonth, gathered, isPast, withMore } from '../../src/needs/retention/rules.ts';

const cells = (counts: Record<string, number>) =>
  new Map<string, Cell>(Object.entries(counts).map(([code, persons]) => [code, { persons, reports: 1 }]));
const persons = (map: ReadonlyMap<string, Cell>) =>
  Object.fromEntries([...map].map(([code, cell]) => [code, cell.persons]));
const sum = (map: ReadonlyMap<string, Cell>, name: keyof Cell) =>
  [...map.values()].reduce((total, cell) => total + cell[name], 0);

test('twenty-four months are kept, with the running one', () => {
  expect(firstKeptMonth(new Date('2026-11-22T12:00:00Z')).toISOString()).toBe('2024-12-01T00:00:00.000Z');
  // In Berlin the new year has begun.
  expect(firstKeptMonth(new Date('2026-12-31T23:30:00Z')).toISOString()).toBe('2025-02-01T00:00:00.000Z');
});

test.each([
  ['2024-Q3', true],
  ['2024-Q4', false],
  ['2023', true],
  ['2024', false],
  ['nonsense', false],
])('the counts of %s are past once the last of its months is: %s', (period, past) => {
  expect(isPast(period, new Date('2024-12-01T00:00:00Z'))).toBe(past);
});

describe('gathering small cells', () => {
  test('what is small joins within its topic first, then all together', () => {
    expect(
      persons(
        gathered(
          cells({ 'LOHN,zeitz': 5, 'LOHN,naumburg': 2, 'LOHN,other': 1, 'WOH,zeitz': 2, 'ARB,zeitz': 1 }),
        ),
      ),
    ).toEqual({ 'LOHN,zeitz': 5, 'LOHN,*': 3, '*,*': 3 });
  });

  test('where all together is too small, the next smallest cell joins', () => {
    expect(persons(gathered(cells({ LOHN: 9, WOH: 4, ARB: 1 })))).toEqual({ LOHN: 9, '*': 5 });
    expect(persons(gathered(cells({ LOHN: 2 })))).toEqual({ '*': 2 });
  });

  test('a late report joins its cell, or what is gathered', () => {
    const before = gathered(cells({ LOHN: 5, WOH: 3, ARB: 2, FAM: 2 }));
    expect(persons(withMore(before, cells({ LOHN: 1, ARB: 1 })))).toEqual({ LOHN: 6, WOH: 3, '*': 5 });
  });

  test('no cell under three stands alone, and nobody is lost or counted twice', () => {
    let seed = 1;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 300; round += 1) {
      const table = new Map<string, Cell>();
      for (let at = 0; at < 1 + random(12); at += 1) {
        const reports = 1 + random(3);
        table.set(`T${random(4)},P${random(3)}`, { persons: reports + random(3), reports });
      }
      const result = gathered(table);
      expect(sum(result, 'persons')).toBe(sum(table, 'persons'));
      expect(sum(result, 'reports')).toBe(sum(table, 'reports'));
      if (sum(table, 'persons') < 3) continue;
      for (const cell of result.values()) expect(cell.persons).toBeGreaterThanOrEqual(3);
    }
  });
});
