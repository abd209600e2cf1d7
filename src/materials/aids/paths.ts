import type { Language } from '../../core/i18n/languages.ts';

export const aidPaths = {
  list: (language: Language) => `/${language}/aids`,
  aid: (language: Language, slug: string) => `/${language}/aids/${slug}`,
  blank: (language: Language, slug: string) => `/${language}/aids/${slug}/blank.pdf`,
};
