import { formatMonth } from '../../materials/aids/rules.ts';
import type { AidData, AidField } from '../../materials/aids/schema.ts';
import { el } from './dom.ts';
import type { FormContext } from './form.ts';
import type { Values } from './state.ts';

// Nothing may be kept or sent away by the browser's own helpers either: no autofill history, no cloud spelling.
const discreet = {
  autocomplete: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  writingsuggestions: 'false',
  'data-gramm': 'false',
};

const inputTypes: Partial<Record<AidField['type'], Record<string, string>>> = {
  date: { type: 'date' },
  email: { type: 'email' },
  amount: { type: 'text', inputmode: 'decimal' },
  hours: { type: 'text', inputmode: 'text' },
  postcode: { type: 'text', inputmode: 'numeric' },
  iban: { type: 'text', autocapitalize: 'characters' },
};

/** What an answer is typed into or chosen with. `change` hears of every change. */
export function createControls(
  field: AidField,
  row: Values,
  id: string,
  context: FormContext,
  change: (value: string) => void,
): HTMLElement {
  const value = row[field.key] ?? '';
  if (field.type === 'choice') return createRadios(field, value, id, context.data, change);
  if (field.type === 'month') return createMonth(value, id, context, change);
  const input = el('input', {
    class: 'kern-form-input__input',
    id,
    ...discreet,
    ...(inputTypes[field.type] ?? { type: 'text' }),
    'data-purpose': field.purpose,
    maxlength: field.type === 'date' ? undefined : 120,
  });
  input.value = value;
  input.addEventListener('input', () => change(input.value));
  return input;
}

function createRadios(
  field: AidField,
  value: string,
  id: string,
  data: AidData,
  change: (value: string) => void,
): HTMLElement {
  const options = (field.options ?? []).map((option, index) => {
    const input = el('input', {
      class: 'kern-form-check__radio',
      type: 'radio',
      id: `${id}-${index}`,
      name: id,
      value: option.value,
      ...discreet,
    });
    input.checked = option.value === value;
    input.addEventListener('change', () => change(option.value));
    return el(
      'div',
      { class: 'kern-form-check' },
      input,
      el(
        'label',
        { class: 'kern-label', for: input.id },
        el('span', {}, data.texts[`option.${field.key}.${option.value}`] ?? option.german),
        el('span', { class: 'aid-german', lang: 'de' }, ` ${option.german}`),
      ),
    );
  });
  return el('div', { class: 'kern-fieldset__body' }, ...options);
}

/** Two lists, because browsers disagree about month fields. */
function createMonth(
  value: string,
  id: string,
  { data, today }: FormContext,
  change: (value: string) => void,
): HTMLElement {
  const { strings, language } = data;
  const thisYear = Number(today.slice(0, 4));
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const years = Array.from({ length: 5 }, (_, index) => String(thisYear - index));
  const monthName = (month: string) => formatMonth(`2000-${month}`, language, { month: 'long' });
  const select = (part: string, label: string, entries: [value: string, text: string][], chosen: string) => {
    const element = el(
      'select',
      { class: 'kern-form-input__select', id: `${id}-${part}`, ...discreet },
      el('option', { value: '' }, strings.choose),
      ...entries.map(([entry, text]) => el('option', { value: entry }, text)),
    );
    element.value = chosen;
    element.addEventListener('change', () => change(`${yearSelect.value}-${monthSelect.value}`));
    const box = el(
      'div',
      { class: 'kern-form-input' },
      el('label', { class: 'kern-label aid-part', for: element.id }, label),
      el('div', { class: 'kern-form-input__select-wrapper' }, element),
    );
    return { element, box };
  };
  const [year = '', month = ''] = value.split('-');
  const { element: monthSelect, box: monthBox } = select(
    'month',
    strings.month,
    months.map((entry) => [entry, monthName(entry)]),
    month,
  );
  const { element: yearSelect, box: yearBox } = select(
    'year',
    strings.year,
    years.map((entry) => [entry, entry]),
    year,
  );
  return el('div', { class: 'aid-month' }, monthBox, yearBox);
}
