export type TranslationState = 'missing' | 'inTranslation' | 'outdated' | 'machine' | 'upToDate';

export interface VersionFacts {
  number: number;
  status: 'draft' | 'inReview' | 'published';
  origin: 'written' | 'machine' | 'imported';
  minor: boolean;
  /** For a translation: number of the source version that it was made from. */
  sourceNumber: number | null;
}

/**
 * Whether a translation made from source version `sourceNumber` lags behind: some later published version
 * of the source was more than a minor edit.
 */
export function isOutdated(source: readonly VersionFacts[], sourceNumber: number | null): boolean {
  return source.some(
    (version) => version.status === 'published' && !version.minor && version.number > (sourceNumber ?? 0),
  );
}

/**
 * State of a translation, computed from version ids alone, never from times.
 * @param source all versions of the text in its source language
 * @param translation all versions of the text in the language asked for
 */
export function translationState(
  source: readonly VersionFacts[],
  translation: readonly VersionFacts[],
): TranslationState {
  const latest = newest(translation);
  const published = newest(translation.filter((version) => version.status === 'published'));
  if (!latest) return 'missing';
  if (!published || latest.number > published.number) return 'inTranslation';
  if (isOutdated(source, published.sourceNumber)) return 'outdated';
  return published.origin === 'machine' ? 'machine' : 'upToDate';
}

function newest<T extends { number: number }>(versions: readonly T[]): T | undefined {
  return versions.reduce<T | undefined>(
    (best, version) => (best && best.number > version.number ? best : version),
    undefined,
  );
}

/** One piece of writing inside a text's fields, addressed by its path, e.g. `document.blocks.2.text`. */
export interface Leaf {
  path: string;
  value: string;
}

/** Parts of the fields that are not words: they stay as they are when a text is edited or translated. */
const structural = new Set(['slug', 'kind', 'number']);

/** All words of a text's fields, in reading order. */
export function leavesOf(fields: unknown, prefix = ''): Leaf[] {
  if (typeof fields === 'string') return [{ path: prefix, value: fields }];
  if (typeof fields !== 'object' || fields === null) return [];
  return Object.entries(fields).flatMap(([key, value]) =>
    structural.has(key) ? [] : leavesOf(value, prefix ? `${prefix}.${key}` : key),
  );
}

/** The same fields with other words; paths that are not given keep theirs. */
export function withLeaves(fields: unknown, words: ReadonlyMap<string, string>, prefix = ''): unknown {
  if (typeof fields === 'string') return words.get(prefix) ?? fields;
  if (Array.isArray(fields))
    return fields.map((value, index) => withLeaves(value, words, join(prefix, String(index))));
  if (typeof fields !== 'object' || fields === null) return fields;
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      structural.has(key) ? value : withLeaves(value, words, join(prefix, key)),
    ]),
  );
}

function join(prefix: string, key: string): string {
  return prefix ? `${prefix}.${key}` : key;
}
