import { button, el } from './dom.ts';
import { fill } from './state.ts';

const minute = 60_000;
/** After so long without a touch everything is deleted; the warning comes two minutes earlier. */
export const idleMinutes = { warn: 18, wipe: 20 } as const;

interface QuestionTexts {
  title: string;
  text: string;
  confirm: string;
  cancel?: string;
}

/** Asks in a dialog of the page's own; the promise tells whether the person confirmed. */
export function ask(
  root: HTMLElement,
  texts: QuestionTexts,
): { dialog: HTMLDialogElement; answer: Promise<boolean> } {
  const title = el('h2', { id: 'aid-dialog-title' }, texts.title);
  const text = el('p', { id: 'aid-dialog-text' }, texts.text);
  const dialog = el(
    'dialog',
    { class: 'aid-dialog', 'aria-labelledby': title.id, 'aria-describedby': text.id },
    title,
    text,
  );
  const answer = new Promise<boolean>((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
  dialog.append(
    el(
      'div',
      { class: 'actions' },
      button(texts.confirm, texts.cancel ? 'danger' : 'primary', () => dialog.close('yes')),
      texts.cancel && button(texts.cancel, 'secondary', () => dialog.close('no')),
    ),
  );
  root.append(dialog);
  dialog.showModal();
  return { dialog, answer };
}

interface IdleWatch {
  root: HTMLElement;
  strings: Record<'idleTitle' | 'idleText' | 'idleStay', string>;
  hasEntries: () => boolean;
  wipe: () => void;
}

/** Deletes what somebody left behind on a shared computer. */
export function watchIdle({ root, strings, hasEntries, wipe }: IdleWatch): void {
  let lastTouch = Date.now();
  let open: HTMLDialogElement | undefined;
  const touch = () => {
    if (!open) lastTouch = Date.now();
  };
  // Not `scroll`: pages scroll by themselves as well.
  for (const type of ['pointerdown', 'keydown', 'input', 'wheel'])
    document.addEventListener(type, touch, { passive: true });
  const check = () => {
    if (!hasEntries()) return touch();
    const idle = (Date.now() - lastTouch) / minute;
    if (idle >= idleMinutes.wipe) {
      open?.close('no');
      wipe();
      lastTouch = Date.now();
    } else if (idle >= idleMinutes.warn && !open) {
      const text = fill(strings.idleText, { minutes: idleMinutes.wipe - idleMinutes.warn });
      const { dialog, answer } = ask(root, { title: strings.idleTitle, text, confirm: strings.idleStay });
      open = dialog;
      void answer.then(() => {
        open = undefined;
        // Escape and the button both say that somebody is there; a wipe has already happened.
        lastTouch = Date.now();
      });
    }
  };
  setInterval(check, minute / 4);
  // A sleeping device stops timers; what is overdue is done on waking.
  document.addEventListener('visibilitychange', check);
}

/** Warns before the page is left with entries, and takes them away when it is. */
export function guardLeaving(hasEntries: () => boolean, wipe: () => void): void {
  window.addEventListener('beforeunload', (event) => {
    if (hasEntries()) event.preventDefault();
  });
  // The page may be kept in memory for the back button of whoever comes next.
  window.addEventListener('pagehide', wipe);
}
