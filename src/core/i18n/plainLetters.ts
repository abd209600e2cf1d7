const withoutMark: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
};

/** The words of a title as part of an address: letters a to z, digits and hyphens. */
export function plainLetters(text: string, maximumLength: number): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüßłđøæœ]/g, (letter) => withoutMark[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}*]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maximumLength + 1)
    .replace(/^-+|-+$/g, '')
    .slice(0, maximumLength)
    .replace(/-+$/, '');
}
