import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavesOf, translationState, type VersionFacts, withLeaves } from '../../src/texts/rules.ts';

const published = (number: number, more: Partial<VersionFacts> = {}): VersionFacts => ({
  number,
  status: 'published',
  origin: 'written',
  minor: false,
  sourceNumber: null,
  ...more,
});

describe('the state of a translation', () => {
  test.each<[string, VersionFacts[], VersionFacts[], string]>([
    ['nothing there', [published(1)], [], 'missing'],
    ['only a draft', [published(1)], [published(1, { status: 'draft', sourceNumber: 1 })], 'inTranslation'],
    ['made from the newest source', [published(1)], [published(1, { sourceNumber: 1 })], 'upToDate'],
    ['made by machine', [published(1)], [published(1, { sourceNumber: 1, origin: 'machine' })], 'machine'],
    ['the source moved on', [published(1), published(2)], [published(1, { sourceNumber: 1 })], 'outdated'],
    [
      'the source moved on a little',
      [published(1), published(2, { minor: true })],
      [published(1, { sourceNumber: 1 })],
      'upToDate',
    ],
    [
      'a little, then much',
      [published(1), published(2, { minor: true }), published(3)],
      [published(1, { sourceNumber: 2 })],
      'outdated',
    ],
    [
      'only a draft of the source is newer',
      [published(1), published(2, { status: 'draft' })],
      [published(1, { sourceNumber: 1 })],
      'upToDate',
    ],
    [
      'a newer draft of the translation',
      [published(1)],
      [published(1, { sourceNumber: 1 }), published(2, { status: 'draft', sourceNumber: 1 })],
      'inTranslation',
    ],
    [
      'saved unchanged after the source moved on',
      [published(1), published(2)],
      [published(1, { sourceNumber: 1 }), published(2, { sourceNumber: 2 })],
      'upToDate',
    ],
  ])('%s', (_name, source, translation, state) => {
    expect(translationState(source, translation)).toBe(state);
  });

  test('does not depend on the order in which versions are read', () => {
    const version = fc.record({
      number: fc.integer({ min: 1, max: 9 }),
      status: fc.constantFrom('draft' as const, 'inReview' as const, 'published' as const),
      origin: fc.constantFrom('written' as const, 'machine' as const),
      minor: fc.boolean(),
      sourceNumber: fc.integer({ min: 1, max: 9 }),
    });
    const versions = fc.uniqueArray(version, { selector: ({ number }) => number, maxLength: 6 });
    fc.assert(
      fc.property(versions, versions, (source, translation) => {
        expect(translationState(source.toReversed(), translation.toReversed())).toBe(
          translationState(source, translation),
        );
      }),
    );
  });
});

describe('words and structure', () => {
  const fields = {
    slug: 'a',
    title: 'Titel',
    document: { blocks: [{ kind: 'checklist', items: [{ text: 'Ausweis', german: 'Ausweis' }] }] },
  };

  test('the structure is no word', () => {
    expect(leavesOf(fields).map(({ path }) => path)).toEqual([
      'title',
      'document.blocks.0.items.0.text',
      'document.blocks.0.items.0.german',
    ]);
  });

  test('putting the same words back changes nothing', () => {
    fc.assert(
      fc.property(fc.object({ values: [fc.string(), fc.integer(), fc.boolean()] }), (value) => {
        const words = new Map(leavesOf(value).map(({ path, value: word }) => [path, word]));
        expect(withLeaves(value, words)).toEqual(value);
      }),
    );
  });
});
