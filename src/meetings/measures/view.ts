import type { MeasureState } from '../../core/db/client.ts';
import { formatDate, isoDay } from '../../core/i18n/format.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { clusterPaths } from '../../needs/clusters/paths.ts';
import { minutesPaths } from '../minutes/paths.ts';
import { meetingPaths } from '../paths.ts';
import { measurePaths } from './paths.ts';
import type { MeasureFacts, MeasureRow, NoteRow } from './queries.ts';
import { dueFilters, isOverdue, isReopened, measureStates, partsProgress } from './rules.ts';
import type { MeasureFilter } from './schema.ts';

const stateKinds: Record<MeasureState, string> = {
  open: 'neutral',
  inProgress: 'info',
  done: 'success',
  postponed: 'warning',
  dropped: 'neutral',
};

export function measureBadge(t: Translate, state: MeasureState) {
  return { text: t(`measures-staff:states.${state}`), kind: stateKinds[state] };
}

export function stateChoices(t: Translate) {
  return measureStates.map((value) => ({ value, text: t(`measures-staff:states.${value}`) }));
}

/** State, and beside it that the day has passed. */
export function measureBadges(
  t: Translate,
  measure: { state: MeasureState; due: string; effectDue?: boolean },
  now: Date,
) {
  const overdue = isOverdue(measure, isoDay(now));
  return [
    measureBadge(t, measure.state),
    ...(overdue ? [{ text: t('measures-staff:overdue'), kind: 'danger' }] : []),
    ...(measure.effectDue ? [{ text: t('measures-staff:effects.due'), kind: 'accent' }] : []),
  ];
}

/** A measure in a list. */
export function measureCard(t: Translate, language: string, measure: MeasureRow, now: Date) {
  return {
    title: measure.title,
    href: measurePaths.measure(measure.id),
    meta: t('measures-staff:list.line', {
      owner: measure.owner,
      due: formatDate(language, measure.due, 'longDate'),
    }),
    text: cardText(t, measure),
    badges: measureBadges(t, measure, now),
  };
}

/** Of what it is a part, or how many of its own parts are done; else which cluster it is about. */
function cardText(t: Translate, { parentTitle, parts, partsDone, clusterTitle }: MeasureRow): string {
  if (parentTitle) return t('measures-staff:list.partOf', { title: parentTitle });
  if (parts > 0) return t('measures-staff:parts.progress', { done: partsDone, count: parts });
  return clusterTitle ? t('measures-staff:list.cluster', { title: clusterTitle }) : '';
}

type Bodies = readonly { id: string; name: string }[];
type Owners = readonly { id: string; name: string }[];

/** The address of the list with these filters; what is empty stays out of it. */
export function listAddress(filter: Partial<MeasureFilter>): string {
  const parts = Object.entries(filter).filter(([name, value]) => value && !(name === 'page' && value === 1));
  const query = new URLSearchParams(Object.fromEntries(parts.map(([name, value]) => [name, String(value)])));
  return query.size > 0 ? `${measurePaths.list}?${query}` : measurePaths.list;
}

/** Each filter in force, with the address of the list without it. */
export function activeFilters(
  t: Translate,
  { page: _page, ...filter }: MeasureFilter,
  { owners, bodies }: { owners: Owners; bodies: Bodies },
) {
  const without = (name: keyof typeof filter) => listAddress({ ...filter, [name]: undefined });
  const chip = (text: string, name: keyof typeof filter) => ({
    text,
    href: without(name),
    removeText: t('measures-staff:list.removeFilter'),
  });
  const { state, owner, due, body } = filter;
  const ownerName =
    owner === 'mine' ? t('measures-staff:list.mine') : owners.find(({ id }) => id === owner)?.name;
  return [
    ...(state ? [chip(stateName(t, state), 'state')] : []),
    ...(owner ? [chip(ownerName ?? owner, 'owner')] : []),
    ...(due ? [chip(t(`measures-staff:list.due.${due}`), 'due')] : []),
    ...(body ? [chip(bodies.find(({ id }) => id === body)?.name ?? body, 'body')] : []),
  ];
}

function stateName(t: Translate, state: NonNullable<MeasureFilter['state']>): string {
  if (state === 'all') return t('measures-staff:list.all');
  return t(state === 'effect' ? 'measures-staff:list.effect' : `measures-staff:states.${state}`);
}

export function filterChoices(
  t: Translate,
  { owners, bodies, board }: { owners: Owners; bodies: Bodies; board: boolean },
) {
  return {
    states: [
      { value: '', text: t(board ? 'measures-staff:board.everyState' : 'measures-staff:list.unfinished') },
      ...stateChoices(t),
      { value: 'effect', text: stateName(t, 'effect') },
      ...(board ? [] : [{ value: 'all', text: stateName(t, 'all') }]),
    ],
    bodies: [
      { value: '', text: t('measures-staff:list.everyBody') },
      ...bodies.map(({ id, name }) => ({ value: id, text: name, lang: 'de' })),
    ],
    owners: [
      { value: '', text: t('measures-staff:list.everybody') },
      { value: 'mine', text: t('measures-staff:list.mine') },
      ...owners.map(({ id, name }) => ({ value: id, text: name })),
    ],
    dues: [
      { value: '', text: t('measures-staff:list.due.any') },
      ...dueFilters.map((value) => ({ value, text: t(`measures-staff:list.due.${value}`) })),
    ],
  };
}

/** How far the parts have come; null where there are none that count. */
export function partsView(t: Translate, parts: readonly { state: MeasureState }[]) {
  const { done, counted, percent } = partsProgress(parts);
  if (percent === null) return null;
  return { percent, text: t('measures-staff:parts.progress', { done, count: counted }) };
}

/** Where the measure comes from and what became of it, each a link where it is open to the reader. */
export function measureFacts(t: Translate, language: string, measure: MeasureFacts) {
  const term = (name: string) => t(`measures-staff:facts.${name}`);
  const { meetingId, itemId } = measure;
  const visible = meetingId && itemId;
  return [
    { term: term('owner'), text: measure.owner },
    { term: term('due'), text: formatDate(language, measure.due, 'longDate') },
    { term: term('reason'), text: measure.reason },
    { term: term('doneAt'), text: measure.doneAt && formatDate(language, measure.doneAt, 'longDate') },
    {
      term: term('meeting'),
      text:
        measure.meetingTitle &&
        (measure.meetingStartsAt
          ? t('measures-staff:facts.meetingOn', {
              title: measure.meetingTitle,
              date: formatDate(language, measure.meetingStartsAt, 'longDate'),
            })
          : measure.meetingTitle),
      href: meetingId ? meetingPaths.meeting(meetingId) : null,
    },
    {
      term: term('item'),
      text: measure.itemTitle,
      href: visible ? minutesPaths.anchor(meetingId, itemId) : null,
    },
    {
      term: term('decision'),
      text:
        measure.decisionText &&
        `${t(`minutes-staff:results.${measure.decisionResult}`)}: ${measure.decisionText}`,
      href: visible ? minutesPaths.anchor(meetingId, itemId) : null,
    },
    {
      term: term('partOf'),
      text: measure.parentTitle,
      href: measure.parentId ? measurePaths.measure(measure.parentId) : null,
    },
    {
      term: term('cluster'),
      text: measure.clusterTitle,
      href: measure.clusterId ? clusterPaths.cluster(measure.clusterId) : null,
    },
    { term: term('publicText'), text: measure.publicText || t('measures-staff:facts.noPublicText') },
  ];
}

/** What happened so far, from the agreement on. */
export function progressTimeline(t: Translate, language: string, measure: MeasureFacts, notes: NoteRow[]) {
  const at = (date: Date | string) => formatDate(language, date, 'longDate');
  return [
    {
      stage: t('measures-staff:progress.agreed'),
      date: at(measure.createdAt),
      title: t('measures-staff:progress.agreedWith', { owner: measure.owner }),
      state: 'done',
    },
    ...notes.map((note, index) => {
      const before = notes[index - 1]?.state;
      const reopened = before !== undefined && isReopened(before, note.state);
      const moved =
        note.dueBefore && note.dueAfter
          ? t('measures-staff:progress.moved', { before: at(note.dueBefore), after: at(note.dueAfter) })
          : '';
      const said = note.meetingTitle
        ? t('measures-staff:progress.saidAt', { meeting: note.meetingTitle })
        : '';
      return {
        stage: t(reopened ? 'measures-staff:progress.reopened' : `measures-staff:states.${note.state}`),
        date: at(note.createdAt),
        title: note.text,
        text: [moved, said, note.author, note.organisation].filter(Boolean).join(' · '),
        state: index === notes.length - 1 && note.state !== 'done' ? 'current' : 'done',
      };
    }),
  ];
}
