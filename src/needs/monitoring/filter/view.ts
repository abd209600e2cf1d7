import { codeChoices, languageChoices } from '../../codes/view.ts';
import { addressWith, filterChips } from '../../view.ts';
import type { Figures } from '../figures/queries.ts';
import { monitoringPaths } from '../paths.ts';
import { choosableQuarters, type Dimension, quarterAfter, quarterCode } from '../rules.ts';
import type { MonitoringFilter } from '../schema.ts';
import { type MonitoringWords, nameOf, quarterName } from '../view.ts';

/** The form of filters, the chips in use, and the query that files and saved filters keep. */
export function filterView(
  filter: MonitoringFilter,
  figures: Figures,
  words: MonitoringWords,
  today: string,
) {
  const { t, topics } = words;
  const any = { value: '', text: t('needs-staff:filter.any') };
  const label = (name: string) => t(`monitoring-staff:dimensions.${name}`);
  const running = quarterCode(today.slice(0, 7));
  const quarters = Array.from({ length: choosableQuarters }, (_, back) => quarterAfter(running, -back));
  const quarterChoices = quarters.map((value) => ({ value, text: quarterName(words, value) }));
  const topicCodes = [...topics.keys()].filter((code) => !/\d$/.test(code));
  const option = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, text: t(`monitoring-staff:filter.${name}.${value}`) }));
  const select = (name: keyof MonitoringFilter, text: string, items: object[], value?: string) => ({
    name,
    id: `filter-${name}`,
    label: text,
    items,
    value: value ?? filter[name],
  });
  return {
    selects: [
      select('from', t('monitoring-staff:filter.from'), quarterChoices, figures.periods.quarters[0]),
      select('to', t('monitoring-staff:filter.to'), quarterChoices, figures.periods.quarters.at(-1)),
      select(
        'compare',
        t('monitoring-staff:filter.compareWith'),
        option('compare', ['previous', 'year', 'none']),
        figures.periods.compare,
      ),
      select('topic', label('topic'), [
        any,
        ...topicCodes.map((value) => ({ value, text: nameOf(words, 'topic', value) })),
      ]),
      select('place', label('place'), [any, ...codeChoices(t, 'place')]),
      select('outcome', label('outcome'), [any, ...codeChoices(t, 'outcome')]),
      select('barrier', label('barrier'), [any, ...codeChoices(t, 'barrier')]),
      select('language', label('language'), [any, ...languageChoices(t, words.language)]),
      select('nationalityGroup', label('nationalityGroup'), [any, ...codeChoices(t, 'nationalityGroup')]),
      select('organisation', label('organisation'), [
        any,
        ...[...words.organisations].map(([value, text]) => ({ value, text })),
      ]),
      select(
        'measure',
        t('monitoring-staff:filter.count'),
        option('measure', ['persons', 'reports']),
        figures.measure,
      ),
      select(
        'scale',
        t('monitoring-staff:filter.scales'),
        option('scale', ['same', 'own']),
        filter.scale ?? 'same',
      ),
    ],
    chips: filterChips(
      monitoringPaths.page,
      // What a person may not narrow to was not narrowed to, and no chip says so.
      { ...filter, organisation: figures.narrowed.organisation },
      (name, value) => chipText(name, value, words),
      t,
    ),
    query: queryOf(filter),
    ownScale: filter.scale === 'own',
    scaleHref: addressWith(monitoringPaths.page, {
      ...filter,
      scale: filter.scale === 'own' ? undefined : 'own',
    }),
  };
}

function chipText(name: keyof MonitoringFilter, value: string, words: MonitoringWords): string {
  const { t } = words;
  if (name === 'from' || name === 'to') {
    return t(`monitoring-staff:filter.chips.${name}`, { quarter: quarterName(words, value) });
  }
  if (name === 'compare' || name === 'measure' || name === 'scale') {
    return t(`monitoring-staff:filter.${name}.${value}`);
  }
  return nameOf(words, name as Dimension, value);
}

/** The filter as it stands in an address. */
export function queryOf(filter: MonitoringFilter): string {
  const set = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(set).toString();
}
