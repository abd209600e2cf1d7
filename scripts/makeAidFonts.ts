/**
 * Makes the two font files that the fill-in aids put into their letters: Fira Sans (OFL 1.1) cut down to the
 * characters of `printableRanges`. To be run again when that list changes: node scripts/makeAidFonts.ts
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readTables, subsetTables, writeTables } from '../src/browser/aids/fontFile.ts';
import { readCharacters } from '../src/browser/aids/trueType.ts';
import { printableRanges } from '../src/materials/aids/rules.ts';

const fonts = {
  regular: '@expo-google-fonts/fira-sans/400Regular/FiraSans_400Regular.ttf',
  bold: '@expo-google-fonts/fira-sans/600SemiBold/FiraSans_600SemiBold.ttf',
};

for (const [name, source] of Object.entries(fonts)) {
  const target = new URL(`../src/browser/aids/fonts/fira-sans-${name}.ttf`, import.meta.url);
  const bytes = cut(await readFile(fileURLToPath(import.meta.resolve(source))));
  await writeFile(target, bytes);
  console.log(`${fileURLToPath(target)}: ${bytes.length} bytes`);
}

function cut(bytes: Uint8Array): Uint8Array {
  const tables = readTables(bytes);
  const characters = readCharacters(tables);
  const codes = printableRanges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .filter((code) => characters.has(code));
  const glyphs = [0, ...new Set(codes.map((code) => characters.get(code) ?? 0))];
  const newIds = new Map(glyphs.map((id, index) => [id, index]));
  const subset = subsetTables(tables, glyphs);
  subset.set('cmap', characterTable(codes.map((code) => [code, newIds.get(characters.get(code) ?? 0) ?? 0])));
  for (const name of ['OS/2', 'name']) subset.set(name, tables.get(name) ?? new Uint8Array());
  // Version 3 of the table: no glyph names.
  const post = (tables.get('post') ?? new Uint8Array(32)).slice(0, 32);
  new DataView(post.buffer).setUint32(0, 0x00030000);
  return writeTables(subset.set('post', post));
}

/** A cmap table with one segment per character: larger than need be, but it compresses to the same. */
function characterTable(pairs: (readonly [code: number, glyph: number])[]): Uint8Array {
  const segments = [...pairs, [0xffff, 0] as const];
  const doubled = segments.length * 2;
  const view = new DataView(new ArrayBuffer(12 + 16 + doubled * 4));
  const power = Math.floor(Math.log2(segments.length));
  [0, 1, 3, 1].forEach((value, index) => {
    view.setUint16(index * 2, value);
  });
  view.setUint32(8, 12);
  const header = [4, 16 + doubled * 4, 0, doubled, 2 << power, power, doubled - (2 << power)];
  header.forEach((value, index) => {
    view.setUint16(12 + index * 2, value);
  });
  segments.forEach(([code, glyph], index) => {
    const at = 12 + 14 + index * 2;
    view.setUint16(at, code);
    view.setUint16(at + doubled + 2, code);
    view.setUint16(at + doubled * 2 + 2, (glyph - code) & 0xffff);
  });
  return new Uint8Array(view.buffer);
}
