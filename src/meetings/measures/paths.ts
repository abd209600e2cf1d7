export const measurePaths = {
  list: '/staff/measures',
  measure: (id: string) => `/staff/measures/${id}`,
  edit: (id: string) => `/staff/measures/${id}/edit`,
  notes: (id: string) => `/staff/measures/${id}/notes`,
};
