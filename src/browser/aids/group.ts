import { claimLine, claimTotals, formatEuro } from '../../materials/aids/rules.ts';
import type { AidGroup } from '../../materials/aids/schema.ts';
import { checkGroup } from './checks.ts';
import { button, el } from './dom.ts';
import { createField, type FieldView, type FormContext } from './form.ts';
import { fill, newRow, type Values } from './state.ts';

/** A group of questions that is asked once per row, with sums that follow each change. */
export function createGroup(group: AidGroup, context: FormContext): FieldView {
  const { data, answers, announcer } = context;
  const { texts, strings, language } = data;
  const rows = answers.rows[group.key] ?? [];
  answers.rows[group.key] = rows;
  let views: FieldView[] = [];

  const list = el('div', { class: 'aid-rows' });
  const total = el('p', { class: 'aid-total' });
  const warnings = el('div', { class: 'aid-group-warnings' });
  const add = button(texts[`group.${group.key}.add`] ?? '', 'secondary', () => {
    rows.push(newRow(group, rows.at(-1)));
    render();
    context.onChange();
    const fresh = list.lastElementChild;
    fresh?.querySelector<HTMLElement>('input, select')?.focus();
  });

  const rowName = (index: number) => fill(texts[`group.${group.key}.row`] ?? '', { number: index + 1 });

  const createRow = (row: Values, index: number) => {
    const fields = group.fields.map((field) =>
      createField(field, row, `${group.key}-${index}-${field.key}`, context),
    );
    const difference = el('p', { class: 'aid-difference' });
    const element = el(
      'fieldset',
      { class: 'aid-row' },
      el(
        'legend',
        {},
        rowName(index),
        rows.length > 1 && el('span', { class: 'visually-hidden' }, ` / ${rows.length}`),
      ),
      el('div', { class: 'aid-row__fields' }, ...fields.map((field) => field.element)),
      difference,
      rows.length > 1 &&
        button(fill(strings.removeRow, { row: rowName(index) }), 'tertiary', () => {
          rows.splice(index, 1);
          render();
          context.onChange();
          add.focus();
        }),
    );
    const update = () => {
      for (const field of fields) field.update();
      const line = claimLine(row).difference;
      difference.hidden = line === null;
      difference.textContent = fill(strings.rowDifference, { amount: formatEuro(line ?? 0, language) });
    };
    return { element, update };
  };

  const render = () => {
    views = rows.map(createRow);
    list.replaceChildren(...views.map((view) => view.element));
    add.hidden = rows.length >= group.maxRows;
  };

  let saidSum = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sayLater = (text: string) => {
    clearTimeout(timer);
    // Waits for a pause in typing, so that not every key is commented on.
    timer = setTimeout(() => {
      if (text !== saidSum) announcer.say(text);
      saidSum = text;
    }, 1200);
  };

  const update = () => {
    for (const view of views) view.update();
    const sum = fill(strings.total, { amount: formatEuro(claimTotals(rows).total, language) });
    const changed = total.textContent !== '' && total.textContent !== sum;
    total.textContent = sum;
    const started = rows.some((row) => row.hoursWorked || row.other || row.supplement);
    const lines = started
      ? checkGroup(group, context).map(({ text, params }) => fill(texts[text] ?? '', params))
      : [];
    warnings.replaceChildren(...lines.map((line) => el('p', { class: 'aid-warning' }, line)));
    if (changed) sayLater([sum, ...lines].join(' '));
  };

  render();
  return { element: el('div', { class: 'aid-group' }, list, el('p', {}, add), total, warnings), update };
}
