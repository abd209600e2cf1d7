/** Pulling agenda items to another place by a handle: mouse, pen and finger. For keys there are the buttons. */

export interface Place {
  /** Id of the item above; empty: an item of its own. */
  parentId: string;
  /** Among those there, the moved one not counted. */
  index: number;
}

type Drop = (item: HTMLElement, place: Place) => void;

/** So far to the side means one level deeper. */
const levelWidth = 36;
const edge = 70;

/** Gives each item of the agenda a handle. */
export function pullable(section: HTMLElement, drop: Drop): void {
  const hint = section.querySelector<HTMLElement>('[data-drag-hint]');
  if (hint) hint.hidden = false;
  for (const item of section.querySelectorAll<HTMLElement>('.agenda__item')) {
    const handle = makeHandle();
    handle.addEventListener('pointerdown', (event) => begin(event, handle, { section, item, drop }));
    item.querySelector(':scope > .agenda__body > .agenda__tools')?.prepend(handle);
  }
}

function makeHandle(): HTMLElement {
  const handle = document.createElement('span');
  handle.className = 'agenda__handle';
  handle.setAttribute('aria-hidden', 'true');
  handle.append(...Array.from({ length: 6 }, () => document.createElement('i')));
  return handle;
}

interface Pull {
  section: HTMLElement;
  item: HTMLElement;
  drop: Drop;
}

function begin(event: PointerEvent, handle: HTMLElement, { section, item, drop }: Pull): void {
  if (event.button !== 0 || section.getAttribute('aria-busy')) return;
  event.preventDefault();
  const line = document.createElement('div');
  line.className = 'agenda__drop';
  const startX = event.clientX;
  const wasPart = isPart(item);
  const end = new AbortController();
  const { signal } = end;
  let place: Place | null = null;
  handle.setPointerCapture(event.pointerId);
  section.classList.add('is-dragging');
  item.classList.add('is-dragged');

  handle.addEventListener('pointermove', pull, { signal });
  handle.addEventListener('pointerup', () => finish(true), { signal });
  handle.addEventListener('pointercancel', () => finish(false), { signal });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && finish(false), { signal });

  function pull({ clientX, clientY }: PointerEvent) {
    if (clientY < edge) window.scrollBy(0, -12);
    if (clientY > window.innerHeight - edge) window.scrollBy(0, 12);
    const found = placeAt(section, item, clientY, (wasPart ? levelWidth : 0) + clientX - startX);
    place = found?.place ?? null;
    if (!found) return line.remove();
    line.classList.toggle('agenda__drop--part', found.place.parentId !== '');
    line.style.insetBlockStart = `${found.y - section.getBoundingClientRect().top}px`;
    section.append(line);
  }

  function finish(dropped: boolean) {
    end.abort();
    line.remove();
    section.classList.remove('is-dragging');
    item.classList.remove('is-dragged');
    if (dropped && place && !isThere(section, item, place)) drop(item, place);
  }
}

/** Where the item would go if it were let loose here; null where it cannot stand. */
function placeAt(
  section: HTMLElement,
  item: HTMLElement,
  y: number,
  side: number,
): { place: Place; y: number } | null {
  const others = [...section.querySelectorAll<HTMLElement>('.agenda__item')].filter(
    (one) => !item.contains(one),
  );
  const lines = others.map((one) => own(one));
  const gap = lines.filter(({ top, bottom }) => (top + bottom) / 2 < y).length;
  const [before, after] = [others[gap - 1], others[gap]];
  const line = lines[gap]?.top ?? lines.at(-1)?.bottom;
  if (line === undefined) return null;
  const hasParts = item.querySelector('.agenda__item') !== null;
  const amongParts = after !== undefined && isPart(after);
  if (amongParts && hasParts) return null;
  const above = before && (aboveOf(before) ?? before);
  if (above && !hasParts && (amongParts || side > levelWidth / 2)) {
    const index = others.slice(0, gap).filter((one) => aboveOf(one) === above).length;
    return { place: { parentId: idOf(above), index }, y: line };
  }
  return {
    place: { parentId: '', index: others.slice(0, gap).filter((one) => !isPart(one)).length },
    y: line,
  };
}

/** The box of an item without its parts. */
function own(item: HTMLElement): { top: number; bottom: number } {
  const { top, bottom } = item.getBoundingClientRect();
  const parts = item.querySelector('.agenda__parts')?.getBoundingClientRect();
  return { top, bottom: parts ? parts.top : bottom };
}

function isThere(section: HTMLElement, item: HTMLElement, { parentId, index }: Place): boolean {
  const above = aboveOf(item);
  if ((above ? idOf(above) : '') !== parentId) return false;
  const siblings = [...section.querySelectorAll<HTMLElement>('.agenda__item')].filter(
    (one) => aboveOf(one) === above,
  );
  return siblings.indexOf(item) === index;
}

function aboveOf(item: HTMLElement): HTMLElement | null {
  return item.parentElement?.closest<HTMLElement>('.agenda__item') ?? null;
}

function isPart(item: HTMLElement): boolean {
  return aboveOf(item) !== null;
}

function idOf(item: HTMLElement): string {
  return item.id.replace(/^item-/, '');
}
