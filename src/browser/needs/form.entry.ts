/** Makes the form of a report shorter: only fitting subtopics, a search for topics, summaries that keep up. */

import { keepUntilSent, renewKeys } from './entrySubmit.ts';
import { offerSimilar } from './offers.ts';
import { keepOfflineCopy, knowThisMonth } from './offlineCopy.ts';
import { showFittingSubtopics } from './subtopics.ts';
import './form.css';

const form = document.querySelector<HTMLFormElement>('#need-form');
renewKeys();
if (form) {
  showFittingSubtopics(form, form.querySelector<HTMLDetailsElement>('#more-subtopics'));
  offerTopicFilter(form);
  keepSummaries(form);
  stepCount(form);
  if (form.dataset.new !== undefined) {
    knowThisMonth(form);
    offerSimilar(form);
    keepUntilSent(form);
    void keepOfflineCopy();
  }
}

function stepCount(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('#count');
  if (!input) return;
  for (const step of form.querySelectorAll<HTMLButtonElement>('[data-step]')) {
    step.hidden = false;
    step.addEventListener('click', () => {
      const count = (Number.parseInt(input.value, 10) || 1) + Number(step.dataset.step);
      input.value = String(Math.min(Math.max(count, Number(input.min)), Number(input.max)));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
}

function offerTopicFilter(form: HTMLFormElement): void {
  const box = form.querySelector<HTMLElement>('[data-topic-filter]');
  const input = box?.querySelector('input');
  if (!box || !input) return;
  box.hidden = false;
  const chips = [...form.querySelectorAll<HTMLInputElement>('input[name=topic]')].map((radio) => ({
    chip: radio.closest<HTMLElement>('.chip'),
    words: plain(
      `${labelOf(radio)} ${form.querySelector(`[data-topic="${radio.value}"]`)?.textContent ?? ''}`,
    ),
  }));
  const rest = form.querySelector<HTMLDetailsElement>('#all-topics');
  const wasOpen = rest?.open ?? false;
  input.addEventListener('input', () => {
    const asked = plain(input.value).trim();
    for (const { chip, words } of chips) if (chip) chip.hidden = !words.includes(asked);
    if (rest) rest.open = asked === '' ? wasOpen : true;
  });
  // Return would send a form that is not finished; it takes the first topic found instead.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const first = chips.find(({ chip }) => chip && !chip.hidden)?.chip?.querySelector('input');
    if (input.value.trim() !== '' && first) first.click();
  });
}

function keepSummaries(form: HTMLFormElement): void {
  for (const details of form.querySelectorAll<HTMLDetailsElement>('details[id^=more-]')) {
    const hint = details.querySelector(':scope > summary .details__hint');
    if (!hint) continue;
    const nothing = form.dataset.nothing ?? '';
    const update = () => {
      hint.textContent = chosenIn(details).join(' · ') || nothing;
    };
    details.addEventListener('change', update);
    if (details.id === 'more-subtopics') form.addEventListener('change', update);
  }
}

function chosenIn(part: HTMLElement): string[] {
  const fields = part.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
  return [...fields].flatMap((field) => {
    if (field.value === 'unknown') return [];
    if (field instanceof HTMLSelectElement) return [field.selectedOptions[0]?.text ?? ''];
    return field.checked ? [labelOf(field)] : [];
  });
}

function labelOf(field: HTMLInputElement): string {
  return field.labels?.[0]?.textContent?.trim() ?? '';
}

/** Lower case without accents, so that "kundigung" finds "Kündigung". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
