export const publicationPaths = {
  list: '/staff/monitoring/publication',
  preview: '/staff/monitoring/publication/preview',
  settings: '/staff/monitoring/publication/settings',
  table: (id: string) => `/staff/monitoring/publication/${id}`,
  withdrawal: (id: string) => `/staff/monitoring/publication/${id}/withdrawal`,
  /** Opens a table's quarters for a correction. */
  correction: (id: string) => `/staff/monitoring/publication/${id}/correction`,
  /** Everybody's figures: the newest table, or the one that is named. */
  figures: (language: string, name?: string, version?: number) =>
    `/${language}/monitoring${which(name, version)}`,
  csv: (language: string, name: string, version: number) =>
    `/${language}/monitoring.csv${which(name, version)}`,
  /** What the checksum was taken of, byte for byte. */
  json: (language: string, name: string, version: number) =>
    `/${language}/monitoring.json${which(name, version)}`,
};

function which(name: string | undefined, version: number | undefined): string {
  if (!name) return '';
  return `?table=${name}${version === undefined ? '' : `&version=${version}`}`;
}
