const longest = 100;
const mostWords = 8;

/** The words of a search; letters and digits only, so that none of them can be an operator. */
export function searchWords(typed: string): string[] {
  return (typed.slice(0, longest).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, mostWords);
}

/** For PostgreSQL: each word may go on ("anmel" finds "Anmeldung"), and all of them have to be there, or any. */
export function prefixQuery(words: readonly string[], join: 'all' | 'any'): string {
  return words.map((word) => `${word}:*`).join(join === 'all' ? ' & ' : ' | ');
}
