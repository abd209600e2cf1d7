import type { Language } from '../../../core/i18n/languages.ts';

const page = (meetingId: string) => `/staff/meetings/${meetingId}/minutes/approval`;
const shared = (language: Language, slug: string) => `/${language}/meetings/${slug}/minutes`;

export const approvalPaths = {
  /** Where the minutes stand, what is next, and who has to do it. */
  page,
  circulation: (meetingId: string) => `${page(meetingId)}/circulation`,
  atMeeting: (meetingId: string) => `${page(meetingId)}/meeting`,
  objections: (meetingId: string) => `${page(meetingId)}/objections`,
  answer: (meetingId: string, objectionId: string) => `${page(meetingId)}/objections/${objectionId}`,
  resending: (meetingId: string, readerId: string) => `${page(meetingId)}/readers/${readerId}`,
  pdf: (meetingId: string, number: number) => `${page(meetingId)}/${number}.pdf`,
  /** By personal link, without signing in. */
  link: (token: string) => `/minutes/${token}`,
  linkPdf: (token: string) => `/minutes/${token}/minutes.pdf`,
  linkObjections: (token: string) => `/minutes/${token}/objections`,
  /** The approved minutes in their public form, and the check of a printout. */
  public: shared,
  publicPdf: (language: Language, slug: string) => `${shared(language, slug)}.pdf`,
};
