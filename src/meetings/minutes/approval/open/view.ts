import { formatDate } from '../../../../core/i18n/format.ts';
import type { Translate } from '../../../../core/i18n/translations.ts';
import { markdownToHtml } from '../../../../core/views/markdown.ts';
import { frameText } from '../../document/view.ts';
import type { DocumentRow } from '../queries.ts';
import type { FrozenPublicMinutes } from '../rules.ts';

/** The public form of approved minutes; the words in it stay German. */
export function publicMinutesView(
  t: Translate,
  language: string,
  { content, hash }: DocumentRow<FrozenPublicMinutes>,
) {
  return {
    ...frameText(t, language, content),
    title: content.title,
    body: content.body,
    people: content.people > 0 ? t('approval:public.people', { count: content.people }) : '',
    organisations: content.organisations,
    approvedOn: formatDate(language, content.approval.on, 'longDate'),
    hash,
    items: content.items.map((item) => ({
      part: item.parentId !== null,
      heading: `${item.label} ${item.title}`,
      html: markdownToHtml(item.text),
      decisions: item.decisions.map(({ result, text }) => ({
        outcome: t(`approval:results.${result}`),
        text,
      })),
      measures: item.measures.map(({ text, owner, due }) => ({
        text,
        line: t('approval:public.measureLine', { owner, due: formatDate(language, due, 'longDate') }),
      })),
    })),
  };
}
