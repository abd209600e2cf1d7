import { formatDate, formatNumber } from '../../core/i18n/format.ts';
import type { StaffLanguage } from '../../core/i18n/languages.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { measurePaths } from '../../meetings/measures/paths.ts';
import { meetingPaths } from '../../meetings/paths.ts';
import { newsPaths } from '../../news/paths.ts';
import { clusterPaths } from '../clusters/paths.ts';
import { veiledText, veilList } from '../disclosure/veil/rules.ts';
import type { StateTable } from '../states/rules.ts';
import { stateName } from '../states/view.ts';
import type { StoryEvent, StoryKind } from './queries.ts';
import { inOrder, withStretches } from './rules.ts';

type StepState = 'done' | 'current' | 'pending';

export interface Step {
  stage: string;
  title: string;
  text?: string;
  date?: string;
  href?: string;
  lang?: string;
  /** Anchor of the step. */
  id?: string;
  /** Goes on between the other steps. */
  quiet?: boolean;
  state: StepState;
  stateText: string;
}

interface Words {
  t: Translate;
  language: StaffLanguage;
  now: Date;
  states: StateTable;
  /** Whether the person may see small counts as they are. */
  exact: boolean;
}

const measureStates: Record<string, StepState> = {
  open: 'current',
  inProgress: 'current',
  postponed: 'pending',
  done: 'done',
  dropped: 'done',
};

/** The steps that every need should take, and what shows that it did. */
const loop: [stage: string, kinds: StoryKind[]][] = [
  ['cluster', ['clustered', 'created']],
  ['agenda', ['agendaItem']],
  ['decision', ['decision']],
  ['measure', ['measure']],
  ['result', ['result']],
];

/** The way from the first observation to the published result in order of time, with what is still to come. */
export function storySteps(events: readonly StoryEvent[], words: Words, first: readonly Step[]): Step[] {
  const own = events.find(({ kind, open }) => kind === 'created' && open);
  const counts = monthCounts(events, words);
  const steps = withStretches(inOrder(withoutDoubles(events), words.now)).map((event) =>
    Array.isArray(event) ? grown(event, counts, words) : stepOf(event, words),
  );
  const reportState = events.findLast(({ kind }) => kind === 'reportClosed' || kind === 'reportReopened');
  const state = own?.state ?? reportState?.state;
  const closed = words.states.some(({ code, kind }) => code === state && kind !== 'open');
  const saysSo = events.some(({ kind, open }) => (kind === 'closed' || kind === 'merged') && open);
  if (own && closed && !saysSo) steps.push(closing({ ...own, at: own.when ?? own.at, who: null }, words));
  const missing = loop.filter(([, kinds]) => !events.some(({ kind }) => kinds.includes(kind)));
  return [...first, ...steps, ...(closed ? [] : missing.map(([stage]) => pending(stage, words.t)))];
}

/** A report tells when it came into its cluster, not when the cluster began. */
function withoutDoubles(events: readonly StoryEvent[]): StoryEvent[] {
  const isClustered = events.some(({ kind }) => kind === 'clustered');
  return events.filter(({ kind, open }) => kind !== 'created' || !open || !isClustered);
}

function stepOf(event: StoryEvent, words: Words): Step {
  return tellers[event.kind](event, words);
}

const tellers: Record<StoryKind, (event: StoryEvent, words: Words) => Step> = {
  reported,
  firstReport,
  month: (event, words) => grown([event], new Map(), words),
  clustered: gathered,
  created: gathered,
  merged: changed,
  took: changed,
  unmerged: changed,
  gaveBack: changed,
  split: changed,
  splitOff: changed,
  moved: changed,
  reopened: changed,
  reportReopened: changed,
  closed: closing,
  reportClosed: closing,
  impulse: proposed,
  proposal: asked,
  agendaItem: onAgenda,
  decision: decided,
  measure: measured,
  effect: checked,
  result: published,
};

/** The first step of every story: when and where somebody saw the need. */
export function observed(t: Translate, title: string, text: string): Step {
  return { stage: t('needs-staff:story.observed'), title, text, ...stateOf('done', t) };
}

function reported(event: StoryEvent, { t, language }: Words): Step {
  return {
    stage: t('needs-staff:story.reported'),
    title: reporter(event, t),
    date: formatDate(language, event.at),
    ...stateOf('done', t),
  };
}

function reporter({ who, title, state }: StoryEvent, t: Translate): string {
  if (who && title) return t('needs-staff:story.by', { name: who, organisation: title });
  return who || title || t(`needs-staff:codes.sourceType.${state}`);
}

/** Of other organisations' reports only the month is told. */
function firstReport(event: StoryEvent, { t, language }: Words): Step {
  return {
    stage: t('clusters-staff:story.firstReport'),
    title: event.open ? reporter(event, t) : t('clusters-staff:story.anOrganisation'),
    date: formatDate(language, event.at, event.open ? 'longDate' : 'month'),
    ...stateOf('done', t),
  };
}

const listedMonths = 6;

/** Counts of persons by month as this person may read them; small ones never follow from the others. */
function monthCounts(events: readonly StoryEvent[], { language, exact }: Words): Map<StoryEvent, string> {
  const months = events.filter(({ kind }) => kind === 'month');
  const veiled = exact ? [] : veilList(months.map(({ persons }) => persons ?? 0)).cells;
  return new Map(
    months.map((event, index) => {
      const cell = veiled[index];
      const text =
        cell && cell.kind !== 'count' ? veiledText(cell) : formatNumber(language, event.persons ?? 0);
      return [event, text];
    }),
  );
}

/** What was reported between two other steps, month by month. */
function grown(months: readonly StoryEvent[], counts: ReadonlyMap<StoryEvent, string>, words: Words): Step {
  const { t, language, exact } = words;
  const name = (event: StoryEvent) => formatDate(language, event.at, 'month');
  const persons = (event: StoryEvent) => counts.get(event) ?? '';
  const [from, to] = [months[0], months.at(-1)];
  const stage = t('clusters-staff:story.growth');
  if (!from || !to || from === to) {
    const only = from ?? to;
    const title = only ? t('clusters-staff:story.inMonth', inMonth(only)) : '';
    return { stage, title, quiet: true, ...stateOf('done', t) };
  }
  const period = t('needs-staff:clusters.period', { from: name(from), to: name(to) });
  const total = months.reduce((sum, event) => sum + (event.persons ?? 0), 0);
  const most = months.toSorted((a, b) => (b.persons ?? 0) - (a.persons ?? 0))[0] ?? from;
  return {
    stage,
    quiet: true,
    title: exact
      ? t('clusters-staff:story.inPeriod', { period, persons: formatNumber(language, total), count: total })
      : period,
    text:
      months.length > listedMonths && exact
        ? t('clusters-staff:story.mostIn', { month: name(most), persons: persons(most) })
        : months.map((event) => `${name(event)}: ${persons(event)}`).join(' · '),
    ...stateOf('done', t),
  };

  function inMonth(event: StoryEvent) {
    return { month: name(event), persons: persons(event), count: exact ? (event.persons ?? 0) : 2 };
  }
}

function gathered(event: StoryEvent, { t, language }: Words): Step {
  const by = event.who ? t('needs-staff:story.gatheredBy', { name: event.who }) : '';
  // At its own page, a cluster need not name itself.
  const named = event.kind === 'clustered' || !event.open || by === '';
  const elsewhere = event.kind === 'clustered' || !event.open;
  return {
    stage: t('needs-staff:story.cluster'),
    ...(named ? { title: event.title, text: by } : { title: by }),
    ...(elsewhere && event.id ? { href: clusterPaths.cluster(event.id) } : {}),
    date: formatDate(language, event.at),
    ...stateOf('done', t),
  };
}

/** What was done to the cluster or report itself, by whom and why. */
function changed(event: StoryEvent, { t, language, states }: Words): Step {
  const { kind, id, who, text, reports } = event;
  const state = event.state ? stateName(states, event.state, language) : '';
  const moved = reports ? t('clusters-staff:story.withReports', { count: reports }) : '';
  return {
    stage: t(`clusters-staff:story.stages.${kind}`),
    title: event.title || state,
    ...(id ? { href: clusterPaths.cluster(id) } : {}),
    text: facts([moved, who ? t('clusters-staff:story.byPerson', { name: who }) : ''], text),
    date: formatDate(language, event.at),
    ...stateOf('done', t),
  };
}

function facts(list: readonly string[], sentence: string | null): string {
  const line = list.filter(Boolean).join(' · ');
  return [line, sentence ?? ''].filter(Boolean).join('. ');
}

function closing(event: StoryEvent, { t, language, states }: Words): Step {
  return {
    stage: t('needs-staff:story.closed'),
    title: event.state ? stateName(states, event.state, language) : '',
    text: facts([event.who ? t('clusters-staff:story.byPerson', { name: event.who }) : ''], event.text),
    date: formatDate(language, event.at),
    ...stateOf('done', t),
  };
}

function proposed(event: StoryEvent, { t, language }: Words): Step {
  return {
    stage: t('clusters-staff:story.impulse'),
    title: t('clusters-staff:story.impulseTo', { addressee: event.title }),
    text: facts([event.who ? t('clusters-staff:story.byPerson', { name: event.who }) : ''], event.text),
    date: formatDate(language, event.at),
    ...(event.id ? { id: `impulse-${event.id}` } : {}),
    ...stateOf('done', t),
  };
}

/** A proposal for an agenda, of which the proposer and the coordinators know. */
function asked(event: StoryEvent, { t, language }: Words): Step {
  return {
    stage: t('clusters-staff:story.proposal'),
    title: event.title,
    text: facts(
      [
        event.who ? t('clusters-staff:story.byPerson', { name: event.who }) : '',
        event.meetingTitle ?? '',
        t(`clusters-staff:story.proposalStates.${event.state}`),
      ],
      event.text,
    ),
    date: formatDate(language, event.at),
    ...stateOf('done', t),
  };
}

function onAgenda(event: StoryEvent, words: Words): Step {
  const { t, now } = words;
  const cancelled = event.state === 'cancelled';
  const over = event.state === 'held' || (event.when !== null && event.when < now);
  return {
    stage: t('needs-staff:story.agenda'),
    title: event.title || t('needs-staff:story.agendaItem'),
    text: facts(
      [
        cancelled
          ? t('needs-staff:story.cancelled', { meeting: meetingName(event, words) })
          : meetingName(event, words),
        event.text ? t('clusters-staff:story.impulseTo', { addressee: event.text }) : '',
        event.who
          ? t('clusters-staff:story.putBy', { name: event.who, date: formatDate(words.language, event.at) })
          : '',
      ],
      null,
    ),
    ...meetingLink(event, `#item-${event.id}`),
    ...(event.when ? { date: formatDate(words.language, event.when) } : {}),
    ...stateOf(cancelled || over ? 'done' : 'current', t, cancelled ? 'cancelled' : undefined),
  };
}

function decided(event: StoryEvent, words: Words): Step {
  const { t, language } = words;
  return {
    stage: t('needs-staff:story.decision'),
    title: event.title || t(`needs-staff:story.results.${event.state}`),
    text: event.title
      ? `${t(`needs-staff:story.results.${event.state}`)} · ${meetingName(event, words)}`
      : meetingName(event, words),
    ...meetingLink(event),
    date: formatDate(language, event.when ?? event.at),
    ...stateOf('done', t),
  };
}

/** What was last said of a measure, with its day. */
function lastNote({ slug, text }: StoryEvent, { t, language }: Words): string | null {
  if (!slug || !text) return text;
  return t('clusters-staff:story.lastNote', { date: formatDate(language, slug), note: text });
}

function measured(event: StoryEvent, words: Words): Step {
  const { t, language } = words;
  const about = [
    t('needs-staff:story.owner', { name: event.who }),
    t(`needs-staff:story.measureStates.${event.state}`),
    ...(event.when && event.state !== 'done' && event.state !== 'dropped'
      ? [t('needs-staff:story.due', { date: formatDate(language, event.when) })]
      : []),
  ];
  return {
    stage: t('needs-staff:story.measure'),
    title: event.title,
    ...(event.id ? { href: measurePaths.measure(event.id) } : {}),
    text: facts(about, lastNote(event, words)),
    date: formatDate(language, event.at),
    ...stateOf(
      measureStates[event.state ?? ''] ?? 'current',
      t,
      event.state === 'dropped' ? 'dropped' : undefined,
    ),
  };
}

function checked(event: StoryEvent, { t, language }: Words): Step {
  return {
    stage: t('needs-staff:story.effect'),
    title: t(`needs-staff:story.verdicts.${event.state}`),
    ...(event.id ? { href: measurePaths.measure(event.id) } : {}),
    text: facts(
      [event.title, event.who ? t('clusters-staff:story.byPerson', { name: event.who }) : ''],
      event.text,
    ),
    date: formatDate(language, event.at),
    ...stateOf('done', t),
  };
}

function published(event: StoryEvent, { t, language }: Words): Step {
  return {
    stage: t('needs-staff:story.result'),
    title: event.title,
    href: newsPaths.public(language, event.slug ?? ''),
    ...(event.who ? { text: t('clusters-staff:story.byPerson', { name: event.who }) } : {}),
    ...(event.language && event.language !== language ? { lang: event.language } : {}),
    date: formatDate(language, event.at),
    ...stateOf('done', t),
  };
}

function pending(stage: string, t: Translate): Step {
  return {
    stage: t(`needs-staff:story.${stage}`),
    title: t(`needs-staff:story.pending.${stage}`),
    ...stateOf('pending', t),
  };
}

function stateOf(state: StepState, t: Translate, word: string = state) {
  return { state, stateText: t(`needs-staff:story.stepStates.${word}`) };
}

function meetingName(event: StoryEvent, { t }: Words): string {
  return event.meetingTitle ?? t('needs-staff:story.meeting');
}

function meetingLink({ open, meetingId }: StoryEvent, anchor = ''): { href?: string } {
  return open && meetingId ? { href: meetingPaths.meeting(meetingId) + anchor } : {};
}
