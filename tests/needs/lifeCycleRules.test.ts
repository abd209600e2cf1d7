import { describe, expect, test } from 'vitest';
import {
  endings,
  furtherState,
  isOpen,
  movedState,
  type NeedStateRow,
  newCode,
  openStates,
} from '../../src/needs/states/rules.ts';
import type { StoryEvent, StoryKind } from '../../src/needs/story/queries.ts';
import { inOrder, withStretches } from '../../src/needs/story/rules.ts';

function state(code: string, kind: NeedStateRow['kind'], position: number, more: Partial<NeedStateRow> = {}) {
  const names = { de: code, en: code };
  const usual = { appliesTo: ['cluster'], builtIn: true, counts: true, retiredAt: null, version: 1 };
  return { code, kind, position, names, ...usual, ...more };
}

const states = [
  state('open', 'open', 10, { appliesTo: ['cluster', 'report'] }),
  state('onAgenda', 'open', 20),
  state('inProgress', 'open', 30),
  state('resolved', 'fixed', 40),
  state('dropped', 'closed', 50, { retiredAt: new Date() }),
  state('duplicate', 'closed', 60, { appliesTo: ['report'], counts: false }),
  state('merged', 'closed', 70),
];

describe('states', () => {
  test('the kind decides what is open, also of a state that is no longer offered', () => {
    expect(
      ['open', 'inProgress', 'resolved', 'dropped', 'gone'].filter((code) => isOpen(states, code)),
    ).toEqual(['open', 'inProgress']);
  });

  test('only what applies, is in use and is nobody else’s to set can be chosen', () => {
    expect(endings(states, 'cluster').map(({ code }) => code)).toEqual(['resolved']);
    expect(endings(states, 'report').map(({ code }) => code)).toEqual(['duplicate']);
    expect(openStates(states, 'report').map(({ code }) => code)).toEqual(['open']);
  });

  test('after a merge the further of both states stands', () => {
    expect(furtherState(states, 'open', 'inProgress')).toBe('inProgress');
    expect(furtherState(states, 'inProgress', 'onAgenda')).toBe('inProgress');
  });

  test('a code is made of the name and never given twice', () => {
    expect(newCode('In Prüfung', [])).toBe('in-pruefung');
    expect(newCode('In Prüfung', ['in-pruefung', 'in-pruefung-2'])).toBe('in-pruefung-3');
    expect(newCode('†', [])).toBe('state');
  });

  test('a state moves by one, and not beyond the ends', () => {
    expect(movedState(['a', 'b', 'c'], 'c', 'up')).toEqual(['a', 'c', 'b']);
    expect(movedState(['a', 'b', 'c'], 'a', 'up')).toEqual(['a', 'b', 'c']);
    expect(movedState(['a', 'b', 'c'], 'c', 'down')).toEqual(['a', 'b', 'c']);
  });
});

describe('the order of a story', () => {
  const now = new Date('2026-11-20T12:00:00Z');

  function event(kind: StoryKind, at: string, more: Partial<StoryEvent> = {}): StoryEvent {
    const nothing = { id: null, title: '', text: null, who: null, state: null, meetingId: null };
    const rest = { meetingTitle: null, when: null, slug: null, language: null, reports: null, persons: null };
    return { kind, at: new Date(at), open: true, ...nothing, ...rest, ...more };
  }

  const kinds = (events: StoryEvent[]) => inOrder(events, now).map(({ kind }) => kind);

  test('is that of time: a meeting stands on its day, a month at its end, and the running month before today', () => {
    const events = [
      event('agendaItem', '2026-02-20T10:00:00Z', { when: new Date('2026-04-10T16:00:00Z') }),
      event('created', '2026-03-05T10:00:00Z'),
      event('month', '2026-02-28T23:00:00Z'),
      event('month', '2026-10-31T23:00:00Z'),
      event('firstReport', '2026-03-02T10:00:00Z'),
      event('reopened', '2026-11-21T10:00:00Z'),
    ];
    expect(kinds(events)).toEqual(['firstReport', 'created', 'month', 'agendaItem', 'month', 'reopened']);
  });

  test('puts cause before effect where both have the same moment', () => {
    const at = '2026-05-01T10:00:00Z';
    const events = (
      ['result', 'measure', 'decision', 'agendaItem', 'impulse', 'created', 'closed'] as const
    ).map((kind) => event(kind, at));
    expect(kinds(events)).toEqual([
      'created',
      'impulse',
      'agendaItem',
      'decision',
      'measure',
      'result',
      'closed',
    ]);
  });

  test('leaves out what an agenda or a measure says already, and gathers months in a row', () => {
    const events = [
      event('moved', '2026-01-01T10:00:00Z', { state: 'onAgenda' }),
      event('moved', '2026-01-02T10:00:00Z', { state: 'in-pruefung' }),
      event('month', '2026-01-31T23:00:00Z'),
      event('month', '2026-02-28T23:00:00Z'),
      event('closed', '2026-06-01T10:00:00Z'),
      event('month', '2026-06-30T22:00:00Z'),
    ];
    const told = withStretches(inOrder(events, now));
    expect(told.map((one) => (Array.isArray(one) ? one.length : one.kind))).toEqual([
      'moved',
      2,
      'closed',
      1,
    ]);
  });
});
