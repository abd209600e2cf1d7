export const measurePaths = {
  list: '/staff/measures',
  measure: (id: string) => `/staff/measures/${id}`,
  notes: (id: string) => `/staff/measures/${id}/notes`,
};
