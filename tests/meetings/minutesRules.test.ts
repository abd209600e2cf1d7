import { describe, expect, test } from 'vitest';
import { markdownBlocks } from '../../src/core/pdf/markdownBlocks.ts';
import { isOverdue, monthAround, progressErrors } from '../../src/meetings/measures/rules.ts';
import { attendanceRows, itemNumbers, presetFrom, readTick } from '../../src/meetings/minutes/rules.ts';

test('items are numbered like the agenda, hidden ones and their parts not at all', () => {
  const item = (id: string, parentId: string | null = null, visibility: 'public' | 'hidden' = 'public') => ({
    id,
    parentId,
    visibility,
  });
  const numbers = itemNumbers([
    item('a'),
    item('a1', 'a'),
    item('a2', 'a'),
    item('h', null, 'hidden'),
    item('h1', 'h'),
    item('b'),
    item('b1', 'b'),
  ]);
  expect(Object.fromEntries(numbers)).toEqual({ a: '1', a1: '1.1', a2: '1.2', b: '2', b1: '2.1' });
});

test.each([
  ['accepted', 'present'],
  ['declined', 'excused'],
  ['tentative', 'absent'],
  ['pending', 'absent'],
] as const)('an answer of %s presets %s', (answer, preset) => {
  expect(presetFrom(answer)).toBe(preset);
});

describe('reading a tick', () => {
  test.each([
    ['first save', { state: 'present', was: '' }, null, false, { kind: 'set', state: 'present' }],
    ['changed', { state: 'excused', was: 'present' }, 'present', false, { kind: 'set', state: 'excused' }],
    [
      'untouched while another changed it',
      { state: 'present', was: 'present' },
      'absent',
      false,
      { kind: 'unchanged' },
    ],
    ['both entered the same', { state: 'absent', was: 'present' }, 'absent', false, { kind: 'unchanged' }],
    [
      'both entered different things',
      { state: 'excused', was: 'present' },
      'absent',
      false,
      { kind: 'clash' },
    ],
    ['both filled in for the first time', { state: 'excused', was: '' }, 'absent', false, { kind: 'clash' }],
    ['guest taken off', { state: 'remove', was: 'present' }, 'present', true, { kind: 'remove' }],
    [
      'an invitee is never taken off',
      { state: 'remove', was: 'present' },
      'present',
      false,
      { kind: 'unchanged' },
    ],
    ['nonsense', { state: 'nonsense', was: 'present' }, 'present', false, { kind: 'unchanged' }],
  ] as const)('%s', (_name, tick, stored, guest, expected) => {
    expect(readTick(tick, { stored, guest })).toEqual(expected);
  });
});

test('people of one name carry their organisation, and entries find their invitation', () => {
  const invitation = (id: string, organisation: string, personId: string | null) => ({
    id,
    name: 'Ana Pop',
    organisation,
    organisationId: null,
    personId,
    state: 'accepted' as const,
  });
  const entry = {
    id: 'e',
    name: 'Ana Pop',
    organisation: 'BemA',
    organisationId: null,
    personId: 'p1',
    state: 'excused' as const,
    guest: false,
  };
  const rows = attendanceRows([invitation('i1', 'BemA', 'p1'), invitation('i2', 'Caritas', 'p2')], [entry]);
  expect(rows.map(({ key, name, stored }) => ({ key, name, stored }))).toEqual([
    { key: 'e', name: 'Ana Pop', stored: 'excused' },
    { key: 'i2', name: 'Ana Pop (Caritas)', stored: null },
  ]);
});

test.each([
  ['done', '', '', { text: 'measures-staff:errors.reached' }],
  ['dropped', '', '', { text: 'measures-staff:errors.reasonDropped' }],
  ['open', '', '', { text: 'measures-staff:errors.note' }],
  ['postponed', 'warum', '', { due: 'measures-staff:errors.newDue' }],
  ['postponed', 'warum', '2026-11-22', { due: 'measures-staff:errors.dueInFuture' }],
  ['postponed', 'warum', '2026-11-23', {}],
  ['inProgress', 'läuft', '', {}],
] as const)('progress %s "%s" %s', (state, text, due, errors) => {
  expect(progressErrors({ state, text, due }, '2026-11-22')).toEqual(errors);
});

test.each([
  ['open', '2026-11-21', true],
  ['postponed', '2026-11-21', true],
  ['open', '2026-11-22', false],
  ['done', '2026-01-01', false],
  ['dropped', '2026-01-01', false],
] as const)('%s, due %s: overdue is %s', (state, due, expected) => {
  expect(isOverdue({ state, due }, '2026-11-22')).toBe(expected);
});

test.each([
  ['2026-02-10', '2026-02-28'],
  ['2028-02-10', '2028-02-29'],
  ['2026-12-31', '2026-12-31'],
])('the month of %s ends on %s', (today, last) => {
  expect(monthAround(today)).toEqual({ first: `${today.slice(0, 7)}-01`, last });
});

test('Markdown becomes paragraphs and lists of plain words', () => {
  expect(
    markdownBlocks(
      '## Titel\n\nEin **fetter** [Link](https://x.example)\nweiter\n\n1. eins\n2. zwei\n   - darunter',
    ),
  ).toEqual([
    { kind: 'paragraph', text: 'Titel' },
    { kind: 'paragraph', text: 'Ein fetter Link weiter' },
    { kind: 'list', ordered: true, items: ['eins', 'zwei', 'darunter'] },
  ]);
});
