/** The minutes screen: saves texts while they are typed and attendance by tap, and loses nothing on the way. */

import './minutes.css';
import { keepStore } from './minutesStore.ts';
import { saveTaps } from './minutesTaps.ts';
import { keepText, type TextKeeper } from './minutesText.ts';

const screen = document.querySelector<HTMLElement>('#minutes');
if (screen) {
  const store = keepStore(screen.dataset.owner ?? '', screen.dataset.meeting ?? '');
  const forms = [...screen.querySelectorAll<HTMLFormElement>('form[data-minutes]')];
  const keepers = forms.map((form) => keepText(screen, form, store));
  const taps = screen.querySelector<HTMLFormElement>('form[data-taps]');
  if (taps) saveTaps(screen, taps);
  saveBeforeLeaving(screen, keepers);
  closeJumpList(screen);
}

/** On a phone the list lies over the item to which it leads. */
function closeJumpList(screen: HTMLElement): void {
  const list = screen.parentElement?.querySelector<HTMLDetailsElement>('.minutes-jump details');
  list?.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) list.open = false;
  });
}

/** Whatever form is sent, the texts that wait are saved first; at sign-out they would be gone. */
function saveBeforeLeaving(screen: HTMLElement, keepers: readonly TextKeeper[]): void {
  let ready = false;
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (ready || event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    const waiting = keepers.filter((keeper) => keeper.isWaiting() && keeper.form !== form);
    if (waiting.length === 0) return;
    event.preventDefault();
    const { submitter } = event;
    void Promise.all(waiting.map((keeper) => keeper.save())).then(() => {
      const isSignOut = form.getAttribute('action')?.endsWith('/staff/logout');
      if (isSignOut && waiting.some((keeper) => keeper.isWaiting())) {
        if (!window.confirm(screen.dataset.leave)) return;
      }
      ready = true;
      form.requestSubmit(submitter);
    });
  });
  document.addEventListener('visibilitychange', () => {
    const hidden = document.visibilityState === 'hidden';
    for (const keeper of keepers) if (keeper.isWaiting()) void keeper.save({ keepalive: hidden });
  });
  window.addEventListener('online', () => {
    for (const keeper of keepers) if (keeper.isWaiting()) void keeper.save();
  });
}
