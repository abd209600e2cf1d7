export const printoutPaths = {
  invitation: (meetingId: string, language: string) =>
    `/staff/meetings/${meetingId}/invitation.pdf?language=${language}`,
  attendance: (meetingId: string) => `/staff/meetings/${meetingId}/attendance.pdf`,
};
