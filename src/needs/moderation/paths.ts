export const moderationPaths = {
  list: '/staff/needs/citizens',
  report: (id: string) => `/staff/needs/citizens/${id}`,
  rejection: (id: string) => `/staff/needs/citizens/${id}/rejection`,
};
