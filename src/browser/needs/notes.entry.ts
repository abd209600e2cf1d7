/** Checks a note for personal data while it is typed. Nothing leaves the page for it. */

import { type Finding, findPersonalData, piecesOf } from '../../needs/notes/findings/rules.ts';
import './notes.css';

/** Long enough that nobody is interrupted within a word. */
const pause = 400;

const field = document.querySelector<HTMLElement>('[data-note]');
const textarea = field?.querySelector('textarea');
if (field && textarea) watch(field, textarea);

function watch(field: HTMLElement, textarea: HTMLTextAreaElement): void {
  const part = <T extends HTMLElement>(name: string) => field.querySelector<T>(`[data-note-${name}]`);
  const [box, copy, list, said] = [part('check'), part('copy'), part('list'), part('said')];
  const names = new Map(
    [...field.querySelectorAll<HTMLElement>('[data-kind]')].map((item) => [
      item.dataset.kind ?? '',
      item.textContent ?? '',
    ]),
  );
  const reasonOf = (kind: string) => names.get(kind) ?? kind;
  let timer = 0;
  let last = '';
  const check = () => {
    const text = textarea.value;
    const findings = findPersonalData(text);
    if (!box || !copy || !list || !said) return;
    const appears = box.hidden && findings.length > 0;
    box.hidden = findings.length === 0;
    copy.replaceChildren(...marked(text, findings, reasonOf));
    list.replaceChildren(...findings.map((finding) => line(text, finding, reasonOf)));
    // On a phone it would stand below the bar, unseen.
    if (appears && document.activeElement === textarea) box.scrollIntoView({ block: 'nearest' });
    const reasons = [...new Set(findings.map(({ kind }) => reasonOf(kind)))].join(', ');
    if (reasons === last) return;
    said.textContent = reasons ? (said.dataset.some ?? '').replace('#', reasons) : (said.dataset.none ?? '');
    last = reasons;
  };
  textarea.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(check, pause);
  });
  textarea.addEventListener('change', check);
  check();
}

function marked(text: string, findings: readonly Finding[], reasonOf: (kind: string) => string): Node[] {
  return piecesOf(text, findings).map(({ text: words, kind }) => {
    if (!kind) return document.createTextNode(words);
    const mark = document.createElement('mark');
    mark.className = 'note-mark';
    const reason = document.createElement('span');
    reason.className = 'note-mark__reason';
    reason.textContent = reasonOf(kind);
    mark.append(words, reason);
    return mark;
  });
}

function line(text: string, { start, end, kind }: Finding, reasonOf: (kind: string) => string): HTMLElement {
  const item = document.createElement('li');
  const words = document.createElement('strong');
  words.textContent = text.slice(start, end);
  item.append(words, ` – ${reasonOf(kind)}`);
  return item;
}
