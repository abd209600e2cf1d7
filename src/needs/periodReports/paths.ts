import type { Language } from '../../core/i18n/languages.ts';

const page = (id: string) => `/staff/monitoring/reports/${id}`;

export const periodReportPaths = {
  list: '/staff/monitoring/reports',
  report: page,
  /** Gathers the figures anew. */
  figures: (id: string) => `${page(id)}/figures`,
  publication: (id: string) => `${page(id)}/publication`,
  withdrawal: (id: string) => `${page(id)}/withdrawal`,
  publicList: (language: Language) => `/${language}/monitoring/reports`,
  public: (language: Language, slug: string) => `/${language}/monitoring/reports/${slug}`,
  pdf: (language: Language, slug: string) => `/${language}/monitoring/reports/${slug}.pdf`,
};
