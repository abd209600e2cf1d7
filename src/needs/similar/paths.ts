export const similarPaths = {
  /** A part of a page: what is like the form's fields. */
  offers: '/staff/needs/similar',
  /** "Seen again": one more report in a cluster, in one tap. */
  seen: (clusterId: string) => `/staff/needs/similar/${clusterId}/seen`,
  /** Puts an own report into a cluster. */
  joining: (reportId: string) => `/staff/needs/${reportId}/joining`,
  /** Takes the last tap back. */
  takingBack: (reportId: string) => `/staff/needs/${reportId}/taking-back`,
};
