import type { AidData, AidField } from '../../materials/aids/schema.ts';
import { type CheckContext, checkField } from './checks.ts';
import { createControls } from './controls.ts';
import { type Announcer, afterPress, el } from './dom.ts';
import { fill, holds, type Values } from './state.ts';

export interface FormContext extends CheckContext {
  data: AidData;
  announcer: Announcer;
  /** Called after each change, so that everything on the screen can follow. */
  onChange: () => void;
}

/** One question on the screen. */
export interface FieldView {
  element: HTMLElement;
  /** Shows or hides the question and its hints after a change somewhere. */
  update: () => void;
}

/** A question with its German term, help and gentle hints. `row` is where the answer is kept. */
export function createField(field: AidField, row: Values, id: string, context: FormContext): FieldView {
  const { texts, strings } = context.data;
  const label = [
    el('span', {}, texts[`field.${field.key}.label`] ?? field.german),
    !field.required && el('span', { class: 'kern-label__optional' }, ` (${strings.optional})`),
    el('span', { class: 'aid-german', lang: 'de' }, ` ${field.german}`),
  ];
  const help = [`field.${field.key}.help`, `field.${field.key}.means`]
    .filter((name) => texts[name])
    .map((name, index) =>
      el(
        'p',
        { class: 'kern-hint', id: `${id}-help${index}` },
        name.endsWith('.means') && el('strong', {}, `${strings.means}: `),
        texts[name],
      ),
    );
  const warning = el('p', { class: 'aid-warning', id: `${id}-warning`, hidden: true });
  const describedBy = [...help.map((part) => part.id), warning.id].join(' ');
  let visited = false;
  const change = (value: string) => {
    row[field.key] = value;
    context.onChange();
  };
  const controls = createControls(field, row, id, context, change);
  const isGroup = field.type === 'choice' || field.type === 'month';
  const element: HTMLElement = isGroup
    ? el(
        'fieldset',
        { class: 'field kern-fieldset', 'aria-describedby': describedBy },
        el('legend', { class: 'kern-label' }, ...label),
        ...help,
        controls,
        warning,
      )
    : el(
        'div',
        { class: `field kern-form-input${width(field)}` },
        el('label', { class: 'kern-label', for: id }, ...label),
        ...help,
        controls,
        warning,
      );
  if (!isGroup) controls.setAttribute('aria-describedby', describedBy);

  const showWarnings = (aloud: boolean) => {
    const warnings = visited ? checkField(field, row, context) : [];
    const text = warnings.map(({ text, params }) => fill(texts[text] ?? '', params)).join(' ');
    if (text && text !== warning.textContent && aloud) context.announcer.say(`${strings.warning}: ${text}`);
    warning.hidden = text === '';
    if (warning.textContent !== text) warning.textContent = text;
  };
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && element.contains(relatedTarget)) return;
    afterPress(() => {
      visited = true;
      showWarnings(true);
    });
  });
  return {
    element,
    update() {
      element.hidden = !holds(field.when, row);
      showWarnings(false);
    },
  };
}

function width({ width: name }: AidField): string {
  return { short: ' field--tiny', medium: ' field--short', long: '' }[name];
}
