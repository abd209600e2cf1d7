/** A first draft of both texts in one: theirs, and below it the lines that only mine has. */
export function joinedText(mine: string, theirs: string): string {
  const known = new Set(theirs.split('\n').map((line) => line.trim()));
  const added = mine.split('\n').filter((line) => line.trim() !== '' && !known.has(line.trim()));
  return [theirs.trim(), added.join('\n')].filter((part) => part !== '').join('\n\n');
}
