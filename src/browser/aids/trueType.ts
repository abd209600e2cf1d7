import {
  advanceOf,
  readTables,
  subsetTables,
  type Tables,
  tableOf,
  viewOf,
  writeTables,
} from './fontFile.ts';

/**
 * Reads and subsets TrueType fonts with one outline per character, as `fonts/` holds them. Full shaping engines
 * are three times as large as everything else the letter needs; Latin, Greek and Cyrillic do without.
 */
export interface Glyph {
  id: number;
  codePoints: number[];
  advanceWidth: number;
}

/** Glyph ids by character, of the font's Unicode table for the basic plane (format 4). */
export function readCharacters(tables: Tables): Map<number, number> {
  const table = viewOf(tableOf(tables, 'cmap'));
  const characters = new Map<number, number>();
  for (let index = 0; index < table.getUint16(2); index += 1) {
    const start = table.getUint32(4 + index * 8 + 4);
    if (table.getUint16(start) !== 4) continue;
    const doubled = table.getUint16(start + 6);
    for (let at = start + 14; at < start + 14 + doubled; at += 2) {
      const [end, first] = [table.getUint16(at), table.getUint16(at + doubled + 2)];
      const rangeAt = at + 3 * doubled + 2;
      const [delta, range] = [table.getUint16(at + 2 * doubled + 2), table.getUint16(rangeAt)];
      for (let code = first; code <= end && code < 0xffff; code += 1) {
        const raw = range === 0 ? code : table.getUint16(rangeAt + range + (code - first) * 2);
        if (raw !== 0) characters.set(code, (raw + delta) & 0xffff);
      }
    }
    break;
  }
  return characters;
}

/** A font in the shape that pdf-lib expects of its font engine. */
export function openFont(bytes: Uint8Array) {
  const tables = readTables(bytes);
  const characters = readCharacters(tables);
  const [head, hhea, os2] = [
    viewOf(tableOf(tables, 'head')),
    viewOf(tableOf(tables, 'hhea')),
    viewOf(tableOf(tables, 'OS/2')),
  ];
  const [minX, minY, maxX, maxY] = [
    head.getInt16(36),
    head.getInt16(38),
    head.getInt16(40),
    head.getInt16(42),
  ];
  const glyphs = new Map<number, Glyph>();
  const glyphForCodePoint = (code: number): Glyph => {
    const known = glyphs.get(code);
    if (known) return known;
    const id = characters.get(code) ?? 0;
    const glyph = { id, codePoints: [code], advanceWidth: advanceOf(tables, id) };
    glyphs.set(code, glyph);
    return glyph;
  };
  return {
    postscriptName: null,
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    italicAngle: 0,
    capHeight: os2.getInt16(88),
    xHeight: os2.getInt16(86),
    bbox: { minX, minY, maxX, maxY, width: maxX - minX, height: maxY - minY },
    characterSet: [...characters.keys()],
    glyphForCodePoint,
    layout: (text: string) => ({
      glyphs: [...text].map((char) => glyphForCodePoint(char.codePointAt(0) ?? 0)),
    }),
    createSubset() {
      const used = [0];
      return {
        includeGlyph(glyph: number | Glyph): number {
          const id = typeof glyph === 'number' ? glyph : glyph.id;
          const at = used.indexOf(id, 1);
          return at > 0 ? at : used.push(id) - 1;
        },
        encode: () => writeTables(subsetTables(tables, used)),
      };
    },
  };
}
