/** Two people wrote the same item: both texts side by side, and the field holds them together. */

import { joinedText } from '../../meetings/minutes/items/rules.ts';

export interface Clash {
  number: number;
  base: string;
  text: string;
  title: string;
  at: string;
}

export function showClash(form: HTMLFormElement, clash: Clash, mine: string): void {
  const template = document.querySelector<HTMLTemplateElement>('#minutes-clash');
  const area = form.querySelector('textarea');
  const box = template?.content.firstElementChild?.cloneNode(true);
  if (!area || !(box instanceof HTMLElement)) return;
  const fill = (selector: string, words: string) => {
    const part = box.querySelector(selector);
    if (part) part.textContent = words;
  };
  fill('.alert__title', clash.title);
  fill('[data-mine]', mine);
  fill('[data-theirs]', clash.text);
  fill('[data-at]', clash.at);
  for (const [name, value] of Object.entries({ number: clash.number, base: clash.base, mine })) {
    (form.elements.namedItem(name) as HTMLInputElement).value = String(value);
  }
  form.querySelector('[data-clash]')?.remove();
  form.prepend(box);
  area.value = joinedText(mine, clash.text);
}

/** The text that a choice leads to. */
export function chosenText(form: HTMLFormElement, choice: string, joined: string): string {
  if (choice === 'mine') return (form.elements.namedItem('mine') as HTMLInputElement).value;
  if (choice === 'theirs') return form.querySelector('[data-theirs]')?.textContent ?? '';
  return joined;
}
