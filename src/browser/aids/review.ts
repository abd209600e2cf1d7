import {
  claimLine,
  formatEuro,
  formatGermanDay,
  formatIban,
  formatMonth,
  isMonth,
} from '../../materials/aids/rules.ts';
import type { AidField, AidStep } from '../../materials/aids/schema.ts';
import { checkField, checkGroup, type Warning } from './checks.ts';
import { button, el } from './dom.ts';
import type { FormContext } from './form.ts';
import { askedFields, fill, type Values } from './state.ts';

/** All answers at a glance, each step with a way back to it. Hints stand beside, and nothing is held up. */
export function createReview(context: FormContext, editStep: (index: number) => void): HTMLElement {
  const { definition, texts, strings } = context.data;
  return el(
    'div',
    { class: 'aid-review' },
    ...definition.steps.map((step, index) => {
      const title = texts[`step.${step.key}.title`] ?? '';
      return el(
        'section',
        { class: 'aid-review__step' },
        el(
          'div',
          { class: 'aid-review__head' },
          el('h3', {}, title),
          button(strings.edit, 'tertiary', () => editStep(index), {
            'aria-label': `${strings.edit}: ${title}`,
          }),
        ),
        ...reviewStep(step, context),
      );
    }),
  );
}

function reviewStep(step: AidStep, context: FormContext): HTMLElement[] {
  const { answers, data } = context;
  const { group } = step;
  const parts = step.fields.length > 0 ? [answerList(step.fields, answers.fields, context)] : [];
  if (!group) return parts;
  const rows = (answers.rows[group.key] ?? []).flatMap((row, index) => {
    const { difference } = claimLine(row);
    const title = fill(data.texts[`group.${group.key}.row`] ?? '', { number: index + 1 });
    const sum = difference === null ? '–' : formatEuro(difference, data.language);
    return [
      el('h4', {}, title),
      answerList(group.fields, row, context),
      el('p', { class: 'aid-difference' }, fill(data.strings.rowDifference, { amount: sum })),
    ];
  });
  return [...parts, ...rows, ...warningLines(checkGroup(group, context), context)];
}

function answerList(fields: readonly AidField[], row: Values, context: FormContext): HTMLElement {
  const { texts } = context.data;
  const entries = askedFields(fields, row).filter((field) => field.required || row[field.key]?.trim());
  return el(
    'dl',
    { class: 'aid-answers' },
    ...entries.map((field) =>
      el(
        'div',
        {},
        el(
          'dt',
          {},
          texts[`field.${field.key}.label`] ?? '',
          el('span', { class: 'aid-german', lang: 'de' }, ` ${field.german}`),
        ),
        el('dd', {}, answer(field, row, context), ...warningLines(checkField(field, row, context), context)),
      ),
    ),
  );
}

/** The answer as the person gave it. Browsers' translation services must not get to see it. */
function answer(field: AidField, row: Values, { data }: FormContext): HTMLElement {
  const value = (row[field.key] ?? '').trim();
  if (!value) return el('span', { class: 'muted' }, data.strings.noAnswer);
  const shown = {
    date: () => formatGermanDay(value),
    month: () => (isMonth(value) ? formatMonth(value, data.language) : value),
    iban: () => formatIban(value),
    choice: () => data.texts[`option.${field.key}.${value}`] ?? value,
  };
  const text = field.type in shown ? shown[field.type as keyof typeof shown]() : value;
  return el('span', { translate: 'no' }, text);
}

function warningLines(warnings: Warning[], { data }: FormContext): HTMLElement[] {
  return warnings.map(({ text, params }) =>
    el('p', { class: 'aid-warning' }, fill(data.texts[text] ?? '', params)),
  );
}
