/**
 * The languages of the public pages. `de-simple` is Leichte Sprache ("simple" is a registered BCP 47
 * variant): a language of contents, whose surrounding interface is German.
 */
export const languages = [
  { code: 'de', endonym: 'Deutsch' },
  { code: 'de-simple', endonym: 'Leichte Sprache' },
  { code: 'en', endonym: 'English' },
  { code: 'ro', endonym: 'Română' },
  { code: 'bg', endonym: 'Български' },
  { code: 'pl', endonym: 'Polski' },
  { code: 'hu', endonym: 'Magyar' },
] as const;

export type Language = (typeof languages)[number]['code'];
export const languageCodes = languages.map((language) => language.code);

/** Languages that have interface files. */
export const interfaceLanguages = ['de', 'en', 'ro', 'bg', 'pl', 'hu'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Languages of the signed-in pages. */
export const staffLanguages = ['de', 'en'] as const;
export type StaffLanguage = (typeof staffLanguages)[number];

/** Interface languages whose texts no native speaker has checked yet; their pages carry a note. */
export const uncheckedLanguages: readonly Language[] = ['en', 'ro', 'bg', 'pl', 'hu'];

export function isLanguage(code: string): code is Language {
  return (languageCodes as readonly string[]).includes(code);
}

export function interfaceLanguageOf(language: Language): InterfaceLanguage {
  return language === 'de-simple' ? 'de' : language;
}

export function endonym(code: string): string {
  return languages.find((language) => language.code === code)?.endonym ?? code;
}
