export const agendaPaths = {
  items: (meetingId: string) => `/staff/meetings/${meetingId}/agenda`,
  item: (meetingId: string, itemId: string) => `/staff/meetings/${meetingId}/agenda/${itemId}`,
  move: (meetingId: string, itemId: string) => `/staff/meetings/${meetingId}/agenda/${itemId}/position`,
  /** Puts a cluster on the agenda of the meeting named in the form. */
  fromCluster: (clusterId: string) => `/staff/clusters/${clusterId}/agenda`,
};
