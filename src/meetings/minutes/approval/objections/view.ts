import { formatDate } from '../../../../core/i18n/format.ts';
import type { Translate } from '../../../../core/i18n/translations.ts';
import type { MinutesContent } from '../../document/rules.ts';
import type { ObjectionRow } from '../queries.ts';
import { longestObjection } from '../schema.ts';

const kinds = { open: 'warning', accepted: 'success', noted: 'info' } as const;

/** Objections by item, each with its answer. */
export function objectionsView(t: Translate, language: string, objections: readonly ObjectionRow[]) {
  const rows = objections.map((objection) => ({
    id: objection.id,
    item: objection.item,
    by: t('approval:objection.by', {
      name: objection.authorName,
      date: formatDate(language, objection.createdAt, 'longDate'),
    }),
    text: objection.text,
    answer: objection.answer,
    open: objection.state === 'open',
    badge: { text: t(`approval:objection.states.${objection.state}`), kind: kinds[objection.state] },
  }));
  return [...Map.groupBy(rows, ({ item }) => item)].map(([item, entries]) => ({
    title: item ?? t('approval:whole'),
    lang: item === null ? null : 'de',
    entries,
  }));
}

/** What can be objected to: the minutes as a whole, or one of the items in them. */
export function objectionForm(
  t: Translate,
  action: string,
  content: MinutesContent,
  values: Record<string, unknown>,
) {
  return {
    action,
    values,
    maximum: longestObjection,
    items: [
      { value: '', text: t('approval:whole') },
      ...content.items.map(({ id, label, title }) => ({ value: id, text: `${label} ${title}`, lang: 'de' })),
    ],
  };
}
