export const dutyPaths = {
  page: '/staff/needs/duty',
  removal: (periodId: string) => `/staff/needs/duty/${periodId}/removal`,
  /** Takes back that a report speaks of danger. */
  danger: (reportId: string) => `/staff/needs/${reportId}/danger`,
};
