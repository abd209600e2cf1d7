type Child = Node | string | null | undefined | false;
type Attributes = Record<string, string | number | boolean | undefined>;

/** An element with attributes and children. Text is always text: nothing is ever parsed as HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(
    ...children.filter((child): child is Node | string => child instanceof Node || Boolean(child)),
  );
  return element;
}

export function button(
  text: string,
  kind: string,
  onClick: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const element = el('button', { type: 'button', class: `kern-btn kern-btn--${kind}`, ...attributes }, text);
  element.addEventListener('click', onClick);
  return element;
}

/** Screen readers say it; the last text wins. */
export interface Announcer {
  element: HTMLElement;
  say: (text: string) => void;
}

export function createAnnouncer(): Announcer {
  const element = el('p', { class: 'visually-hidden', role: 'status' });
  return {
    element,
    say(text) {
      element.textContent = text;
    },
  };
}

let pressed = false;
document.addEventListener('pointerdown', () => {
  pressed = true;
});
for (const type of ['pointerup', 'pointercancel']) {
  document.addEventListener(type, () => {
    pressed = false;
  });
}

/** Waits until a press is over: what appears in the middle of one pushes the button away from under the finger. */
export function afterPress(work: () => void): void {
  const soon = () => setTimeout(work, 150);
  if (pressed) document.addEventListener('pointerup', soon, { once: true });
  else soon();
}
