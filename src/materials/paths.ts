import type { Language } from '../core/i18n/languages.ts';

export const materialPaths = {
  list: (language: Language) => `/${language}/materials`,
  material: (language: Language, slug: string) => `/${language}/materials/${slug}`,
};
