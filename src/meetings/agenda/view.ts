import { formatDate } from '../../core/i18n/format.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { materialPaths } from '../../materials/paths.ts';
import { clusterPaths } from '../../needs/clusters/paths.ts';
import { measurePaths } from '../measures/paths.ts';
import type { MeasureRow } from '../measures/queries.ts';
import { measureBadge, measureCard } from '../measures/view.ts';
import type { MeetingRow } from '../queries.ts';
import type { ObjectChoice } from './objects/queries.ts';
import { agendaPaths } from './paths.ts';
import type { AgendaItemRow } from './queries.ts';
import { agendaOverrun, faceless, isPublished, orderSeen, type Step, steps, stepTargets } from './rules.ts';

const visibilityKinds = { public: 'success', internal: 'neutral', hidden: 'warning' } as const;

/** Counts below are not told apart inside the round table, as on the page of the cluster. */
const leastTold = 3;

/** The figures of an item's cluster: as they were when it was put on the agenda, and as they are now. */
export function figuresView(
  t: Translate,
  language: string,
  item: Pick<AgendaItemRow, 'snapshot' | 'clusterId' | 'clusterTitle' | 'liveReports' | 'livePersons'>,
  /** For who may read every report. */
  exact: boolean,
) {
  if (!item.snapshot || !item.clusterId) return null;
  const shown = (name: 'reports' | 'persons', count: number) =>
    exact || count === 0 || count >= leastTold
      ? t(`meetings-staff:figures.${name}`, { count })
      : t(`meetings-staff:figures.few.${name}`, { below: leastTold });
  const sentence = (reports: number, persons: number) =>
    `${shown('reports', reports)}, ${shown('persons', persons)}`;
  const live = sentence(item.liveReports ?? 0, item.livePersons ?? 0);
  const frozen = sentence(item.snapshot.reports, item.snapshot.persons);
  return {
    frozen: t('meetings-staff:figures.frozen', {
      figures: frozen,
      date: formatDate(language, item.snapshot.at, 'longDate'),
    }),
    live:
      live === frozen
        ? t('meetings-staff:figures.unchanged')
        : t('meetings-staff:figures.live', { figures: live }),
    href: clusterPaths.cluster(item.clusterId),
    text: item.clusterTitle ?? '',
  };
}

/** The measure or the material that an item deals with. */
function objectView(t: Translate, item: AgendaItemRow) {
  if (item.measureId) {
    return {
      label: t('agenda-staff:about.measure'),
      text: item.measureTitle ?? '',
      href: measurePaths.measure(item.measureId),
      badge: item.measureState ? measureBadge(t, item.measureState) : null,
    };
  }
  if (!item.materialId) return null;
  const title = item.materialTitle ?? item.materialSlug ?? '';
  return {
    label: t('agenda-staff:about.material'),
    text: title,
    href: item.materialSlug ? materialPaths.material('de', item.materialSlug) : null,
  };
}

/** Files of an item with the addresses at which those who may see it get them. */
export function attachmentLinks(meetingId: string, item: Pick<AgendaItemRow, 'id' | 'attachments'>) {
  return item.attachments.map(({ id, name }) => ({
    text: name,
    href: agendaPaths.attachment(meetingId, item.id, id),
    removal: agendaPaths.detach(meetingId, item.id, id),
  }));
}

interface PartInput {
  meeting: Pick<MeetingRow, 'id' | 'startsAt' | 'endsAt' | 'audience' | 'state'>;
  items: readonly AgendaItemRow[];
  /** Open and overdue measures, where the agenda has an item for them. */
  measures: readonly MeasureRow[];
  mayEdit: boolean;
  /** Whether small counts of a cluster are shown as they are. */
  exact: boolean;
  now: Date;
}

/** The agenda on the page of its meeting; its items lead to their form for those who may edit them. */
export function agendaPart(t: Translate, language: string, input: PartInput) {
  const { meeting, items, mayEdit } = input;
  const unready = new Set(mayEdit ? faceless(items).map(({ id }) => id) : []);
  const shown = items.map((item) => itemView(t, language, input, item, unready.has(item.id)));
  return {
    items: shown
      .filter(({ parentId }) => parentId === null)
      .map((item) => ({ ...item, parts: shown.filter(({ parentId }) => parentId === item.itemId) })),
    overrun: agendaOverrun(meeting, items),
    mayEdit,
    mayMove: mayEdit && items.length > 1,
    seen: mayEdit ? orderSeen(items) : '',
    unready: unready.size,
    isPublished: isPublished(meeting),
    newHref: agendaPaths.new(meeting.id),
  };
}

function itemView(
  t: Translate,
  language: string,
  { meeting, items, measures, mayEdit, exact, now }: PartInput,
  item: AgendaItemRow,
  unready: boolean,
) {
  const targets = stepTargets(items, item.id);
  return {
    id: `item-${item.id}`,
    itemId: item.id,
    parentId: item.parentId,
    number: item.number,
    title: item.title,
    lang: 'de',
    time: item.from ? formatDate(language, item.from, 'time') : null,
    meta: [
      t('meetings-staff:agenda.minutes', { count: item.span }),
      ...(item.organisation ? [item.organisation] : []),
      ...(item.visibility === 'public' && item.publicTitle
        ? [t('meetings-staff:agenda.publicAs', { title: item.publicTitle })]
        : []),
    ],
    badge: {
      text: t(`meetings-staff:visibilities.${item.visibility}.name`),
      kind: visibilityKinds[item.visibility],
    },
    excess: item.excess > 0 ? t('agenda-staff:excess', { count: item.excess, minutes: item.minutes }) : null,
    unready,
    text: item.internalText,
    figures: figuresView(t, language, item, exact),
    object: objectView(t, item),
    attachments: attachmentLinks(meeting.id, item),
    measures: item.kind === 'measures' ? measures.map((one) => measureCard(t, language, one, now)) : null,
    href: mayEdit ? agendaPaths.item(meeting.id, item.id) : null,
    newPartHref: item.parentId === null ? agendaPaths.newPart(meeting.id, item.id) : null,
    moveAction: agendaPaths.move(meeting.id, item.id),
    moves: steps.filter((step) => step === 'up' || step === 'down' || targets[step]).map(stepButton),
    said: placeSaid(t, items, item),
  };

  function stepButton(step: Step) {
    const icons = { up: 'sort-up', down: 'sort-down', in: 'arrow-right', out: 'arrow-left' };
    return {
      step,
      text: t(`agenda-staff:order.${step}`),
      icon: icons[step],
      disabled: targets[step] === null,
    };
  }
}

/** "Wohnen" is now third of seven: to be said after a move. */
function placeSaid(t: Translate, items: readonly AgendaItemRow[], item: AgendaItemRow): string {
  const siblings = items.filter(({ parentId }) => parentId === item.parentId);
  const above = items.find(({ id }) => id === item.parentId);
  const place = {
    title: item.title,
    place: siblings.findIndex(({ id }) => id === item.id) + 1,
    count: siblings.length,
  };
  return above
    ? t('agenda-staff:order.nowPart', { ...place, above: above.title })
    : t('agenda-staff:order.now', place);
}

/** The agenda for people without an account: titles and times. */
export function plainAgenda(language: string, items: readonly AgendaItemRow[]) {
  const lines = items.map(({ id, parentId, number, title, from }) => ({
    id,
    parentId,
    number,
    title,
    lang: 'de',
    time: from ? formatDate(language, from, 'time') : null,
  }));
  return lines
    .filter(({ parentId }) => parentId === null)
    .map(({ id, parentId: _top, ...item }) => ({
      ...item,
      parts: lines.filter(({ parentId }) => parentId === id).map(({ id: _id, ...part }) => part),
    }));
}

/** What the form of an item shows of a stored one. */
export function itemValues(item: AgendaItemRow): Record<string, unknown> {
  const object = (['cluster', 'measure', 'material'] as const).find((name) => item[`${name}Id`]);
  return {
    ...item,
    parentId: item.parentId ?? '',
    organisationId: item.organisationId ?? '',
    about: item.kind === 'measures' ? 'measures' : object ? `${object}:${item[`${object}Id`]}` : '',
  };
}

/** What an item can deal with, for one list of choices with groups. */
export function aboutChoices(t: Translate, choices: readonly ObjectChoice[]) {
  const group = (object: ObjectChoice['object']) => ({
    group: t(`agenda-staff:about.groups.${object}`),
    items: choices
      .filter((choice) => choice.object === object)
      .map(({ id, title }) => ({ value: `${object}:${id}`, text: title, lang: 'de' })),
  });
  return [
    { value: '', text: t('agenda-staff:about.nothing') },
    { value: 'measures', text: t('agenda-staff:about.measures') },
    ...[group('cluster'), group('measure'), group('material')].filter(({ items }) => items.length > 0),
  ];
}

/** Items under which another one can stand. */
export function parentChoices(t: Translate, agenda: readonly AgendaItemRow[], item: AgendaItemRow | null) {
  const hasParts = item !== null && agenda.some(({ parentId }) => parentId === item.id);
  return [
    { value: '', text: t('agenda-staff:form.noParent') },
    ...agenda
      .filter(({ id, parentId }) => parentId === null && id !== item?.id && !hasParts)
      .map(({ id, number, title }) => ({
        value: id,
        text: number ? `${number}. ${title}` : title,
        lang: 'de',
      })),
  ];
}
