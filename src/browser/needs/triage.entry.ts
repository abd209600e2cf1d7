/** The inbox by keyboard, a report beside it, and how many are ticked. Everything works without, by forms. */

import './triage.css';
import { offerKeys } from './triageKeys.ts';
import { offerPreview } from './triagePreview.ts';

const list = document.querySelector<HTMLOListElement>('[data-inbox]');
if (list) {
  const form = list.closest('form');
  const preview = offerPreview(list);
  offerKeys(list, form, preview);
  if (form) countTicked(form);
}

/** Says how many are ticked; "all hits" makes the ticks needless. */
function countTicked(form: HTMLFormElement): void {
  const output = form.querySelector<HTMLElement>('[data-bulk-count]');
  if (!output) return;
  const update = () => {
    const count = form.querySelectorAll('.inbox__pick:checked').length;
    const words = (count === 1 ? output.dataset.one : output.dataset.other) ?? '';
    output.textContent = count === 0 ? '' : `(${words.replace(/987.?654.?321/, String(count))})`;
  };
  form.addEventListener('change', update);
  update();
}
