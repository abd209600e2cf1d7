import type { Person } from '../core/auth/person.ts';
import { formatDate } from '../core/i18n/format.ts';
import { interfaceLanguageOf, type Language } from '../core/i18n/languages.ts';
import type { Translate } from '../core/i18n/translations.ts';
import { measurePaths } from '../meetings/measures/paths.ts';
import { minutesPaths } from '../meetings/minutes/paths.ts';
import { meetingPaths } from '../meetings/paths.ts';
import { canManageMeetings } from '../meetings/policy.ts';
import { clusterPaths } from '../needs/clusters/paths.ts';
import type { Origin, PublicNewsItem } from './origin/queries.ts';
import { newsPaths } from './paths.ts';
import type { LinkChoice, ListedNews, NewsRecord, PublicNews } from './queries.ts';
import { type Gap, publicReportCount } from './rules.ts';
import { type LinkName, linkNames, newsKinds } from './schema.ts';

/** A card of the public list. */
export function newsCard(t: Translate, language: Language, news: PublicNews) {
  return {
    title: news.title,
    href: newsPaths.public(language, news.slug),
    text: news.teaser,
    meta: formatDate(interfaceLanguageOf(language), news.publishedAt, 'longDate'),
    badges: [kindBadge(t, news.kind)],
    lang: news.language === language ? null : news.language,
  };
}

function kindBadge(t: Translate, kind: PublicNews['kind']) {
  return { text: t(`news:kinds.${kind}`), kind: kind === 'result' ? 'success' : 'info' };
}

/** From the need to the result, each step with the words that are meant for everybody. */
export function originSteps(t: Translate, language: Language, item: PublicNewsItem) {
  const { need, meeting, decision, measure, effect } = item.origin;
  const shown = interfaceLanguageOf(language);
  const inGerman = language === 'de' ? null : 'de';
  const foreign = (code: string) => (code === language ? null : code);
  const stage = (name: string) => t(`news:origin.${name}`);
  const steps = [
    ...(need ? [{ stage: stage('need'), ...needStep(t, need, foreign) }] : []),
    ...(meeting
      ? [
          {
            stage: stage('meeting'),
            title: meeting.title ?? stage('closedMeeting'),
            lang: meeting.title ? foreign(meeting.language) : null,
            href: meeting.slug ? meetingPaths.public(language, meeting.slug) : null,
            date:
              meeting.startsAt && formatDate(shown, meeting.startsAt, meeting.slug ? 'longDate' : 'month'),
          },
        ]
      : []),
    ...(decision
      ? [
          {
            stage: stage('decision'),
            title: decision.itemTitle ?? decision.text,
            text: decision.itemTitle ? decision.text : null,
            lang: inGerman,
          },
        ]
      : []),
    ...(measure
      ? [
          {
            stage: stage('measure'),
            title: measure.text,
            text: null,
            date: t(`news:measureStates.${measure.state}`),
            lang: inGerman,
          },
        ]
      : []),
  ];
  if (steps.length === 0) return [];
  return [
    ...steps.map((step) => ({ ...step, state: 'done' })),
    {
      stage: stage(item.kind === 'result' ? 'result' : 'news'),
      title: item.text?.fields.title ?? '',
      lang: item.text && foreign(item.text.language),
      date: item.publishedAt && formatDate(shown, item.publishedAt, 'longDate'),
      state: 'current',
    },
    ...(effect
      ? [
          {
            stage: t('news:origin.effect', { months: effect.months }),
            title: effect.text,
            lang: inGerman,
            date: effect.at && formatDate(shown, effect.at, 'longDate'),
            state: 'done',
          },
        ]
      : []),
  ];
}

function needStep(t: Translate, need: NonNullable<Origin['need']>, foreign: (code: string) => string | null) {
  const count = publicReportCount(need.reports);
  const reports =
    count.kind === 'about'
      ? t('news:reports.about', { count: count.count })
      : count.kind === 'few'
        ? t('news:reports.few')
        : null;
  const words = need.text ?? need.topic;
  const title = need.text?.fields.title ?? need.topic?.fields.name ?? t('news:origin.need');
  return { title, text: reports, lang: words && foreign(words.language) };
}

const stateKinds = { draft: 'warning', published: 'success', withdrawn: 'neutral' } as const;

export function newsStateBadge(t: Translate, state: ListedNews['state']) {
  return { text: t(`news-staff:states.${state}`), kind: stateKinds[state] };
}

/** A row of the staff list. */
export function newsRow(t: Translate, language: string, news: ListedNews) {
  const date = news.withdrawnAt ?? news.publishedAt ?? news.createdAt;
  return [
    { text: news.title, href: newsPaths.item(news.id) },
    { text: t(`news-staff:kinds.${news.kind}`) },
    { badge: newsStateBadge(t, news.state) },
    { text: formatDate(language, date, 'longDate') },
  ];
}

export function kindChoices(t: Translate) {
  return newsKinds.map((value) => ({
    value,
    text: t(`news-staff:kinds.${value}`),
    hint: t(`news-staff:kindHints.${value}`),
  }));
}

/** The four selections of the form. */
export function linkSelects(t: Translate, language: string, choices: readonly LinkChoice[]) {
  return linkNames.map((record) => ({
    name: `${record}Id`,
    label: t(`news-staff:links.${record}`),
    items: [
      { value: '', text: t('news-staff:links.none') },
      ...choices
        .filter((choice) => choice.record === record)
        .map(({ id, label, at }) => ({
          value: id,
          text: at ? `${formatDate(language, at, 'date')}, ${label}` : label,
        })),
    ],
  }));
}

/** What an entry about a record begins with: the record, and what that comes from. */
export function prefilled(choices: readonly LinkChoice[], record: LinkName, id: string) {
  const find = (name: LinkName, wanted: string | null) =>
    choices.find((choice) => choice.record === name && choice.id === wanted);
  const own = find(record, id);
  if (!own) return {};
  const decision = record === 'measure' ? find('decision', own.decisionId) : undefined;
  return {
    title: own.label,
    clusterId: own.clusterId ?? decision?.clusterId ?? '',
    meetingId: own.meetingId ?? '',
    decisionId: decision?.id ?? '',
    [`${record}Id`]: id,
  };
}

/** Each gap in a sentence, with the page on which it is mended, if this person may mend it. */
export function gapItems(t: Translate, person: Person, news: NewsRecord, gaps: readonly Gap[]) {
  const mend = {
    text: newsPaths.edit(news.id),
    decision:
      news.decision && news.decisionId
        ? minutesPaths.decision(news.decision.meetingId, news.decision.itemId, news.decisionId)
        : newsPaths.edit(news.id),
    measure: news.measureId ? measurePaths.edit(news.measureId) : newsPaths.edit(news.id),
  };
  return gaps.map(({ record, problem }) => ({
    text: t(`news-staff:gaps.${record}.${problem}`),
    ...(record === 'text' || canManageMeetings(person) ? { href: mend[record] } : {}),
  }));
}

/** The records that an entry is linked to. */
export function linkFacts(t: Translate, news: NewsRecord) {
  const term = (name: LinkName) => t(`news-staff:links.${name}`);
  const decided = news.decision;
  return [
    {
      term: term('cluster'),
      text: news.clusterTitle,
      href: news.clusterId && clusterPaths.cluster(news.clusterId),
    },
    {
      term: term('meeting'),
      text: news.meetingTitle,
      href: news.meetingId && meetingPaths.meeting(news.meetingId),
    },
    {
      term: term('decision'),
      text: decided && (decided.publicText || t('news-staff:links.noPublicText')),
      href: decided && minutesPaths.anchor(decided.meetingId, decided.itemId),
    },
    {
      term: term('measure'),
      text: news.measure?.title,
      href: news.measureId && measurePaths.measure(news.measureId),
    },
  ];
}
