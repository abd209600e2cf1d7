export const importPaths = {
  list: '/staff/needs/imports',
  template: (format: 'csv' | 'xlsx') => `/staff/needs/imports/template.${format}`,
  import: (id: string) => `/staff/needs/imports/${id}`,
  /** What the columns of the table are for. */
  columns: (id: string) => `/staff/needs/imports/${id}/columns`,
  /** What the words of the table mean. */
  words: (id: string) => `/staff/needs/imports/${id}/words`,
  /** Puts a saved mapping in place of the draft's, or begins anew. */
  mapping: (id: string) => `/staff/needs/imports/${id}/mapping`,
  adoption: (id: string) => `/staff/needs/imports/${id}/adoption`,
  deletion: (id: string) => `/staff/needs/imports/${id}/deletion`,
  takingBack: (id: string) => `/staff/needs/imports/${id}/taking-back`,
};
