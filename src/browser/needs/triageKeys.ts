import type { Preview } from './triagePreview.ts';

const switchKey = 'ubu-inbox-keys';
const placeKey = 'ubu-inbox-place';

/**
 * Single keys for the inbox. They do nothing while one types or another control has the focus, never with Ctrl, Alt
 * or Meta, and can be switched off (WCAG 2.1.4).
 */
export function offerKeys(list: HTMLElement, form: HTMLFormElement | null, preview: Preview): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-keys]');
  const button = document.querySelector<HTMLButtonElement>('[data-keys-open]');
  const toggle = dialog?.querySelector<HTMLInputElement>('[data-keys-switch]');
  if (!dialog || !button || !toggle) return;
  button.hidden = false;
  button.addEventListener('click', () => dialog.showModal());
  toggle.checked = localStorage.getItem(switchKey) !== 'off';
  toggle.addEventListener('change', () => {
    if (toggle.checked) localStorage.removeItem(switchKey);
    else localStorage.setItem(switchKey, 'off');
  });

  const rows = [...list.querySelectorAll<HTMLElement>('.inbox__row')];
  const actions: Record<string, () => void> = {
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    o: () => {
      const row = currentRow();
      if (row && !preview.open(row, true)) row.querySelector('a')?.click();
    },
    '/': () => document.querySelector<HTMLInputElement>('input[name=q]')?.focus(),
    '?': () => dialog.showModal(),
    ...(form
      ? {
          x: () => currentRow()?.querySelector<HTMLInputElement>('.inbox__pick')?.click(),
          e: () => {
            if (!tickCurrent()) return;
            keepPlace();
            form.querySelector<HTMLButtonElement>('button[value=seen]')?.click();
          },
          z: () => document.querySelector<HTMLButtonElement>('.inbox-undo button')?.click(),
          u: () => choose('#bulk-urgency'),
          c: () => choose('#bulk-cluster'),
        }
      : {}),
  };

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !dialog.open && preview.close()) return;
    if (!toggle.checked || dialog.open || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || !mayAct(event)) return;
    const act = actions[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  form?.addEventListener('submit', keepPlace);
  takeUpPlace();

  /** With the focus nowhere, or in the list; arrows only in the list, because elsewhere they scroll. */
  function mayAct({ key, target }: KeyboardEvent): boolean {
    if (!(target instanceof HTMLElement)) return false;
    const inList = list.contains(target);
    if (key.startsWith('Arrow')) return inList && target.matches('a, .inbox__pick');
    return inList || target === document.body || target.closest('[data-inbox-preview] h2') !== null;
  }

  function currentRow(): HTMLElement | null {
    return (
      document.activeElement?.closest<HTMLElement>('.inbox__row') ?? list.querySelector('[data-current]')
    );
  }

  function move(by: 1 | -1): void {
    const row = currentRow();
    const index = row ? rows.indexOf(row) + by : 0;
    const next = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    next?.querySelector<HTMLElement>('.inbox__title a')?.focus();
    if (next) preview.follow(next);
  }

  /** Without a tick the key is meant for the row one is at. */
  function tickCurrent(): boolean {
    if (form?.querySelector('.inbox__pick:checked, input[name=scope]:checked')) return true;
    const box = currentRow()?.querySelector<HTMLInputElement>('.inbox__pick');
    if (!box) return false;
    box.checked = true;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }

  function choose(field: string): void {
    const select = document.querySelector<HTMLSelectElement>(field);
    if (!tickCurrent() || !select) return;
    select.focus();
    select.scrollIntoView({ block: 'nearest' });
  }

  /** After the page comes back, work goes on at the next report that was not ticked, else in the same place. */
  function keepPlace(): void {
    const row =
      currentRow() ?? form?.querySelector('.inbox__pick:checked')?.closest<HTMLElement>('.inbox__row');
    if (!row) return;
    const index = rows.indexOf(row);
    const next = rows.slice(index).find((each) => !each.querySelector('.inbox__pick:checked'));
    sessionStorage.setItem(placeKey, `${location.pathname} ${index} ${next?.dataset.preview ?? ''}`);
  }

  function takeUpPlace(): void {
    const [path, index, next] = (sessionStorage.getItem(placeKey) ?? '').split(' ');
    sessionStorage.removeItem(placeKey);
    const isBack = path === location.pathname && new URLSearchParams(location.search).has('done');
    if (!isBack || document.querySelector('[data-error-summary]')) return;
    const row =
      rows.find((each) => each.dataset.preview === next) ?? rows[Math.min(Number(index), rows.length - 1)];
    // What was done and the way to undo it stay in sight, where the row allows it.
    row?.querySelector<HTMLElement>('.inbox__title a')?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }
}
