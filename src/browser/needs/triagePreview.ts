/** Opens reports beside the list on wide screens. On narrow ones a report is a page of its own. */

export interface Preview {
  /** @returns false where there is no room for it */
  open(row: HTMLElement, focus: boolean): boolean;
  /** Keeps up with the row that one has moved to, if the preview is open. */
  follow(row: HTMLElement): void;
  close(): boolean;
}

const room = window.matchMedia('(min-width: 70rem)');

export function offerPreview(list: HTMLElement): Preview {
  const box = document.querySelector<HTMLElement>('[data-inbox-preview]');
  let current: HTMLElement | null = null;
  let request: AbortController | null = null;

  list.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest<HTMLElement>('.inbox__row');
    // A click on a row's empty part is for the mouse alone; its link and box do what they always do.
    if (!row || target?.closest('a, input, button')) return;
    open(row, false);
  });

  return {
    open,
    follow(row) {
      if (box && !box.hidden && current !== row) open(row, false);
    },
    close() {
      if (!box || box.hidden) return false;
      box.hidden = true;
      current?.removeAttribute('data-current');
      const link = current?.querySelector('a');
      current = null;
      link?.focus();
      return true;
    },
  };

  function open(row: HTMLElement, focus: boolean): boolean {
    const address = row.dataset.preview;
    if (!box || !address || !room.matches) return false;
    current?.removeAttribute('data-current');
    current = row;
    row.setAttribute('data-current', '');
    request?.abort();
    request = new AbortController();
    void load(box, address, request.signal, focus);
    return true;
  }
}

async function load(box: HTMLElement, address: string, signal: AbortSignal, focus: boolean): Promise<void> {
  try {
    const answer = await fetch(address, { signal });
    // Signed out meanwhile, or gone: the page itself says so.
    if (!answer.ok || answer.redirected) return location.assign(location.href);
    box.innerHTML = await answer.text();
    box.hidden = false;
    if (focus) box.querySelector<HTMLElement>('h2')?.focus();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) box.hidden = true;
  }
}
