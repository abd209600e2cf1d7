export const minutesPaths = {
  /** Attendance, minutes per item, decisions and measures on one screen. */
  edit: (meetingId: string) => `/staff/meetings/${meetingId}/minutes`,
  item: (meetingId: string, itemId: string) => `/staff/meetings/${meetingId}/minutes/${itemId}`,
  attendance: (meetingId: string) => `/staff/meetings/${meetingId}/attendance`,
  decisions: (meetingId: string, itemId: string) => `/staff/meetings/${meetingId}/minutes/${itemId}/decisions`,
  measures: (meetingId: string, itemId: string) => `/staff/meetings/${meetingId}/minutes/${itemId}/measures`,
  pdf: (meetingId: string) => `/staff/meetings/${meetingId}/minutes.pdf`,
};
