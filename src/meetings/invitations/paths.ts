export const invitationPaths = {
  manage: (meetingId: string) => `/staff/meetings/${meetingId}/invitations`,
  preview: (meetingId: string) => `/staff/meetings/${meetingId}/invitations/preview`,
  sending: (meetingId: string) => `/staff/meetings/${meetingId}/invitations/sending`,
  removal: (meetingId: string, id: string) => `/staff/meetings/${meetingId}/invitations/${id}/removal`,
  resending: (meetingId: string, id: string) => `/staff/meetings/${meetingId}/invitations/${id}/sending`,
  address: (meetingId: string, id: string) => `/staff/meetings/${meetingId}/invitations/${id}/address`,
  /** Somebody's own answer, signed in. */
  own: (meetingId: string) => `/staff/meetings/${meetingId}/answer`,
  answer: (token: string) => `/rsvp/${token}`,
  answerCalendar: (token: string) => `/rsvp/${token}/calendar.ics`,
};
