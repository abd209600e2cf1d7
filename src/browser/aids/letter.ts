import * as rules from '../../materials/aids/rules.ts';
import type { AidDefinition, AidField, AidPart, AidTexts } from '../../materials/aids/schema.ts';
import { type Answers, fill, holds, knownValues, type Values } from './state.ts';

export interface LetterPart {
  key: string;
  kind: AidPart['kind'];
  join: boolean;
  text: string;
}

export interface ClaimTable {
  columns: string[];
  rows: { cells: string[]; note: string }[];
  sum: string[];
}

/** The German letter, ready to be set. */
export interface Letter {
  title: string;
  sender: string[];
  recipient: string[];
  remark: string;
  information: { label: string; value: string }[];
  parts: LetterPart[];
  table: ClaimTable;
  signature: string;
}

const blank = '____________________';

/** The answers as they stand in the letter; months in the manner of `language`. */
export function letterValues(definition: AidDefinition, answers: Answers, language: string): Values {
  const known = knownValues(definition, answers);
  const fields = definition.steps.flatMap((step) => step.fields);
  const values = { ...known };
  for (const field of fields) {
    if (field.key in known) values[field.key] = written(field, known[field.key] ?? '');
  }
  const { total, from, to } = rules.claimTotals(answers.rows.claims ?? []);
  return {
    ...values,
    total: total > 0 ? rules.formatEuro(total) : '',
    from: from ? rules.formatMonth(from, language) : '',
    to: to ? rules.formatMonth(to, language) : '',
  };
}

/** The parts of the letter that the answers call for. */
export function letterParts(definition: AidDefinition, answers: Answers): AidPart[] {
  const values = knownValues(definition, answers);
  return definition.letter.parts.filter((part) => holds(part.when, values));
}

/** One sentence of the letter, in German or in the translation of `texts`. */
export function sentence(key: string, texts: AidTexts, values: Values): string {
  return fill(texts[`letter.${key}`] ?? '', values, blank);
}

/** The whole letter in German. What was not answered becomes a line to write on. */
export function composeLetter(definition: AidDefinition, germanTexts: AidTexts, answers: Answers): Letter {
  const values = letterValues(definition, answers, 'de');
  const line = (template: string) => fill(template, values, blank).trim();
  const { letter } = definition;
  return {
    title: germanTexts['letter.title'] ?? '',
    sender: letter.sender.map(line),
    recipient: letter.recipient.map(line),
    remark: fill(letter.remark, values).trim(),
    information: letter.information
      .map(({ german, value }) => ({ label: german, value: isEmpty(value, values) ? '' : line(value) }))
      .filter(({ value }) => value !== ''),
    parts: letterParts(definition, answers).map(({ key, kind, join }) => ({
      key,
      kind,
      join,
      text: sentence(key, germanTexts, values),
    })),
    table: claimTable(definition, germanTexts, answers),
    signature: letter.sender[0] ? fill(letter.sender[0], values).trim() : '',
  };
}

function claimTable(definition: AidDefinition, texts: AidTexts, answers: Answers): ClaimTable {
  const fields = definition.steps.flatMap((step) => step.group?.fields ?? []);
  const columns = fields.filter((field) => field.type !== 'choice').map((field) => field.german);
  const rows = claimRows(answers).map((row) => {
    const line = rules.claimLine(row);
    const hours = (parts: number | null) => (parts === null ? '' : rules.formatHours(parts));
    const euro = (cents: number | null) => (cents ? rules.formatEuro(cents) : '');
    const reason = fields.find((field) => field.key === 'otherReason');
    return {
      cells: [
        `${row.month?.slice(5)}/${row.month?.slice(0, 4)}`,
        hours(line.worked),
        hours(line.paid),
        euro(line.rate),
        euro(line.supplement),
        euro(line.other),
        line.difference === null ? '' : rules.formatEuro(line.difference),
      ],
      note: line.other > 0 && reason ? `Sonstiges: ${written(reason, row.otherReason ?? '') || blank}` : '',
    };
  });
  const { total } = rules.claimTotals(answers.rows.claims ?? []);
  return {
    columns: [...columns, texts['table.difference'] ?? ''],
    rows,
    sum: [texts['table.sum'] ?? '', total > 0 ? rules.formatEuro(total) : blank.slice(0, 8)],
  };
}

/** Rows with a month, oldest first. */
export function claimRows(answers: Answers): Values[] {
  return (answers.rows.claims ?? [])
    .filter((row) => rules.isMonth(row.month ?? ''))
    .sort((a, b) => (a.month ?? '').localeCompare(b.month ?? ''));
}

function written(field: AidField, value: string): string {
  if (field.type === 'date') return rules.formatGermanDay(value);
  if (field.type === 'iban') return value && rules.formatIban(value);
  if (field.type === 'choice') return field.options?.find((option) => option.value === value)?.german ?? '';
  return value;
}

function isEmpty(template: string, values: Values): boolean {
  return [...template.matchAll(/\{\{(\w+)\}\}/g)].every(([, name]) => !values[name ?? '']);
}
