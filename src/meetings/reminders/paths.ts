export const reminderPaths = {
  list: (meetingId: string) => `/staff/meetings/${meetingId}/reminders`,
  /** Of one that is kept (`?reminder=`), or of one that is about to be added (its fields as parameters). */
  preview: (meetingId: string) => `/staff/meetings/${meetingId}/reminders/preview`,
  removal: (meetingId: string, id: string) => `/staff/meetings/${meetingId}/reminders/${id}/removal`,
  sending: (meetingId: string, id: string) => `/staff/meetings/${meetingId}/reminders/${id}/sending`,
};
