export const savedFilterPaths = {
  list: (place: string) => `/staff/needs/filters?place=${place}`,
  save: '/staff/needs/filters',
  filter: (id: string) => `/staff/needs/filters/${id}`,
  deletion: (id: string) => `/staff/needs/filters/${id}/deletion`,
  /** The list opens with it, or no longer does. */
  opening: (id: string) => `/staff/needs/filters/${id}/opening`,
};
