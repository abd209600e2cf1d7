import type { Language } from '../core/i18n/languages.ts';

export const pagePaths = {
  home: (language: Language) => `/${language}`,
  list: (language: Language) => `/${language}/info`,
  page: (language: Language, slug: string) => `/${language}/info/${slug}`,
  /** Portal pages keep one address in every language. */
  portal: (language: Language, code: string) => `/${language}/${code}`,
  barrierReport: (language: Language) => `/${language}/accessibility`,
  barrierReported: (language: Language) => `/${language}/accessibility/reported`,
  barriers: '/staff/barriers',
  barrierAnswer: (id: string) => `/staff/barriers/${id}/answer`,
  search: (language: Language) => `/${language}/search`,
};
