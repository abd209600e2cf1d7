import type { Language } from '../core/i18n/languages.ts';

export const meetingPaths = {
  publicList: (language: Language) => `/${language}/meetings`,
  public: (language: Language, slug: string) => `/${language}/meetings/${slug}`,
  publicCalendar: (language: Language) => `/${language}/meetings.ics`,
  publicEntry: (language: Language, slug: string) => `/${language}/meetings/${slug}.ics`,
  list: '/staff/meetings',
  new: '/staff/meetings/new',
  meeting: (id: string) => `/staff/meetings/${id}`,
  edit: (id: string) => `/staff/meetings/${id}/edit`,
  /** Makes a draft a meeting that takes place. */
  schedule: (id: string) => `/staff/meetings/${id}/schedule`,
  cancellation: (id: string) => `/staff/meetings/${id}/cancellation`,
};
