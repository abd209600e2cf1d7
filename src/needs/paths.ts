export const needPaths = {
  list: '/staff/needs',
  new: '/staff/needs/new',
  report: (id: string) => `/staff/needs/${id}`,
};
