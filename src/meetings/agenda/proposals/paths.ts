export const proposalPaths = {
  /** Meetings that take proposals from the person, and what they proposed. */
  mine: '/staff/proposals',
  /** The form for a proposal; posting to it proposes. */
  forMeeting: (meetingId: string) => `/staff/meetings/${meetingId}/proposals`,
  withdrawal: (meetingId: string, id: string) => `/staff/meetings/${meetingId}/proposals/${id}/withdrawal`,
  /** The chair's answer. The meeting is the one on whose agenda it is dealt with. */
  answer: (meetingId: string, id: string) => `/staff/meetings/${meetingId}/proposals/${id}/answer`,
  /** Until when the agenda takes proposals. */
  closing: (meetingId: string) => `/staff/meetings/${meetingId}/proposals/closing`,
};
