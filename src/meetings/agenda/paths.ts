export const agendaPaths = {
  items: (meetingId: string) => `/staff/meetings/${meetingId}/agenda`,
  new: (meetingId: string) => `/staff/meetings/${meetingId}/agenda/new`,
  /** The form for a new part of an item. */
  newPart: (meetingId: string, itemId: string) => `/staff/meetings/${meetingId}/agenda/new?under=${itemId}`,
  item: (meetingId: string, itemId: string) => `/staff/meetings/${meetingId}/agenda/${itemId}`,
  move: (meetingId: string, itemId: string) => `/staff/meetings/${meetingId}/agenda/${itemId}/position`,
  removal: (meetingId: string, itemId: string) => `/staff/meetings/${meetingId}/agenda/${itemId}/removal`,
  attachments: (meetingId: string, itemId: string) =>
    `/staff/meetings/${meetingId}/agenda/${itemId}/attachments`,
  attachment: (meetingId: string, itemId: string, id: string) =>
    `/staff/meetings/${meetingId}/agenda/${itemId}/attachments/${id}`,
  detach: (meetingId: string, itemId: string, id: string) =>
    `/staff/meetings/${meetingId}/agenda/${itemId}/attachments/${id}/removal`,
  /** Puts a cluster on the agenda of the meeting named in the form; GET asks which meeting. */
  fromCluster: (clusterId: string) => `/staff/clusters/${clusterId}/agenda`,
};
