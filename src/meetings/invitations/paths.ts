export const invitationPaths = {
  manage: (meetingId: string) => `/staff/meetings/${meetingId}/invitations`,
  answer: (token: string) => `/rsvp/${token}`,
};
