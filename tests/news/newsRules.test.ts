import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicationGaps, publicReportCount, publicWords, slugOf } from '../../src/news/rules.ts';

test.each([
  ['Ein Merkblatt hilft bei der Anmeldung', 'ein-merkblatt-hilft-bei-der-anmeldung'],
  ['Füße & Straßen: Łódź, Öffnungszeiten', 'fuesse-strassen-lodz-oeffnungszeiten'],
  ['Bürger*innen', 'buergerinnen'],
  ['Българин', 'ergebnis'],
])('the address of "%s"', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('addresses are plain and short, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      expect(slugOf(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slugOf(title).length).toBeLessThanOrEqual(70);
    }),
  );
});

test.each([
  [0, { kind: 'none' }],
  [1, { kind: 'few' }],
  [4, { kind: 'few' }],
  [5, { kind: 'about', count: 5 }],
  [7, { kind: 'about', count: 5 }],
  [8, { kind: 'about', count: 10 }],
  [28, { kind: 'about', count: 30 }],
])('%i reports in public', (reports, shown) => {
  expect(publicReportCount(reports)).toEqual(shown);
});

test.each([
  ['Öffentlich', 'intern', 'Öffentlich'],
  ['', 'intern', null],
  ['  ', 'intern', null],
  [' INTERN  wort ', 'intern wort', null],
  [null, null, null],
])('public words "%s" beside "%s"', (open, internal, shown) => {
  expect(publicWords(open, internal)).toBe(shown);
});

test('what stands in the way of publishing', () => {
  const words = { teaser: 'kurz', body: 'lang' };
  const decision = { publicText: 'offen', internalText: 'intern' };
  const measure = { publicText: 'Offen', title: 'intern' };
  expect(publicationGaps(words, { decision: null, measure: null })).toEqual([]);
  expect(publicationGaps(words, { decision, measure })).toEqual([]);
  expect(publicationGaps({ teaser: '', body: 'x' }, { decision, measure })).toEqual([
    { record: 'text', problem: 'missing' },
  ]);
  expect(
    publicationGaps(words, {
      decision: { ...decision, publicText: '' },
      measure: { ...measure, publicText: 'Intern' },
    }),
  ).toEqual([
    { record: 'decision', problem: 'missing' },
    { record: 'measure', problem: 'same' },
  ]);
});
