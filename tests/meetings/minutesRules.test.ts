import { describe, expect, test } from 'vitest';
import { markdownBlocks } from '../../src/core/pdf/markdownBlocks.ts';
import { isOverdue, monthAround, progressErrors } from '../../src/meetings/measures/rules.ts';
import { attendanceRows, presetFrom, readTick } from '../../src/meetings/minutes/attendance/rules.ts';
import { type MinutesContent, publicMinutes } from '../../src/meetings/minutes/document/rules.ts';
import { joinedText } from '../../src/meetings/minutes/items/rules.ts';
import {
  currentItem,
  goesOnWith,
  itemNumbers,
  tooManyVotes,
  unreported,
} from '../../src/meetings/minutes/rules.ts';

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
  ['deputy', 'excused'],
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

describe('the list of a meeting', () => {
  const invitation = (id: string, organisation: string, personId: string | null) => ({
    id,
    name: 'Ana Pop',
    organisation,
    organisationId: null,
    personId,
    state: 'accepted' as const,
    deputyName: '',
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

  test('people of one name carry their organisation, and entries find their invitation', () => {
    const rows = attendanceRows([invitation('i1', 'BemA', 'p1'), invitation('i2', 'Caritas', 'p2')], [entry]);
    expect(rows.map(({ key, entryId, name, stored }) => ({ key, entryId, name, stored }))).toEqual([
      { key: 'i1', entryId: 'e', name: 'Ana Pop', stored: 'excused' },
      { key: 'i2', entryId: null, name: 'Ana Pop (Caritas)', stored: null },
    ]);
  });

  test('who sends a deputy is excused, and the deputy stands below them', () => {
    const absent = { ...invitation('i1', 'BemA', 'p1'), state: 'deputy' as const, deputyName: ' Ion Rusu ' };
    const rows = attendanceRows([absent, invitation('i2', 'Caritas', 'p2')], []);
    expect(rows.map(({ key, name, preset, deputyFor }) => ({ key, name, preset, deputyFor }))).toEqual([
      { key: 'i1', name: 'Ana Pop', preset: 'excused', deputyFor: null },
      { key: 'i1-deputy', name: 'Ion Rusu', preset: 'present', deputyFor: 'Ana Pop' },
      { key: 'i2', name: 'Ana Pop (Caritas)', preset: 'present', deputyFor: null },
    ]);
    const deputy = { ...entry, id: 'd', name: 'Ion Rusu', personId: null, state: 'present' as const };
    expect(attendanceRows([absent], [deputy])).toHaveLength(2);
    const unnamed = { ...absent, deputyName: '' };
    expect(attendanceRows([unnamed], [])).toHaveLength(1);
    const invitedToo = { ...invitation('i3', 'BemA', 'p3'), name: 'Ion Rusu' };
    expect(attendanceRows([absent, invitedToo], [])).toHaveLength(2);
  });
});

describe('autosave', () => {
  const now = new Date('2026-12-03T10:00:00Z');
  const latest = { number: 4, authorId: 'me', createdAt: new Date('2026-12-03T09:58:30Z') };
  const asking = { fold: 4, personId: 'me', now };
  test.each([
    ['its own version of a minute ago', latest, asking, true],
    ['a version of another person', { ...latest, authorId: 'other' }, asking, false],
    ['a version saved by hand', latest, { ...asking, fold: null }, false],
    ['a version from before', latest, { ...asking, fold: 3 }, false],
    ['after two minutes', { ...latest, createdAt: new Date('2026-12-03T09:58:00Z') }, asking, false],
  ])('goes on with %s: %#', (_name, revision, input, expected) => {
    expect(goesOnWith(revision, input)).toBe(expected);
  });
});

test.each([
  ['mine', 'theirs', 'theirs\n\nmine'],
  ['a\nmine\nb', 'a\nb\ntheirs', 'a\nb\ntheirs\n\nmine'],
  ['same', 'same', 'same'],
  ['', 'theirs', 'theirs'],
  ['mine', '', 'mine'],
  ['- one\n- two\n\nsame\n\nthree', 'same', 'same\n\n- one\n- two\n\nthree'],
])('joining "%s" and "%s" loses no line', (mine, theirs, expected) => {
  expect(joinedText(mine, theirs)).toBe(expected);
});

describe('the item that is on', () => {
  const start = new Date('2026-12-03T09:00:00Z');
  const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
  const meeting = { startsAt: start, endsAt: at(60), heldAt: null };
  const item = (id: string, from: number, closed = false, parentId: string | null = null) => ({
    id,
    parentId,
    from: at(from),
    closedAt: closed ? start : null,
  });
  const open = [item('a', 0), item('b', 20), item('b1', 20, false, 'b'), item('b2', 30, false, 'b')];
  test.each([
    ['by the clock', open, meeting, 5, 'a'],
    ['a part, not its whole', open, meeting, 25, 'b1'],
    ['the last one while it runs over', open, meeting, 90, 'b2'],
    ['none before the beginning', open, meeting, -1, null],
    ['none after the meeting was closed', open, { ...meeting, heldAt: at(50) }, 55, null],
    ['none on the next day', open, meeting, 60 * 24, null],
    ['the one after those dealt with', [item('a', 0, true), item('b', 20), item('c', 40)], meeting, 50, 'b'],
    ['one that was skipped, at the end', [item('a', 0), item('b', 20, true)], meeting, 30, 'a'],
    ['none when all are dealt with', [item('a', 0, true)], meeting, 30, null],
  ] as const)('%s', (_name, items, facts, minutes, expected) => {
    expect(currentItem(items, facts, at(minutes))).toBe(expected);
  });
});

test.each([
  ['due on the day', { due: '2026-12-03', open: true, reported: false }, true],
  ['due later', { due: '2026-12-04', open: true, reported: false }, false],
  ['reported', { due: '2026-12-01', open: true, reported: true }, false],
  ['done', { due: '2026-12-01', open: false, reported: false }, false],
])('a measure that is %s holds the item open: %#', (_name, measure, expected) => {
  expect(unreported([measure], '2026-12-03')).toHaveLength(expected ? 1 : 0);
});

test.each([
  [{ votesYes: 3, votesNo: 1, votesAbstained: 1 }, 5, false],
  [{ votesYes: 3, votesNo: 2, votesAbstained: 1 }, 5, true],
  [{ votesYes: null, votesNo: null, votesAbstained: null }, 0, false],
])('%o of %i people are too many votes: %s', (votes, present, expected) => {
  expect(tooManyVotes(votes, present)).toBe(expected);
});

test('the public form holds no names, nothing that was said, and only words written for the public', () => {
  const decision = {
    id: 'd1',
    result: 'consensus',
    internalText: 'Intern',
    publicText: 'Für alle',
    votes: null,
  };
  const measure = {
    id: 'm1',
    title: 'Anruf bei Frau X',
    publicText: 'Wir fragen nach.',
    owner: 'BemA',
    due: '2027-01-01',
  };
  const base = { publicTitle: '', publicText: '', text: 'Gesagt', decisions: [], measures: [] };
  const content: MinutesContent = {
    form: 1,
    meetingId: 'm',
    title: 'Interner Titel',
    publicTitle: '',
    body: 'Runder Tisch',
    startsAt: '2026-12-03T09:00:00.000Z',
    endsAt: null,
    allDay: false,
    place: 'Rathaus',
    online: false,
    attendance: [
      { name: 'Ana Pop', organisation: 'BemA', state: 'present', guest: false },
      { name: 'Ion Rusu', organisation: 'BemA', state: 'present', guest: true },
      { name: 'Eva Nagy', organisation: 'Caritas', state: 'excused', guest: false },
    ],
    items: [
      { ...base, id: '1', parentId: null, label: '1', title: 'Intern', visibility: 'internal' },
      {
        ...base,
        id: '1a',
        parentId: '1',
        label: '1.1',
        title: 'Teil',
        publicTitle: 'Teil',
        visibility: 'public',
      },
      {
        ...base,
        id: '2',
        parentId: null,
        label: '2',
        title: 'Fall Y',
        publicTitle: 'Wohnen',
        visibility: 'public',
        decisions: [
          decision,
          { ...decision, id: 'd2', publicText: ' intern ' },
          { ...decision, id: 'd3', publicText: '' },
        ],
        measures: [measure, { ...measure, id: 'm2', publicText: '' }],
      },
      {
        ...base,
        id: '3',
        parentId: null,
        label: '3',
        title: 'Ohne öffentlichen Titel',
        visibility: 'public',
      },
    ],
    reports: [
      {
        id: 'r',
        measureId: 'x',
        title: 'Alte Maßnahme',
        owner: 'BemA',
        state: 'done',
        text: 'Gesagt',
        dueAfter: null,
      },
    ],
  };
  const open = publicMinutes(content);
  expect(open).toMatchObject({ title: 'Runder Tisch', organisations: ['BemA'], people: 2 });
  expect(open.items).toEqual([
    {
      id: '2',
      parentId: null,
      label: '1',
      title: 'Wohnen',
      text: '',
      decisions: [{ id: 'd1', result: 'consensus', text: 'Für alle', votes: null }],
      measures: [{ id: 'm1', text: 'Wir fragen nach.', owner: 'BemA', due: '2027-01-01' }],
    },
  ]);
  expect(JSON.stringify(open)).not.toMatch(/Ana|Ion|Eva|Intern|Gesagt|Frau X|Alte Maßnahme|Fall Y/);
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
