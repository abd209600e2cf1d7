import type { Language } from '../../core/i18n/languages.ts';

export const tellUsPaths = {
  form: (language: Language) => `/${language}/tell-us`,
  sent: (language: Language) => `/${language}/tell-us/sent`,
};
