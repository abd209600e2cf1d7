/** Moves agenda items without a new page, by their buttons and by hand. The server decides what stands where. */

import { type Place, pullable } from './agendaDrag.ts';

const section = () => document.querySelector<HTMLElement>('[data-agenda]');
const live = document.createElement('p');
let busy = false;

const first = section();
if (first) {
  live.className = 'visually-hidden';
  live.setAttribute('role', 'status');
  first.after(live);
  document.addEventListener('submit', stepByButton);
  pullable(first, drop);
}

function stepByButton(event: SubmitEvent): void {
  const form =
    event.target instanceof HTMLFormElement && event.target.matches('[data-move]') ? event.target : null;
  const button = event.submitter;
  if (!form || !(button instanceof HTMLButtonElement)) return;
  event.preventDefault();
  void move(form, { direction: button.value });
}

function drop(item: HTMLElement, { parentId, index }: Place): void {
  const form = formOf(item);
  if (form) void move(form, { parentId, index: String(index) });
}

/** Sends the form as the browser would, and takes the agenda out of the page that comes back. */
async function move(form: HTMLFormElement, fields: Record<string, string>): Promise<void> {
  const id = form.closest<HTMLElement>('.agenda__item')?.id;
  if (busy || !id) return;
  busy = true;
  section()?.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(form.action, { method: 'POST', body: bodyOf(form, fields) });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector<HTMLElement>('[data-agenda]');
    if (!answer.ok || !fresh) throw new Error(String(answer.status));
    show(fresh, page.querySelector<HTMLElement>('main .notice'));
    afterwards(id, fields.direction);
  } catch {
    live.textContent = section()?.dataset.failed ?? '';
    window.location.reload();
  } finally {
    busy = false;
    section()?.removeAttribute('aria-busy');
  }
}

function bodyOf(form: HTMLFormElement, fields: Record<string, string>): URLSearchParams {
  const body = new URLSearchParams(fields);
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  return body;
}

function show(fresh: HTMLElement, notice: HTMLElement | null): void {
  if (notice) fresh.querySelector('h2')?.parentElement?.after(notice);
  // Said once: by the place that says all moves.
  notice?.querySelector('[role=status]')?.removeAttribute('role');
  live.textContent = notice?.textContent?.trim() ?? '';
  section()?.replaceWith(fresh);
  pullable(fresh, drop);
}

/** The person goes on where they were, and hears where the item is now, unless there is a notice to be heard. */
function afterwards(id: string, direction: string | undefined): void {
  const form = formOf(document.getElementById(id));
  if (!form) return;
  live.textContent ||= form.dataset.said ?? '';
  const buttons = [...form.querySelectorAll<HTMLButtonElement>('button[name=direction]:not([disabled])')];
  const same = buttons.find(({ value }) => value === direction);
  (same ?? buttons[0])?.focus({ preventScroll: direction === undefined });
}

function formOf(item: HTMLElement | null): HTMLFormElement | null {
  return item?.querySelector<HTMLFormElement>(':scope > .agenda__body form[data-move]') ?? null;
}
