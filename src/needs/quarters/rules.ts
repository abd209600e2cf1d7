/** The first day of the quarter that a month belongs to, as stored. @param month YYYY-MM, or any of its days */
export function quarterOf(month: string | Date): Date {
  const day = typeof month === 'string' ? new Date(`${month.slice(0, 7)}-01T00:00:00Z`) : month;
  return new Date(Date.UTC(day.getUTCFullYear(), Math.floor(day.getUTCMonth() / 3) * 3, 1));
}

/** The months among the given ones whose quarter is not locked. @param locked first days of quarters */
export function openMonths(months: readonly string[], locked: readonly Date[]): string[] {
  const closed = new Set(locked.map((quarter) => quarter.getTime()));
  return months.filter((month) => !closed.has(quarterOf(month).getTime()));
}
