import { describe, expect, test } from 'vitest';
import { texts as german } from '../../prisma/seed/topics/de.ts';
import { places } from '../../src/needs/codes/rules.ts';
import { bestGuess, type Candidate, guessUse, otherNames } from '../../src/needs/imports/guess/rules.ts';
import {
  type Candidates,
  dimensions,
  lasting,
  type Mapping,
  mappingFaults,
  mappingFor,
  proposedMapping,
} from '../../src/needs/imports/mapping/rules.ts';
import { personalColumns } from '../../src/needs/imports/personal/rules.ts';
import { keyOf, planned, readCounts } from '../../src/needs/imports/plan/rules.ts';
import {
  type Cell,
  columnLetter,
  countIn,
  decimalMarkOf,
  headerRowOf,
  headersOf,
  monthIn,
  monthStandsFirst,
  withoutDays,
} from '../../src/needs/imports/table/rules.ts';

describe('a month', () => {
  test.each([
    ['01/2026', '2026-01'],
    ['1.2026', '2026-01'],
    ['2026-01', '2026-01'],
    ['2026/1', '2026-01'],
    ['202601', '2026-01'],
    ['Januar 2026', '2026-01'],
    ['Jan 26', '2026-01'],
    ['Jan. 2026', '2026-01'],
    ['Mrz 2026', '2026-03'],
    ['MÄRZ 2026', '2026-03'],
    ['2026 März', '2026-03'],
    ['December 2025', '2025-12'],
    ['14.09.2026', '2026-09'],
    ['2026-09-14', '2026-09'],
    ['14.9.26', '2026-09'],
    ['14. September 2026', '2026-09'],
    [46_023, '2026-01'],
    ['13/2026', null],
    ['Januarr', null],
    ['Januar', null],
    ['Q1 2026', null],
    ['12', null],
    [null, null],
  ])('%j is %s', (cell, month) => expect(monthIn(cell)).toBe(month));

  test.each([
    ['Januar', '2026-01'],
    ['3', '2026-03'],
    ['14', null],
  ])('%j is %s in 2026', (cell, month) => expect(monthIn(cell, { year: 2026 })).toBe(month));

  test('stands first where another date of the column gives it away', () => {
    expect(monthStandsFirst(['03/14/2026', '01/02/2026'])).toBe(true);
    expect(monthStandsFirst(['14/03/2026', '01/02/2026'])).toBe(false);
    expect(monthStandsFirst(['01/02/2026'])).toBe(false);
    expect(monthIn('03/04/2026', { monthFirst: true })).toBe('2026-03');
    expect(monthIn('03/04/2026')).toBe('2026-04');
  });

  test('is all that is kept of a day', () => {
    const days = {
      rows: [
        ['Datum', 'Anzahl'],
        ['14.09.2026', '3'],
        ['2026-10-31', 2],
      ],
    };
    expect(withoutDays(days).rows).toEqual([
      ['Datum', 'Anzahl'],
      ['2026-09', '3'],
      ['2026-10', 2],
    ]);
  });
});

describe('a count', () => {
  test.each<[Cell, unknown]>([
    ['12', { count: 12 }],
    [12, { count: 12 }],
    ['1.234', { count: 1_234 }],
    ['12,0', { count: 12 }],
    ['1 234', { count: 1_234 }],
    [0, { count: 0 }],
    ['', { fault: 'none' }],
    [null, { fault: 'none' }],
    ['–', { fault: 'none' }],
    ['2,5', { fault: 'fraction' }],
    [2.5, { fault: 'fraction' }],
    ['-3', { fault: 'negative' }],
    ['zwei', { fault: 'words' }],
    ['<3', { fault: 'words' }],
    ['10000', { fault: 'tooMany' }],
  ])('%j', (cell, reading) => expect(countIn(cell)).toEqual(reading));

  test.each<[Cell[], string]>([
    [['1.234', '12'], ','],
    [['1.5', '12'], '.'],
    [['1,234.00'], '.'],
    [['1.234,00'], ','],
    [['0.500'], '.'],
    [['12'], ','],
  ])('%j has decimals after %j', (cells, mark) => expect(decimalMarkOf(cells)).toBe(mark));

  test('is grouped in English where the column says so', () => {
    expect(countIn('1,234', '.')).toEqual({ count: 1_234 });
    expect(countIn('12.0', '.')).toEqual({ count: 12 });
  });
});

const topics: Candidate[] = Object.entries(german).flatMap(([code, { name, subtopics }]) => [
  { code, names: [name, code], also: otherNames.topic?.[code] ?? [] },
  ...Object.entries(subtopics).map(([sub, text]) => ({
    code: sub,
    names: [text, sub],
    also: otherNames.topic?.[sub] ?? [],
  })),
]);
const placeNames: Record<string, string> = {
  weissenfels: 'Weißenfels',
  naumburg: 'Naumburg',
  zeitz: 'Zeitz',
  other: 'übriger Landkreis',
  unknown: 'unbekannt',
};
const candidates = {
  ...Object.fromEntries(dimensions.map((dimension) => [dimension, []])),
  topic: topics,
  place: places.map((code) => ({
    code,
    names: [placeNames[code] ?? code],
    also: otherNames.place?.[code] ?? [],
  })),
} as unknown as Candidates;

describe('what a word means', () => {
  test.each([
    ['Lohnforderung', 'LOHN1'],
    ['Lohnforderungen', 'LOHN1'],
    ['Lohn nicht gezahlt', 'LOHN1'],
    ['Kündigungen', 'KUEN1'],
    ['Krankenkasse', 'GES'],
    ['Wohnungssuche', 'WOH1'],
    ['Kindergeldantrag', 'FAM1'],
    ['Freizügigkeit', 'AUF'],
    ['Xylophon', undefined],
  ])('%s → %s', (word, code) => expect(bestGuess(word, topics)?.code).toBe(code));

  test.each([
    ['Weissenfels', 'weissenfels'],
    ['WEIßENFELS', 'weissenfels'],
    ['Weißenfels-Neustadt', 'weissenfels'],
    ['Burgenlandkreis', 'other'],
    ['Zeiz', 'zeitz'],
  ])('%s → %s', (word, code) => expect(bestGuess(word, candidates.place)?.code).toBe(code));

  test('only the portal’s own words are certain', () => {
    expect(bestGuess('zeitz', candidates.place)?.score).toBe(1);
    expect(bestGuess('WSF', candidates.place)?.score).toBeLessThan(1);
  });

  test.each([
    ['Beratungsmonat', 'month'],
    ['Beratungsort', 'place'],
    ['Anliegen', 'topic'],
    ['Fallzahl', 'count'],
    ['Staatsangehörigkeit', 'nationalityGroup'],
    ['Irgendwas', null],
  ])('the header %s is for %s', (header, use) => expect(guessUse(header)).toBe(use));
});

describe('a table', () => {
  const wide = {
    rows: [['Statistik 2026'], [], ['Anlass', 'Sep 26', 'Okt 26', 'Gesamt'], ['Lohnforderung', 4, 6, 10]],
  };

  test('is read below its headers, wherever they stand', () => {
    expect(headerRowOf(wide)).toBe(3);
    expect(headersOf({ rows: [['A', null, 'a']] }, 1)).toEqual(['A', 'B', 'a (2)']);
    expect([0, 25, 26, 52].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'BA']);
  });

  test('with months side by side is known for one, and its sums are left out', () => {
    const mapping = proposedMapping(wide, candidates);
    expect(mapping).toMatchObject({
      across: 'month',
      uses: { Anlass: 'topic', 'Sep 26': 'values', 'Okt 26': 'values', Gesamt: 'ignore' },
    });
    expect(Object.keys(mappingFaults(mapping, wide))).toEqual(['place']);
  });

  test('with topics side by side is known for one', () => {
    const table = {
      rows: [
        ['Monat', 'Ort', 'Kindergeld', 'Wohnungssuche', 'Summe'],
        ['01/2026', 'Zeitz', 1, 2, 3],
      ],
    };
    expect(proposedMapping(table, candidates)).toMatchObject({
      across: 'topic',
      uses: { Monat: 'month', Ort: 'place', Kindergeld: 'values', Summe: 'ignore' },
    });
  });

  test('asks for the year where months stand without', () => {
    const table = {
      rows: [
        ['Monat', 'Ort', 'Thema', 'Anzahl'],
        ['Januar', 'Zeitz', 'Wohnen', 1],
      ],
    };
    const mapping = proposedMapping(table, candidates);
    expect(mappingFaults(mapping, table)).toEqual({ year: 'imports-staff:errors.noYear' });
    expect(mappingFaults({ ...mapping, constants: { year: '2026' } }, table)).toEqual({});
    expect(lasting({ ...mapping, constants: { year: '2026', place: 'zeitz' } }).constants).toEqual({
      place: 'zeitz',
    });
  });

  test('of the same kind is read by the mapping of the last, with other months', () => {
    const saved = proposedMapping(wide, candidates);
    const next = {
      rows: [
        ['Anlass', 'Okt 26', 'Nov 26', 'Gesamt'],
        ['Lohnforderung', 6, 2, 8],
      ],
    };
    expect(mappingFor(saved, next)).toMatchObject({
      newColumns: [],
      mapping: { headerRow: 1, uses: { 'Nov 26': 'values' } },
    });
    const more = {
      rows: [
        ['Anlass', 'Okt 26', 'Neues', 'Gesamt'],
        ['Lohnforderung', 6, 2, 8],
      ],
    };
    expect(mappingFor(saved, more)?.newColumns).toEqual(['Neues']);
    expect(
      mappingFor(saved, {
        rows: [
          ['Ort', 'Anzahl'],
          ['Zeitz', 1],
        ],
      }),
    ).toBeNull();
  });
});

describe('counts', () => {
  const mapping: Mapping = {
    headerRow: 1,
    uses: { Monat: 'month', Thema: 'topic', Anzahl: 'count' },
    across: null,
    constants: { place: 'zeitz' },
    values: { topic: { wohnen: 'WOH', miete: 'WOH2', altes: 'skip' } },
  };
  const rules = { months: ['2026-10', '2026-09'], topicOf: new Map([['WOH2', 'WOH']]) };
  const read = (...rows: Cell[][]) =>
    readCounts({ rows: [['Monat', 'Thema', 'Anzahl'], ...rows] }, mapping, rules);

  test('of the same thing are added up, and know their rows', () => {
    const { counts, faults } = read(
      ['09/2026', 'Wohnen', 2],
      ['09/2026', 'wohnen ', 3],
      ['10/2026', 'Miete', 1],
    );
    expect(faults).toEqual([]);
    expect(counts.map(({ lines, count, facts }) => [lines, count, facts.topic, facts.subtopic])).toEqual([
      [[2, 3], 5, 'WOH', null],
      [[4], 1, 'WOH', 'WOH2'],
    ]);
  });

  test('say what their column says, and where its cell is empty what holds for all rows', () => {
    const more: Mapping = {
      ...mapping,
      uses: { ...mapping.uses, Detail: 'subtopic', Sprache: 'language' },
      constants: { place: 'zeitz', language: 'pl', topic: 'LOHN' },
      values: { ...mapping.values, language: { rumänisch: 'ro' } },
    };
    const { counts } = readCounts(
      {
        rows: [
          ['Monat', 'Thema', 'Anzahl', 'Detail', 'Sprache'],
          ['09/2026', 'Wohnen', 1, null, 'Rumänisch'],
          ['09/2026', 'Wohnen', 1, 'Miete', null],
          ['09/2026', null, 1, null, null],
        ],
      },
      more,
      rules,
    );
    expect(counts.map(({ facts }) => [facts.topic, facts.subtopic, facts.language, facts.outcome])).toEqual([
      ['WOH', null, 'ro', 'open'],
      ['WOH', 'WOH2', 'pl', 'open'],
      ['LOHN', null, 'pl', 'open'],
    ]);
  });

  test('pass over what is left out, empty or a sum, and note each fault once', () => {
    const reading = read(
      ['09/2026', 'Altes', 2],
      ['09/2026', 'Wohnen', null],
      ['Summe', null, 9],
      ['09/2024', 'Wohnen', 1],
      ['x', 'Neues', 1],
    );
    expect(reading).toMatchObject({ counts: [], passed: 2, sums: 1 });
    expect(reading.faults.map(({ line, fault }) => `${line} ${fault}`)).toEqual([
      '5 month.old',
      '6 month.unknown',
      '6 unknown',
    ]);
  });

  test('are told from what is there, and a locked quarter takes none', () => {
    const { counts } = read(['09/2026', 'Wohnen', 2], ['10/2026', 'Wohnen', 0], ['10/2026', 'Miete', 4]);
    const key = (index: number) => counts[index]?.key ?? '';
    const there = [
      { importKey: key(0), count: 1, clusterId: null },
      { importKey: key(1), count: 5, clusterId: 'c' },
    ];
    const effects = (isLocked: (month: string) => boolean) =>
      planned(counts, there, isLocked).map(({ effect }) => effect);
    expect(effects(() => false)).toEqual(['change', 'end', 'new']);
    expect(effects((month) => month === '2026-10')).toEqual(['change', 'locked', 'locked']);
    expect(
      planned(counts.slice(0, 1), [{ importKey: key(0), count: 2, clusterId: null }], () => true)[0]?.effect,
    ).toBe('same');
  });

  test('have one key for one thing, whatever the count', () => {
    const [one, other] = [read(['09/2026', 'Wohnen', 1]), read(['10/2026', 'Wohnen', 1])].map(
      ({ counts }) => counts[0],
    );
    expect(one && other && keyOf(one.facts) !== keyOf(other.facts)).toBe(true);
    expect(read(['September 2026', 'WOHNEN', 7]).counts[0]?.key).toBe(one?.key);
  });
});

describe('particulars of persons', () => {
  const found = (header: string, ...cells: Cell[]) =>
    personalColumns({ headers: [header], rows: cells.map((cell) => [cell]), today: '2026-11-20' })[0]?.kind ??
    null;

  test.each<[string, Cell[], string | null]>([
    ['Nachname', ['Popescu'], 'name'],
    ['Klient*in', ['A.', 'B.'], 'name'],
    ['Wer', ['Anna Müller'], 'name'],
    ['Geburtsjahr', ['1985'], 'birth'],
    ['Geburt und Schwangerschaft', ['12', 140], null],
    ['Geburtsdatum', ['12.03.1985'], 'birth'],
    ['Tag', ['12.03.1985'], 'birth'],
    ['Tel.-Nr.', ['0151 23456789'], 'contact'],
    ['Kontakt', ['a.b@example.org'], 'contact'],
    ['Wo', ['Merseburger Straße 12'], 'address'],
    ['Aktenzeichen', ['BG-2231/26'], 'number'],
    ['Religion', ['orthodox'], 'sensitive'],
    ['Bemerkung', ['ruft wieder an'], 'notes'],
    ['Telefon', ['12', '3'], null],
    ['Klient*innen', [12, 3], null],
    ['Bemerkung', [null], null],
    ['Thema', ['Lohnforderung', 'Bildung und Teilhabe', 'Kita/Schule'], null],
    ['Datum', ['14.09.2026', '01/2026', '2026-01'], null],
    ['Ort', ['Weißenfels', 'Naumburg (Saale)', 'Zeitz'], null],
    ['Sprache', ['Rumänisch', 'Bulgarisch'], null],
  ])('%s with %j: %s', (header, cells, kind) => expect(found(header, ...cells)).toBe(kind));

  test('are not seen in any of the portal’s own words', () => {
    const words = topics.flatMap(({ names, also = [] }) => [...names, ...also]);
    expect(words.filter((word) => found('Thema', word))).toEqual([]);
  });
});
