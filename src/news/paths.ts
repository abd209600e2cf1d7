import type { Language } from '../core/i18n/languages.ts';

export const newsPaths = {
  publicList: (language: Language) => `/${language}/news`,
  public: (language: Language, slug: string) => `/${language}/news/${slug}`,
  list: '/staff/news',
  new: '/staff/news/new',
  /** A new entry that begins with what is known of another record. */
  newAbout: (record: 'cluster' | 'meeting' | 'decision' | 'measure', id: string) =>
    `/staff/news/new?${record}=${id}`,
  item: (id: string) => `/staff/news/${id}`,
  edit: (id: string) => `/staff/news/${id}/edit`,
  publication: (id: string) => `/staff/news/${id}/publication`,
  withdrawal: (id: string) => `/staff/news/${id}/withdrawal`,
};
