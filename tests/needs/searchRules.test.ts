import { describe, expect, test } from 'vitest';
import { filterHref, filterQuery } from '../../src/needs/savedFilters/rules.ts';
import { excerpt, latin, searchWords, textFits, withoutUmlautPairs } from '../../src/needs/search/rules.ts';

describe('the words of a search', () => {
  test.each([
    ['Kein  Deutschkurs, (für) Schicht!', ['Kein', 'Deutschkurs', 'Schicht']],
    ["Miete' | !& <b>", ['Miete']],
    ['die', ['die']],
    ['Miete Miete', ['Miete']],
    ['a b', ['a', 'b']],
    ['', []],
    ['eins zwei drei vier fünf sechs sieben', ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs']],
  ])('%s', (typed, words) => {
    expect(searchWords(typed)).toEqual(words);
  });
});

test.each([
  ['Kuendigung', 'Kundigung'],
  ['Strasse', 'Strasse'],
  ['Behoerde', 'Behorde'],
  ['Aerzte', 'Arzte'],
  ['steuer', 'steuer'],
  ['bauen', 'bauen'],
  ['Quelle', 'Quelle'],
])('%s may stand for %s', (typed, spelling) => {
  expect(withoutUmlautPairs(typed)).toBe(spelling);
});

test.each([
  ['Mietverträge', 'mietvertrage'],
  ['Straße', 'strasse'],
  ['łódź', 'lodz'],
  ['locuință', 'locuinta'],
  ['lakásért', 'lakasert'],
  ['Няма жилище', 'nyama zhilishte'],
  ['Къща', 'kashta'],
])('%s is %s in Latin letters', (text, letters) => {
  expect(latin(text)).toBe(letters);
});

test('a stem fits the beginning of a word, and only a long one its inside', () => {
  expect(textFits('Kein Mietvertrag', ['vertrag'])).toBe(true);
  expect(textFits('Kein Mietvertrag', ['miet'])).toBe(true);
  expect(textFits('Vermieter fehlt', ['miet'])).toBe(false);
});

describe('the excerpt', () => {
  test('marks what was found and loses nothing of a short note', () => {
    const pieces = excerpt('Ohne <Mietvertrag> keine Anmeldung; Mietverträge fehlen.', ['mietvertrag']);
    expect(pieces.filter(({ found }) => found).map(({ text }) => text)).toEqual([
      'Mietvertrag',
      'Mietverträge',
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe(
      'Ohne <Mietvertrag> keine Anmeldung; Mietverträge fehlen.',
    );
  });

  test('of a long note it is the part around what was found', () => {
    const note = `${'Vorher stand viel. '.repeat(20)}Schimmel${' Nachher auch.'.repeat(20)}`;
    const text = excerpt(note, ['schimmel'])
      .map((piece) => piece.text)
      .join('');
    expect(text.length).toBeLessThan(220);
    expect(text).toMatch(/^… .*Schimmel.* …$/);
  });

  test('where nothing fits there is none', () => {
    expect(excerpt('Kein Termin', ['miet'])).toEqual([]);
  });
});

test('a saved filter holds what a list is narrowed to, not where one was in it', () => {
  expect(filterQuery('?place=zeitz&after=2_x&done=1&all=1&new=yes&q=')).toBe('new=yes&place=zeitz');
  expect(filterHref('needs', '')).toBe('/staff/needs?all=1');
  expect(filterHref('monitoring', 'a=1')).toBe('/staff/monitoring?a=1');
});
