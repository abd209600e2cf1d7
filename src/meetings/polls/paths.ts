const poll = (meetingId: string) => `/staff/meetings/${meetingId}/poll`;
const invitee = (meetingId: string, id: string) => `${poll(meetingId)}/invitees/${id}`;

export const pollPaths = {
  /** Results, invitees, and what can be done with the poll. */
  poll,
  new: (meetingId: string) => `${poll(meetingId)}/new`,
  edit: (meetingId: string) => `${poll(meetingId)}/edit`,
  invitees: (meetingId: string) => `${poll(meetingId)}/invitees`,
  preview: (meetingId: string) => `${poll(meetingId)}/preview`,
  sending: (meetingId: string) => `${poll(meetingId)}/sending`,
  reminding: (meetingId: string) => `${poll(meetingId)}/reminding`,
  closing: (meetingId: string) => `${poll(meetingId)}/closing`,
  cancellation: (meetingId: string) => `${poll(meetingId)}/cancellation`,
  resending: (meetingId: string, id: string) => `${invitee(meetingId, id)}/sending`,
  removal: (meetingId: string, id: string) => `${invitee(meetingId, id)}/removal`,
  revocation: (meetingId: string, id: string) => `${invitee(meetingId, id)}/revocation`,
  decision: (meetingId: string, optionId: string) => `${poll(meetingId)}/dates/${optionId}`,
  answer: (token: string) => `/poll/${token}`,
  /** Asks for a lost link. */
  lostLink: '/poll',
};
