import type { AidData } from '../../materials/aids/schema.ts';
import { button, el } from './dom.ts';

/** The finished letter to save or look at, and what to do with it. */
export function createResult(data: AidData, url: string, fileName: string, edit: () => void): HTMLElement[] {
  const { definition, strings, texts } = data;
  return [
    el('p', { class: 'lead' }, strings.resultIntro),
    el(
      'div',
      { class: 'aid-nav' },
      el('a', { href: url, class: 'kern-btn kern-btn--primary', download: fileName }, strings.download),
      el(
        'a',
        { href: url, class: 'kern-btn kern-btn--secondary', target: '_blank', rel: 'noopener' },
        strings.open,
      ),
      button(strings.edit, 'tertiary', edit),
    ),
    el('p', {}, strings.resultShared),
    el('h3', {}, strings.sheetNext),
    el(
      'ol',
      { class: 'aid-next' },
      ...definition.next.map((key) => el('li', {}, texts[`next.${key}`] ?? '')),
    ),
  ];
}
