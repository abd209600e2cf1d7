import type { Translate } from '../../../core/i18n/translations.ts';
import { lessVisible } from '../../agenda/rules.ts';
import { bodyPaths } from '../paths.ts';
import type { StandardItem, StandardTopItem } from './queries.ts';

const visibilityKinds = { public: 'success', internal: 'neutral', hidden: 'warning' } as const;

/** The standard agenda as its page shows it, with the minutes that it takes. */
export function standardAgendaView(
  t: Translate,
  body: { id: string; duration: number },
  agenda: readonly StandardTopItem[],
  mayManage: boolean,
) {
  const line = (item: StandardItem, index: number, siblings: number) => ({
    id: item.id,
    title: item.title,
    meta: [
      t('meetings-staff:agenda.minutes', { count: item.minutes }),
      ...(item.publicTitle ? [t('meetings-staff:agenda.publicAs', { title: item.publicTitle })] : []),
    ],
    badge: {
      text: t(`meetings-staff:visibilities.${item.visibility}.name`),
      kind: visibilityKinds[item.visibility],
    },
    href: mayManage ? bodyPaths.item(body.id, item.id) : null,
    moveAction: bodyPaths.moveItem(body.id, item.id),
    first: index === 0,
    last: index === siblings - 1,
  });
  const minutesOf = ({ minutes, parts }: StandardTopItem) =>
    Math.max(
      minutes,
      parts.reduce((sum, part) => sum + part.minutes, 0),
    );
  const total = agenda.reduce((sum, item) => sum + minutesOf(item), 0);
  return {
    items: agenda.map((item, index) => ({
      ...line(item, index, agenda.length),
      addPartHref: `${bodyPaths.newItem(body.id)}?parent=${item.id}`,
      parts: item.parts.map((part, place) =>
        line(
          { ...part, visibility: lessVisible(item.visibility, part.visibility) },
          place,
          item.parts.length,
        ),
      ),
    })),
    total: agenda.length > 0 ? t('bodies-staff:agenda.total', { count: total, usual: body.duration }) : '',
    overrun: total > body.duration,
  };
}

/** Items below which another one can stand. */
export function parentChoices(t: Translate, agenda: readonly StandardTopItem[], exceptId: string | null) {
  return [
    { value: '', text: t('bodies-staff:agenda.noParent') },
    ...agenda
      .filter(({ id }) => id !== exceptId)
      .map(({ id, title }) => ({ value: id, text: title, lang: 'de' })),
  ];
}

/** What a colleague saved in the meantime. */
export function itemFacts(t: Translate, agenda: readonly StandardTopItem[], item: StandardItem) {
  const say = (name: string) => t(`meetings-staff:agenda.${name}`);
  return [
    { term: say('title'), text: item.title, lang: 'de' },
    { term: say('duration'), text: item.minutes },
    { term: say('visibility'), text: t(`meetings-staff:visibilities.${item.visibility}.name`) },
    { term: say('publicTitle'), text: item.publicTitle, lang: 'de' },
    {
      term: t('bodies-staff:agenda.parent'),
      text: agenda.find(({ id }) => id === item.parentId)?.title,
      lang: 'de',
    },
  ];
}
