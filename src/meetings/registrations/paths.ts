import type { Language } from '../../core/i18n/languages.ts';

export const registrationPaths = {
  /** The form on the public pages. */
  form: (language: Language, slug: string) => `/${language}/meetings/${slug}/registration`,
  withdrawn: (language: Language, slug: string) => `/${language}/meetings/${slug}/registration/withdrawn`,
  /** Personal link by which it can be taken back. */
  own: (token: string) => `/registration/${token}`,
  settings: (meetingId: string) => `/staff/meetings/${meetingId}/registration`,
  list: (meetingId: string) => `/staff/meetings/${meetingId}/registrations`,
  removal: (meetingId: string, id: string) => `/staff/meetings/${meetingId}/registrations/${id}/removal`,
};
