export const bodyPaths = {
  list: '/staff/bodies',
  new: '/staff/bodies/new',
  /** Its meetings, past and coming, and what is open. */
  body: (id: string) => `/staff/bodies/${id}`,
  edit: (id: string) => `/staff/bodies/${id}/edit`,
  archive: (id: string) => `/staff/bodies/${id}/archive`,
  reopening: (id: string) => `/staff/bodies/${id}/reopening`,
  members: (id: string) => `/staff/bodies/${id}/members`,
  member: (id: string, memberId: string) => `/staff/bodies/${id}/members/${memberId}`,
  memberRemoval: (id: string, memberId: string) => `/staff/bodies/${id}/members/${memberId}/removal`,
  agenda: (id: string) => `/staff/bodies/${id}/agenda`,
  newItem: (id: string) => `/staff/bodies/${id}/agenda/new`,
  item: (id: string, itemId: string) => `/staff/bodies/${id}/agenda/${itemId}`,
  moveItem: (id: string, itemId: string) => `/staff/bodies/${id}/agenda/${itemId}/position`,
  itemRemoval: (id: string, itemId: string) => `/staff/bodies/${id}/agenda/${itemId}/removal`,
  /** The form for a meeting, filled with what is usual for the body. */
  newMeeting: (id: string) => `/staff/meetings/new?body=${id}`,
  /** Makes the next meeting from one that was. */
  next: (meetingId: string) => `/staff/meetings/${meetingId}/next`,
};
