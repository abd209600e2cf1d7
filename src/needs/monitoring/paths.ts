export const monitoringPaths = {
  page: '/staff/monitoring',
  ofOrganisation: (id: string) => `/staff/monitoring?organisation=${id}`,
  whatsNew: '/staff/monitoring/new',
  /** The figures of the page as a file. */
  figures: '/staff/monitoring/figures',
  /** The own organisation's reports behind the figures, as a file. */
  reports: '/staff/monitoring/own-reports',
};
