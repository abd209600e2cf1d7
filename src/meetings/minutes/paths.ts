const base = (meetingId: string) => `/staff/meetings/${meetingId}`;

export const minutesPaths = {
  /** Attendance, minutes per item, decisions and measures on one screen. */
  edit: (meetingId: string) => `${base(meetingId)}/minutes`,
  /** POST saves the item's minutes; GET shows all their versions. */
  item: (meetingId: string, itemId: string) => `${base(meetingId)}/minutes/${itemId}`,
  /** The item's place on the screen. */
  anchor: (meetingId: string, itemId: string) => `${base(meetingId)}/minutes#item-${itemId}`,
  attendance: (meetingId: string) => `${base(meetingId)}/attendance`,
  decisions: (meetingId: string, itemId: string) => `${base(meetingId)}/minutes/${itemId}/decisions`,
  decision: (meetingId: string, itemId: string, decisionId: string) =>
    `${base(meetingId)}/minutes/${itemId}/decisions/${decisionId}`,
  decisionRemoval: (meetingId: string, itemId: string, decisionId: string) =>
    `${base(meetingId)}/minutes/${itemId}/decisions/${decisionId}/removal`,
  measures: (meetingId: string, itemId: string) => `${base(meetingId)}/minutes/${itemId}/measures`,
  /** What the meeting heard about a measure of an earlier one. */
  reports: (meetingId: string, itemId: string) => `${base(meetingId)}/minutes/${itemId}/reports`,
  /** Dealt with, or taken up again. */
  closing: (meetingId: string, itemId: string) => `${base(meetingId)}/minutes/${itemId}/closing`,
  /** The meeting is over. */
  end: (meetingId: string) => `${base(meetingId)}/end`,
  document: (meetingId: string) => `${base(meetingId)}/minutes/document`,
  pdf: (meetingId: string) => `${base(meetingId)}/minutes.pdf`,
};
