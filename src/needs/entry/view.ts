import { asList } from '../../core/http/forms.ts';
import { formatDate } from '../../core/i18n/format.ts';
import type { TopicChoice } from '../../texts/topics/queries.ts';
import { namedCodes, needLanguages, sourceTypes } from '../codes/rules.ts';
import { codeChoices, codeName, languageChoices, needLanguageName } from '../codes/view.ts';
import { monthStart, monthsBack } from '../rules.ts';
import type { Words } from '../view.ts';

interface EntryForm {
  /** Typed, preset or stored: whatever the fields begin with. */
  values: Record<string, unknown>;
  errors: Record<string, string>;
  topics: readonly TopicChoice[];
  /** Topic codes that stand first. */
  frequent: readonly string[];
  months: readonly string[];
  /** YYYY-MM of today. */
  today: string;
  /** The values come from the person's last report, which may not fit this time. */
  asBefore: boolean;
}

/** The one-screen form: its choices, and what the folded parts say while they are folded. */
export function entryView(
  { values, errors, topics, frequent, months, today, asBefore }: EntryForm,
  words: Words,
) {
  const { t, language } = words;
  const choice = ({ code, name }: { code: string; name: string }) => ({ value: code, text: name });
  const failed = (...fields: string[]) => fields.some((field) => field in errors);
  const chosen = { ...values, ...lists(values) };
  return {
    values: chosen,
    month: today,
    monthHint: [
      t('needs-staff:form.monthHint'),
      ...(months.length < monthsBack ? [t('entry-staff:closedMonths')] : []),
    ].join(' '),
    topics: {
      frequent: topics.filter(({ code }) => frequent.includes(code)).map(choice),
      rest: topics.filter(({ code }) => !frequent.includes(code)).map(choice),
      restOpen: frequent.length === 0 || !frequent.includes(String(values.topic ?? frequent[0])),
      all: topics.map(choice),
    },
    subtopics: topics
      .filter(({ subtopics }) => subtopics.length > 0)
      .map(({ code, name, subtopics }) => ({ code, name, items: subtopics.map(choice) })),
    items: {
      place: codeChoices(t, 'place'),
      outcome: codeChoices(t, 'outcome'),
      language: languageChoices(t, language),
      nationalityGroup: codeChoices(t, 'nationalityGroup'),
      household: codeChoices(t, 'household'),
      sector: codeChoices(t, 'sector'),
      barriers: codeChoices(t, 'barrier'),
      channel: codeChoices(t, 'channel'),
      sourceType: sourceTypes.map((value) => ({ value, text: codeName(t, 'sourceType', value) })),
      urgency: codeChoices(t, 'urgency'),
      month: months.map((value) => ({ value, text: formatDate(language, monthStart(value), 'month') })),
    },
    open: {
      subtopics: failed('subtopics'),
      secondaryTopics: failed('secondaryTopics'),
      people: failed('language', 'nationalityGroup', 'household', 'sector'),
      barriers: failed('barriers'),
      contact: failed('channel', 'sourceType', 'month'),
    },
    summaries: summaries(chosen, words, asBefore),
  };
}

function lists(values: Record<string, unknown>) {
  const texts = (value: unknown) => asList(value).map(String);
  return {
    subtopics: texts(values.subtopics),
    secondaryTopics: texts(values.secondaryTopics),
    barriers: texts(values.barriers),
  };
}

/** What stands in a folded part. What is unknown is not worth a word. */
function summaries(
  values: Record<string, unknown> & ReturnType<typeof lists>,
  words: Words,
  asBefore: boolean,
) {
  const { t, language, topics } = words;
  const line = (parts: (string | null)[]) =>
    parts.filter((part) => part !== null).join(' · ') || t('needs-staff:form.nothing');
  const named = (list: keyof typeof namedCodes, code: unknown) => knownName(words, list, code);
  const people = peopleIn(values, words).join(' · ');
  const { month } = values;
  return {
    subtopics: line(values.subtopics.map((code) => topics.get(code) ?? null)),
    secondaryTopics: line(values.secondaryTopics.map((code) => topics.get(code) ?? null)),
    people: line([people && asBefore ? t('entry-staff:asBefore', { people }) : people || null]),
    barriers: line(values.barriers.map((code) => named('barrier', code))),
    contact: line([
      /^\d{4}-\d{2}$/.test(String(month)) ? formatDate(language, monthStart(String(month)), 'month') : null,
      named('channel', values.channel),
      named('sourceType', values.sourceType),
    ]),
  };
}

/** What is known of the people whom a report concerns, in words. */
export function peopleIn(values: Record<string, unknown>, words: Words): string[] {
  const { language: spoken } = values;
  const known = spoken !== 'unknown' && (needLanguages as readonly unknown[]).includes(spoken);
  return [
    known ? needLanguageName(words.t, words.language, String(spoken)) : null,
    ...(['nationalityGroup', 'household', 'sector'] as const).map((name) =>
      knownName(words, name, values[name]),
    ),
  ].filter((part) => part !== null);
}

function knownName({ t }: Words, list: keyof typeof namedCodes, code: unknown): string | null {
  return code !== 'unknown' && (namedCodes[list] as readonly unknown[]).includes(code)
    ? codeName(t, list, String(code))
    : null;
}
