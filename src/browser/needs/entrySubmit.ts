/** A new report is kept on the device first, then sent: a lost line or answer loses nothing and counts nothing twice. */

import { alone, type Sent, send } from './entrySend.ts';
import { find, keep, keepQuietly, remove, type Waiting } from './entryStore.ts';

const required = ['topic', 'place', 'outcome'];
const left = new Set(['_csrf', '_key', 'topic-filter']);

export function keepUntilSent(form: HTMLFormElement): void {
  const box = document.querySelector<HTMLElement>('#need-queue');
  const owner = form.dataset.owner ?? '';
  if (!box || !('indexedDB' in globalThis) || box.dataset.owner !== owner) return;
  document.querySelector('[data-device]')?.removeAttribute('hidden');
  let native = false;
  let busy = false;

  form.addEventListener('submit', (event) => {
    if (native) return;
    event.preventDefault();
    if (busy) return;
    const submitter = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
    if (sayMissing(form, submitter?.name === 'cluster')) return;
    busy = true;
    void submit(submitter).finally(() => {
      busy = false;
    });
  });
  form.addEventListener('change', () => hideMissing(form));
  addEventListener('need-change', (event) => void change((event as CustomEvent<string>).detail));

  async function submit(submitter: HTMLButtonElement | null): Promise<void> {
    const one = reportOf(form, owner, submitter);
    const restore = showSending(form);
    try {
      await keepQuietly(one);
    } catch {
      // No room or no storage on this device: the browser sends the form as ever.
      return sendNatively(submitter);
    }
    const result: Sent = navigator.onLine
      ? await alone(() => send(one, textOf(form, '_csrf')))
      : { kind: 'offline' };
    if (result.kind === 'sent') {
      await remove(one.key);
      location.assign(result.location);
      return;
    }
    restore();
    if (result.kind === 'refused') {
      await remove(one.key);
      return sendNatively(submitter);
    }
    startAnew(form);
    announce(result.kind);
  }

  /** The portal shows the form again, with what is to be mended beside each field. */
  function sendNatively(submitter: HTMLButtonElement | null): void {
    native = true;
    form.requestSubmit(submitter);
  }

  function announce(kind: Sent['kind']): void {
    dispatchEvent(new CustomEvent('need-trouble', { detail: kind === 'offline' ? 'kept' : kind }));
    if (!box) return;
    box.hidden = false;
    box.scrollIntoView({ block: 'start' });
    box.focus({ preventScroll: true });
  }

  /** Puts a waiting report back into the form; meanwhile it is not sent. */
  async function change(key: string): Promise<void> {
    const one = await find(key);
    if (!one || one.owner !== owner) return;
    await keep({ ...one, refused: one.refused ?? box?.dataset.changing ?? '' });
    fill(form, one);
    form.scrollIntoView({ block: 'start' });
    form.querySelector<HTMLInputElement>('input[name=topic]:checked')?.focus({ preventScroll: true });
  }
}

/** A copy of the page brings an old key along, which would make a new report look like one sent before. */
export function renewKeys(): void {
  const renew = () => {
    for (const input of document.querySelectorAll<HTMLInputElement>(
      ':is(#need-form[data-new], form[data-renew-key]) input[name=_key]',
    )) {
      input.value = crypto.randomUUID();
    }
  };
  if (!('randomUUID' in crypto)) return;
  addEventListener('pageshow', renew);
}

function reportOf(form: HTMLFormElement, owner: string, submitter: HTMLButtonElement | null): Waiting {
  const fields = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && value !== '' && !left.has(name) ? [[name, value]] : [],
  );
  if (submitter?.name) fields.push([submitter.name, submitter.value]);
  const count = textOf(form, 'count');
  const label = [...required.map((name) => chosenLabel(form, name)), count === '1' ? '' : `${count}×`];
  if (form.querySelector('input[name=urgency][value=danger]:checked'))
    label.push(chosenLabel(form, 'urgency'));
  return {
    key: textOf(form, '_key'),
    owner,
    fields,
    label: label.filter((part) => part !== '').join(' · '),
    at: new Date().toISOString(),
    refused: null,
  };
}

function fill(form: HTMLFormElement, one: Waiting): void {
  const values = Map.groupBy([...one.fields, ['_key', one.key] as const], ([name]) => name);
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
      field.checked = values.get(field.name)?.some(([, value]) => value === field.value) ?? false;
    } else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLSelectElement ||
      field instanceof HTMLTextAreaElement
    ) {
      if (field.name !== '_csrf') field.value = values.get(field.name)?.[0]?.[1] ?? '';
    }
  }
  for (const chosen of form.querySelectorAll('input:checked, select, textarea')) {
    chosen.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

function startAnew(form: HTMLFormElement): void {
  form.reset();
  const key = form.querySelector<HTMLInputElement>('input[name=_key]');
  if (key) key.value = crypto.randomUUID();
  for (const field of form.querySelectorAll('input[name=topic], select, textarea')) {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Says at once what the portal would ask for, without a way over a bad line. */
function sayMissing(form: HTMLFormElement, joins: boolean): boolean {
  const names = joins ? required.filter((name) => name !== 'outcome') : required;
  const missing = names.filter((name) => !form.querySelector(`input[name=${name}]:checked`));
  const [first] = missing;
  if (!first) return false;
  const line = form.querySelector<HTMLElement>('#need-missing');
  const legends = missing.map((name) => legendOf(form, name));
  if (line) {
    line.textContent = (form.dataset.missing ?? '').replace('#', legends.join(', '));
    line.hidden = false;
  }
  const field = form.querySelector<HTMLInputElement>(`input[name=${first}]`);
  field?.closest('fieldset')?.scrollIntoView({ block: 'start' });
  field?.focus({ preventScroll: true });
  return true;
}

function hideMissing(form: HTMLFormElement): void {
  const line = form.querySelector<HTMLElement>('#need-missing');
  if (line) line.hidden = true;
}

function legendOf(form: HTMLFormElement, name: string): string {
  const legend = form.querySelector(`input[name=${name}]`)?.closest('fieldset')?.querySelector('legend');
  return `„${legend?.textContent?.trim() ?? name}“`;
}

function showSending(form: HTMLFormElement): () => void {
  const words = form.querySelector<HTMLElement>('#need-submit span');
  const before = words?.textContent ?? '';
  if (words) words.textContent = form.dataset.sending ?? before;
  form.setAttribute('aria-busy', 'true');
  return () => {
    if (words) words.textContent = before;
    form.removeAttribute('aria-busy');
  };
}

function chosenLabel(form: HTMLFormElement, name: string): string {
  const chosen = form.querySelector<HTMLInputElement>(`input[name=${name}]:checked`);
  return chosen?.labels?.[0]?.textContent?.trim() ?? '';
}

function textOf(form: HTMLFormElement, name: string): string {
  return form.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value ?? '';
}
