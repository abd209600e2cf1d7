import { isHealthInsuranceNumber, isIban, isPensionNumber, isTaxId } from '../checkDigits/rules.ts';

/** Numbers and addresses that lead to one person. Offsets are in UTF-16 units, as JavaScript counts them. */

export const identifierKinds = [
  'iban',
  'email',
  'handle',
  'benefit',
  'healthId',
  'insurance',
  'taxId',
  'taxNumber',
  'fileNumber',
  'document',
  'plate',
  'date',
  'age',
  'phone',
  'digits',
] as const;

export type IdentifierKind = (typeof identifierKinds)[number];

interface Pattern {
  kind: IdentifierKind;
  /** What is personal is the group `it`, or else the whole match. */
  pattern: RegExp;
  /** Whether it really is one. */
  fits?: (found: string, match: RegExpMatchArray) => boolean;
}

const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const months =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez';
/** A sign of a file: pieces of letters and digits, of which at least one has a digit. */
const sign = '(?:[A-Z]{1,3}\\s)?[\\p{L}./-]{0,8}\\d[\\p{L}\\d./-]*(?:\\s[\\p{L}./-]{0,4}\\d[\\p{L}\\d./-]*)*';
const is = '(?:\\s(?:ist|lautet))?:?\\s*';
const papers =
  'Personalausweis|Ausweis|Reisepass|Pass|ID-Karte|ID|Identitätskarte|Aufenthaltskarte|Aufenthaltstitel|Führerschein|Geburtsurkunde';
const files =
  'Az|Aktenzeichen|Geschäftszeichen|Gesch\\.-?Z|GZ|Kassenzeichen|Vorgangs?nummer|Vorgang|Kunden-?(?:nummer|nr)|BG-?(?:Nummer|Nr)|Bedarfsgemeinschaft|Mitgliedsnummer|Vertragsnummer|Vertragskonto|Rechnungsnummer|Fallnummer|Matrikelnummer|Personalnummer';
const units =
  'Euro|EUR|€|Cent|Lei|Lewa|Leva|Zloty|Forint|Personen|Menschen|Leute|Einwohner|Einwohnerinnen|Haushalte|Stunden|Fälle|Anträge|Kilometer|km|Prozent|%|Quadratmeter|m²|mal|Uhr';

const patterns: Pattern[] = [
  { kind: 'iban', pattern: own(`${start}[A-Z]{2}\\d{2}(?:[ -]?[A-Z\\d]{2,4}){3,8}${end}`), fits: isIban },
  { kind: 'iban', pattern: own(`IBAN:?\\s*(?<it>[A-Z]{2}\\d{2}[A-Z\\d ]{8,30}\\d)`) },
  {
    kind: 'email',
    pattern: own(
      `[\\p{L}\\d][\\p{L}\\d._+-]*\\s?(?:@|\\(at\\)|\\[at\\]|\\{at\\})\\s?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.[a-z]{2,}${end}`,
      'i',
    ),
  },
  {
    kind: 'handle',
    pattern: own(
      `(?:https?://)?(?:www\\.|m\\.)?(?:facebook\\.com|fb\\.com|fb\\.me|instagram\\.com|tiktok\\.com|t\\.me|wa\\.me|vk\\.com|linkedin\\.com|youtube\\.com|x\\.com|twitter\\.com|snapchat\\.com)/[^\\s,;)]+[^\\s,;).]`,
      'i',
    ),
  },
  { kind: 'handle', pattern: own(`(?<![\\p{L}\\d.])@[\\p{L}\\d_][\\p{L}\\d_.]+[\\p{L}\\d_]`) },
  {
    kind: 'handle',
    pattern: own(
      `(?:Facebook|Instagram|Insta|TikTok|Telegram|Snapchat|Skype|Viber)(?:-?Name|-?Profil)?:\\s*(?<it>[^\\s,;]+)`,
      'i',
    ),
  },
  { kind: 'benefit', pattern: own(`${start}\\d{3}\\s?FK\\s?\\d{6}${end}`) },
  { kind: 'benefit', pattern: own(`Kindergeld-?(?:nummer|nr\\.?)${is}(?<it>${sign})`, 'i') },
  {
    kind: 'healthId',
    pattern: own(`${start}[A-Z]\\s?\\d{3}\\s?\\d{3}\\s?\\d{3}${end}`),
    fits: isHealthInsuranceNumber,
  },
  {
    kind: 'healthId',
    pattern: own(
      `(?:(?:Kranken)?[Vv]ersicherten-?(?:nummer|[Nn]r\\.?)|KV-?(?:Nummer|Nr\\.?))${is}(?<it>${sign})`,
    ),
  },
  {
    kind: 'insurance',
    pattern: own(`${start}\\d{2}[ -]?\\d{6}[ -]?[A-Z][ -]?\\d{3}${end}`),
    fits: isPensionNumber,
  },
  {
    kind: 'insurance',
    pattern: own(
      `(?:Rentenversicherungs|Sozialversicherungs|Versicherungs|Vers\\.|RV|SV)-?(?:nummer|nr\\.?)${is}(?<it>${sign})`,
      'i',
    ),
  },
  { kind: 'taxId', pattern: own(`${start}[1-9]\\d ?\\d{3} ?\\d{3} ?\\d{3}${end}`), fits: isTaxId },
  {
    kind: 'taxId',
    pattern: own(`(?:Steuer-?ID|Id-?Nr\\.?|Identifikationsnummer)[:.\\s]*(?<it>\\d[\\d ]{8,13}\\d)`, 'i'),
  },
  { kind: 'taxNumber', pattern: own(`${start}\\d{2,3}/\\d{3,4}/\\d{4,5}${end}`) },
  {
    kind: 'taxNumber',
    pattern: own(`(?:Steuernummer|St\\.?-?Nr\\.?)[:\\s]*(?<it>\\d[\\d /.-]{6,14}\\d)`, 'i'),
  },
  {
    kind: 'fileNumber',
    pattern: own(`${start}\\d{1,3}\\s(?!RL|VO)[A-Z][A-Za-z]{0,3}\\s\\d{1,5}/\\d{2,4}${end}`),
  },
  {
    kind: 'fileNumber',
    pattern: own(`${start}[SL]\\s?\\d{1,3}\\s[A-Z]{1,3}\\s\\d{1,5}/\\d{2}(?:\\s[A-Z]{1,3})?${end}`),
  },
  { kind: 'fileNumber', pattern: own(`${start}\\d{5}(?://|\\s?BG\\s?)\\d{5,8}${end}`) },
  { kind: 'fileNumber', pattern: own(`${start}\\d{3}[A-Z]\\d{6}${end}`) },
  { kind: 'fileNumber', pattern: own(`${start}(?:${files})\\.?${is}(?<it>${sign})`, 'i'), fits: hasDigit },
  {
    kind: 'document',
    pattern: own(
      `${start}(?:${papers})-?(?:nummer|nr\\.?)?:?\\s(?:Nr\\.?\\s|Nummer\\s)?(?<it>[A-Z]{0,3}\\s?\\d[A-Z\\d ]{4,12}\\d)${end}`,
    ),
  },
  {
    kind: 'document',
    pattern: own(`${start}(?=(?:[A-Z]*\\d){3})[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\\d]{8}${end}`),
  },
  {
    kind: 'document',
    pattern: own(`${start}(?!EN |ISO|DIN|VO |RL |KG )[A-Z]{2,3}\\s?\\d{3}\\s?\\d{3}${end}`),
  },
  { kind: 'plate', pattern: own(`${start}[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?\\d{1,4}[EH]?${end}`) },
  {
    kind: 'plate',
    pattern: own(
      `${start}(?:BLK|NMB|WSF|ZZ|HHM|NEB|HAL|MQ|MER|SK|L|GRZ|ABG|J|GERA|G|EF|LPZ)\\s[A-Z]{1,2}\\s?\\d{1,4}[EH]?${end}`,
    ),
  },
  {
    kind: 'plate',
    pattern: own(`Kennzeichen:?\\s(?<it>[A-Z]{1,3}[ -]?[A-Z\\d]{1,4}[ -]?[A-Z\\d]{1,4})${end}`),
  },
  {
    kind: 'date',
    pattern: own(`${start}\\d{1,2}[.-]\\s?\\d{1,2}[.-]\\s?(?:\\d{4}|\\d{2})${end}`),
    fits: isDay,
  },
  { kind: 'date', pattern: own(`${start}\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})${end}`) },
  { kind: 'date', pattern: own(`${start}(?:19|20)\\d{2}[-/.][01]?\\d[-/.][0-3]?\\d${end}`) },
  {
    kind: 'date',
    pattern: own(`(?<!§\\s?|Abs\\.\\s?|Nr\\.\\s?)${start}\\d{1,2}\\.\\d{1,2}\\.(?!\\d)`),
    fits: isDay,
  },
  {
    kind: 'date',
    pattern: own(
      `${start}\\d{1,2}\\.?\\s?(?:${months})(?![\\p{L}])\\.?(?:\\s(?:19|20)\\d{2}|\\s'?\\d{2}${end})?`,
      'i',
    ),
    fits: (found) => /^\d{1,2}\./.test(found) || /(19|20)\d\d$/.test(found),
  },
  {
    kind: 'date',
    pattern: own(`(?:geb(?:oren)?\\.?(?:\\sam)?|Jahrgang|\\*)\\s?(?<it>(?:19|20)\\d{2})${end}`, 'i'),
  },
  {
    kind: 'age',
    pattern: own(
      `(?<!(?:für|ab|bis|unter|über|von)\\s)${start}\\d{1,2}[- ]?jährige[rnsm]?${end}(?!\\s(?:Kinder|Jugendliche|Schüler))`,
      'i',
    ),
  },
  { kind: 'age', pattern: own(`${start}\\d{1,2}\\s(?:Jahre|Jahren|J\\.)\\salt${end}`, 'i') },
  {
    kind: 'age',
    pattern: own(
      `(?:Mann|Frau|Sohn|Tochter|Junge|Mädchen|Vater|Mutter|Mädel|Alter:?|ist|er|sie)\\s\\(?(?<it>\\d{1,2}\\s(?:Jahre|J\\.))${end}`,
    ),
  },
  {
    kind: 'age',
    pattern: own(
      `(?:Mann|Frau|Sohn|Tochter|Junge|Mädchen|Vater|Mutter)(?:,\\s|\\s?\\()(?<it>\\d{1,2})(?=[,)])`,
    ),
  },
  {
    kind: 'date',
    pattern: own(`geb(?:oren)?\\.?\\sim\\s(?<it>(?:${months})\\s(?:19|20)\\d{2})${end}`, 'i'),
  },
  {
    kind: 'phone',
    pattern: own(
      `(?<![\\p{L}\\p{N}.,])(?:\\+|00)[1-9]\\d{0,2}[ /-]?(?:\\(0\\))?(?:[ /()-]{0,3}\\d){6,12}${end}`,
    ),
  },
  {
    kind: 'phone',
    pattern: own(`(?<![\\p{L}\\p{N}.,])\\(?0[1-9]\\d{1,4}\\)?(?:[ /-]{0,3}\\d){3,10}${end}`),
    fits: (found) => between(digitsOf(found).length, 7, 13) && isPrivateLine(found),
  },
  {
    kind: 'phone',
    pattern: own(
      `(?:Tel|Telefon|Mobil|Handy|Nummer|WhatsApp|Fax)\\.?(?:nummer)?:?\\s(?<it>\\d[\\d /-]{4,15}\\d)${end}`,
      'i',
    ),
    fits: isPrivateLine,
  },
  {
    kind: 'digits',
    pattern: own(`(?<![\\p{L}\\p{N}]|\\d[.,]|C-)\\d+(?:[ .\\-/]\\d{2,})*${end}`),
    fits: (found, match) => digitsOf(found).length >= 5 && isPrivateLine(found) && !isCount(found, match),
  },
  {
    kind: 'digits',
    pattern: own(`${start}(?=\\p{L}*\\d)(?:[\\p{L}-]{1,4}\\d{5,}|\\d{5,}\\p{L}{1,3})${end}`),
  },
];

/** Numbers that everybody may call. */
const openNumbers = new Set(
  '110 112 115 116016 08000116016 116117 116111 0800116016 08001110111 08001110222 08001110333 0800111550'.split(
    ' ',
  ),
);

/** Every identifier in the text, the surest kinds first; they may overlap. */
export function findIdentifiers(text: string): { kind: IdentifierKind; start: number; end: number }[] {
  return patterns.flatMap(({ kind, pattern, fits }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = match.groups?.it ?? match[0];
      if (openNumbers.has(digitsOf(found)) || (fits && !fits(found, match))) return [];
      const [from, to] = match.indices?.groups?.it ?? match.indices?.[0] ?? [0, 0];
      const words = text.slice(from, to).replace(/[\s./-]+$/, '');
      // A bracket that is opened before the number and not closed in it is not part of it.
      const skipped = words.startsWith('(') && !words.includes(')') ? 1 : 0;
      return [{ kind, start: from + skipped, end: from + words.length }];
    }),
  );
}

function own(source: string, flags = ''): RegExp {
  return new RegExp(source, `gdu${flags}`);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function hasDigit(text: string): boolean {
  return /\d/.test(text);
}

function between(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

/** Numbers that cost nothing or extra belong to hotlines. */
function isPrivateLine(found: string): boolean {
  return !/^0(?:800|180|137)/.test(found);
}

function isDay(found: string): boolean {
  const [day = 0, month = 0] = found.split(/[.-]/).map(Number);
  return between(day, 1, 31) && between(month, 1, 12);
}

/** An amount, a number of people, years or the number of a European law. */
function isCount(found: string, match: RegExpMatchArray): boolean {
  const text = match.input ?? '';
  const from = match.index ?? 0;
  const after = text.slice(from + found.length);
  if (new RegExp(`^(?:,\\d+)?[ -]*(?:${units})`, 'u').test(after)) return true;
  if (/(?:Nr|Nummer|nummer|onto|zeichen)\.?:?\s*$/.test(text.slice(0, from)) && !found.includes('/'))
    return false;
  return (
    (/^\d{1,3}(?:[. ]\d{3})+$/.test(found) && (found.startsWith('0') ? false : found.length <= 7)) ||
    /^(?:19|20)\d{2}(?:[-/ ](?:19|20)?\d{2}\b)$/.test(found) ||
    /^\d{1,4}\/(?:19|20)\d{2}$/.test(found) ||
    /^(?:19|20)\d{2}[/ ]\d{1,4}$/.test(found)
  );
}
