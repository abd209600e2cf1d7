import type { NeedOutcome, NeedReport, Urgency } from '../core/db/client.ts';
import { formatDate, formatNumber } from '../core/i18n/format.ts';
import type { StaffLanguage } from '../core/i18n/languages.ts';
import type { Translate } from '../core/i18n/translations.ts';
import type { TopicChoice } from '../texts/topics/queries.ts';
import { codeName, needLanguageName } from './codes/view.ts';

export interface Words {
  t: Translate;
  language: StaffLanguage;
  /** Topic and subtopic codes to names. */
  topics: ReadonlyMap<string, string>;
}

/** The words of a page for one person. */
export function wordsFor(t: Translate, language: StaffLanguage, topics: readonly TopicChoice[]): Words {
  const names = topics.flatMap(({ code, name, subtopics }) => [
    [code, name] as const,
    ...subtopics.map((subtopic) => [subtopic.code, subtopic.name] as const),
  ]);
  return { t, language, topics: new Map(names) };
}

const outcomeKinds: Record<NeedOutcome, string> = {
  solved: 'success',
  referred: 'info',
  open: 'neutral',
  noOffer: 'warning',
};

const urgencyKinds: Record<Urgency, string> = { normal: 'neutral', urgent: 'warning', danger: 'danger' };

export function outcomeBadge(t: Translate, outcome: NeedOutcome) {
  return { text: codeName(t, 'outcome', outcome), kind: outcomeKinds[outcome] };
}

export function demoBadge(t: Translate) {
  return { text: t('needs-staff:demo'), kind: 'neutral' };
}

/** What a report is about, in one line: the subtopics where there are any. */
export function subject(report: Pick<NeedReport, 'topic' | 'subtopics'>, topics: Words['topics']): string {
  const codes = report.subtopics.length > 0 ? report.subtopics : [report.topic];
  return codes.map((code) => topics.get(code) ?? code).join(', ');
}

/** The quiet line below a row's name. */
export function noteOf(parts: readonly string[]): { note?: string } {
  const note = parts.filter((part) => part !== '').join(' · ');
  return note ? { note } : {};
}

/** Every field of a report in words. */
export function reportFields(report: NeedReport, { t, language, topics }: Words) {
  const names = (codes: readonly string[]) => codes.map((code) => topics.get(code) ?? code).join(', ');
  const field = (name: string, text: string) => ({ term: t(`needs-staff:fields.${name}`), text });
  return [
    field('topic', names([report.topic])),
    field('subtopics', names(report.subtopics)),
    field('secondaryTopics', names(report.secondaryTopics)),
    field('place', codeName(t, 'place', report.place)),
    { term: t('needs-staff:fields.outcome'), badge: outcomeBadge(t, report.outcome) },
    ...(report.urgency === 'normal'
      ? []
      : [
          {
            term: t('needs-staff:fields.urgency'),
            badge: { text: codeName(t, 'urgency', report.urgency), kind: urgencyKinds[report.urgency] },
          },
        ]),
    field('month', formatDate(language, report.month, 'month')),
    field('count', formatNumber(language, report.count)),
    field('language', needLanguageName(t, language, report.language)),
    field('nationalityGroup', codeName(t, 'nationalityGroup', report.nationalityGroup)),
    field('household', codeName(t, 'household', report.household)),
    field('sector', codeName(t, 'sector', report.sector)),
    field('barriers', report.barriers.map((code) => codeName(t, 'barrier', code)).join(', ')),
    field('channel', codeName(t, 'channel', report.channel)),
    field('sourceType', codeName(t, 'sourceType', report.sourceType)),
  ];
}

type Chosen<K extends string> = Partial<Record<K, string | undefined>>;

/** An address with the filters that are set. */
export function addressWith(path: string, values: Chosen<string>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** One chip for each filter that is set, each leading to the list without it. */
export function filterChips<K extends string>(
  path: string,
  chosen: Chosen<K>,
  name: (filter: K, value: string) => string,
  t: Translate,
) {
  return (Object.entries(chosen) as [K, string | undefined][]).flatMap(([filter, value]) =>
    value
      ? [
          {
            text: name(filter, value),
            href: addressWith(path, { ...chosen, [filter]: undefined }),
            removeText: t('needs-staff:filter.remove'),
          },
        ]
      : [],
  );
}
