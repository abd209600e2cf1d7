export const statePaths = {
  list: '/staff/needs/states',
  new: '/staff/needs/states/new',
  state: (code: string) => `/staff/needs/states/${code}`,
  move: (code: string) => `/staff/needs/states/${code}/position`,
  retirement: (code: string) => `/staff/needs/states/${code}/retirement`,
  threshold: '/staff/needs/states/threshold',
  /** Ends the work on a single report, and begins it again. */
  reportClosing: (reportId: string) => `/staff/needs/${reportId}/closing`,
  reportReopening: (reportId: string) => `/staff/needs/${reportId}/reopening`,
};
