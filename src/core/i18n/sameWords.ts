/** Whether two texts say the same, whatever their spacing and capitals. */
export function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(a) === plain(b);
}
