import { createHash } from 'node:crypto';
import {
  countsBelow,
  type Dimension,
  dimensions,
  leftOut,
  type Mapping,
  usualConstants,
} from '../mapping/rules.ts';
import {
  bodyOf,
  type Cell,
  countIn,
  decimalMarkOf,
  headersOf,
  isSumRow,
  monthIn,
  monthStandsFirst,
  plainWords,
  type Table,
} from '../table/rules.ts';

/** What one count is about. */
export type Facts = Record<Exclude<Dimension, 'topic'>, string> & {
  /** YYYY-MM */
  month: string;
  topic: string;
  subtopic: string | null;
};

/** A fault of a row, to be said in words: key below `imports-staff:faults`, and what goes into the sentence. */
export interface Fault {
  line: number;
  fault: string;
  word: string;
}

export interface Count {
  /** The rows of the table that it comes from. */
  lines: number[];
  key: string;
  facts: Facts;
  count: number;
}

export interface Reading {
  counts: Count[];
  faults: Fault[];
  /** Rows that sum up others. */
  sums: number;
  /** Cells that say nothing, or are of something that is not to be taken over. */
  passed: number;
}

interface Rules {
  /** Months that a report may be about, YYYY-MM. */
  months: readonly string[];
  /** Subtopic to topic. */
  topicOf: ReadonlyMap<string, string>;
}

/** What a table says, row by row, by its mapping. */
export function readCounts(table: Table, mapping: Mapping, rules: Rules): Reading {
  const headers = headersOf(table, mapping.headerRow);
  const body = bodyOf(table, mapping.headerRow);
  const columns = headers.map((header, index) => ({ header, index, use: mapping.uses[header] ?? 'ignore' }));
  const ofUse = (use: string) => columns.find((column) => column.use === use);
  const cellsOf = (index: number) => body.map(({ cells }) => cells[index] ?? null);
  const monthColumn = ofUse('month');
  const monthFirst = monthColumn ? monthStandsFirst(cellsOf(monthColumn.index)) : false;
  const counted = columns.filter(({ use }) => use === 'count' || use === countsBelow);
  const decimal = decimalMarkOf(counted.flatMap(({ index }) => cellsOf(index)));
  const reading: Reading = { counts: [], faults: [], sums: 0, passed: 0 };
  const byKey = new Map<string, Count>();

  for (const { line, cells } of body) {
    if (isSumRow(cells)) {
      reading.sums++;
      continue;
    }
    const faults: Fault[] = [];
    const fail = (fault: string, word: Cell = '') => {
      const said = String(word ?? '');
      if (!faults.some((one) => one.fault === fault && one.word === said))
        faults.push({ line, fault, word: said });
    };
    const cell = (use: string) => cells[ofUse(use)?.index ?? -1] ?? null;
    for (const column of counted) {
      const number = cells[column.index] ?? null;
      const wide = column.use === countsBelow;
      const count = countIn(number, decimal);
      if ('fault' in count && count.fault === 'none') {
        reading.passed++;
        continue;
      }
      const facts = factsOf(wide ? column.header : null);
      if (facts === 'passed') reading.passed++;
      else if ('fault' in count) fail(`count.${count.fault}`, number);
      else if (facts) add(line, facts, count.count);
    }
    reading.faults.push(...faults);

    /** Nothing where a fault was found; the sentence for it is noted. */
    function factsOf(header: string | null): Facts | 'passed' | null {
      const month = monthOfRow(header);
      const codes: Partial<Record<Dimension, string>> = {};
      let passed = false;
      for (const dimension of dimensions) {
        const word = mapping.across === dimension && header !== null ? header : cell(dimension);
        const detail = dimension === 'topic' ? cell('subtopic') : null;
        const code = (detail === null ? undefined : codeOf(dimension, detail)) ?? codeOf(dimension, word);
        if (code === leftOut) passed = true;
        else if (code === undefined) fail(word === null ? `missing.${dimension}` : 'unknown', word);
        else codes[dimension] = code;
      }
      if (passed) return 'passed';
      const { topic, ...rest } = codes;
      if (!month || !topic || Object.keys(rest).length < dimensions.length - 1) return null;
      const parent = rules.topicOf.get(topic);
      return {
        ...(rest as Omit<Facts, 'month' | 'topic' | 'subtopic'>),
        barrier: rest.barrier ?? '',
        month,
        topic: parent ?? topic,
        subtopic: parent ? topic : null,
      };
    }

    function monthOfRow(header: string | null): string | null {
      const said = mapping.across === 'month' && header !== null ? header : cell('month');
      const year = Number(cell('year') ?? mapping.constants.year) || undefined;
      const month = said === null ? (mapping.constants.month ?? null) : monthIn(said, { year, monthFirst });
      if (month && rules.months.includes(month)) return month;
      if (month === null && said === null) fail('missing.month');
      else if (month === null) fail(monthIn(said, { year: 2000 }) ? 'month.noYear' : 'month.unknown', said);
      else fail(month > (rules.months[0] ?? '') ? 'month.future' : 'month.old', said ?? month);
      return null;
    }

    function codeOf(dimension: Dimension, word: Cell): string | undefined {
      if (word !== null) return mapping.values[dimension]?.[plainWords(String(word))] || undefined;
      return (
        mapping.constants[dimension] ??
        usualConstants[dimension] ??
        (dimension === 'barrier' ? '' : undefined)
      );
    }
  }
  reading.counts = [...byKey.values()];
  return reading;

  function add(line: number, facts: Facts, count: number) {
    const key = keyOf(facts);
    const known = byKey.get(key);
    if (!known) byKey.set(key, { lines: [line], key, facts, count });
    else {
      known.count += count;
      if (!known.lines.includes(line)) known.lines.push(line);
    }
  }
}

const keyed = ['month', 'topic', 'subtopic', ...dimensions.filter((one) => one !== 'topic')] as const;

/** What tells a row from the others of the same organisation. */
export function keyOf(facts: Facts): string {
  const values = keyed.map((name) => facts[name]);
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 32);
}

/** A row that an earlier import brought. */
export interface Existing {
  importKey: string | null;
  count: number;
  clusterId: string | null;
}

export type Effect = 'new' | 'change' | 'end' | 'same' | 'locked' | 'nothing';

export interface PlannedRow extends Count {
  effect: Effect;
  /** What stands there now. */
  before: number | null;
  clusterId: string | null;
}

/**
 * What taking the counts over would do to what is there.
 * @param isLocked whether the month's quarter is locked
 */
export function planned(
  counts: readonly Count[],
  existing: readonly Existing[],
  isLocked: (month: string) => boolean,
): PlannedRow[] {
  const there = new Map(existing.map((row) => [row.importKey, row]));
  return counts.map((count) => {
    const before = there.get(count.key);
    return {
      ...count,
      before: before?.count ?? null,
      clusterId: before?.clusterId ?? null,
      effect: effectOf(count, before?.count ?? 0, isLocked(count.facts.month)),
    };
  });
}

function effectOf({ count }: Count, before: number, locked: boolean): Effect {
  if (count === before) return count === 0 ? 'nothing' : 'same';
  if (locked) return 'locked';
  if (before === 0) return 'new';
  return count === 0 ? 'end' : 'change';
}

/** Stands for what a person saw in the preview: anything else is asked about again. */
export function digestOf(rows: readonly PlannedRow[], faults: readonly Fault[]): string {
  const seen = rows.map(({ key, count, before, effect }) => [key, count, before, effect]);
  return createHash('sha256')
    .update(JSON.stringify([seen.sort(), faults]))
    .digest('hex')
    .slice(0, 32);
}

export interface Totals {
  rows: number;
  persons: number;
}

/** What the rows say in sum, by one of their facts. */
export function totalsBy(rows: readonly Count[], name: 'month' | 'topic'): Map<string, Totals> {
  const totals = new Map<string, Totals>();
  for (const { facts, count } of rows) {
    const total = totals.get(facts[name]) ?? { rows: 0, persons: 0 };
    totals.set(facts[name], { rows: total.rows + 1, persons: total.persons + count });
  }
  return totals;
}

export function personsIn(rows: readonly { count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
