import { formatDate } from '../../core/i18n/format.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { clusterPaths } from '../../needs/clusters/paths.ts';
import { agendaPaths } from './paths.ts';
import type { AgendaItemRow } from './queries.ts';

const visibilityKinds = { public: 'success', internal: 'neutral', hidden: 'warning' } as const;

/** The figures of an item's cluster: as they were when it was put on the agenda, and as they are now. */
export function figuresView(t: Translate, language: string, item: AgendaItemRow) {
  if (!item.snapshot || !item.clusterId) return null;
  const sentence = (reports: number, persons: number) =>
    `${t('meetings-staff:figures.reports', { count: reports })}, ${t('meetings-staff:figures.persons', { count: persons })}`;
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

/** The agenda as the staff pages show it; its items lead to their form for those who may edit them. */
export function agendaView(
  t: Translate,
  language: string,
  meeting: { id: string },
  items: readonly AgendaItemRow[],
  mayEdit: boolean,
) {
  return items.map((item, index) => ({
    id: `item-${item.id}`,
    number: item.number,
    title: item.title,
    lang: 'de',
    time: item.from ? formatDate(language, item.from, 'time') : null,
    meta: [
      t('meetings-staff:agenda.minutes', { count: item.minutes }),
      ...(item.organisation ? [item.organisation] : []),
      ...(item.visibility === 'public' && item.publicTitle
        ? [t('meetings-staff:agenda.publicAs', { title: item.publicTitle })]
        : []),
    ],
    badge: {
      text: t(`meetings-staff:visibilities.${item.visibility}.name`),
      kind: visibilityKinds[item.visibility],
    },
    figures: figuresView(t, language, item),
    href: mayEdit ? agendaPaths.item(meeting.id, item.id) : null,
    moveAction: agendaPaths.move(meeting.id, item.id),
    first: index === 0,
    last: index === items.length - 1,
  }));
}

/** The agenda for people without an account: titles and times. */
export function plainAgenda(language: string, items: readonly AgendaItemRow[]) {
  return items.map(({ number, title, from }) => ({
    number,
    title,
    lang: 'de',
    time: from ? formatDate(language, from, 'time') : null,
  }));
}
