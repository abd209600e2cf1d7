import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  approvalGaps,
  canonicalJson,
  circulationGaps,
  closedBecause,
  contentHash,
  eachOnce,
  endOfPeriod,
  isChanged,
  linkIsOpen,
  missingStage,
  typedHash,
} from '../../src/meetings/minutes/approval/rules.ts';
import type { MinutesContent } from '../../src/meetings/minutes/document/rules.ts';

const at = (iso: string) => new Date(iso);
const content = (text = 'Es wurde gesprochen.'): MinutesContent => ({
  form: 1,
  meetingId: 'm',
  title: 'Treffen',
  publicTitle: '',
  body: 'Runder Tisch',
  startsAt: null,
  endsAt: null,
  allDay: false,
  place: '',
  online: false,
  attendance: [],
  items: [
    {
      id: 'i',
      parentId: null,
      label: '1',
      title: 'Punkt',
      publicTitle: '',
      visibility: 'internal',
      publicText: '',
      text,
      decisions: [],
      measures: [],
    },
  ],
  reports: [],
});

describe('the checksum', () => {
  test('is over keys in order, without white space, in UTF-8', () => {
    expect(canonicalJson({ b: [1, { d: 'ß', c: null }], a: undefined })).toBe('{"b":[1,{"c":null,"d":"ß"}]}');
    // printf '{"a":"ß"}' | sha256sum
    expect(contentHash({ a: 'ß' })).toBe('1bb321f4640168fee2161223d69e18fe6de34f9a365153582214388bc5842554');
  });

  test('does not depend on the order of keys, nor on a way through the database as JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const turned = Object.fromEntries(Object.entries(object).reverse());
        expect(contentHash(turned)).toBe(contentHash(object));
        expect(contentHash(JSON.parse(JSON.stringify(object)))).toBe(contentHash(object));
      }),
    );
  });

  test('changes with every word', () => {
    expect(contentHash(content('a'))).not.toBe(contentHash(content('b')));
  });

  test.each([
    ['ab'.repeat(32), 'ab'.repeat(32)],
    [`SHA-256: ${'AB '.repeat(32)}`, 'ab'.repeat(32)],
    [`${'ab'.repeat(16)}\n${'ab'.repeat(16)}`, 'ab'.repeat(32)],
    ['ab'.repeat(31), null],
    [`${'ab'.repeat(31)}zz`, null],
    ['', null],
  ])('typed in as %j it is read as %j', (typed, hash) => {
    expect(typedHash(typed)).toBe(hash);
  });
});

describe('sending round', () => {
  test.each([
    ['nothing written', content(' '), null, 0, ['nothingWritten']],
    ['a measure without a report', content(), null, 1, ['unreported']],
    ['the same once more', content(), content(), 0, ['unchanged']],
    ['ready', content(), null, 0, []],
    ['a changed version', content('neu'), content(), 0, []],
  ] as const)('%s', (_name, present, circulated, unreported, gaps) => {
    expect(circulationGaps(present, circulated, unreported)).toEqual(gaps);
  });

  test('a decision alone is something', () => {
    const one = content('');
    const decision = { id: 'd', result: 'adopted', internalText: 'Ja', publicText: '', votes: null };
    const decided = { ...one, items: one.items.map((item) => ({ ...item, decisions: [decision] })) };
    expect(circulationGaps(decided, null, 0)).toEqual([]);
  });

  test('objections beside a frozen version are no change of it', () => {
    expect(isChanged(content(), { ...content(), objections: [], approval: null } as MinutesContent)).toBe(
      false,
    );
  });
});

describe('approval', () => {
  const circulatedAt = at('2031-01-20T10:00:00Z');
  const before = at('2031-01-19T10:00:00Z');
  const after = at('2031-01-21T10:00:00Z');
  test.each([
    ['a draft', 'draft', [], false, ['notCirculated']],
    ['nobody objected', 'circulated', [], false, []],
    ['an open objection', 'circulated', [{ state: 'open', createdAt: after }], false, ['openObjections']],
    ['a noted one', 'circulated', [{ state: 'noted', createdAt: after }], false, []],
    ['a promise not kept', 'circulated', [{ state: 'accepted', createdAt: after }], false, ['promised']],
    [
      'a promise kept by the newest version',
      'circulated',
      [{ state: 'accepted', createdAt: before }],
      false,
      [],
    ],
    ['changed since', 'circulated', [], true, ['changed']],
  ] as const)('%s', (_name, state, objections, changed, gaps) => {
    expect(approvalGaps(state, objections, changed, circulatedAt)).toEqual(gaps);
  });
});

describe('periods', () => {
  test.each([
    ['2031-01-15T12:00:00Z', 14, '2031-01-29T22:59:59.999Z'],
    // Late in the evening the day in Berlin is the next one already.
    ['2031-01-15T23:30:00Z', 1, '2031-01-17T22:59:59.999Z'],
    // Across the beginning of summer time on 30 March 2031.
    ['2031-03-29T12:00:00Z', 1, '2031-03-30T21:59:59.999Z'],
  ])('from %s on, %i days end at %s', (now, days, end) => {
    expect(endOfPeriod(at(now), days).toISOString()).toBe(end);
  });

  test.each([
    ['circulated', '2031-01-29T22:59:59.999Z', null],
    ['circulated', '2031-01-29T23:00:00.000Z', 'over'],
    ['approved', '2031-01-20T00:00:00.000Z', 'approved'],
  ] as const)('an objection to %s minutes at %s: %s', (minutesState, now, because) => {
    const objectionsUntil = at('2031-01-29T22:59:59.999Z');
    expect(closedBecause({ minutesState, objectionsUntil }, at(now))).toBe(because);
  });

  test('a personal link opens for half a year', () => {
    const sentAt = at('2031-01-01T00:00:00Z');
    expect(linkIsOpen({ sentAt }, at('2031-06-29T00:00:00Z'))).toBe(true);
    expect(linkIsOpen({ sentAt }, at('2031-07-01T00:00:00Z'))).toBe(false);
  });

  test.each([
    ['2031-01-17T11:59:59Z', null],
    ['2031-01-18T12:00:00Z', 3],
    ['2031-01-22T11:59:59Z', 3],
    ['2031-01-22T12:00:00Z', 7],
    ['2031-02-12T12:00:01Z', null],
  ])('at %s the reminder after %s days is due', (now, stage) => {
    expect(missingStage(at('2031-01-15T12:00:00Z'), at(now))).toBe(stage);
  });
});

test('an address gets one mail, and an account goes before an address alone', () => {
  const guest = { personId: null, name: 'Ana', email: 'Ana@example.org', language: 'ro' };
  const account = { personId: 'p', name: 'Ana P.', email: 'ana@example.org', language: 'de' };
  expect(eachOnce([guest, account])).toEqual([account]);
  expect(eachOnce([account, guest])).toEqual([account]);
});
