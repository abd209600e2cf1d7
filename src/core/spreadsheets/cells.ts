export interface SheetColumn {
  header: string;
  /** `date` and `month` take a Date (midnight UTC) or an ISO text, YYYY-MM-DD or YYYY-MM. */
  kind: 'text' | 'number' | 'date' | 'month';
}

/** A text in a column of numbers, dates or months is written as text: a sign for what is kept secret, a range. */
export type SheetCell = string | number | Date | null;
export type SheetRow = readonly SheetCell[];

export interface Sheet {
  /** Name of the sheet; CSV has none. */
  title: string;
  columns: readonly SheetColumn[];
  rows: readonly SheetRow[];
  /** Legend and source, below the table after an empty row. */
  notes?: readonly string[];
}

/** A day that can be written as such; nothing where the cell says something else. */
export function asDate(kind: SheetColumn['kind'], cell: SheetCell): Date | null {
  if (cell instanceof Date) return cell;
  if (typeof cell !== 'string' || (kind !== 'date' && kind !== 'month')) return null;
  const pattern = kind === 'month' ? /^\d{4}-\d{2}$/ : /^\d{4}-\d{2}-\d{2}$/;
  const date = pattern.test(cell) ? new Date(kind === 'month' ? `${cell}-01` : cell) : null;
  return date && !Number.isNaN(date.getTime()) ? date : null;
}

const measuredRows = 200;

/** In characters: as wide as what stands in it, within reason. */
export function columnWidth({ header, kind }: SheetColumn, rows: readonly SheetRow[], index: number): number {
  const widest = rows.slice(0, measuredRows).reduce((width, row) => {
    const cell = row[index];
    return Math.max(width, cell instanceof Date ? 10 : String(cell ?? '').length);
  }, header.length);
  return Math.min(Math.max(widest + 2, kind === 'text' ? 12 : 10), 60);
}

/** XML 1.0 has no place for control characters; a lone half of a pair would break the file. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

/** Excel refuses some characters, and names over 31. */
export function sheetName(title: string): string {
  const clean = withoutControls(title)
    .replace(/[[\]:*?/\\\s]+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  return [...clean].slice(0, 31).join('').trim() || 'Tabelle';
}
