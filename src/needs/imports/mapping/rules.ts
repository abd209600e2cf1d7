import {
  barriers,
  channels,
  households,
  nationalityGroups,
  needLanguages,
  outcomes,
  places,
  sectors,
} from '../../codes/rules.ts';
import { bestGuess, type Candidate, guessUse } from '../guess/rules.ts';
import {
  bodyOf,
  type Cell,
  headerRowOf,
  headersOf,
  isBareMonth,
  isSumRow,
  isSumWord,
  monthIn,
  plainWords,
  type Table,
} from '../table/rules.ts';

/** What a row of monthly counts can be broken down by. */
export const dimensions = [
  'topic',
  'place',
  'language',
  'nationalityGroup',
  'sector',
  'household',
  'barrier',
  'channel',
  'outcome',
] as const;
export type Dimension = (typeof dimensions)[number];

/** Closed lists; topics are in the database. */
export const listedCodes: Record<Exclude<Dimension, 'topic'>, readonly string[]> = {
  place: places,
  language: needLanguages,
  nationalityGroup: nationalityGroups,
  sector: sectors,
  household: households,
  barrier: barriers,
  channel: channels,
  outcome: outcomes,
};

/** Its counts stand under headers that are themselves values: topics, months … */
export const countsBelow = 'values';
export const columnUses = [
  'ignore',
  'month',
  'year',
  'count',
  countsBelow,
  ...dimensions,
  'subtopic',
] as const;
export type ColumnUse = (typeof columnUses)[number];

/** Not to be taken over. */
export const leftOut = 'skip';

export interface Mapping {
  headerRow: number;
  /** By header. */
  uses: Record<string, ColumnUse>;
  /** What the headers of the columns with counts stand for. */
  across: 'month' | Dimension | null;
  /** What is the same in all rows, where the table has no column for it. */
  constants: Partial<Record<Dimension, string>> & { month?: string; year?: string };
  /** Words of the table to codes, or `skip`. A topic's code may be that of a subtopic. */
  values: Partial<Record<Dimension, Record<string, string>>>;
}

/** What is taken where neither table nor person says otherwise. Place and topic must be said. */
export const usualConstants: Partial<Record<Dimension, string>> = {
  language: 'unknown',
  nationalityGroup: 'unknown',
  sector: 'unknown',
  household: 'unknown',
  channel: 'inPerson',
  outcome: 'open',
};

/** Names of codes, to find out what the words of a table mean. */
export type Candidates = Record<Dimension, readonly Candidate[]>;

/** How a table is read that nobody has explained yet: a proposal, to be confirmed by a person. */
export function proposedMapping(
  table: Table,
  candidates: Candidates,
  headerRow = headerRowOf(table),
): Mapping {
  const headers = headersOf(table, headerRow);
  const body = bodyOf(table, headerRow).filter(({ cells }) => !isSumRow(cells));
  const numeric = headers.map((_, index) => isNumeric(body.map(({ cells }) => cells[index] ?? null)));
  const uses: Record<string, ColumnUse> = {};
  const taken = new Set<ColumnUse>();
  const take = (header: string, use: ColumnUse) => {
    uses[header] = use;
    taken.add(use);
  };
  for (const [index, header] of headers.entries()) {
    const use = isSumWord(header) && !/\s\S/.test(header.trim()) ? null : guessUse(header);
    const fits = use === 'count' ? numeric[index] : use === 'year' || use === 'month' || !numeric[index];
    if (use && fits && !taken.has(use)) take(header, use);
  }
  const open = headers.filter((header, index) => !uses[header] && numeric[index] && !isSumWord(header));
  const across = uses[headers.find((header) => uses[header] === 'count') ?? '']
    ? null
    : acrossOf(open, candidates);
  const only = open.length === 1 && !across && !taken.has('count') ? open[0] : undefined;
  if (only) take(only, 'count');
  else if (across) for (const header of open) uses[header] = countsBelow;
  for (const [index, header] of headers.entries()) {
    if (uses[header] || numeric[index]) continue;
    const use = useByValues(distinctIn(body, index), candidates);
    if (use && !taken.has(use) && use !== across) take(header, use);
  }
  return {
    headerRow,
    uses: Object.fromEntries(headers.map((header) => [header, uses[header] ?? 'ignore'])),
    across,
    constants: {},
    values: {},
  };
}

function isNumeric(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell !== null);
  const numbers = filled.filter((cell) => typeof cell === 'number' || /^[-–—]$|^\d[\d.,\s]*$/.test(cell));
  return filled.length > 0 && numbers.length >= filled.length * 0.8;
}

/** What several headers of counts are values of: months, or the dimension whose names fit most of them. */
function acrossOf(headers: readonly string[], candidates: Candidates): Mapping['across'] {
  if (headers.length < 2) return null;
  const months = headers.filter((header) => monthIn(header) !== null || isBareMonth(header));
  if (months.length >= headers.length * 0.6) return 'month';
  const scores = dimensions.map((dimension) => ({
    dimension,
    score: headers.reduce((sum, header) => sum + (bestGuess(header, candidates[dimension])?.score ?? 0), 0),
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= headers.length * 0.3 ? best.dimension : null;
}

function useByValues(values: readonly string[], candidates: Candidates): ColumnUse | null {
  if (values.length === 0) return null;
  if (values.every((value) => monthIn(value) !== null || isBareMonth(value))) return 'month';
  const fitting = dimensions.find((dimension) => {
    const exact = values.filter((value) => (bestGuess(value, candidates[dimension])?.score ?? 0) >= 0.95);
    return exact.length >= values.length * 0.6;
  });
  return fitting ?? null;
}

function distinctIn(body: readonly { cells: readonly Cell[] }[], index: number): string[] {
  const values = body.map(({ cells }) => cells[index] ?? null).filter((cell) => cell !== null);
  return [...new Set(values.map(String))];
}

/** What keeps a mapping from being used for a table; keys of sentences. */
export function mappingFaults(mapping: Mapping, table: Table): Record<string, string> {
  const uses = Object.values(mapping.uses);
  const times = (use: ColumnUse) => uses.filter((one) => one === use).length;
  const faults: Record<string, string> = {};
  const has = (what: 'month' | Dimension) =>
    times(what) > 0 || mapping.across === what || Boolean(mapping.constants[what]);
  if (columnUses.some((use) => use !== 'ignore' && use !== countsBelow && times(use) > 1)) {
    faults.uses = 'imports-staff:errors.usedTwice';
  } else if (times('count') > 0 && times(countsBelow) > 0) faults.uses = 'imports-staff:errors.bothCounts';
  else if (times('count') + times(countsBelow) === 0) faults.uses = 'imports-staff:errors.noCount';
  if (times(countsBelow) > 0 && !mapping.across) faults.across = 'imports-staff:errors.across';
  else if (mapping.across && times(mapping.across) > 0) faults.across = 'imports-staff:errors.acrossTwice';
  if (!has('month')) faults.month = 'imports-staff:errors.noMonth';
  else if (lacksYear(mapping, table)) faults.year = 'imports-staff:errors.noYear';
  if (!has('place')) faults.place = 'imports-staff:errors.noPlace';
  if (!has('topic') && times('subtopic') === 0) faults.topic = 'imports-staff:errors.noTopic';
  return faults;
}

/** Whether months stand there by their names alone. */
function lacksYear(mapping: Mapping, table: Table): boolean {
  if (mapping.constants.year || Object.values(mapping.uses).includes('year')) return false;
  const headers = headersOf(table, mapping.headerRow);
  if (mapping.across === 'month') {
    return headers.some((header) => mapping.uses[header] === countsBelow && isBareMonth(header));
  }
  const index = headers.findIndex((header) => mapping.uses[header] === 'month');
  return bodyOf(table, mapping.headerRow).some(({ cells }) => isBareMonth(cells[index] ?? null));
}

/** What of a mapping holds for the next table as well: its months are others. */
export function lasting({ constants: { month, year, ...constants }, ...mapping }: Mapping): Mapping {
  return { ...mapping, constants };
}

/** Meanings for the words that have none yet: what they are most like. Said whether by the very name. */
export function guessedValues(
  words: ReturnType<typeof wordsIn>,
  candidates: Candidates,
  known: Mapping['values'],
): { values: Mapping['values']; certain: boolean } {
  let certain = true;
  const values: Mapping['values'] = {};
  for (const dimension of dimensions) {
    const list = words[dimension];
    if (!list) continue;
    values[dimension] = { ...known[dimension] };
    for (const [plain, word] of list) {
      if (known[dimension]?.[plain]) continue;
      const guess = bestGuess(word, candidates[dimension]);
      if (guess) values[dimension][plain] = guess.code;
      if (!guess || guess.score < 1) certain = false;
    }
  }
  return { values, certain };
}

/** The words of the table for each dimension, in their order, and how often each occurs. */
export function wordsIn(table: Table, mapping: Mapping): Partial<Record<Dimension, Map<string, string>>> {
  const headers = headersOf(table, mapping.headerRow);
  const body = bodyOf(table, mapping.headerRow).filter(({ cells }) => !isSumRow(cells));
  const words: Partial<Record<Dimension, Map<string, string>>> = {};
  const add = (dimension: Dimension, word: string) => {
    const known = words[dimension] ?? new Map<string, string>();
    words[dimension] = known;
    if (!known.has(plainWords(word))) known.set(plainWords(word), word);
  };
  for (const [index, header] of headers.entries()) {
    const use = mapping.uses[header] ?? 'ignore';
    if (use === countsBelow && mapping.across && mapping.across !== 'month') add(mapping.across, header);
    const dimension = use === 'subtopic' ? 'topic' : dimensions.find((one) => one === use);
    if (dimension) for (const word of distinctIn(body, index)) add(dimension, word);
  }
  return words;
}

/** Whether every word of the table has its code, or is left out. */
export function isExplained(table: Table, mapping: Mapping): boolean {
  return Object.entries(wordsIn(table, mapping)).every(([dimension, words]) =>
    [...words.keys()].every((word) => mapping.values[dimension as Dimension]?.[word]),
  );
}

/**
 * A saved mapping, applied to another table of the same kind; null where its columns are missing. Columns that are
 * new count like the others where the mapping expects months, else they are left to the person.
 */
export function mappingFor(saved: Mapping, table: Table): { mapping: Mapping; newColumns: string[] } | null {
  const headerRow = [saved.headerRow, headerRowOf(table)].find((row) => fits(saved, headersOf(table, row)));
  if (headerRow === undefined) return null;
  const known = new Map(Object.entries(saved.uses).map(([header, use]) => [plainWords(header), use]));
  const isMonth = (header: string) => monthIn(header) !== null || isBareMonth(header);
  const uses: Record<string, ColumnUse> = {};
  const newColumns: string[] = [];
  for (const header of headersOf(table, headerRow)) {
    const use =
      known.get(plainWords(header)) ?? (saved.across === 'month' && isMonth(header) ? countsBelow : null);
    if (!use) newColumns.push(header);
    uses[header] = use ?? 'ignore';
  }
  return { mapping: { ...saved, headerRow, uses }, newColumns };
}

function fits({ uses, across }: Mapping, headers: readonly string[]): boolean {
  const there = new Set(headers.map(plainWords));
  const needed = Object.entries(uses).filter(
    ([, use]) => use !== 'ignore' && !(use === countsBelow && across === 'month'),
  );
  const counted =
    across !== 'month' || headers.some((header) => monthIn(header) !== null || isBareMonth(header));
  return needed.every(([header]) => there.has(plainWords(header))) && counted;
}
