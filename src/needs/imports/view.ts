import type { NeedImportState } from '../../core/db/client.ts';
import { formatDate, formatNumber } from '../../core/i18n/format.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import type { TopicChoice } from '../../texts/topics/queries.ts';
import { codeName, needLanguageName } from '../codes/view.ts';
import { monthStart } from '../rules.ts';
import type { Words } from '../view.ts';
import { otherNames } from './guess/rules.ts';
import { type Candidates, type Dimension, dimensions, listedCodes } from './mapping/rules.ts';
import { importPaths } from './paths.ts';
import type { Facts } from './plan/rules.ts';
import type { FoundImport, ListedImport } from './queries.ts';

/** The word for a code of a dimension. */
export function factName({ t, language, topics }: Words, dimension: Dimension, code: string): string {
  if (dimension === 'topic') return topics.get(code) ?? code;
  if (dimension === 'language') return needLanguageName(t, language, code);
  return codeName(t, dimension, code);
}

export function monthName({ language }: Words, month: string): string {
  return formatDate(language, monthStart(month), 'month');
}

/** What a row becomes, in words: what it is about, and whatever else is known of it. */
export function factsInWords(words: Words, facts: Facts): { about: string; details: string } {
  const details = dimensions.flatMap((dimension) => {
    const code = dimension === 'topic' ? '' : facts[dimension];
    const telling = code !== '' && (code !== 'unknown' || dimension === 'place');
    return telling ? [factName(words, dimension, code)] : [];
  });
  return {
    about: words.topics.get(facts.subtopic ?? facts.topic) ?? facts.topic,
    details: details.join(' · '),
  };
}

/** Names by which the words of a table are known: the portal's own in German and the reader's language, and others. */
export function candidatesFor(all: readonly { words: Words; topics: readonly TopicChoice[] }[]): Candidates {
  const codesOf = (dimension: Dimension) =>
    dimension === 'topic'
      ? (all[0]?.topics ?? []).flatMap(({ code, subtopics }) => [code, ...subtopics.map((sub) => sub.code)])
      : listedCodes[dimension];
  return Object.fromEntries(
    dimensions.map((dimension) => [
      dimension,
      codesOf(dimension).map((code) => ({
        code,
        names: [...all.map(({ words }) => factName(words, dimension, code)), code],
        also: otherNames[dimension]?.[code] ?? [],
      })),
    ]),
  ) as unknown as Candidates;
}

/** The choices for a dimension's codes; subtopics stand below their topic. */
export function factChoices(words: Words, dimension: Dimension, topics: readonly TopicChoice[]) {
  if (dimension !== 'topic') {
    return listedCodes[dimension].map((value) => ({ value, text: factName(words, dimension, value) }));
  }
  return topics.map(({ code, name, subtopics }) => ({
    group: name,
    items: [
      { value: code, text: name },
      ...subtopics.map((subtopic) => ({ value: subtopic.code, text: subtopic.name })),
    ],
  }));
}

const stateKinds: Record<NeedImportState, string> = {
  draft: 'warning',
  done: 'success',
  takenBack: 'neutral',
};

export function stateBadge(t: Translate, state: NeedImportState) {
  return { text: t(`imports-staff:states.${state}`), kind: stateKinds[state] };
}

/** One row of the list of imports. */
export function importRow(
  found: ListedImport,
  { t, language }: Words,
  { organisations }: { organisations: boolean },
) {
  const name = found.organisation.shortName ?? found.organisation.name;
  const by = found.takenBackAt ? found.takenBackBy : found.createdBy;
  return [
    { text: found.fileName, href: importPaths.import(found.id) },
    { badge: stateBadge(t, found.state) },
    ...(organisations ? [{ text: name }] : []),
    { text: found.state === 'draft' ? '' : formatNumber(language, found.rows) },
    { text: found.state === 'draft' ? '' : formatNumber(language, found.persons) },
    {
      text: formatDate(language, found.takenBackAt ?? found.importedAt ?? found.createdAt, 'dateTime'),
      ...(by ? { note: by.name } : {}),
    },
  ];
}

/** Who did what with an import, and when. */
export function importFacts(found: FoundImport, { t, language }: Words) {
  const at = (date: Date) => formatDate(language, date, 'dateTime');
  const when = (date: Date | null, by: { name: string } | null) =>
    date
      ? t('imports-staff:facts.by', {
          date: at(date),
          name: by?.name ?? t('imports-staff:facts.formerMember'),
        })
      : '';
  const outcome = (found.outcome ?? {}) as Record<string, number>;
  const number = (name: string) => (outcome[name] ? formatNumber(language, outcome[name]) : '');
  return [
    { term: t('imports-staff:facts.organisation'), text: found.organisation.name },
    {
      term: t('imports-staff:facts.handedOver'),
      // Once it is taken over, the import names who did that, which may be somebody else.
      text: found.importedAt ? at(found.createdAt) : when(found.createdAt, found.createdBy),
    },
    { term: t('imports-staff:facts.adopted'), text: when(found.importedAt, found.createdBy) },
    { term: t('imports-staff:facts.takenBack'), text: when(found.takenBackAt, found.takenBackBy) },
    ...['added', 'changed', 'ended', 'same', 'locked', 'faults'].map((name) => ({
      term: t(`imports-staff:facts.${name}`),
      text: number(name),
    })),
    {
      term: t('imports-staff:facts.persons'),
      text: found.importedAt ? formatNumber(language, found.persons) : '',
    },
  ];
}
