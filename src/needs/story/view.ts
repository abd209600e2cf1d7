import { formatDate } from '../../core/i18n/format.ts';
import type { StaffLanguage } from '../../core/i18n/languages.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { measurePaths } from '../../meetings/measures/paths.ts';
import { meetingPaths } from '../../meetings/paths.ts';
import { newsPaths } from '../../news/paths.ts';
import { clusterPaths } from '../clusters/paths.ts';
import type { StoryEvent } from './queries.ts';

type StepState = 'done' | 'current' | 'pending';

export interface Step {
  stage: string;
  title: string;
  text?: string;
  date?: string;
  href?: string;
  lang?: string;
  state: StepState;
  stateText: string;
}

interface Words {
  t: Translate;
  language: StaffLanguage;
  now: Date;
}

const measureStates: Record<string, StepState> = {
  open: 'current',
  inProgress: 'current',
  postponed: 'pending',
  done: 'done',
  dropped: 'done',
};

/** The way from the first observation to the published result, with what is still to come. */
export function storySteps(events: readonly StoryEvent[], words: Words, first: readonly Step[]): Step[] {
  const { t } = words;
  const of = (kind: StoryEvent['kind']) => events.filter((event) => event.kind === kind);
  const [cluster] = of('created');
  const gathered = of('clustered').length > 0 ? of('clustered') : of('created');
  const steps = [...first, ...of('reported').map((event) => reported(event, words))];
  const later = [
    { events: gathered, step: clustered, stage: 'cluster' },
    { events: of('agendaItem'), step: onAgenda, stage: 'agenda' },
    { events: of('decision'), step: decided, stage: 'decision' },
    { events: of('measure'), step: measured, stage: 'measure' },
    { events: of('result'), step: published, stage: 'result' },
  ];
  const effects = of('effect').map((event) => checked(event, words));
  const closed = cluster?.state === 'dropped' || cluster?.state === 'resolved' ? cluster : undefined;
  for (const { events: happened, step, stage } of later) {
    if (happened.length > 0) steps.push(...happened.map((event) => step(event, words)));
    else if (closed?.state !== 'dropped') steps.push(pending(stage, t));
  }
  // Nobody waits for the word on the effect: it comes after the end of most stories.
  steps.push(...effects);
  if (closed) steps.push(closing(closed, words));
  return steps;
}

/** The first step of every story: when and where somebody saw the need. */
export function observed(t: Translate, title: string, text: string): Step {
  return { stage: t('needs-staff:story.observed'), title, text, ...stateOf('done', t) };
}

function reported(event: StoryEvent, { t, language }: Words): Step {
  return {
    stage: t('needs-staff:story.reported'),
    title: event.who
      ? t('needs-staff:story.by', { name: event.who, organisation: event.title })
      : event.title,
    date: formatDate(language, event.at),
    ...stateOf('done', t),
  };
}

function clustered(event: StoryEvent, { t, language }: Words): Step {
  const by = event.who ? t('needs-staff:story.gatheredBy', { name: event.who }) : '';
  // At its own page, a cluster need not name itself.
  const named = event.kind === 'clustered' || by === '';
  return {
    stage: t('needs-staff:story.cluster'),
    ...(named ? { title: event.title, text: by } : { title: by }),
    ...(event.kind === 'clustered' ? { href: clusterPaths.cluster(event.id) } : {}),
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
    text: cancelled
      ? t('needs-staff:story.cancelled', { meeting: meetingName(event, words) })
      : meetingName(event, words),
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

function measured(event: StoryEvent, { t, language }: Words): Step {
  const facts = [
    t('needs-staff:story.owner', { name: event.who }),
    t(`needs-staff:story.measureStates.${event.state}`),
    ...(event.when && event.state !== 'done' && event.state !== 'dropped'
      ? [t('needs-staff:story.due', { date: formatDate(language, event.when) })]
      : []),
  ];
  return {
    stage: t('needs-staff:story.measure'),
    title: event.title,
    href: measurePaths.measure(event.id),
    text: facts.join(' · ') + (event.text ? `. ${event.text}` : ''),
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
    href: measurePaths.measure(event.id),
    text: [event.title, event.text].filter(Boolean).join('. '),
    date: formatDate(language, event.at),
    ...stateOf('done', t),
  };
}

function published(event: StoryEvent, { t, language }: Words): Step {
  return {
    stage: t('needs-staff:story.result'),
    title: event.title,
    href: newsPaths.public(language, event.slug ?? ''),
    ...(event.language && event.language !== language ? { lang: event.language } : {}),
    date: formatDate(language, event.at),
    ...stateOf('done', t),
  };
}

function closing(cluster: StoryEvent, { t, language }: Words): Step {
  return {
    stage: t('needs-staff:story.closed'),
    title: t(`needs-staff:clusters.states.${cluster.state}`),
    ...(cluster.text ? { text: cluster.text } : {}),
    ...(cluster.when ? { date: formatDate(language, cluster.when) } : {}),
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
