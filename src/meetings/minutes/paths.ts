export const minutesPaths = {
  /** Attendance, minutes per item, decisions and measures on one screen. */
  edit: (meetingId: string) => `/staff/meetings/${meetingId}/minutes`,
  /** POST saves the item's minutes; GET shows all their versions. */
  item: (meetingId: string, itemId: string) => `/staff/meetings/${meetingId}/minutes/${itemId}`,
  /** The item's place on the screen. */
  anchor: (meetingId: string, itemId: string) => `/staff/meetings/${meetingId}/minutes#item-${itemId}`,
  attendance: (meetingId: string) => `/staff/meetings/${meetingId}/attendance`,
  decisions: (meetingId: string, itemId: string) =>
    `/staff/meetings/${meetingId}/minutes/${itemId}/decisions`,
  decision: (meetingId: string, itemId: string, decisionId: string) =>
    `/staff/meetings/${meetingId}/minutes/${itemId}/decisions/${decisionId}`,
  measures: (meetingId: string, itemId: string) => `/staff/meetings/${meetingId}/minutes/${itemId}/measures`,
  pdf: (meetingId: string) => `/staff/meetings/${meetingId}/minutes.pdf`,
};
