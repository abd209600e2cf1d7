export type PublicFaceFault = 'empty' | 'same';

/**
 * Why words may not be published: there are none for the public, or they are the internal ones. The one rule for
 * agenda items, decisions, measures, effect checks and impulses.
 */
export function publicFaceFault(internal: string, publicText: string): PublicFaceFault | null {
  const plain = (words: string) => words.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('de');
  if (plain(publicText) === '') return 'empty';
  return plain(publicText) === plain(internal) ? 'same' : null;
}
