import { describe, expect, it } from 'vitest';
import { figuresView } from '../../src/meetings/agenda/view.ts';
import {
  nationalityVeilThreshold,
  type Veiled,
  veiledText,
  veilList,
  veilTable,
} from '../../src/needs/disclosure/veil/rules.ts';

describe('figures inside the round table', () => {
  it('hides what would give a small count away by subtraction', () => {
    const table = veilTable([
      [12, 1, 7],
      [9, 4, 6],
    ]);
    expect(table.cells.map((row) => row.map(veiledText))).toEqual([
      ['12', '<3', '·'],
      ['9', '·', '·'],
    ]);
    expect([...table.rowTotals, ...table.columnTotals, table.total].map(veiledText)).toEqual([
      '20',
      '19',
      '21',
      '5',
      '13',
      '39',
    ]);
  });

  it('leaves a table without small counts as it is', () => {
    const table = veilTable([
      [12, 0],
      [9, 4],
    ]);
    expect([...table.cells.flat(), ...table.rowTotals, table.total].map(veiledText)).toEqual([
      '12',
      '0',
      '9',
      '4',
      '12',
      '13',
      '25',
    ]);
  });

  it('veils a list with its total, and nationality groups from five', () => {
    expect(veilList([8, 2, 5]).cells.map(veiledText)).toEqual(['8', '<3', '·']);
    expect(veiledText(veilList([8, 2, 5]).total)).toBe('15');
    // Both would be known to be one each.
    expect(veilList([1, 1, 6]).cells.map(veiledText)).toEqual(['<3', '<3', '·']);
    expect(veilList([9, 4, 7], nationalityVeilThreshold).cells.map(veiledText)).toEqual(['9', '<5', '·']);
  });

  it('tells one and two persons of a cluster on an agenda to those only who may read every report', () => {
    const t = (key: string, values: object = {}) => [key, ...Object.values(values)].join(' ');
    const item = {
      ...{ clusterId: 'c', clusterTitle: '', liveReports: 5, livePersons: 2 },
      snapshot: { reports: 1, persons: 1, at: '2026-11-01' },
    };
    const shown = (exact: boolean) => {
      const view = figuresView(t, 'de', item as unknown as Parameters<typeof figuresView>[2], exact);
      return `${view?.frozen} ${view?.live}`;
    };
    expect(shown(true)).toContain('figures.reports 1, meetings-staff:figures.persons 1');
    expect(shown(false)).not.toMatch(/(reports|persons) [12]\b/);
    expect(shown(false)).toContain('figures.reports 5, meetings-staff:figures.few.persons 3');
  });

  it('never lets a small count be worked out, by trying every table that fits what is shown', () => {
    let looked = 0;
    for (let seed = 1; seed <= 150; seed += 1) {
      const counts = [0, 1].map((r) =>
        [0, 1, 2].map((c) => [0, 1, 2, 3, 4, 1][(seed * (r * 3 + c + 7)) % 6] ?? 0),
      );
      const table = veilTable(counts);
      const fitting = tablesThatFit(table);
      expect(fitting.some((inner) => inner.join() === counts.flat().join())).toBe(true);
      for (const [index, cell] of table.cells.flat().entries()) {
        if (cell.kind !== 'few') continue;
        looked += 1;
        expect(new Set(fitting.map((inner) => inner[index])).size, JSON.stringify(counts)).toBeGreaterThan(1);
      }
    }
    expect(looked).toBeGreaterThan(100);
  });
});

/** Every 2×3 table of counts up to 7 that shows the same. */
function tablesThatFit(table: ReturnType<typeof veilTable>): number[][] {
  const options = table.cells
    .flat()
    .map((cell) => Array.from({ length: 8 }, (_, n) => n).filter((n) => fits(cell, n)));
  const all = options.reduce<number[][]>(
    (tables, list) => tables.flatMap((t) => list.map((n) => [...t, n])),
    [[]],
  );
  const sum = (inner: number[], indices: number[]) =>
    indices.reduce((total, index) => total + (inner[index] ?? 0), 0);
  const [first, second] = table.rowTotals;
  return all.filter(
    (inner) =>
      fits(first, sum(inner, [0, 1, 2])) &&
      fits(second, sum(inner, [3, 4, 5])) &&
      table.columnTotals.every((cell, c) => fits(cell, sum(inner, [c, c + 3]))) &&
      fits(table.total, sum(inner, [0, 1, 2, 3, 4, 5])),
  );
}

function fits(cell: Veiled | undefined, n: number): boolean {
  if (!cell || cell.kind === 'hidden') return true;
  return cell.kind === 'count' ? cell.count === n : n > 0 && n < cell.below;
}
