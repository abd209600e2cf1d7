export const clusterPaths = {
  list: '/staff/clusters',
  new: '/staff/clusters/new',
  /** A new cluster that begins with one report. */
  newWith: (reportId: string) => `/staff/clusters/new?report=${reportId}`,
  cluster: (id: string) => `/staff/clusters/${id}`,
  edit: (id: string) => `/staff/clusters/${id}/edit`,
  /** Puts reports into the cluster. */
  reports: (id: string) => `/staff/clusters/${id}/reports`,
  removal: (id: string, reportId: string) => `/staff/clusters/${id}/reports/${reportId}/removal`,
  /** "Seen again": one more report in one tap. */
  sightings: (id: string) => `/staff/clusters/${id}/sightings`,
  closing: (id: string) => `/staff/clusters/${id}/closing`,
  reopening: (id: string) => `/staff/clusters/${id}/reopening`,
  /** Says where an open cluster stands. */
  state: (id: string) => `/staff/clusters/${id}/state`,
  merging: (id: string) => `/staff/clusters/${id}/merging`,
  /** The comparison of two clusters before they become one. */
  mergingWith: (id: string, other: string) => `/staff/clusters/${id}/merging?other=${other}`,
  /** Takes a merged cluster out of the other one again. */
  unmerging: (id: string) => `/staff/clusters/${id}/unmerging`,
  splitting: (id: string) => `/staff/clusters/${id}/splitting`,
  /** Makes a cluster of what seems to be one. */
  candidates: '/staff/clusters/candidates',
};
