/** A cell as it is kept: no day is, only months. */
export type Cell = string | number | null;

/** A table of monthly counts as it was handed over. */
export interface Table {
  rows: Cell[][];
}

/** What the words of two cells have in common: capitals and spacing make no difference. */
export function plainWords(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const lookedForHeaders = 20;

/** The row with the headers, counted from 1: the first that is about as full as the fullest, mostly words. */
export function headerRowOf({ rows }: Table): number {
  const filled = rows.slice(0, lookedForHeaders).map((row) => row.filter((cell) => cell !== null));
  const most = Math.max(...filled.map((cells) => cells.length));
  const index = filled.findIndex((cells) => {
    const words = cells.filter((cell) => typeof cell === 'string' && !/^[\d.,\s]+$/.test(cell)).length;
    return cells.length >= Math.max(2, most * 0.7) && words >= cells.length / 2;
  });
  return Math.max(index, 0) + 1;
}

/** The headers, each only once: what has none is called after its letter. */
export function headersOf({ rows }: Table, headerRow: number): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const name = String(rows[headerRow - 1]?.[index] ?? '').replace(/\s+/g, ' ') || columnLetter(index);
    const times = (seen.get(plainWords(name)) ?? 0) + 1;
    seen.set(plainWords(name), times);
    return times > 1 ? `${name} (${times})` : name;
  });
}

export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

export function bodyOf({ rows }: Table, headerRow: number): { line: number; cells: Cell[] }[] {
  return rows
    .map((cells, index) => ({ line: index + 1, cells }))
    .slice(headerRow)
    .filter(({ cells }) => cells.some((cell) => cell !== null));
}

/** A row that sums up others would count everything twice. */
export function isSumRow(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => cell !== null);
  return typeof first === 'string' && isSumWord(first);
}

export function isSumWord(text: string): boolean {
  return /^(gesamt|gesamtsumme|insgesamt|summe|zwischensumme|total|sum|alle|σ|∑)(\s|:|$)/i.test(text.trim());
}

const monthNames = [
  ['januar', 'jan', 'jän', 'jänner', 'january'],
  ['februar', 'feb', 'febr', 'february'],
  ['märz', 'mär', 'mrz', 'maerz', 'mar', 'march'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['dezember', 'dez', 'december', 'dec'],
];
const monthByName = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1])));

/** Days since 30 December 1899, as spreadsheets count, between the years 2000 and 2100. */
const serialRange = [36_526, 73_050] as const;

export interface MonthReading {
  /** For a month's name alone. */
  year?: number | undefined;
  /** Whether the month stands first in dates with slashes. */
  monthFirst?: boolean;
}

/** The month that a cell speaks of, as YYYY-MM; null where it cannot be told. */
export function monthIn(cell: Cell, { year, monthFirst = false }: MonthReading = {}): string | null {
  if (cell === null) return null;
  const text = plainWords(String(cell));
  const number = Number(text);
  if (/^\d{5}$/.test(text) && number >= serialRange[0] && number <= serialRange[1]) {
    return new Date(Date.UTC(1899, 11, 30) + number * 86_400_000).toISOString().slice(0, 7);
  }
  if (year && /^\d{1,2}$/.test(text)) return written(year, number);
  const iso =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?(?:[t ].*)?$/.exec(text) ?? /^(20\d{2})(\d{2})$/.exec(text);
  if (iso) return written(Number(iso[1]), Number(iso[2]));
  const short = /^(\d{1,2})[./-](\d{4}|\d{2})$/.exec(text);
  if (short) return written(fullYear(short[2]), Number(short[1]));
  const day = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})(?: .*)?$/.exec(text);
  if (day) return written(fullYear(day[4]), Number(monthFirst && day[2] === '/' ? day[1] : day[3]));
  const named =
    /^(?:\d{1,2}\. ?)?(\p{L}+)\.?[ /'-]*(\d{4}|\d{2})?$/u.exec(text) ??
    /^()(\d{4})[ /-]*(\p{L}+)\.?$/u.exec(text);
  if (!named) return null;
  const month = monthByName.get(named[1] || named[3] || '');
  const said = named[2] ? fullYear(named[2]) : year;
  return month && said ? written(said, month) : null;
}

/** Whether a cell is a month's name without a year. */
export function isBareMonth(cell: Cell): boolean {
  return cell !== null && monthIn(cell) === null && monthIn(cell, { year: 2000 }) !== null;
}

function fullYear(text: string | undefined): number {
  const year = Number(text);
  return year < 100 ? 2000 + year : year;
}

function written(year: number, month: number): string | null {
  if (month < 1 || month > 12 || year < 2000 || year > 2100) return null;
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** 03/14/2026 gives away that the month stands first. */
export function monthStandsFirst(cells: readonly Cell[]): boolean {
  const slashed = cells
    .map((cell) => /^(\d{1,2})\/(\d{1,2})\/\d{2,4}/.exec(String(cell ?? '').trim()))
    .filter((match) => match !== null);
  return (
    slashed.some(([, , second]) => Number(second) > 12) && slashed.every(([, first]) => Number(first) <= 12)
  );
}

const dayPattern = /^\s*(\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2})([ T].*)?\s*$/;

/** Exact days of contact are nobody's business: each becomes its month before anything is kept. */
export function withoutDays({ rows }: Table): Table {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const monthFirst = Array.from({ length: width }, (_, index) =>
    monthStandsFirst(rows.map((row) => row[index] ?? null)),
  );
  return {
    rows: rows.map((row) =>
      row.map((cell, index) =>
        typeof cell === 'string' && dayPattern.test(cell)
          ? (monthIn(cell, { monthFirst: monthFirst[index] ?? false }) ?? cell)
          : cell,
      ),
    ),
  };
}

export type DecimalMark = ',' | '.';

/** Which mark separates decimals in a column's numbers; the other one then groups thousands. */
export function decimalMarkOf(cells: readonly Cell[]): DecimalMark {
  for (const cell of cells) {
    const text = typeof cell === 'string' ? cell.replace(/[\s\u00a0]/g, '') : '';
    const both = /[.,](?=[^.,]*$)/.exec(text)?.[0];
    if (both && text.includes(both === ',' ? '.' : ',')) return both as DecimalMark;
    const alone = /^\d+([.,])(\d+)$/.exec(text);
    if (alone && (alone[2]?.length !== 3 || /^0\D|^\d{4,}\D/.test(text))) return alone[1] as DecimalMark;
  }
  return ',';
}

export type CountReading =
  | { count: number }
  | { fault: 'none' | 'words' | 'negative' | 'fraction' | 'tooMany' };

const highest = 9_999;

/** How many a cell says. A hyphen is how many tables write nothing. */
export function countIn(cell: Cell, decimal: DecimalMark = ','): CountReading {
  const text = String(cell ?? '').replace(/[\s\u00a0'’]/g, '');
  if (text === '' || /^[-–—]$/.test(text)) return { fault: 'none' };
  const grouped =
    typeof cell === 'number' ? text : text.replaceAll(decimal === ',' ? '.' : ',', '').replace(',', '.');
  if (!/^[+-]?\d+(\.\d+)?$/.test(grouped)) return { fault: 'words' };
  const count = Number(grouped);
  if (count < 0) return { fault: 'negative' };
  if (!Number.isInteger(count)) return { fault: 'fraction' };
  return count > highest ? { fault: 'tooMany' } : { count };
}
