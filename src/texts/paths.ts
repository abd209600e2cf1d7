export const textPaths = {
  /** Translation matrix. */
  list: '/staff/texts',
  text: (id: string) => `/staff/texts/${id}`,
  edit: (id: string, language: string) => `/staff/texts/${id}/${language}`,
};
