export const measurePaths = {
  list: '/staff/measures',
  measure: (id: string) => `/staff/measures/${id}`,
  edit: (id: string) => `/staff/measures/${id}/edit`,
  newPart: (id: string) => `/staff/measures/${id}/parts/new`,
  parts: (id: string) => `/staff/measures/${id}/parts`,
  /** Whether it helped, after so many months. */
  effect: (id: string, months: number) => `/staff/measures/${id}/effects/${months}`,
  notes: (id: string) => `/staff/measures/${id}/notes`,
};
