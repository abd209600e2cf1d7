export const notePaths = {
  /** Notes that wait for somebody else's look. */
  held: '/staff/needs/notes',
  release: (id: string) => `/staff/needs/notes/${id}/release`,
  redaction: (id: string) => `/staff/needs/notes/${id}/redaction`,
  deletion: (id: string) => `/staff/needs/notes/${id}/deletion`,
};
