import { describe, expect, test } from 'vitest';
import { barChart, smallColumns } from '../../src/core/charts/bars.ts';
import { dotComparison } from '../../src/core/charts/dots.ts';
import { lineChart } from '../../src/core/charts/lines.ts';
import { niceTop, wrapped } from '../../src/core/charts/svg.ts';
import { answer, type Piece, questionsOf } from '../../src/needs/monitoring/figures/rules.ts';
import {
  difference,
  mayCross,
  monthsOfQuarter,
  narrowingOf,
  periodsOf,
  quarterAfter,
  quarterCode,
  together,
} from '../../src/needs/monitoring/rules.ts';

describe('periods', () => {
  test.each([
    ['2026-01', '2026-Q1'],
    ['2026-09', '2026-Q3'],
    ['2026-12', '2026-Q4'],
  ])('%s lies in %s', (month, quarter) => {
    expect(quarterCode(month)).toBe(quarter);
    expect(monthsOfQuarter(quarter)).toContain(month);
  });

  test.each([
    ['2026-Q1', -1, '2025-Q4'],
    ['2026-Q4', 1, '2027-Q1'],
    ['2026-Q2', -9, '2024-Q1'],
  ])('%s and %i quarters is %s', (from, steps, to) => {
    expect(quarterAfter(from, steps)).toBe(to);
  });

  test.each([
    [{}, ['2026-Q1', '2026-Q4'], ['2025-Q1', '2025-Q4']],
    [{ from: '2026-Q3', to: '2026-Q3' }, ['2026-Q3', '2026-Q3'], ['2026-Q2', '2026-Q2']],
    [
      { from: '2026-Q3', to: '2026-Q3', compare: 'year' as const },
      ['2026-Q3', '2026-Q3'],
      ['2025-Q3', '2025-Q3'],
    ],
    [{ from: '2026-Q4', to: '2026-Q2' }, ['2026-Q2', '2026-Q2'], ['2026-Q1', '2026-Q1']],
    [{ to: '2031-Q1' }, ['2026-Q1', '2026-Q4'], ['2025-Q1', '2025-Q4']],
  ])('%o means %o, compared with %o', (filter, span, others) => {
    const found = periodsOf(filter, '2026-11-20');
    expect([found.quarters[0], found.quarters.at(-1)]).toEqual(span);
    expect([found.others[0], found.others.at(-1)]).toEqual(others);
  });
});

test('no more than two things are crossed; a subtopic and its topic are one', () => {
  expect(mayCross({ place: 'zeitz' }, 'topic')).toBe(true);
  expect(mayCross({ place: 'zeitz' }, 'topic', 'month')).toBe(false);
  expect(mayCross({ place: 'zeitz', topic: 'WOH' }, 'language')).toBe(false);
  expect(narrowingOf({ topic: 'WOH', subtopic: 'WOH1', place: 'zeitz' })).toEqual({
    subtopic: 'WOH1',
    place: 'zeitz',
  });
  expect(narrowingOf({ topic: 'WOH', subtopic: 'LOHN1' })).toEqual({ topic: 'WOH' });
});

describe('own and others', () => {
  const format = String;
  test.each([
    [4, { kind: 'count', count: 6 } as const, 10, '10'],
    [0, { kind: 'few', below: 3 } as const, null, '<3'],
    [7, { kind: 'few', below: 5 } as const, null, '7 + <5'],
    [7, { kind: 'hidden' } as const, null, '7 + ·'],
    [0, { kind: 'count', count: 0 } as const, 0, '0'],
  ])('%i own and %o', (own, others, value, text) => {
    expect(together(own, others, format)).toEqual({ value, text });
  });

  test('a difference is told only where both figures are', () => {
    const known = (value: number) => ({ value, text: String(value) });
    expect(difference(known(7), known(3), format)).toBe('+4');
    expect(difference(known(3), known(7), format)).toBe('−4');
    expect(difference({ value: null, text: '<3' }, known(7), format)).toBe('–');
  });

  const counts = (now: number) => ({ now, before: 0 });
  const split: Piece = { split: ['place'] };
  const reader = { exact: false, format };

  test('narrowed to one line, a table shows that line as the whole table does', () => {
    const rest = new Map([
      ['WOH|zeitz', counts(2)],
      ['WOH|naumburg', counts(9)],
      ['LOHN|zeitz', counts(8)],
      ['LOHN|naumburg', counts(7)],
    ]);
    const own = new Map([['zeitz', counts(1)]]);
    const { rows } = answer(split, { topic: 'WOH' }, { own, rest }, reader, []);
    const shown = Object.fromEntries(rows.map(({ codes, now }) => [codes[0], now.text]));
    expect(shown.zeitz).toBe('1 + <3');
    // Or the total of the topic would give the two in Zeitz away.
    expect(shown.naumburg).toBe('·');
  });

  test('what the filter crosses once too often is asked of the own reports only', () => {
    expect(questionsOf(split, { topic: 'WOH', language: 'ro' }, false)).not.toHaveProperty('rest');
    expect(questionsOf(split, { topic: 'WOH', language: 'ro' }, true)).toHaveProperty('rest');
  });
});

describe('charts', () => {
  const words = { id: 'c', title: 'Wohnen & „Miete“ <b>', description: 'a "b"' };
  const mark = (value: number | null) => ({ value, text: value === null ? '<3' : String(value) });

  test('say what they show, escaped, without a style of their own', () => {
    const drawings = [
      barChart(words, [{ label: '<script>', ...mark(3), part: mark(1) }]),
      smallColumns(words, [mark(1), mark(null)], { top: 2, ends: ['a', 'b'] }),
      lineChart(words, ['a', 'b'], [{ name: '<i>', stroke: 'solid', marks: [mark(1), mark(2)] }]),
      dotComparison(words, [{ label: '<i>', before: mark(1), now: mark(2) }]),
    ];
    for (const drawing of drawings) {
      expect(drawing).toContain('<title id="c-title">Wohnen &amp; „Miete“ &lt;b&gt;</title>');
      expect(drawing).toContain('<desc id="c-desc">a &quot;b&quot;</desc>');
      expect(drawing).not.toMatch(/<script|<i>|style=|NaN|undefined/);
    }
  });

  test('draw a hidden value the same, whatever it is', () => {
    expect(barChart(words, [{ label: 'a', ...mark(null) }])).toContain('chart__veiled');
    const line = lineChart(
      words,
      ['a', 'b', 'c'],
      [{ name: 'n', stroke: 'solid', marks: [mark(4), mark(null), mark(6)] }],
    );
    expect(line).toContain('chart__empty');
    // The number beside a name is the last known one, and says of when it is.
    expect(line).toContain('n (c: 6)');
    // Broken, not drawn through.
    expect(line.match(/d="M[^"L]*M[^"L]*"/)).not.toBeNull();
  });

  test('stand with nothing to show', () => {
    expect(barChart(words, [])).toContain('<svg');
    expect(lineChart(words, [], [])).not.toContain('NaN');
    expect(dotComparison(words, [])).not.toContain('NaN');
    expect(smallColumns(words, [], { top: 0, ends: ['', ''] })).not.toContain('NaN');
  });

  test.each([
    [0, 2],
    [3, 4],
    [7, 8],
    [52, 60],
    [101, 200],
    [999, 1000],
  ])('a scale for %i ends at %i', (highest, top) => {
    expect(niceTop(highest)).toBe(top);
  });

  test('long words are broken between words', () => {
    expect(wrapped('Anerkennung, Qualifizierung, Arbeitssuche', 20)).toEqual([
      'Anerkennung,',
      'Qualifizierung,',
      'Arbeitssuche',
    ]);
  });
});
