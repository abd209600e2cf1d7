import { describe, expect, test } from 'vitest';
import { organisations } from '../../prisma/seed/organisations/organisations.ts';
import {
  isHealthInsuranceNumber,
  isIban,
  isPensionNumber,
  isTaxId,
} from '../../src/needs/notes/checkDigits/rules.ts';
import {
  type Finding,
  type FindingKind,
  findPersonalData,
  piecesOf,
  redact,
} from '../../src/needs/notes/findings/rules.ts';
import * as developed from './personalData/developed.ts';
import * as hard from './personalData/hard.ts';
import * as heldOut from './personalData/heldOut.ts';

type Notes = Record<'withPersonalData' | 'withoutPersonalData', string>;
interface Share {
  hit: number;
  of: number;
}

const structured = (kind: string) => !['name', 'address', 'employer', 'age'].includes(kind);

/** A note as somebody would type it, and what is personal in it. */
function read(line: string): { text: string; personal: Finding[] } {
  const personal: Finding[] = [];
  let text = '';
  let last = 0;
  for (const match of line.matchAll(/\[(\w+):((?:\[at\]|[^\]])*)\]/g)) {
    const [whole, kind, words = ''] = match;
    text += line.slice(last, match.index);
    personal.push({ kind: kind as FindingKind, start: text.length, end: text.length + words.length });
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + line.slice(last), personal };
}

const linesOf = (notes: string) => notes.split('\n').filter(Boolean).map(read);

/** The part of a span that the other spans cover. */
function covered({ start, end }: Finding, by: readonly Finding[]): number {
  const common = by.map((other) => Math.max(0, Math.min(end, other.end) - Math.max(start, other.start)));
  return common.reduce((sum, length) => sum + length, 0) / (end - start);
}

/** Found is what is marked to two thirds, whatever it was taken for; rightly marked is what is personal to a half. */
function measure(notes: Notes) {
  const recall: Record<string, Share> = {};
  const precision: Record<string, Share> = {};
  const count = (table: Record<string, Share>, kind: string, hit: boolean) => {
    table[kind] ??= { hit: 0, of: 0 };
    table[kind].of += 1;
    table[kind].hit += hit ? 1 : 0;
  };
  for (const { text, personal } of linesOf(notes.withPersonalData + notes.withoutPersonalData)) {
    const found = findPersonalData(text);
    for (const span of personal) count(recall, span.kind, covered(span, found) >= 2 / 3);
    for (const finding of found) count(precision, finding.kind, covered(finding, personal) >= 1 / 2);
  }
  const clean = linesOf(notes.withoutPersonalData);
  const quiet = clean.filter(({ text }) => findPersonalData(text).length === 0).length;
  return { recall, precision, clean: { hit: quiet, of: clean.length } };
}

function together(table: Record<string, Share>, belongs: (kind: string) => boolean): number {
  const shares = Object.entries(table).flatMap(([kind, share]) => (belongs(kind) ? [share] : []));
  const sum = (name: keyof Share) => shares.reduce((total, share) => total + share[name], 0);
  return sum('hit') / sum('of');
}

function printed({ recall, precision, clean }: ReturnType<typeof measure>): string {
  const share = (part: Share | undefined) => (part ? `${part.hit}/${part.of}` : '–').padStart(8);
  const kinds = [...new Set([...Object.keys(recall), ...Object.keys(precision)])].sort();
  return [
    'kind'.padEnd(12) + 'recall'.padStart(8) + 'precision'.padStart(12),
    ...kinds.map((kind) => kind.padEnd(12) + share(recall[kind]) + share(precision[kind]).padStart(12)),
    `notes without personal data in which nothing was marked: ${share(clean).trim()}`,
  ].join('\n');
}

describe('notes that the check was never tuned on', () => {
  const result = measure(heldOut);

  test('identifiers are found, nearly all of them, and names mostly', () => {
    console.info(printed(result));
    expect(together(result.recall, structured)).toBeGreaterThanOrEqual(0.95);
    expect(together(result.recall, (kind) => kind === 'name')).toBeGreaterThanOrEqual(0.8);
    expect(together(result.recall, () => true)).toBeGreaterThanOrEqual(0.9);
  });

  test('what is marked is mostly personal, and notes about offices and laws stay unmarked', () => {
    expect(together(result.precision, () => true)).toBeGreaterThanOrEqual(0.9);
    expect(result.clean.hit / result.clean.of).toBeGreaterThanOrEqual(0.9);
  });

  test('no note of them is among those that the check was developed on', () => {
    const known = new Set(
      linesOf(developed.withPersonalData + developed.withoutPersonalData).map(({ text }) => text),
    );
    const notes = linesOf(heldOut.withPersonalData + heldOut.withoutPersonalData);
    expect(notes).toHaveLength(200);
    expect(notes.filter(({ text }) => known.has(text))).toEqual([]);
  });
});

test('on the notes that it was developed on, the check finds everything and nothing else', () => {
  const { recall, precision, clean } = measure(developed);
  expect(together(recall, () => true)).toBe(1);
  expect(together(precision, () => true)).toBe(1);
  expect(clean.hit).toBe(100);
});

test('of notes that were made to trip it up, most is found', () => {
  const result = measure(hard);
  console.info(printed(result));
  expect(together(result.recall, structured)).toBeGreaterThanOrEqual(0.85);
  expect(together(result.recall, (kind) => kind === 'name')).toBeGreaterThanOrEqual(0.75);
  expect(together(result.precision, () => true)).toBeGreaterThanOrEqual(0.9);
});

test.each([
  ['DE89 3704 0044 0532 0130 00', isIban, 'DE89 3704 0044 0532 0131 00'],
  ['86095742719', isTaxId, '86095742718'],
  ['65 170839 J 003', isPensionNumber, '65 170839 J 004'],
  ['A123456780', isHealthInsuranceNumber, 'A123456781'],
])('%s bears its check digit', (right, check, wrong) => {
  expect(check(right)).toBe(true);
  expect(check(wrong)).toBe(false);
});

test.each([
  'Hilfetelefon 116 016, Polizei 110, Notruf 112, Telefonseelsorge 0800 111 0 111.',
  '§ 19 BMG, SGB II § 7 Abs. 1 Satz 2, Verordnung (EU) Nr. 492/2011, Richtlinie 2004/38/EG.',
  'Lohn 1.450,50 Euro, 12.000 Menschen, 25 %, 2024/2025, 9 bis 12 Uhr, von 14:30 bis 18:00 Uhr.',
  'Das Amt Gleichstellung und Integration in Weißenfels und die Migrationsagentur Burgenlandkreis.',
])('nothing is marked in: %s', (text) => {
  expect(findPersonalData(text)).toEqual([]);
});

test('the advice centres of the directory and the towns around are named freely', () => {
  const towns = ['Weißenfels', 'Naumburg', 'Bad Kösen', 'Hohenmölsen', 'Sofia', 'Brașov', 'Łódź', 'Debrecen'];
  const names = [...organisations.flatMap(({ name, shortName }) => [name, shortName ?? name]), ...towns];
  for (const name of names) expect(findPersonalData(`Termin bei ${name} fehlt.`), name).toEqual([]);
});

test('what is found is blotted out, and the rest stays as it was', () => {
  const text = 'Frau Popa (0176 48213390) wartet.';
  const findings = findPersonalData(text);
  expect(redact(text, findings)).toBe('Frau […] ([…]) wartet.');
  expect(
    piecesOf(text, findings)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
  expect(
    piecesOf(text, findings)
      .filter(({ kind }) => kind)
      .map(({ kind }) => kind),
  ).toEqual(['name', 'phone']);
});

test('five hundred characters of anything are checked at once', () => {
  const hard = [
    '1 '.repeat(250),
    'A'.repeat(500),
    'Frau Herr '.repeat(50),
    'a.'.repeat(250),
    '0/'.repeat(250),
    'x@'.repeat(250),
  ];
  for (const text of hard) {
    const began = performance.now();
    findPersonalData(text);
    expect(performance.now() - began).toBeLessThan(200);
  }
});
