import type { Translate } from '../../core/i18n/translations.ts';
import { namedCodes, needLanguages } from './rules.ts';

/** The word for a code of one of the lists. */
export function codeName(t: Translate, list: keyof typeof namedCodes, code: string): string {
  return t(`needs-staff:codes.${list}.${code}`);
}

/** A list as choices of a form or filter. */
export function codeChoices(t: Translate, list: keyof typeof namedCodes) {
  return namedCodes[list].map((value) => ({ value, text: codeName(t, list, value) }));
}

/** The name of a language that a report can carry. */
export function needLanguageName(t: Translate, language: string, code: string): string {
  if (code === 'other' || code === 'unknown') return t(`needs-staff:codes.language.${code}`);
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

export function languageChoices(t: Translate, language: string) {
  return needLanguages.map((value) => ({ value, text: needLanguageName(t, language, value) }));
}
