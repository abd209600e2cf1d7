import type { Language } from '../core/i18n/languages.ts';

export const meetingPaths = {
  publicList: (language: Language) => `/${language}/meetings`,
  public: (language: Language, slug: string) => `/${language}/meetings/${slug}`,
  publicCalendar: (language: Language, audience?: string) =>
    `/${language}/meetings.ics${audience ? `?audience=${audience}` : ''}`,
  publicEntry: (language: Language, slug: string) => `/${language}/meetings/${slug}.ics`,
  /** A file of a public agenda item, under the name that a person shall see and save. */
  publicAttachment: (language: Language, slug: string, id: string, name: string) =>
    `/${language}/meetings/${slug}/attachments/${id}/${encodeURIComponent(name)}`,
  list: '/staff/meetings',
  new: '/staff/meetings/new',
  meeting: (id: string) => `/staff/meetings/${id}`,
  edit: (id: string) => `/staff/meetings/${id}/edit`,
  /** Makes a draft a meeting that takes place. */
  schedule: (id: string) => `/staff/meetings/${id}/schedule`,
  cancellation: (id: string) => `/staff/meetings/${id}/cancellation`,
};
