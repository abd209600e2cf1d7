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
