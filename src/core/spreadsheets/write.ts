import { stringify } from 'csv-stringify/sync';
import type { CellObject } from 'write-excel-file/node';
import {
  asDate,
  columnWidth,
  type Sheet,
  type SheetCell,
  type SheetColumn,
  type SheetRow,
  sheetName,
  withoutControls,
} from './cells.ts';
import { odsFile } from './ods.ts';

export type { Sheet, SheetCell, SheetColumn, SheetRow } from './cells.ts';

export type SheetFormat = 'csv' | 'xlsx' | 'ods';

export interface WrittenSheet {
  bytes: Buffer;
  mime: string;
  /** Without the dot. */
  extension: SheetFormat;
}

export const sheetMimes: Record<SheetFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** A table as a file that spreadsheets open as it is meant: numbers are numbers, texts never formulas. */
export async function writeSheet(format: SheetFormat, sheet: Sheet): Promise<WrittenSheet> {
  return { bytes: await bytesOf(format, sheet), mime: sheetMimes[format], extension: format };
}

async function bytesOf(format: SheetFormat, sheet: Sheet): Promise<Buffer> {
  if (format === 'ods') return odsFile(sheet);
  if (format === 'xlsx') return xlsxFile(sheet);
  const chunks: string[] = [];
  for await (const chunk of csvChunks(sheet)) chunks.push(chunk);
  return Buffer.from(chunks.join(''));
}

const rowsPerChunk = 1000;

/**
 * The same CSV piece by piece, for tables that are too long to stand in memory:
 * `await pipeline(csvChunks({ columns, rows }), res)`.
 */
export async function* csvChunks({
  columns,
  rows,
  notes = [],
}: {
  columns: readonly SheetColumn[];
  rows: Iterable<SheetRow> | AsyncIterable<SheetRow>;
  notes?: readonly string[];
}): AsyncGenerator<string> {
  yield `\uFEFF${csv([columns.map(({ header }) => plainText(header))])}`;
  let waiting: string[][] = [];
  for await (const row of rows) {
    waiting.push(columns.map((column, index) => csvCell(column, row[index] ?? null)));
    if (waiting.length < rowsPerChunk) continue;
    yield csv(waiting);
    waiting = [];
  }
  yield csv(waiting);
  if (notes.length > 0) yield csv([[], ...notes.map((note) => [plainText(note)])]);
}

/** As Excel in Germany expects it: semicolons, Windows line ends. */
function csv(lines: string[][]): string {
  return stringify(lines, { delimiter: ';', record_delimiter: 'windows' });
}

function csvCell({ kind }: SheetColumn, cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (cell instanceof Date) return cell.toISOString().slice(0, kind === 'month' ? 7 : 10);
  return plainText(cell);
}

const startsFormula = /^\s*[=+\-@\t\r＝＋－＠]/u;
const plainNumber = /^[+-]?\d+([.,]\d+)?$/;

/** A spreadsheet would compute what looks like a formula; a number, also a negative one, may stay as it is. */
function plainText(text: string): string {
  return startsFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

async function xlsxFile({ title, columns, rows, notes = [] }: Sheet): Promise<Buffer> {
  // Loaded when first needed: most processes never write one.
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const text = (value: string): CellObject => ({ value: withoutControls(value), type: String });
  const data = [
    columns.map(({ header }): CellObject => ({ ...text(header), fontWeight: 'bold' })),
    ...rows.map((row) => columns.map((column, index) => xlsxCell(column, row[index] ?? null, text))),
    ...(notes.length > 0 ? [[null], ...notes.map((note) => [text(note)])] : []),
  ];
  return writeXlsxFile(data, {
    sheet: sheetName(title),
    stickyRowsCount: 1,
    columns: columns.map((column, index) => ({ width: columnWidth(column, rows, index) })),
  }).toBuffer();
}

function xlsxCell(
  { kind }: SheetColumn,
  cell: SheetCell,
  text: (value: string) => CellObject,
): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  const date = asDate(kind, cell);
  if (date) return { value: date, type: Date, format: kind === 'month' ? 'mm/yyyy' : 'dd.mm.yyyy' };
  return text(String(cell));
}
