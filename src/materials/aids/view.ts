import { formatDate, isoDay } from '../../core/i18n/format.ts';
import { interfaceLanguageOf, type Language } from '../../core/i18n/languages.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import type { ReadableAid } from './queries.ts';
import { type AidData, runtimeKeys } from './schema.ts';

/** What the aid's page shows before and beside the questions. */
export function aidPage(aid: ReadableAid, now: Date) {
  const { definition, text } = aid;
  const texts = text.fields;
  const list = (prefix: string, keys: string[]) => keys.map((key) => texts[`${prefix}.${key}`] ?? '');
  return {
    slug: aid.slug,
    lang: text.language,
    fallback: text.fallback,
    title: texts.title ?? '',
    teaser: texts.teaser ?? '',
    intro: texts.intro ?? '',
    minutes: definition.minutes,
    needs: list('needs', definition.needs),
    mistakes: list('mistakes', definition.mistakes),
    next: list('next', definition.next),
    helpers: list('helpers', definition.helpers),
    edition: aid.edition,
    source: aid.source,
    checkedOn: aid.checkedOn,
    overdue: isoDay(now) > isoDay(aid.nextCheck),
  };
}

/** What the browser part needs, as the text of a data block. */
export function aidDataJson(aid: ReadableAid, t: Translate): string {
  const language = interfaceLanguageOf(aid.text.language as Language);
  const data: AidData = {
    definition: aid.definition,
    language,
    texts: aid.text.fields,
    germanTexts: aid.german.fields,
    strings: Object.fromEntries(runtimeKeys.map((key) => [key, runtimeText(t, key)])) as AidData['strings'],
    publisher: t('aids:sheet.publisher'),
    checkedLine: t('aids:show.checkedLine', { date: formatDate(language, aid.checkedOn) }),
  };
  // Keeps a text from ending the script element that holds it.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The browser part fills the placeholders itself. */
function runtimeText(t: Translate, key: (typeof runtimeKeys)[number]): string {
  const names = ['amount', 'minutes', 'row', 'step', 'steps'];
  return t(`aids:runtime.${key}`, Object.fromEntries(names.map((name) => [name, `{{${name}}}`])));
}
