import type { Language } from '../core/i18n/languages.ts';

export const organisationPaths = {
  publicList: (language: Language) => `/${language}/organisations`,
  public: (language: Language, code: string) => `/${language}/organisations/${code}`,
  finder: (language: Language, filter: { topic?: string; town?: string; language?: string } = {}) => {
    const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value));
    return `/${language}/help${query.size > 0 ? `?${query}` : ''}`;
  },
};
