/**
 * What a report may say, as closed lists. There is no list for ethnicity, and none of the languages reveals
 * one. Codes never change their meaning; the words for them stand in the locale files.
 */
export const places = ['weissenfels', 'naumburg', 'zeitz', 'other', 'unknown'] as const;
export const channels = ['inPerson', 'phone', 'online', 'outreach', 'committee'] as const;

/** First those most often spoken here, then the rest of the EU's, then bridge languages. */
export const needLanguages = [
  'ro',
  'bg',
  'pl',
  'hu',
  'en',
  'de',
  'cs',
  'sk',
  'hr',
  'el',
  'lt',
  'lv',
  'it',
  'es',
  'fr',
  'pt',
  'sl',
  'et',
  'nl',
  'da',
  'sv',
  'fi',
  'ga',
  'mt',
  'tr',
  'ru',
  'uk',
  'other',
  'unknown',
] as const;

export const nationalityGroups = [
  'ro',
  'bg',
  'pl',
  'hu',
  'otherEu',
  'thirdCountryFamily',
  'unknown',
] as const;

export const sectors = [
  'meat',
  'logistics',
  'cleaning',
  'construction',
  'agriculture',
  'care',
  'hospitality',
  'other',
  'none',
  'unknown',
] as const;

export const households = ['single', 'couple', 'family', 'singleParent', 'unknown'] as const;
export const outcomes = ['solved', 'referred', 'open', 'noOffer'] as const;

export const barriers = [
  'language',
  'information',
  'workingHours',
  'mobility',
  'cost',
  'digital',
  'deadline',
  'responsibility',
  'discrimination',
] as const;

export const urgencies = ['normal', 'urgent', 'danger'] as const;
/** What somebody who logs a need can choose. */
export const sourceTypes = ['observation', 'case', 'community'] as const;
/** And what the portal itself sets: told by a citizen, read from a table of monthly counts. */
export const allSourceTypes = [...sourceTypes, 'citizen', 'import'] as const;

/** Lists whose words stand under `codes.<name>` in the locale files; languages name themselves. */
export const namedCodes = {
  place: places,
  channel: channels,
  nationalityGroup: nationalityGroups,
  sector: sectors,
  household: households,
  outcome: outcomes,
  barrier: barriers,
  urgency: urgencies,
  sourceType: allSourceTypes,
} as const;
