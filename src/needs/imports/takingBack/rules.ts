/** What would become of one row if an import were taken back: what the other imports say of it. */
export interface RowFate {
  importKey: string;
  month: Date;
  /** The report that stands there now. */
  id: string | null;
  now: number | null;
  importId: string | null;
  clusterId: string | null;
  /** What the latest other import says; 0 where none says anything, and the row goes. */
  rest: number;
  /** The first of the other imports that brought the row. */
  origin: string | null;
  /** The report as it was before an import ended it. */
  ended: unknown;
}

/** Whether the fate of a row changes a figure, and not only which import it is put down to. */
export function movesCounts({ id, now, rest }: RowFate): boolean {
  return id === null || now !== rest;
}

/** What goes, what is counted as before, what comes back. */
export function sorted(fates: readonly RowFate[]) {
  return {
    going: fates.filter(({ id, rest }) => id !== null && rest === 0),
    changing: fates.filter(({ id, rest }) => id !== null && rest > 0),
    returning: fates.filter(({ id }) => id === null),
  };
}
