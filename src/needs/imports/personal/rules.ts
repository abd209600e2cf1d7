import { plainLetters } from '../../../core/i18n/plainLetters.ts';
import { type FindingKind, findPersonalData } from '../../notes/findings/rules.ts';
import { type Cell, plainWords } from '../table/rules.ts';

export type PersonalKind = 'name' | 'birth' | 'contact' | 'address' | 'number' | 'sensitive' | 'notes';

/** Headers of columns that hold particulars of persons, in plain letters. */
const headerWords: [PersonalKind, RegExp][] = [
  [
    'name',
    /^(name|namen|initialen|kuerzel|klient|klientin|klientinnen|kunde|kundin|ratsuchende|ratsuchender|berater|beraterin|sachbearbeiter|sachbearbeiterin|mitarbeiter|mitarbeiterin|client|surname)$|vorname|nachname|familienname|zuname|^(first|last|client)-name|^name-(der|des|von)-/,
  ],
  ['birth', /geburt|geb-datum|^geb$|(^|-)geb-am|birth|^dob$/],
  [
    'contact',
    /telefon|^tel(-nr)?$|handy|mobil(nummer|nr)|^fax$|phone|^e?-?mail$|e?-?mail-?adress|whatsapp-?n/,
  ],
  [
    'address',
    /^(adresse|anschrift|strasse|hausnummer|hausnr|wohnadresse|address|street|plz)$|strasse-|-strasse|postleitzahl/,
  ],
  [
    'number',
    /aktenzeichen|^az$|fallnummer|fall-?nr|fall-id|(klienten|kunden)-?(nr|nummer|id)|bg-nummer|iban|steuer-?(id|nr|nummer)|versicherten?-?(nr|nummer)|sozialversicherung|ausweis|pass-?(nr|nummer)/,
  ],
  ['sensitive', /diagnose|religion|konfession|ethnie|ethnisch|(^|-)roma($|-)|orientierung|gewerkschaft/],
  ['notes', /bemerkung|notiz|kommentar|anmerkung|freitext|fallbeschreibung|comment|remark/],
];

/** What a column's header says about persons; null where it says nothing. */
export function personalHeader(header: string): PersonalKind | null {
  const letters = plainLetters(header, 80);
  return headerWords.find(([, pattern]) => pattern.test(letters))?.[0] ?? null;
}

export interface PersonalColumn {
  header: string;
  kind: PersonalKind;
}

/**
 * The columns of a table that look like particulars of persons: by what stands in them, and by their header
 * where what stands in them is more than counts.
 * @param today so that a day long past is known for a date of birth
 */
export function personalColumns({
  headers,
  rows,
  today,
}: {
  headers: readonly string[];
  rows: readonly (readonly Cell[])[];
  today: string;
}): PersonalColumn[] {
  return headers.flatMap((header, index): PersonalColumn[] => {
    const cells = [...new Set(rows.map((row) => row[index] ?? null))].filter(
      (cell) => !isCount(cell, header),
    );
    const texts = cells.map(String);
    const kind =
      (cells.length > 0 ? personalHeader(header) : null) ??
      (texts.some((text) => isLongPast(text, today)) ? 'birth' : null) ??
      texts.map(foundIn).find((found) => found !== null) ??
      (texts.some(isProse) ? 'notes' : null) ??
      foundIn(header);
    return kind ? [{ header, kind }] : [];
  });
}

/** Nothing, or a number as small as counts are: a column with only such can be headed as it likes. */
function isCount(cell: Cell, header: string): boolean {
  if (personalHeader(header) === 'birth' && /^(19|20)\d{2}$/.test(String(cell))) return false;
  return cell === null || /^[-–—]?$|^\d{1,3}([.,]?\d{1,3})?$/.test(String(cell).replace(/\s/g, ''));
}

/** What the check of notes finds, as kinds of columns. Days become months; an employer's name is no person's. */
const kindOf: Partial<Record<FindingKind, PersonalKind>> = {
  name: 'name',
  address: 'address',
  phone: 'contact',
  email: 'contact',
  handle: 'contact',
  iban: 'number',
  benefit: 'number',
  healthId: 'number',
  insurance: 'number',
  taxId: 'number',
  taxNumber: 'number',
  fileNumber: 'number',
  document: 'number',
  plate: 'number',
};

function foundIn(text: string): PersonalKind | null {
  return (
    findPersonalData(text.slice(0, longest))
      .map(({ kind }) => kindOf[kind])
      .find((kind) => kind) ?? null
  );
}

/** Nobody writes more into a cell of counts; and the check takes its time with long texts. */
const longest = 300;

const yearsBack = 10;
const dayInWords = /^\s*(\d{1,2}\.\d{1,2}\.(\d{4})|(\d{4})-\d{1,2}-\d{1,2})/;

function isLongPast(text: string, today: string): boolean {
  const match = dayInWords.exec(text);
  const year = Number(match?.[2] ?? match?.[3] ?? Number.POSITIVE_INFINITY);
  return year < Number(today.slice(0, 4)) - yearsBack;
}

/** Sentences tell stories; the values of a table are short. */
function isProse(text: string): boolean {
  return plainWords(text).split(' ').length > 15;
}
