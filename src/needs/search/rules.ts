const longest = 100;
const mostWords = 6;

/** Says nothing by itself, and stands in almost every text. */
const smallWords = new Set(
  'der die das den dem des ein eine einen einer und oder in im am an auf aus bei beim für mit nach von vom vor zu zum zur the a an of and or in on at for to with din la de si cu na w z i do za и на за в с от a az és'.split(
    ' ',
  ),
);

/** The words of a search; letters and digits only, so that none of them can be an operator. */
export function searchWords(typed: string): string[] {
  const words = [...new Set(typed.slice(0, longest).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])];
  const telling = words.filter((word) => word.length > 1 && !smallWords.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words).slice(0, mostWords);
}

/** "Kuendigung" is how somebody without umlauts on the keyboard writes it. */
export function withoutUmlautPairs(word: string): string {
  return word.replace(/(?<![aeqAEQ])(u)e|(a)e|(o)e/gi, '$1$2$3');
}

const letters: Record<string, string> = {
  ...Object.fromEntries(
    [...'абвгдеёзиійклмнопрстуфхъьыэґ'].map((from, index) => [
      from,
      'abvgdeeziiyklmnoprstufhayyeg'[index] ?? '',
    ]),
  ),
  ж: 'zh',
  ч: 'ch',
  ш: 'sh',
  щ: 'sht',
  ю: 'yu',
  я: 'ya',
  ц: 'ts',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Small Latin letters without accents, as `latin_text` makes them in the database. */
export function latin(text: string): string {
  return [...text.toLowerCase()]
    .map((letter) => letters[letter] ?? letter.normalize('NFD').replace(/\p{Mn}/gu, ''))
    .join('');
}

/** Inner parts of words count only when they are long enough to mean something. */
export const shortestPart = 5;

/** Whether a word, in Latin letters, begins with one of the stems or has a long one inside. */
export function wordFits(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem) || (stem.length >= shortestPart && word.includes(stem)));
}

/** Whether one of the words of a text fits. @param text in Latin letters */
export function latinFits(text: string, stems: readonly string[]): boolean {
  if (!stems.some((stem) => text.includes(stem))) return false;
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => wordFits(word, stems));
}

export function textFits(text: string, stems: readonly string[]): boolean {
  return latinFits(latin(text), stems);
}

export function isPart(stem: string): boolean {
  return stem.length >= shortestPart;
}

export interface Piece {
  text: string;
  found: boolean;
}

const around = 90;

/** The part of a text where the stems occur, cut into what was found and what stands around it. */
export function excerpt(text: string, stems: readonly string[]): Piece[] {
  const pieces = text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, found: wordFits(latin(part), stems) }));
  const first = pieces.findIndex(({ found }) => found);
  if (first < 0) return [];
  const joined = pieces.reduce<Piece[]>((list, piece) => {
    const last = list.at(-1);
    if (last && last.found === piece.found) last.text += piece.text;
    else list.push({ ...piece });
    return list;
  }, []);
  return joined.map((piece, index) =>
    piece.found ? piece : { ...piece, text: shortened(piece.text, index, joined.length) },
  );
}

/** What stands around is cut at a space, on the side that is away from what was found. */
function shortened(text: string, index: number, count: number): string {
  const isFirst = index === 0;
  const isLast = index === count - 1;
  const most = isFirst || isLast ? around : 2 * around;
  if (text.length <= most) return text;
  const tail = text.slice(-around).replace(/^\S*\s/, '… ');
  const head = text.slice(0, around).replace(/\s\S*$/, ' …');
  if (isFirst) return tail;
  return isLast ? head : `${head}${tail.slice(1)}`;
}
