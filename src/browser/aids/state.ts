import { addMonths, claimTotals, isMonth, suggestDeadline } from '../../materials/aids/rules.ts';
import type { AidCondition, AidDefinition, AidField, AidGroup } from '../../materials/aids/schema.ts';

export type Values = Record<string, string>;

/** What the person has typed, and nothing else. Lives in this page's memory only. */
export interface Answers {
  fields: Values;
  rows: Record<string, Values[]>;
}

export function newAnswers(definition: AidDefinition, today: string): Answers {
  const fields = definition.steps.flatMap((step) => step.fields);
  const groups = definition.steps.flatMap((step) => (step.group ? [step.group] : []));
  return {
    fields: Object.fromEntries(fields.map((field) => [field.key, initialValue(field, today)])),
    rows: Object.fromEntries(groups.map((group) => [group.key, [newRow(group, undefined)]])),
  };
}

/** An empty row, or one that takes over from the row before what usually stays the same. */
export function newRow(group: AidGroup, before: Values | undefined): Values {
  return Object.fromEntries(
    group.fields.map((field) => [field.key, follow(field, before?.[field.key] ?? '')]),
  );
}

function follow(field: AidField, before: string): string {
  if (field.follow === 'same') return before;
  return field.follow === 'nextMonth' && isMonth(before) ? addMonths(before, 1) : '';
}

function initialValue(field: AidField, today: string): string {
  if (field.initial === 'today') return today;
  return field.initial === 'deadline' ? suggestDeadline(today) : '';
}

/** Whether the person has entered anything that would be lost. */
export function hasEntries(definition: AidDefinition, answers: Answers, today: string): boolean {
  return JSON.stringify(answers) !== JSON.stringify(newAnswers(definition, today));
}

export function holds(condition: AidCondition | undefined, values: Values): boolean {
  if (!condition) return true;
  const value = (values[condition.field] ?? '').trim();
  return 'is' in condition ? condition.is.includes(value) : condition.filled === (value !== '');
}

/** The questions that the answers so far leave open to be asked. */
export function askedFields(fields: readonly AidField[], values: Values): AidField[] {
  return fields.filter((field) => holds(field.when, values));
}

/** Single answers as far as they are asked for, and what follows from the rows. */
export function knownValues(definition: AidDefinition, answers: Answers): Values {
  const fields = askedFields(
    definition.steps.flatMap((step) => step.fields),
    answers.fields,
  );
  const values: Values = Object.fromEntries(
    fields.map((field) => [field.key, (answers.fields[field.key] ?? '').trim().normalize('NFC')]),
  );
  const { from, to } = claimTotals(answers.rows.claims ?? []);
  values.severalMonths = from === to ? 'no' : 'yes';
  return values;
}

/** Exchanges `{{name}}` for values; what is not there comes out as `blank`. */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number>>,
  blank = '',
): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? '') || blank);
}
