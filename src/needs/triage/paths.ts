export const triagePaths = {
  /** What is done to all ticked reports, or to all that a filter finds. */
  bulk: '/staff/needs/triage',
  undo: '/staff/needs/triage/undo',
  /** A report beside the list. */
  preview: (id: string) => `/staff/needs/triage/${id}`,
};
