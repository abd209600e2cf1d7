export const clusterPaths = {
  list: '/staff/clusters',
  new: '/staff/clusters/new',
  cluster: (id: string) => `/staff/clusters/${id}`,
  /** Puts reports into the cluster. */
  reports: (id: string) => `/staff/clusters/${id}/reports`,
};
