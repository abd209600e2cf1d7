import { describe, expect, test } from 'vitest';
import { effectDue } from '../../src/meetings/measures/effects/rules.ts';
import { isReopened, partsProgress, progressErrors } from '../../src/meetings/measures/rules.ts';

const today = '2031-05-10';

describe('a report of progress', () => {
  test.each([
    ['open', 'inProgress', '', { text: 'measures-staff:errors.note' }],
    ['open', 'done', '', { text: 'measures-staff:errors.reached' }],
    ['inProgress', 'dropped', '', { text: 'measures-staff:errors.reasonDropped' }],
    ['done', 'inProgress', '', { text: 'measures-staff:errors.reasonReopened' }],
    ['dropped', 'open', '', { text: 'measures-staff:errors.reasonReopened' }],
    ['done', 'inProgress', 'Es fehlt noch etwas.', {}],
  ] as const)('from %s to %s needs its words', (before, state, text, errors) => {
    expect(progressErrors({ state, text, due: '' }, today, before)).toEqual(errors);
  });

  test.each([
    ['', 'newDue'],
    ['2031-05-09', 'dueInFuture'],
    ['2031-05-10', 'dueInFuture'],
    ['2031-05-11', null],
  ])('postpones to a day after today, not to "%s"', (due, error) => {
    const errors = progressErrors({ state: 'postponed', text: 'Später.', due }, today);
    expect(errors).toEqual(error ? { due: `measures-staff:errors.${error}` } : {});
  });

  test('takes up again only what was finished', () => {
    expect(isReopened('done', 'postponed')).toBe(true);
    expect(isReopened('done', 'dropped')).toBe(false);
    expect(isReopened('open', 'inProgress')).toBe(false);
  });
});

test.each([
  [[], { done: 0, counted: 0, percent: null }],
  [['dropped'], { done: 0, counted: 0, percent: null }],
  [['open', 'inProgress', 'postponed'], { done: 0, counted: 3, percent: 0 }],
  [['done', 'open', 'open'], { done: 1, counted: 3, percent: 33 }],
  [['done', 'dropped'], { done: 1, counted: 1, percent: 100 }],
] as const)('parts %j make the whole so far', (states, progress) => {
  expect(partsProgress(states.map((state) => ({ state })))).toEqual(progress);
});

test.each([
  ['2031-01-10T12:00:00Z', 3, '2031-04-10'],
  // Already the next day in Berlin.
  ['2031-01-10T23:30:00Z', 6, '2031-07-11'],
  ['2031-11-30T12:00:00Z', 3, '2032-02-29'],
])('a measure done at %s is asked about after %i months on %s', (doneAt, months, due) => {
  expect(effectDue(new Date(doneAt), months)).toBe(due);
});
