import { formatDate, formatNumber } from '../../core/i18n/format.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { codeName, needLanguageName } from '../codes/view.ts';
import { veiledText, veilList } from '../disclosure/veil/rules.ts';
import { needPaths } from '../paths.ts';
import { monthStart, roundTableCount } from '../rules.ts';
import type { StateTable } from '../states/rules.ts';
import { stateBadge, stateChoices, stateName } from '../states/view.ts';
import type { StoryEvent } from '../story/queries.ts';
import { addressWith, filterChips, noteOf, outcomeBadge, subject, type Words } from '../view.ts';
import { type Candidate, countedReports } from './candidates/queries.ts';
import { clusterPaths } from './paths.ts';
import type { ClusterReport, comingMeetings, ListedCluster } from './queries.ts';
import type { ClusterFigures, figuresOf, Ground, Share } from './rules.ts';
import type { ClusterFilter } from './schema.ts';

/** A count as the person may see it: exact for who reads every report, small ones veiled for the others. */
export function shownCount({ language }: Words, count: number, exact: boolean): string {
  return exact || count >= 3 ? formatNumber(language, count) : roundTableCount(count);
}

/** "1 report, 3 persons". A veiled count is always a plural, so that the word does not tell one from two. */
export function reportsAndPersons(words: Words, reports: number, persons: number, exact: boolean): string {
  const counted = (key: string, number: number) =>
    words.t(`needs-staff:clusters.${key}`, {
      count: exact ? number : Math.max(number, 2),
      shown: shownCount(words, number, exact),
    });
  return `${counted('countedReports', reports)}, ${counted('countedPersons', persons)}`;
}

/** One row of the list of clusters. */
export function clusterRow(cluster: ListedCluster, words: Words, states: StateTable, exact: boolean) {
  const { t, language, topics } = words;
  return [
    {
      text: cluster.title,
      href: clusterPaths.cluster(cluster.id),
      ...noteOf([topics.get(cluster.topic) ?? cluster.topic, cluster.demo ? t('needs-staff:demo') : '']),
    },
    { badge: stateBadge(states, cluster.state, language) },
    { text: shownCount(words, cluster.reports, exact) },
    { text: shownCount(words, cluster.persons, exact) },
    { text: cluster.places.map((place) => codeName(t, 'place', place)).join(', ') || '–' },
    { text: period(cluster.firstMonth, cluster.lastMonth, words) },
  ];
}

/** "March 2025 to May 2026", one month alone, or a dash. */
export function period(first: Date | null, last: Date | null, { t, language }: Words): string {
  if (!first || !last) return '–';
  const [from, to] = [first, last].map((month) => formatDate(language, month, 'month'));
  return from === to ? String(from) : t('needs-staff:clusters.period', { from, to });
}

export function clusterFilterView(
  { after: _position, ...chosen }: ClusterFilter,
  { t, language, topics }: Words,
  topicCodes: readonly string[],
  states: StateTable,
) {
  const any = { value: '', text: t('needs-staff:filter.any') };
  const offered = states.filter(
    ({ code, appliesTo, retiredAt }) =>
      appliesTo.includes('cluster') && (retiredAt === null || code === chosen.state),
  );
  return {
    chosen,
    items: {
      state: [any, ...stateChoices(offered, language)],
      topic: [any, ...topicCodes.map((value) => ({ value, text: topics.get(value) ?? value }))],
    },
    chips: filterChips(
      clusterPaths.list,
      chosen,
      (name, value) => (name === 'state' ? stateName(states, value, language) : (topics.get(value) ?? value)),
      t,
    ),
    nextHref: (next: string | null) =>
      next ? addressWith(clusterPaths.list, { ...chosen, after: next }) : null,
  };
}

/** The figures of a cluster for the side of its page. */
export function figureItems({ figures, shares }: ReturnType<typeof figuresOf>, words: Words, exact: boolean) {
  const { t, language } = words;
  const month = (value: string | null) => (value ? monthStart(value) : null);
  const line = (list: readonly Share[], name: (code: string) => string) => {
    const cells = exact ? [] : veilList(list.map(({ persons }) => persons)).cells;
    return list.map(({ code, persons }, index) => {
      const cell = cells[index];
      const text = cell && cell.kind !== 'count' ? veiledText(cell) : formatNumber(language, persons);
      return `${name(code)}: ${text}`;
    });
  };
  return [
    { term: t('needs-staff:clusters.reports'), text: shownCount(words, figures.reports, exact) },
    { term: t('needs-staff:clusters.persons'), text: shownCount(words, figures.persons, exact) },
    {
      term: t('needs-staff:clusters.when'),
      text: period(month(figures.firstMonth), month(figures.lastMonth), words),
    },
    {
      term: t('needs-staff:clusters.places'),
      items: line(shares.place, (code) => codeName(t, 'place', code)),
    },
    {
      term: t('needs-staff:clusters.languages'),
      items: line(shares.language, (code) => needLanguageName(t, language, code)),
    },
    {
      term: t('needs-staff:clusters.outcomes'),
      items: line(shares.outcome, (code) => codeName(t, 'outcome', code)),
    },
  ].filter(({ items }) => items === undefined || items.length > 0);
}

/** From here on two texts are called alike. */
const alikeFrom = 0.45;

/** One row of the reports that are, or could be, in a cluster, with what can be done to it. */
export function clusterReportRow(
  report: ClusterReport,
  { t, language, topics }: Words,
  action: { picked: readonly string[] } | { removeFrom: string } | null,
) {
  const name = subject(report, topics);
  return [
    {
      text: name,
      href: needPaths.report(report.id),
      ...noteOf([
        report.alike >= alikeFrom ? t('clusters-staff:alike') : '',
        report.demo ? t('needs-staff:demo') : '',
      ]),
      ...(action && 'picked' in action
        ? {
            checkbox: {
              name: 'reports',
              value: report.id,
              label: t('needs-staff:list.pick', { name }),
              checked: action.picked.includes(report.id),
            },
          }
        : {}),
    },
    { text: formatDate(language, report.month, 'month') },
    { text: codeName(t, 'place', report.place) },
    { badge: outcomeBadge(t, report.outcome) },
    { text: report.organisation },
    { text: formatNumber(language, report.count) },
    ...(action && 'removeFrom' in action
      ? [
          {
            button: {
              text: t('needs-staff:clusters.remove'),
              hiddenText: name,
              kind: 'quiet',
              small: true,
              attributes: { formaction: clusterPaths.removal(action.removeFrom, report.id) },
            },
          },
        ]
      : []),
  ];
}

/** The title that a cluster begins with. */
export function suggestedTitle({ topic, subtopic, place }: Ground, { t, topics }: Words): string {
  const about = topics.get(subtopic ?? topic) ?? topic;
  return place === 'unknown' ? about : `${about} (${codeName(t, 'place', place)})`;
}

/** Meetings as choices, with their day where it is known. */
export function meetingChoices(meetings: Awaited<ReturnType<typeof comingMeetings>>, { t, language }: Words) {
  return meetings.map(({ id, title, startsAt }) => ({
    value: id,
    text: startsAt
      ? `${title}, ${formatDate(language, startsAt, 'longDate')}`
      : t('needs-staff:clusters.undated', { title }),
  }));
}

/** Where a cluster may be forming, with what can be made of it. */
export function candidateView(candidate: Candidate, words: Words) {
  const { t, language, topics } = words;
  const { topic, place, reports, persons, firstMonth, lastMonth, clusterId, clusterTitle } = candidate;
  return {
    topic,
    place,
    name: `${topics.get(topic) ?? topic} (${codeName(t, 'place', place)})`,
    text: t(`clusters-staff:candidates.${reports < countedReports ? 'facts' : 'many'}`, {
      persons: formatNumber(language, persons),
      count: reports,
      period: period(firstMonth, lastMonth, words),
    }),
    reportsHref: addressWith(needPaths.list, { topic, place, cluster: 'no' }),
    cluster: clusterId && clusterTitle ? { href: clusterPaths.reports(clusterId), text: clusterTitle } : null,
  };
}

/** What a merged cluster counted on the day of the merge. */
export function lastFigureItems(
  { reports, persons, firstMonth, lastMonth }: ClusterFigures,
  words: Words,
  exact: boolean,
) {
  const { t } = words;
  const month = (value: string | null) => (value ? monthStart(value) : null);
  return [
    { term: t('needs-staff:clusters.reports'), text: shownCount(words, reports, exact) },
    { term: t('needs-staff:clusters.persons'), text: shownCount(words, persons, exact) },
    { term: t('needs-staff:clusters.when'), text: period(month(firstMonth), month(lastMonth), words) },
  ];
}

/** What can be put on an agenda besides the cluster as such. */
export function impulseChoices(events: readonly StoryEvent[], t: Translate) {
  return events
    .filter(({ kind, open }) => kind === 'impulse' && open)
    .map(({ id, title }) => ({
      value: id,
      text: t('clusters-staff:story.impulseTo', { addressee: title }),
    }));
}
