/** One item's text: saved after a pause and on leaving the field, kept on the device until it was. */

import { type Clash, chosenText, showClash } from './minutesClash.ts';
import { post, type Sent, tokenOnPage } from './minutesPost.ts';
import type { Store } from './minutesStore.ts';

const pause = 2500;
const retry = 15_000;

export interface TextKeeper {
  form: HTMLFormElement;
  /** Whether there are words that the portal does not have yet. */
  isWaiting(): boolean;
  save(options?: { keepalive?: boolean }): Promise<void>;
}

interface Sending {
  text: string;
  /** Which of two texts, after both were shown. */
  choice?: string;
  keepalive?: boolean;
  byHand?: boolean;
}

export function keepText(screen: HTMLElement, form: HTMLFormElement, store: Store): TextKeeper {
  const item = form.dataset.minutes ?? '';
  const area = form.querySelector('textarea') as HTMLTextAreaElement;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const words = screen.dataset;
  let clashing = form.querySelector('[data-clash]') !== null;
  // A page that was sent back for a fault holds words that were not saved.
  let saved = area.getAttribute('aria-invalid') === 'true' ? null : area.defaultValue;
  /** Number of the version that autosave began here: it goes on with that one. */
  let fold = '';
  let timer = 0;
  let running: Promise<void> | null = null;

  const isWaiting = () => area.value !== saved;
  const later = (delay: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void save(), delay);
  };
  const keep = () =>
    store.write(item, {
      text: area.value,
      number: field('number').value,
      base: field('base').value,
      at: new Date().toISOString(),
    });

  area.addEventListener('input', () => {
    if (isWaiting()) keep();
    else settle();
    if (clashing || !isWaiting()) return;
    tell(form, words.typing ?? '', 'quiet');
    later(pause);
  });
  area.addEventListener('blur', () => {
    if (isWaiting() && !clashing) void save();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    fold = '';
    if (clashing) {
      const choice = event.submitter?.getAttribute('value') ?? 'joined';
      void sendNow({ text: chosenText(form, choice, area.value), choice });
    } else void save({ byHand: true });
  });
  offerUnsent();
  return { form, isWaiting: () => isWaiting() && !clashing, save };

  function settle(): void {
    clearTimeout(timer);
    store.remove(item);
  }

  async function save(options: { keepalive?: boolean; byHand?: boolean } = {}): Promise<void> {
    clearTimeout(timer);
    if (running) await running;
    if (clashing || (!isWaiting() && !options.byHand)) return;
    running = sendNow({ ...options, text: area.value }).finally(() => {
      running = null;
    });
    await running;
  }

  async function sendNow({ text, choice, keepalive, byHand }: Sending): Promise<void> {
    const before = area.value;
    tell(form, words.saving ?? '', 'quiet');
    const fields = new URLSearchParams({ _csrf: tokenOnPage(), text: before, fold });
    for (const name of ['number', 'base', 'mine']) fields.set(name, field(name).value);
    if (choice) fields.set('choice', choice);
    const options = { owner: words.owner ?? '', ...(keepalive ? { keepalive } : {}) };
    const sent = await post(form.action, fields, options);
    if (choice && sent.kind === 'answered' && !sent.body.clash) {
      clashing = false;
      form.querySelector('[data-clash]')?.remove();
      if (area.value === before) area.value = text;
    }
    take(text, byHand ?? choice !== undefined, sent);
  }

  function take(text: string, byHand: boolean, sent: Sent): void {
    if (sent.kind === 'answered' && sent.body.clash) {
      clashing = true;
      keep();
      showClash(form, sent.body.clash as Clash, text);
      tell(form, words.clash ?? '', 'trouble');
    } else if (sent.kind === 'answered') {
      const { number, base, at, isNew } = sent.body;
      saved = text;
      // A version that somebody saved by hand stays as it is, also when its words were only sent again.
      fold = !byHand && (isNew || fold === String(number)) ? String(number) : '';
      field('number').value = String(number);
      field('base').value = String(base);
      if (isWaiting()) {
        keep();
        later(pause);
      } else {
        settle();
        tell(form, (words.saved ?? '').replace('{time}', String(at)), 'saved');
      }
    } else {
      keep();
      if (sent.kind === 'refused') tell(form, sent.words, 'trouble');
      else {
        later(retry);
        const signIn = sent.kind === 'signedOut' ? words.signIn : undefined;
        tell(form, words[sent.kind] ?? '', 'trouble', signIn);
      }
    }
  }

  /** Words that an earlier visit could not save are offered, not put in: the text may have moved on. */
  function offerUnsent(): void {
    const unsent = store.read(item);
    if (unsent?.text.trim() === area.value.trim()) store.remove(item);
    if (!unsent || clashing || unsent.text.trim() === area.value.trim()) return;
    const template = document.querySelector<HTMLTemplateElement>('#minutes-unsent');
    const offer = template?.content.cloneNode(true) as DocumentFragment | undefined;
    const box = offer?.firstElementChild;
    if (!offer || !box) return;
    const part = (name: string) => box.querySelector<HTMLElement>(`[${name}]`);
    const text = part('data-words');
    if (text) text.textContent = unsent.text;
    const when = part('data-when');
    if (when) when.textContent = new Date(unsent.at).toLocaleString(document.documentElement.lang);
    part('data-take')?.addEventListener('click', () => {
      area.value = unsent.text;
      field('number').value = unsent.number;
      field('base').value = unsent.base;
      box.remove();
      area.focus();
      void save();
    });
    part('data-drop')?.addEventListener('click', () => {
      store.remove(item);
      box.remove();
      area.focus();
    });
    form.prepend(offer);
  }
}

/** The line below the field. Trouble, and its end, is also read aloud. */
function tell(
  form: HTMLFormElement,
  words: string,
  tone: 'quiet' | 'saved' | 'trouble',
  signIn?: string,
): void {
  const line = form.querySelector<HTMLElement>('[data-save-state]');
  if (!line) return;
  const said = document.querySelector('#minutes-said');
  const heard = tone === 'trouble' || (tone === 'saved' && line.dataset.trouble === 'yes');
  if (said && heard && said.textContent !== words) said.textContent = words;
  if (tone !== 'quiet') line.dataset.trouble = tone === 'trouble' ? 'yes' : 'no';
  line.hidden = false;
  line.dataset.tone = tone;
  line.textContent = words;
  if (!signIn) return;
  const link = document.createElement('a');
  link.href = '/staff/login';
  link.target = '_blank';
  link.textContent = signIn;
  line.append(' ', link);
}
