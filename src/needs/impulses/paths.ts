export const impulsePaths = {
  new: (clusterId: string) => `/staff/clusters/${clusterId}/impulses/new`,
  list: (clusterId: string) => `/staff/clusters/${clusterId}/impulses`,
  impulse: (clusterId: string, id: string) => `/staff/clusters/${clusterId}/impulses/${id}`,
  withdrawal: (clusterId: string, id: string) => `/staff/clusters/${clusterId}/impulses/${id}/withdrawal`,
};
