import { localeOf } from '../../core/i18n/format.ts';

/** Hours are counted in parts of 12 seconds, so that minutes and hundredths of an hour are both whole numbers. */
export const partsPerHour = 300;

/** What a person typed into one row of a repeated group, by field key. */
export type AidRow = Readonly<Record<string, string>>;

export interface ClaimLine {
  worked: number | null;
  paid: number | null;
  rate: number | null;
  supplement: number;
  other: number;
  /** Cents; null while hours or rate are missing and nothing else is claimed. */
  difference: number | null;
}

export interface TimeLimit {
  state: 'none' | 'soon' | 'passed';
  /** Last day of the limit, ISO. */
  on: string;
}

/** Statutory minimum wage in cents per hour, newest first (MiLoG and the ordinances on it). */
const minimumWages = [
  { from: '2027-01', cents: 1460 },
  { from: '2026-01', cents: 1390 },
  { from: '2025-01', cents: 1282 },
] as const;

// biome-ignore format: a table reads better dense
const ibanLengths: Readonly<Record<string, number>> = {
  AT: 20, BE: 16, BG: 22, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22, GR: 27,
  HR: 21, HU: 28, IE: 22, IT: 27, LT: 20, LU: 20, LV: 21, MT: 31, NL: 18, PL: 28, PT: 25, RO: 24, SE: 24,
  SI: 19, SK: 24,
};

/** DIN 5008 form B, millimetres from the top left corner of an A4 sheet. */
export const din5008 = {
  page: { width: 210, height: 297 },
  margin: { left: 25, right: 20, bottom: 20, nextPageTop: 27 },
  addressField: { top: 45, width: 80, remarkHeight: 17.7, height: 45 },
  informationBlock: { top: 50, left: 125, width: 65 },
  subjectTop: 98.5,
  foldMarks: [105, 210],
  punchMark: 148.5,
} as const;

/** Characters that the letter's font can show. */
export const printableRanges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x18f, 0x192],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1dc],
  [0x1e2, 0x1e3],
  [0x1e6, 0x1eb],
  [0x1f4, 0x1f5],
  [0x1fa, 0x21b],
  [0x237, 0x237],
  [0x384, 0x38a],
  [0x38c, 0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x493],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ef2, 0x1ef3],
  [0x2012, 0x2016],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

/** Cents of what was typed as an amount of money: `1.234,56`, `1234.56`, `12,5 €`. Null if it is not one. */
export function parseAmount(typed: string): number | null {
  return parseDecimal(typed.replace(/€|euro|eur/gi, ''));
}

/** Parts (see `partsPerHour`) of what was typed as hours: `7,5`, `160`, `7:30`. Null if it is not a length of time. */
export function parseHours(typed: string): number | null {
  const clock = /^\s*(\d{1,4})\s*[:h]\s*([0-5]\d)\s*(?:h|std\.?)?\s*$/i.exec(typed);
  if (clock) return Number(clock[1]) * partsPerHour + (Number(clock[2]) * partsPerHour) / 60;
  const hundredths = parseDecimal(typed.replace(/stunden|std\.?|h/gi, ''));
  return hundredths === null ? null : (hundredths * partsPerHour) / 100;
}

/** Hundredths. A single separator followed by exactly three digits groups thousands, as Germans write them. */
function parseDecimal(typed: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f']/g, '');
  if (!/^\d[\d.,]*$/.test(text)) return null;
  const separators = text.match(/[.,]/g) ?? [];
  const last = separators.at(-1);
  const at = last === undefined ? -1 : text.lastIndexOf(last);
  const mixed = separators.some((separator) => separator !== last);
  const decimals = text.length - at - 1;
  const isDecimal = at >= 0 && (mixed || (separators.length === 1 && decimals !== 3));
  const whole = isDecimal ? text.slice(0, at) : text;
  const fraction = isDecimal ? text.slice(at + 1) : '';
  if (!/^\d+$|^\d{1,3}([.,]\d{3})+$/.test(whole) || fraction.length > 2) return null;
  const hundredths = Number(whole.replace(/[.,]/g, '')) * 100 + Number(fraction.padEnd(2, '0'));
  return hundredths <= 100_000_000_00 ? hundredths : null;
}

/** Cents as money in the manner of a language, German by default. */
export function formatEuro(cents: number, language = 'de'): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'currency', currency: 'EUR' }).format(
    cents / 100,
  );
}

/** Parts of an hour as decimal hours in the manner of a language, German by default. */
export function formatHours(parts: number, language = 'de'): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(localeOf(language), digits).format(parts / partsPerHour);
}

/** `2026-03-09` → `09.03.2026` as in German letters; text that is no day comes back unchanged. */
export function formatGermanDay(iso: string): string {
  return isDay(iso) ? `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}` : iso;
}

/** `2026-03` → `März 2026` in the manner of a language. */
export function formatMonth(
  month: string,
  language = 'de',
  style: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' },
): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(localeOf(language), { ...style, timeZone: 'UTC' }).format(day);
}

/** Whether the text is an existing calendar day as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && toDay(new Date(time)) === text;
}

/** Whether the text is a month as YYYY-MM. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return toDay(date);
}

export function addMonths(month: string, months: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return toDay(date).slice(0, 7);
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function lastDayOf(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

/** The day usually set for payment: two weeks from the letter's date. */
export function suggestDeadline(today: string): string {
  return addDays(today, 14);
}

/** Statutory minimum wage of a month in cents per hour; null where this portal holds no figure. */
export function minimumWage(month: string): number | null {
  return minimumWages.find(({ from }) => month >= from)?.cents ?? null;
}

/**
 * Contractual time limits (Ausschlussfrist) are often three months. Counted from the end of the month worked,
 * which is never later than the day the wage was due: the warning comes rather too early than too late.
 */
export function exclusionPeriod(oldestMonth: string, today: string): TimeLimit {
  const on = lastDayOf(addMonths(oldestMonth, 3));
  if (today > on) return { state: 'passed', on };
  return { state: addDays(today, 31) > on ? 'soon' : 'none', on };
}

/** Regular limitation, §§ 195, 199 BGB: three years from the end of the year in which the claim arose. */
export function limitation(oldestMonth: string, today: string): TimeLimit {
  const on = `${Number(oldestMonth.slice(0, 4)) + 3}-12-31`;
  if (today > on) return { state: 'passed', on };
  return { state: today.slice(0, 4) === on.slice(0, 4) ? 'soon' : 'none', on };
}

/** An IBAN without blanks, in capitals. */
export function normaliseIban(typed: string): string {
  return typed.replace(/[\s\u00a0-]/g, '').toUpperCase();
}

/** An IBAN in groups of four, as printed on bank cards. */
export function formatIban(typed: string): string {
  return normaliseIban(typed).replace(/(.{4})(?=.)/g, '$1 ');
}

/** Length by country and check digits (ISO 13616, mod 97). */
export function isIban(typed: string): boolean {
  const iban = normaliseIban(typed);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const length = ibanLengths[iban.slice(0, 2)];
  if (length !== undefined && iban.length !== length) return false;
  const digits = `${iban.slice(4)}${iban.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(parseInt(letter, 36)),
  );
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** One month of a wage claim: (hours worked − hours paid) × rate + supplement + other, rounded to the cent. */
export function claimLine(row: AidRow): ClaimLine {
  const worked = parseHours(row.hoursWorked ?? '');
  const paid = parseHours(row.hoursPaid ?? '');
  const rate = parseAmount(row.hourlyRate ?? '');
  const supplement = parseAmount(row.supplement ?? '') ?? 0;
  const other = parseAmount(row.other ?? '') ?? 0;
  const complete = worked !== null && rate !== null;
  const wage = complete ? Math.round(((worked - (paid ?? 0)) * rate) / partsPerHour) : 0;
  const difference = complete || supplement > 0 || other > 0 ? wage + supplement + other : null;
  return { worked, paid, rate, supplement, other, difference };
}

/** Sum, first and last month of a wage claim; months are null while none is filled in. */
export function claimTotals(rows: readonly AidRow[]): {
  total: number;
  from: string | null;
  to: string | null;
} {
  const months = rows
    .map((row) => row.month ?? '')
    .filter(isMonth)
    .sort();
  const total = rows.reduce((sum, row) => sum + (claimLine(row).difference ?? 0), 0);
  return { total, from: months[0] ?? null, to: months.at(-1) ?? null };
}

/** The characters of a text that the letter's font cannot show. */
export function unprintable(text: string): string[] {
  const known = (code: number) => printableRanges.some(([from, to]) => code >= from && code <= to);
  return [...new Set(text.normalize('NFC').replace(/\s/g, ''))].filter(
    (char) => !known(char.codePointAt(0) ?? 0),
  );
}

/** Whether a text holds letters of another script than Latin. */
export function hasOtherScript(text: string): boolean {
  return /[^\P{L}\p{Script=Latin}]/u.test(text);
}
