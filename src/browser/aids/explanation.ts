import * as rules from '../../materials/aids/rules.ts';
import type { AidData, AidField } from '../../materials/aids/schema.ts';
import { checkField, checkGroup, type Warning } from './checks.ts';
import { claimRows, letterParts, letterValues, sentence } from './letter.ts';
import { type Answers, askedFields, fill, type Values } from './state.ts';

export interface SheetRow {
  german: string[];
  /** Translation, where the reader's language is not German. */
  own: string[];
  meaning: string;
}

/** The sheet that stays with the person: each statement of the letter beside its meaning. */
export interface Sheet {
  language: string;
  title: string;
  lead: string;
  columns: [german: string, own: string];
  rows: SheetRow[];
  sections: { title: string; items: string[] }[];
  footer: string;
  publisher: string;
}

export function composeSheet(data: AidData, answers: Answers, today: string): Sheet {
  const { definition, texts, germanTexts, strings, language } = data;
  const list = (prefix: string, keys: string[]) => keys.map((key) => texts[`${prefix}.${key}`] ?? '');
  return {
    language,
    title: texts['sheet.title'] ?? '',
    lead: texts['sheet.lead'] ?? '',
    columns: [strings.sheetGerman, strings.sheetMeaning],
    rows: letterParts(definition, answers).map(({ key, kind }) => {
      const own = (reader: string, from: typeof texts) => {
        const text = sentence(key, from, letterValues(definition, answers, reader));
        return kind === 'claims' ? [text, ...calculations(answers, reader)] : [text];
      };
      return {
        german: kind === 'claims' ? [sentence(key, germanTexts, {})] : own('de', germanTexts),
        own: language.startsWith('de')
          ? kind === 'claims'
            ? calculations(answers, language)
            : []
          : own(language, texts),
        meaning: texts[`meaning.${key}`] ?? '',
      };
    }),
    sections: [
      { title: strings.sheetWarnings, items: activeWarnings(data, answers, today) },
      { title: strings.sheetNotes, items: list('notes', definition.notes) },
      { title: strings.sheetNext, items: list('next', definition.next) },
      { title: strings.sheetHelpers, items: list('helpers', definition.helpers) },
    ].filter(({ items }) => items.length > 0),
    footer: `${data.publisher} · ${data.checkedLine}`,
    publisher: data.publisher,
  };
}

/** How each month's claim was worked out, with the letter's figures. */
function calculations(answers: Answers, language: string): string[] {
  return claimRows(answers).map((row) => {
    const { worked, paid, rate, supplement, other, difference } = rules.claimLine(row);
    const hours =
      worked === null || rate === null
        ? []
        : [`(${rules.formatHours(worked)} − ${rules.formatHours(paid ?? 0)}) × ${rules.formatEuro(rate)}`];
    const extras = [supplement, other].filter((cents) => cents > 0).map((cents) => rules.formatEuro(cents));
    const month = rules.formatMonth(row.month ?? '', language);
    if (difference === null) return `${month}: –`;
    return `${month}: ${[...hours, ...extras].join(' + ')} = ${rules.formatEuro(difference)}`;
  });
}

/** Hints that still stand when the letter is made; empty answers show themselves in the letter. */
function activeWarnings(data: AidData, answers: Answers, today: string): string[] {
  const { definition, texts, language } = data;
  const context = { answers, today, language };
  const lines = (warnings: Warning[], about?: string) =>
    warnings
      .filter(({ text }) => text !== 'warning.empty')
      .map(({ text, params }) => [about, fill(texts[text] ?? '', params)].filter(Boolean).join(': '));
  const fieldLines = (fields: readonly AidField[], row: Values, about: string[] = []) =>
    askedFields(fields, row).flatMap((field) =>
      lines(checkField(field, row, context), [...about, field.german].join(', ')),
    );
  return definition.steps.flatMap(({ fields, group }) => [
    ...fieldLines(fields, answers.fields),
    ...(group ? lines(checkGroup(group, context)) : []),
    ...(group ? (answers.rows[group.key] ?? []) : []).flatMap((row) => {
      const month = row.month ?? '';
      return fieldLines(
        group?.fields ?? [],
        row,
        rules.isMonth(month) ? [rules.formatMonth(month, language)] : [],
      );
    }),
  ]);
}
