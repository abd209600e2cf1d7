import type { Language } from '../core/i18n/languages.ts';

export const newsPaths = {
  publicList: (language: Language) => `/${language}/news`,
  public: (language: Language, slug: string) => `/${language}/news/${slug}`,
  list: '/staff/news',
  new: '/staff/news/new',
  item: (id: string) => `/staff/news/${id}`,
  publication: (id: string) => `/staff/news/${id}/publication`,
  withdrawal: (id: string) => `/staff/news/${id}/withdrawal`,
};
