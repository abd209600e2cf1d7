/** A first draft of both texts in one: theirs, and below it the lines that only mine has. */
export function joinedText(mine: string, theirs: string): string {
  const known = new Set(theirs.split('\n').map((line) => line.trim()));
  const paragraphs = mine.split(/\n\s*\n/).map((paragraph) => {
    const lines = paragraph.split('\n');
    return lines.filter((line) => line.trim() !== '' && !known.has(line.trim())).join('\n');
  });
  return [theirs.trim(), ...paragraphs].filter((part) => part !== '').join('\n\n');
}
