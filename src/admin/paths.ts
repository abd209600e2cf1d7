export const adminPaths = {
  dashboard: '/staff',
  outbox: '/staff/outbox',
  mail: (id: string) => `/staff/outbox/${id}`,
  mailRetry: (id: string) => `/staff/outbox/${id}/retry`,
  audit: '/staff/audit',
};
