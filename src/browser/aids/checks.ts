import * as rules from '../../materials/aids/rules.ts';
import type { AidField, AidGroup } from '../../materials/aids/schema.ts';
import type { Answers, Values } from './state.ts';

/** A gentle hint: which text, and the words to put into it. It never stops anybody. */
export interface Warning {
  text: string;
  params: Record<string, string>;
}

export interface CheckContext {
  answers: Answers;
  today: string;
  language: string;
}

type FieldRule = AidField['checks'][number];
type FieldCheck = (value: string, row: Values, context: CheckContext) => Record<string, string> | undefined;

const fine = undefined;
const doubtful = {};

const fieldChecks: Record<FieldRule, FieldCheck> = {
  amount: (value) => (rules.parseAmount(value) === null ? doubtful : fine),
  hours: (value) => (rules.parseHours(value) === null ? doubtful : fine),
  manyHours: (value) => {
    const hours = rules.parseHours(value);
    return hours !== null && hours > 280 * rules.partsPerHour ? { hours: value } : fine;
  },
  paidMoreThanWorked: (_, row) => {
    const { worked, paid } = rules.claimLine(row);
    return worked !== null && paid !== null && paid > worked ? doubtful : fine;
  },
  belowMinimumWage: (value, row, { language }) => {
    const minimum = rules.isMonth(row.month ?? '') ? rules.minimumWage(row.month ?? '') : null;
    const rate = rules.parseAmount(value);
    if (minimum === null || rate === null || rate >= minimum) return fine;
    return { minimum: rules.formatEuro(minimum, language) };
  },
  monthNotOver: (value, _, { today }) => (value >= today.slice(0, 7) ? doubtful : fine),
  outsideEmployment: (value, _, { answers: { fields } }) => {
    const since = fields.employedSince ?? '';
    const until = fields.stillEmployed === 'no' ? (fields.employedUntil ?? '') : '';
    const before = rules.isDay(since) && value < since.slice(0, 7);
    return before || (rules.isDay(until) && value > until.slice(0, 7)) ? doubtful : fine;
  },
  dayInFuture: (value, _, { today }) => (value > today ? doubtful : fine),
  dayInPast: (value, _, { today }) => (value < today ? doubtful : fine),
  shortDeadline: (value, _, { today }) =>
    value >= today && value < rules.addDays(today, 7) ? doubtful : fine,
  email: (value) => (/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(value) ? fine : doubtful),
  iban: (value) => (rules.isIban(value) ? fine : doubtful),
  latinLetters: (value) => (rules.hasOtherScript(value) ? doubtful : fine),
  postcode: (value) => (/^\d{5}$/.test(value.replace(/\s/g, '')) ? fine : doubtful),
};

/** Hints on one answer. `row` holds the answers next to it: the row of a group, or all single answers. */
export function checkField(field: AidField, row: Values, context: CheckContext): Warning[] {
  const value = (row[field.key] ?? '').trim();
  if (!value) return field.required ? [{ text: 'warning.empty', params: {} }] : [];
  const warnings = field.checks.flatMap((rule) => {
    const params = fieldChecks[rule](value, row, context);
    return params ? [{ text: `warning.${rule}`, params }] : [];
  });
  const characters = rules.unprintable(value);
  if (characters.length > 0)
    warnings.push({ text: 'warning.unprintable', params: { characters: characters.join(' ') } });
  return warnings;
}

/** Hints on all rows of a group together. */
export function checkGroup(group: AidGroup, { answers, today, language }: CheckContext): Warning[] {
  const rows = answers.rows[group.key] ?? [];
  const { from, total } = rules.claimTotals(rows);
  const limit = (rule: string, { state, on }: rules.TimeLimit, month: string): Warning[] => {
    const params = {
      month: rules.formatMonth(month, language),
      year: month.slice(0, 4),
      on: rules.formatGermanDay(on),
    };
    return state === 'none' ? [] : [{ text: `warning.${rule}.${state}`, params }];
  };
  return group.checks.flatMap((rule): Warning[] => {
    if (rule === 'nothingClaimed') return total > 0 ? [] : [{ text: 'warning.nothingClaimed', params: {} }];
    if (from === null) return [];
    if (rule === 'exclusionPeriod') return limit(rule, rules.exclusionPeriod(from, today), from);
    if (rule === 'limitation') return limit(rule, rules.limitation(from, today), from);
    return repeated(rows.map((row) => row.month ?? '').filter(rules.isMonth)).map((month) => ({
      text: 'warning.monthTwice',
      params: { month: rules.formatMonth(month, language) },
    }));
  });
}

function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
