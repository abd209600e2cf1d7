const replacement = '\uFFFD';

// Needs no glyph.
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const unprintable = /[\p{Cc}\p{Cn}\uFEFF]/u;

/**
 * The data with every character that no font has shown as a replacement mark, and control characters gone:
 * PDF/UA-1 refuses a whole document for one of either.
 */
export function printable(data: unknown, known: ReadonlySet<number>): unknown {
  if (typeof data === 'string') return printableText(data, known);
  if (Array.isArray(data)) return data.map((item) => printable(item, known));
  if (typeof data === 'object' && data !== null) {
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printable(value, known)]));
  }
  return data;
}

function printableText(text: string, known: ReadonlySet<number>): string {
  let result = '';
  for (const character of text.toWellFormed().replace(/\r\n?/g, '\n').normalize('NFC')) {
    if (character === '\n' || character === '\t') result += character;
    else if (unprintable.test(character)) continue;
    else if (known.has(character.codePointAt(0) ?? 0) || invisible.test(character)) result += character;
    else result += replacement;
  }
  return result;
}
