import type { Person } from '../../core/auth/person.ts';
import { formatDate, formatNumber } from '../../core/i18n/format.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import type { TopicChoice } from '../../texts/topics/queries.ts';
import { clusterPaths } from '../clusters/paths.ts';
import { codeChoices, codeName, languageChoices, needLanguageName } from '../codes/view.ts';
import { needPaths } from '../paths.ts';
import { canReadAllReports } from '../policy.ts';
import { monthStart } from '../rules.ts';
import { excerpt } from '../search/rules.ts';
import { endings } from '../states/rules.ts';
import { stateBadge, stateName } from '../states/view.ts';
import { addressWith, filterChips, outcomeBadge, subject, type Words } from '../view.ts';
import { triagePaths } from './paths.ts';
import type { ListChoices, ListedReport, ListPage } from './queries.ts';
import { bulkLimit, hitsEnd } from './rules.ts';
import type { NeedFilter, Position } from './schema.ts';

const urgencyKinds: Record<string, string> = { normal: 'neutral', urgent: 'warning', danger: 'danger' };

export function urgencyBadge(t: Translate, urgency: string) {
  return { text: codeName(t, 'urgency', urgency), kind: urgencyKinds[urgency] };
}

/** One row of the inbox. @param stems what a search marks in the note */
export function inboxRow(
  report: ListedReport,
  words: Words & { states: ListChoices['states'] },
  { stems, picked }: { stems: readonly string[]; picked: readonly string[] },
) {
  const { t, language, topics } = words;
  const name = subject(report, topics);
  const topic = topics.get(report.topic) ?? report.topic;
  const urgency = report.assessedUrgency ?? report.urgency;
  const value = `${report.id}~${report.version}`;
  return {
    id: report.id,
    value,
    picked: picked.includes(value),
    name,
    href: needPaths.report(report.id),
    previewHref: triagePaths.preview(report.id),
    isNew: report.priority > 0,
    urgency: urgency === 'normal' ? '' : urgency,
    badges: [
      ...(urgency === 'normal' ? [] : [urgencyBadge(t, urgency)]),
      ...(report.priority > 0 ? [{ text: t('triage-staff:new'), kind: 'accent' }] : []),
      outcomeBadge(t, report.outcome),
      ...(report.state === 'open' ? [] : [stateBadge(words.states, report.state, language)]),
    ],
    facts: [
      ...(name === topic ? [] : [topic]),
      formatDate(language, report.month, 'month'),
      codeName(t, 'place', report.place),
      report.organisation ?? codeName(t, 'sourceType', report.sourceType),
      ...(report.count > 1 ? [t('triage-staff:persons', { count: report.count })] : []),
      ...(report.demo ? [t('needs-staff:demo')] : []),
    ],
    cluster: report.clusterId
      ? { text: report.clusterTitle, href: clusterPaths.cluster(report.clusterId) }
      : null,
    note: noteOf(report.note, stems),
    noteHeld: report.noteHeld,
  };
}

/** What a search found in a note, or how the note begins. */
function noteOf(note: string | null, stems: readonly string[]) {
  if (!note) return null;
  const found = excerpt(note, stems);
  if (found.length > 0) return found;
  return [{ text: note.length > 140 ? `${note.slice(0, 140).replace(/\s\S*$/, '')} …` : note, found: false }];
}

/** "347 reports", "more than 1000 reports". */
export function hitsText(
  { hits }: Pick<ListPage, 'hits'>,
  searches: boolean,
  { t, language }: Words,
): string {
  const end = hitsEnd(searches);
  return hits > end
    ? t('triage-staff:hits.more', { number: formatNumber(language, end) })
    : t('triage-staff:hits.some', { count: hits, number: formatNumber(language, hits) });
}

/** The filters of the list: the form's choices, the chips in use, and the address that keeps them. */
export function filterView(
  filter: NeedFilter,
  { t, language, topics }: Words,
  taxonomy: readonly TopicChoice[],
  person: Person,
  choices: ListChoices,
) {
  const any = { value: '', text: t('needs-staff:filter.any') };
  const code = (list: Parameters<typeof codeName>[1]) => (value: string) => codeName(t, list, value);
  const month = (value: string) => formatDate(language, monthStart(value), 'month');
  const names: Record<keyof NeedFilter, (value: string) => string> = {
    q: (value) => t('triage-staff:chips.words', { words: value }),
    new: () => t('triage-staff:new'),
    topic: (value) => topics.get(value) ?? value,
    subtopic: (value) => topics.get(value) ?? value,
    place: code('place'),
    outcome: code('outcome'),
    urgency: code('urgency'),
    cluster: (value) =>
      value === 'yes' || value === 'no'
        ? t(`needs-staff:filter.clusters.${value}`)
        : (choices.clusterTitle ?? t('needs-staff:filter.oneCluster')),
    state: (value) => stateName(choices.states, value, language),
    organisation: (value) => choices.organisations.find(({ id }) => id === value)?.name ?? value,
    barrier: (value) => t('triage-staff:chips.barrier', { name: codeName(t, 'barrier', value) }),
    language: (value) => needLanguageName(t, language, value),
    nationalityGroup: code('nationalityGroup'),
    sector: code('sector'),
    household: code('household'),
    channel: code('channel'),
    sourceType: code('sourceType'),
    from: (value) => t('triage-staff:chips.from', { month: month(value) }),
    to: (value) => t('triage-staff:chips.to', { month: month(value) }),
    note: (value) => t(`triage-staff:notes.${value}`),
  };
  const select = (name: keyof NeedFilter, label: string, items: object[]) => ({
    name,
    id: `filter-${name}`,
    label,
    value: filter[name],
    items: [any, ...items],
  });
  const field = (name: string) => t(`needs-staff:fields.${name}`);
  const codes = (name: Exclude<Parameters<typeof codeName>[1], 'barrier'>) =>
    select(name, field(name), codeChoices(t, name));
  const yesNo = (words: (value: 'yes' | 'no') => string) =>
    (['yes', 'no'] as const).map((value) => ({ value, text: words(value) }));
  return {
    chosen: filter,
    count: Object.entries(filter).filter(([name, value]) => value && name !== 'q').length,
    selects: [
      select(
        'topic',
        field('topic'),
        taxonomy.map((topic) => ({ value: topic.code, text: topic.name })),
      ),
      select(
        'subtopic',
        t('triage-staff:subtopic'),
        taxonomy.map((topic) => ({
          group: topic.name,
          items: topic.subtopics.map((subtopic) => ({ value: subtopic.code, text: subtopic.name })),
        })),
      ),
      codes('place'),
      codes('outcome'),
      codes('urgency'),
      select('cluster', t('needs-staff:list.cluster'), [
        ...yesNo((value) => t(`needs-staff:filter.clusters.${value}`)),
        ...(filter.cluster && filter.cluster.length > 3
          ? [{ value: filter.cluster, text: names.cluster(filter.cluster) }]
          : []),
      ]),
      select('new', t('triage-staff:seenOrNot'), [{ value: 'yes', text: t('triage-staff:newOnly') }]),
      select(
        'state',
        t('triage-staff:state'),
        choices.states
          .filter(({ appliesTo }) => appliesTo.includes('report'))
          .map((state) => ({ value: state.code, text: state.names[language] })),
      ),
      ...(canReadAllReports(person)
        ? [
            select(
              'organisation',
              field('organisation'),
              choices.organisations.map(({ id, name }) => ({ value: id, text: name })),
            ),
          ]
        : []),
      select('barrier', field('barriers'), codeChoices(t, 'barrier')),
      select('language', field('language'), languageChoices(t, language)),
      codes('nationalityGroup'),
      codes('sector'),
      codes('household'),
      codes('channel'),
      codes('sourceType'),
      select(
        'note',
        t('triage-staff:note'),
        yesNo((value) => t(`triage-staff:notes.${value}`)),
      ),
    ],
    months: [
      {
        name: 'from',
        id: 'filter-from',
        label: t('triage-staff:from'),
        type: 'month',
        value: filter.from,
        width: 'short',
      },
      {
        name: 'to',
        id: 'filter-to',
        label: t('triage-staff:to'),
        type: 'month',
        value: filter.to,
        width: 'short',
      },
    ],
    chips: filterChips(needPaths.list, filter, (name, value) => names[name](value), t),
    clearHref: `${needPaths.list}?all=1`,
    newHref: addressWith(needPaths.list, { ...filter, new: filter.new ? undefined : 'yes' }),
  };
}

export function positionHref(filter: NeedFilter, position: Position | null): string | null {
  if (!position) return null;
  return addressWith(needPaths.list, {
    ...filter,
    after: position.after,
    skip: position.skip === undefined ? undefined : String(position.skip),
  });
}

/** What coordinators can do to the ticked rows. */
export function bulkView(
  words: Words,
  taxonomy: readonly TopicChoice[],
  choices: ListChoices,
  { hits }: ListPage,
  shown: number,
  searches: boolean,
) {
  const { t, language } = words;
  return {
    urgencies: [...codeChoices(t, 'urgency'), { value: 'reported', text: t('triage-staff:asReported') }],
    clusters: [
      { value: 'new', text: t('needs-staff:list.newCluster') },
      ...choices.clusters.map(({ id, title }) => ({ value: id, text: title })),
    ],
    topics: taxonomy.map((topic) => ({ value: topic.code, text: topic.name })),
    endings: endings(choices.states, 'report').map(({ code, names }) => ({
      value: code,
      text: names[language],
    })),
    /** "All 347 hits", as far as so many can be changed at once. */
    all:
      hits > shown && hits <= Math.min(hitsEnd(searches), bulkLimit)
        ? t('triage-staff:bulk.all', { number: formatNumber(language, hits) })
        : null,
    tooMany:
      hits > Math.min(hitsEnd(searches), bulkLimit)
        ? t('triage-staff:bulk.tooMany', { number: formatNumber(language, hitsEnd(searches)) })
        : null,
  };
}
