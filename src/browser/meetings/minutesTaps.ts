/** Attendance by tap: one row is saved at once. The first tap saves the whole list as it was filled in. */

import { post, tokenOnPage } from './minutesPost.ts';

export function saveTaps(screen: HTMLElement, form: HTMLFormElement): void {
  const words = screen.dataset;
  const line = form.querySelector<HTMLElement>('[data-tap-state]');
  const rows = [...form.querySelectorAll<HTMLElement>('[data-row]')];
  let queue = Promise.resolve();
  let waiting = 0;
  const unsent = new Set<HTMLElement>();
  const later = (row: HTMLElement) => {
    waiting += 1;
    queue = queue
      .then(() => saveRow(row))
      .finally(() => {
        waiting -= 1;
      });
  };
  window.addEventListener('online', () => unsent.forEach(later));
  for (const row of rows) {
    row.addEventListener('change', () => later(row));
    // A tap on what is filled in already says that it is right.
    row.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLInputElement) later(row);
    });
  }
  // The whole list goes after the taps, or it would contradict them.
  form.addEventListener('submit', (event) => {
    if (waiting === 0) return;
    event.preventDefault();
    void queue.then(() => form.requestSubmit(event.submitter));
  });

  async function saveRow(row: HTMLElement): Promise<void> {
    const first = form.dataset.taps === 'first';
    unsent.delete(row);
    if (!first && chosen(row)?.value === wasOf(row).value) return;
    // Who is taken off the list vanishes with the form.
    if (chosen(row)?.value === 'remove') return;
    const sent = first ? rows : [row];
    const fields = new URLSearchParams({ _csrf: tokenOnPage() });
    const states = sent.map((one) => ({ was: wasOf(one), tick: chosen(one) }));
    for (const { was, tick } of states) {
      if (!tick) continue;
      fields.set(was.name, was.value);
      fields.set(tick.name, tick.value);
    }
    tell(words.saving ?? '', 'quiet');
    const answer = await post(form.action, fields, { owner: words.owner ?? '' });
    if (answer.kind === 'offline') unsent.add(row);
    if (answer.kind === 'refused') return tell(answer.words, 'trouble');
    if (answer.kind !== 'answered') return tell(words[`tap${capital(answer.kind)}`] ?? '', 'trouble');
    const { saved, said, summary } = answer.body;
    if (saved) for (const { was, tick } of states) if (tick) was.value = tick.value;
    form.dataset.taps = 'saved';
    const total = document.querySelector('#attendance-summary');
    if (total) total.textContent = String(summary);
    tell(String(said), saved ? 'saved' : 'trouble');
  }

  function tell(text: string, tone: string): void {
    if (!line) return;
    line.hidden = false;
    line.dataset.tone = tone;
    line.textContent = text;
    const said = document.querySelector('#minutes-said');
    if (said && tone !== 'quiet') said.textContent = text;
  }
}

function chosen(row: HTMLElement): HTMLInputElement | null {
  return row.querySelector<HTMLInputElement>('input[type=radio]:checked');
}

function wasOf(row: HTMLElement): HTMLInputElement {
  return row.querySelector('input[type=hidden]') as HTMLInputElement;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
