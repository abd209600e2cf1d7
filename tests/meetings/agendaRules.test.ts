import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicFaceFault } from '../../src/core/i18n/publicFace.ts';
import { attachmentName, attachmentType } from '../../src/meetings/agenda/attachments/rules.ts';
import { closedFor, isOfferedTo } from '../../src/meetings/agenda/proposals/rules.ts';
import { closingSentence } from '../../src/meetings/agenda/proposals/view.ts';
import {
  agendaOverrun,
  agendaSlots,
  faceFaults,
  isPublished,
  itemFaults,
  lessVisible,
  orderSeen,
  rearranged,
  stepTargets,
} from '../../src/meetings/agenda/rules.ts';

const nine = new Date('2027-01-12T09:00:00Z');
const at = (time: string) => new Date(`2027-01-12T${time}:00Z`);
const item = (id: string, minutes: number, parentId: string | null = null) =>
  ({ id, parentId, minutes, visibility: 'internal' }) as const;

describe('the clock of an agenda', () => {
  test('runs through items and, within their time, through their parts', () => {
    const slots = agendaSlots(nine, [
      item('a', 15),
      item('b', 40),
      item('b1', 10, 'b'),
      item('b2', 20, 'b'),
      { ...item('c', 5), visibility: 'hidden' },
      item('d', 10),
      item('d1', 30, 'd'),
      item('e', 5),
    ]);
    expect(slots.map(({ from, number }) => [from?.toISOString().slice(11, 16), number])).toEqual([
      ['09:00', '1'],
      ['09:15', '2'],
      ['09:15', '2.1'],
      ['09:25', '2.2'],
      ['09:55', null],
      ['10:00', '3'],
      ['10:00', '3.1'],
      ['10:30', '4'],
    ]);
    expect(slots.map(({ span, excess }) => [span, excess])).toEqual([
      [15, 0],
      [40, 0],
      [10, 0],
      [20, 0],
      [5, 0],
      [30, 20],
      [30, 0],
      [5, 0],
    ]);
    expect(agendaSlots(null, [item('a', 15)])[0]).toMatchObject({ from: null, number: '1' });
  });

  test('gives hidden parts and parts of hidden items no number', () => {
    const slots = agendaSlots(null, [
      { ...item('a', 5), visibility: 'hidden' },
      item('a1', 5, 'a'),
      item('b', 5),
      { ...item('b1', 5, 'b'), visibility: 'hidden' },
      item('b2', 5, 'b'),
    ]);
    expect(slots.map(({ number }) => number)).toEqual([null, null, '1', null, '1.1']);
  });

  test.each([
    [[item('a', 60), item('b', 60)], 0],
    [[item('a', 60), item('b', 75)], 15],
    [[item('a', 60), item('a1', 30, 'a'), item('b', 60)], 0],
    [[item('a', 60), item('a1', 50, 'a'), item('a2', 20, 'a'), item('b', 60)], 10],
    [[], 0],
  ])('agenda %#: %j is %i minutes too long for two hours', (items, expected) => {
    expect(agendaOverrun({ startsAt: nine, endsAt: at('11:00') }, items)).toBe(expected);
    expect(agendaOverrun({ startsAt: null, endsAt: null }, items)).toBe(0);
  });
});

describe('the order of an agenda', () => {
  const items = [item('a', 5), item('b', 5), item('b1', 5, 'b'), item('b2', 5, 'b'), item('c', 5)];
  const shape = (nodes: readonly { id: string; parentId: string | null }[] | null) =>
    nodes?.map(({ id, parentId }) => (parentId ? `${parentId}/${id}` : id)).join(' ') ?? null;

  test.each([
    ['c', { parentId: null, index: 0 }, 'c a b b/b1 b/b2'],
    ['b', { parentId: null, index: 0 }, 'b b/b1 b/b2 a c'],
    ['b', { parentId: null, index: 9 }, 'a c b b/b1 b/b2'],
    ['c', { parentId: 'b', index: 1 }, 'a b b/b1 b/c b/b2'],
    ['b1', { parentId: 'b', index: 1 }, 'a b b/b2 b/b1 c'],
    ['b1', { parentId: null, index: 1 }, 'a b1 b b/b2 c'],
    ['b1', { parentId: 'a', index: 0 }, 'a a/b1 b b/b2 c'],
    ['b', { parentId: 'a', index: 0 }, null],
    ['c', { parentId: 'b1', index: 0 }, null],
    ['c', { parentId: 'c', index: 0 }, null],
    ['c', { parentId: 'x', index: 0 }, null],
    ['x', { parentId: null, index: 0 }, null],
    ['c', { parentId: null, index: -1 }, null],
  ])('%s moved to %j: %s', (id, to, expected) => {
    expect(shape(rearranged(items, id, to))).toBe(expected);
  });

  test.each([
    ['a', { up: null, down: { parentId: null, index: 1 }, in: null, out: null }],
    ['b', { up: { parentId: null, index: 0 }, down: { parentId: null, index: 2 }, in: null, out: null }],
    ['c', { up: { parentId: null, index: 1 }, down: null, in: { parentId: 'b', index: 2 }, out: null }],
    ['b1', { up: null, down: { parentId: 'b', index: 1 }, in: null, out: { parentId: null, index: 2 } }],
  ])('the steps of %s', (id, expected) => {
    expect(stepTargets(items, id)).toEqual(expected);
  });

  test('whatever is moved, nothing is lost, and parts follow the item they belong to', () => {
    const ids = items.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.constantFrom(null, ...ids),
        fc.integer({ min: 0, max: 6 }),
        (id, parentId, index) => {
          const order = rearranged(items, id, { parentId, index });
          if (!order) return;
          expect(order.map((one) => one.id).toSorted()).toEqual(ids.toSorted());
          expect(order.find((one) => one.id === id)?.parentId).toBe(parentId);
          for (const [place, { parentId: above }] of order.entries()) {
            if (above) expect([order[place - 1]?.id, order[place - 1]?.parentId]).toContain(above);
          }
        },
      ),
    );
  });

  test('another order has another word', () => {
    const moved = rearranged(items, 'c', { parentId: 'b', index: 2 }) ?? [];
    expect(orderSeen(items)).toBe(orderSeen(items.map(({ id, parentId }) => ({ id, parentId }))));
    expect(orderSeen(moved)).not.toBe(orderSeen(items));
  });
});

test.each([
  ['Intern', '', 'empty'],
  ['Intern', '  \n', 'empty'],
  ['Intern', 'Intern', 'same'],
  ['Löhne  und Zeiten', ' löhne und\nzeiten ', 'same'],
  ['Schröder', 'Schro\u0308der', 'same'],
  ['Intern', 'Für alle', null],
  ['', 'Für alle', null],
] as const)('the public face of "%s" as "%s": %s', (internal, publicText, expected) => {
  expect(publicFaceFault(internal, publicText)).toBe(expected);
});

test.each([
  [{ publicTitle: '', internalText: '', publicText: '' }, { publicTitle: 'empty' }],
  [
    { publicTitle: 'intern', internalText: 'a', publicText: 'A' },
    { publicTitle: 'same', publicText: 'same' },
  ],
  [{ publicTitle: 'Offen', internalText: 'a', publicText: '' }, {}],
  [{ publicTitle: 'Offen', internalText: '', publicText: 'b' }, {}],
])('the faces %j have %j', (faces, expected) => {
  expect(faceFaults({ title: 'Intern', ...faces })).toEqual(expected);
});

test.each([
  ['public', 'scheduled', true],
  ['communities', 'held', true],
  ['public', 'draft', false],
  ['public', 'polling', false],
  ['staff', 'scheduled', false],
] as const)('items of a meeting for %s that is %s are published: %s', (audience, state, expected) => {
  expect(isPublished({ audience, state })).toBe(expected);
});

test('a part is never more visible than its item', () => {
  expect(lessVisible('public', 'internal')).toBe('internal');
  expect(lessVisible('hidden', 'internal')).toBe('hidden');
  expect(lessVisible('public', 'public')).toBe('public');
});

describe('an item is refused', () => {
  const agenda = [
    { id: 'a', parentId: null, visibility: 'internal', kind: 'topic', clusterId: 'cluster' },
    { id: 'a1', parentId: 'a', visibility: 'internal', kind: 'topic', clusterId: null },
    { id: 'm', parentId: null, visibility: 'hidden', kind: 'measures', clusterId: null },
  ] as const;
  const input = {
    parentId: null as string | null,
    title: 'Intern',
    publicTitle: '',
    internalText: '',
    publicText: '',
    visibility: 'internal' as 'public' | 'internal' | 'hidden',
    kind: 'topic',
    clusterId: null as string | null,
  };
  const open = { audience: 'public', state: 'scheduled' } as const;

  test.each([
    ['never for nothing', {}, null, {}],
    ['under a part', { parentId: 'a1' }, null, { parentId: 'agenda-staff:errors.parent' }],
    ['under an item of elsewhere', { parentId: 'x' }, null, { parentId: 'agenda-staff:errors.parent' }],
    ['under itself', { parentId: 'a' }, 'a', { parentId: 'agenda-staff:errors.parent' }],
    ['with parts, as a part', { parentId: 'm' }, 'a', { parentId: 'agenda-staff:errors.partOfPart' }],
    [
      'when more visible than the one above',
      { parentId: 'm' },
      null,
      { visibility: 'agenda-staff:errors.moreVisible.hidden' },
    ],
    [
      'when public without a public title',
      { visibility: 'public' },
      null,
      { publicTitle: 'agenda-staff:errors.publicTitle.empty' },
    ],
    [
      'with a cluster that is there',
      { clusterId: 'cluster' },
      null,
      { about: 'agenda-staff:errors.clusterTwice' },
    ],
    ['never for keeping its cluster', { clusterId: 'cluster' }, 'a', {}],
    [
      'with a second list of measures',
      { kind: 'measures' },
      null,
      { about: 'agenda-staff:errors.measuresTwice' },
    ],
  ] as const)('%s', (_name, changes, itemId, expected) => {
    expect(itemFaults(open, agenda, { ...input, ...changes }, itemId)).toEqual(expected);
  });

  test('for a missing public title only once it is published', () => {
    const hasNone = { ...input, visibility: 'public' as const };
    expect(itemFaults({ ...open, state: 'draft' }, agenda, hasNone, null)).toEqual({});
    expect(itemFaults({ ...open, audience: 'staff' }, agenda, hasNone, null)).toEqual({});
  });
});

describe('proposals', () => {
  const meeting = { state: 'scheduled', startsAt: at('12:00'), proposalsUntil: nine } as const;
  test.each([
    ['to the closing instant', meeting, nine, null],
    ['a moment later', meeting, new Date(nine.getTime() + 1), 'over'],
    ['without a closing date', { ...meeting, proposalsUntil: null }, nine, 'none'],
    ['once it has begun', { ...meeting, proposalsUntil: at('13:00') }, at('12:00'), 'over'],
    ['while dates are looked for', { ...meeting, state: 'polling', startsAt: null }, nine, null],
    ['for a draft', { ...meeting, state: 'draft' }, nine, 'notYet'],
    ['for a meeting that was called off', { ...meeting, state: 'cancelled' }, nine, 'over'],
  ] as const)('%s', (_name, facts, now, expected) => {
    expect(closedFor(facts, now)).toBe(expected);
  });

  test('wait for the date while dates are looked for and no closing day can be counted', () => {
    const polling = {
      ...meeting,
      id: '1',
      title: '',
      state: 'polling',
      startsAt: null,
      proposalsUntil: null,
    } as const;
    const { text, isOpen } = closingSentence((key) => key, 'de', polling, nine);
    expect({ text, isOpen }).toEqual({ text: 'proposals-staff:noDateYet', isOpen: false });
  });

  const from = { id: '1', bodyId: 'b', startsAt: nine };
  test.each([
    [{ id: '2', bodyId: 'b', startsAt: at('10:00') }, true],
    [{ id: '2', bodyId: 'b', startsAt: null }, true],
    [{ id: '2', bodyId: 'b', startsAt: at('08:00') }, false],
    [{ id: '1', bodyId: 'b', startsAt: nine }, false],
    [{ id: '2', bodyId: 'c', startsAt: at('10:00') }, false],
  ])('put off are offered to %j: %s', (meeting, expected) => {
    expect(isOfferedTo(meeting, from)).toBe(expected);
  });
});

test.each([
  ['Plan.pdf', 'application/pdf', 'Plan.pdf'],
  ['foto.JPEG', 'image/jpeg', 'foto.JPEG'],
  ['harmlos.exe', 'application/pdf', 'harmlos.exe.pdf'],
  ['../../etc/passwd', 'image/png', 'etc passwd.png'],
  ['', 'application/pdf', 'file.pdf'],
])('a file called "%s" of type %s is called %s', (name, mime, expected) => {
  expect(attachmentName(name, mime)).toBe(expected);
});

test.each([
  ['%PDF-1.7\n', 'application/pdf'],
  ['<svg xmlns="http://www.w3.org/2000/svg"></svg>', null],
  ['<html><script>', null],
  ['MZ\x90\x00', null],
  ['', null],
])('a file that begins with %j is %s', async (text, expected) => {
  expect(await attachmentType(Buffer.from(text, 'latin1'))).toBe(expected);
});
