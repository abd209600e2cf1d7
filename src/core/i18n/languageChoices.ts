import { interfaceLanguageOf, interfaceLanguages, type Language } from './languages.ts';

/** Languages to choose from, named for the reader: the portal's own first, then the others by name. */
export function languageChoices(
  reader: Language,
  others: readonly string[],
): { value: string; text: string }[] {
  const locale = interfaceLanguageOf(reader);
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const choice = (code: string) => ({ value: code, text: names.of(code) ?? code });
  const own: readonly string[] = interfaceLanguages;
  const rest = [...new Set(others)].filter((code) => !own.includes(code)).map(choice);
  return [...own.map(choice), ...rest.sort((a, b) => a.text.localeCompare(b.text, locale))];
}
