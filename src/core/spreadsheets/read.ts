import { parse } from 'csv-parse/sync';
import { unzipSync, zipSync } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';
import { sheetMimes } from './write.ts';

/** Days as ISO text YYYY-MM-DD; whatever CSV has as text. */
export type ReadCell = string | number | null;

export interface ReadTable {
  /** Name of the sheet; empty for CSV. */
  name: string;
  /** The first is row 1 of the spreadsheet; empty rows are kept, so that rows keep their numbers. */
  rows: ReadCell[][];
}

export type ReadFault = 'kind' | 'oldExcel' | 'openDocument' | 'broken' | 'empty' | 'tooLong' | 'tooWide';
export type ReadSpreadsheet = { ok: true; tables: ReadTable[] } | { ok: false; fault: ReadFault };

interface Limits {
  rows: number;
  columns: number;
}

const unpackedBytes = 40 * 1024 * 1024;

/** Reads CSV and XLSX, known by what is in them and not by their names. CSV of any usual kind: its encoding and separator are found out. */
export async function readSpreadsheet(bytes: Buffer, limits: Limits): Promise<ReadSpreadsheet> {
  const type = await fileTypeFromBuffer(bytes);
  if (type?.mime === sheetMimes.ods) return fault('openDocument');
  if (type?.mime === 'application/x-cfb') return fault('oldExcel');
  if (type?.mime === sheetMimes.xlsx || type?.mime === 'application/zip') return readXlsx(bytes, limits);
  // Plain text has no type of its own; everything else does, or carries zero bytes.
  const text = type ? null : decoded(bytes);
  return text === null ? fault('kind') : readCsv(text, limits);
}

function fault(reason: ReadFault): ReadSpreadsheet {
  return { ok: false, fault: reason };
}

/** UTF-8 or UTF-16 by their marks, else UTF-8 where it can be that, else the old Western encoding of Windows. */
function decoded(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const separators = [';', ',', '\t', '|'];
const looked = 30;

function readCsv(text: string, limits: Limits): ReadSpreadsheet {
  try {
    const rows = records(text, separatorOf(text), limits.rows + 1);
    return checked([{ name: '', rows: rows.map((row) => row.map((cell) => cell.trim() || null)) }], limits);
  } catch {
    return fault('broken');
  }
}

function records(text: string, delimiter: string, to: number): string[][] {
  return parse(text, {
    delimiter,
    to,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: 100_000,
  });
}

/** The separator that cuts the first rows into the most columns of the same number. */
function separatorOf(text: string): string {
  // Excel itself may say it in the first line.
  const said = /^\uFEFF?sep=(.)\r?\n/.exec(text)?.[1];
  if (said) return said;
  const scores = separators.map((separator) => {
    try {
      const widths = records(text, separator, looked).map((row) => row.length);
      const counts = new Map<number, number>();
      for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
      return Math.max(0, ...[...counts].map(([width, rows]) => rows * rows * Math.min(width, 10)));
    } catch {
      return 0;
    }
  });
  return separators[scores.indexOf(Math.max(...scores))] ?? ';';
}

async function readXlsx(bytes: Buffer, limits: Limits): Promise<ReadSpreadsheet> {
  const files = unpacked(bytes);
  if (!files) return fault('broken');
  for (const [name, content] of Object.entries(files)) {
    if (!name.startsWith('xl/worksheets/')) continue;
    // A single cell far out would be read as a huge table of nothing.
    const size = extent(Buffer.from(content).toString('latin1'));
    if (size.rows > limits.rows * 20 || size.columns > limits.columns * 20) return fault('tooLong');
  }
  try {
    // Packed anew from what was counted, so that no file unpacks to more than it says.
    const { default: readXlsxFile } = await import('read-excel-file/node');
    const sheets = await readXlsxFile(Buffer.from(zipSync(files, { level: 0 })));
    return checked(
      sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(plainCell)) })),
      limits,
    );
  } catch {
    return fault('broken');
  }
}

function unpacked(bytes: Buffer): Record<string, Uint8Array> | null {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.(xml|rels)$/.test(name)) return false;
        size += originalSize;
        if (size > unpackedBytes) throw new RangeError('too large');
        return true;
      },
    });
    return 'xl/workbook.xml' in files ? files : null;
  } catch {
    return null;
  }
}

function extent(xml: string): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const [, letters = '', row = ''] of xml.matchAll(/<c [^>]*?\br="([A-Z]{1,4})(\d{1,8})"/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(
      columns,
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
  }
  return { rows, columns };
}

function plainCell(cell: unknown): ReadCell {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return cell;
  return cell === null || cell === undefined ? null : String(cell).trim() || null;
}

/** Only sheets with something in them, without the empty rows and columns at their ends. */
function checked(tables: readonly ReadTable[], limits: Limits): ReadSpreadsheet {
  const filled = tables.map(trimmed).filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return fault('empty');
  if (filled.some(({ rows }) => rows.length > limits.rows)) return fault('tooLong');
  if (filled.some(({ rows }) => rows.some((row) => row.length > limits.columns))) return fault('tooWide');
  return { ok: true, tables: filled };
}

function trimmed({ name, rows }: ReadTable): ReadTable {
  const short = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return { name, rows: short.slice(0, short.findLastIndex((row) => row.length > 0) + 1) };
}
