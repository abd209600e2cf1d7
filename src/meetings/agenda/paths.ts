export const agendaPaths = {
  items: (meetingId: string) => `/staff/meetings/${meetingId}/agenda`,
  new: (meetingId: string) => `/staff/meetings/${meetingId}/agenda/new`,
  item: (meetingId: string, itemId: string) => `/staff/meetings/${meetingId}/agenda/${itemId}`,
  move: (meetingId: string, itemId: string) => `/staff/meetings/${meetingId}/agenda/${itemId}/position`,
  removal: (meetingId: string, itemId: string) => `/staff/meetings/${meetingId}/agenda/${itemId}/removal`,
  /** Puts a cluster on the agenda of the meeting named in the form; GET asks which meeting. */
  fromCluster: (clusterId: string) => `/staff/clusters/${clusterId}/agenda`,
};
