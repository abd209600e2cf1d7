/** Texts that did not reach the portal yet, on this device, apart for each person, meeting and item. */

export interface Unsent {
  text: string;
  /** The version that the text began from. */
  number: string;
  base: string;
  /** ISO instant of the last word. */
  at: string;
}

export interface Store {
  read(item: string): Unsent | null;
  write(item: string, unsent: Unsent): void;
  remove(item: string): void;
}

/** Also known to the sign-out of every page, which empties it. */
const prefix = 'ubu-minutes:';
const keptDays = 14;

export function keepStore(owner: string, meeting: string): Store {
  const key = (item: string) => `${prefix}${owner}:${meeting}:${item}`;
  removeOld();
  return {
    read: (item) => parse(attempt(() => localStorage.getItem(key(item)))),
    write: (item, unsent) => attempt(() => localStorage.setItem(key(item), JSON.stringify(unsent))),
    remove: (item) => attempt(() => localStorage.removeItem(key(item))),
  };
}

function removeOld(): void {
  const oldest = new Date(Date.now() - keptDays * 86_400_000).toISOString();
  for (const key of attempt(() => Object.keys(localStorage)) ?? []) {
    if (!key.startsWith(prefix)) continue;
    const unsent = parse(localStorage.getItem(key));
    if (!unsent || unsent.at < oldest) localStorage.removeItem(key);
  }
}

function parse(stored: string | null | undefined): Unsent | null {
  const value = attempt(() => JSON.parse(stored ?? 'null') as Partial<Unsent> | null);
  const { text, number, base, at } = value ?? {};
  if (typeof text !== 'string' || typeof number !== 'string') return null;
  return typeof base === 'string' && typeof at === 'string' ? { text, number, base, at } : null;
}

/** A browser may refuse its storage; then the text is kept by the open page alone. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
