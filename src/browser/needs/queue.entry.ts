/** Shows on every signed-in page what waits on this device, and sends it when the line is back. */

import './queue.css';
import { alone, type Sent, send } from './entrySend.ts';
import { find, keep, onChange, remove, type Waiting, waitingOf } from './entryStore.ts';

const entryPage = '/staff/needs/new';
const pause = 30_000;
const box = document.querySelector<HTMLElement>('#need-queue');
if (box && 'indexedDB' in globalThis) start(box);

function start(box: HTMLElement): void {
  const owner = box.dataset.owner ?? '';
  const status = box.querySelector<HTMLElement>('[data-queue-status]');
  const list = box.querySelector<HTMLElement>('[data-queue-list]');
  let trouble: Sent['kind'] | null = null;
  let sent = 0;
  let sending = false;

  const show = async () => {
    const all = await waitingOf(owner);
    const refused = all.filter((one) => one.refused !== null).length;
    box.hidden = all.length === 0 && sent === 0;
    status?.replaceChildren(
      ...[
        sent > 0 ? words(box, 'sent', sent) : '',
        all.length > refused ? words(box, 'waiting', all.length - refused) : '',
        refused > 0 ? words(box, 'refused', refused) : '',
        all.length > 0 && trouble ? (box.dataset[trouble.toLowerCase()] ?? '') : '',
      ]
        .filter((line) => line !== '')
        .map((line) => made('p', line)),
      ...(all.length > 0 && location.pathname !== entryPage ? [link(entryPage, box.dataset.show)] : []),
      ...(all.length > 0 && trouble === 'signedOut' ? [link('/staff/login', box.dataset.signin)] : []),
    );
    if (location.pathname === entryPage) list?.replaceChildren(...all.map((one) => item(box, one)));
  };

  const flush = async () => {
    if (sending || !navigator.onLine) return;
    const all = await waitingOf(owner);
    if (!all.some(({ refused }) => refused === null)) return;
    sending = true;
    trouble = null;
    await alone(async () => {
      for (const { key } of all) {
        // Another tab may have sent it while this one waited for its turn.
        const one = await find(key);
        if (!one || one.refused !== null) continue;
        const result = await send(one);
        if (result.kind === 'sent') {
          sent += 1;
          await remove(key);
        } else if (result.kind === 'refused') {
          await keep({ ...one, refused: result.words });
        } else {
          trouble = result.kind === 'offline' ? null : result.kind;
          break;
        }
      }
    }).finally(() => {
      sending = false;
    });
    await show();
  };

  onChange(() => void show());
  addEventListener('online', () => void flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void flush();
  });
  setInterval(() => void flush(), pause);
  // A report that could not be sent just now says why before the next attempt.
  addEventListener('need-trouble', (event) => {
    trouble = (event as CustomEvent<Sent['kind']>).detail;
    void show();
  });
  sendBeforeSignOut(box, owner, flush);
  void show().then(flush);
}

/** At sign-out the waiting reports are sent first; what cannot be sent stays for its owner, who is told. */
function sendBeforeSignOut(box: HTMLElement, owner: string, flush: () => Promise<void>): void {
  let ready = false;
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (ready || event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    if (!form.getAttribute('action')?.endsWith('/staff/logout') || box.hidden) return;
    event.preventDefault();
    void flush()
      .then(() => waitingOf(owner))
      .then((left) => {
        if (left.length > 0 && !window.confirm(words(box, 'leave', left.length))) return;
        ready = true;
        form.requestSubmit();
      });
  });
}

function item(box: HTMLElement, one: Waiting): HTMLElement {
  const row = made('li');
  row.className = 'queue__item';
  const text = made('div');
  text.append(made('strong', one.label));
  if (one.refused) text.append(made('p', one.refused));
  const actions = made('div');
  actions.className = 'queue__actions';
  actions.append(
    button(box.dataset.change, one.label, () => {
      dispatchEvent(new CustomEvent('need-change', { detail: one.key }));
    }),
    button(box.dataset.delete, one.label, () => {
      if (window.confirm(box.dataset.confirm)) void remove(one.key);
    }),
  );
  row.append(text, actions);
  return row;
}

function words(box: HTMLElement, name: string, count: number): string {
  const text = box.dataset[`${name}${count === 1 ? 'One' : 'Other'}`] ?? '';
  return text.replace('#', String(count));
}

function made(tag: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function link(href: string, text = ''): HTMLElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  const line = made('p');
  line.append(element);
  return line;
}

function button(text: string | undefined, about: string, act: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'kern-btn kern-btn--tertiary kern-btn--small';
  element.textContent = text ?? '';
  const hidden = made('span', ` ${about}`);
  hidden.className = 'visually-hidden';
  element.append(hidden);
  element.addEventListener('click', act);
  return element;
}
