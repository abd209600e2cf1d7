import { formatDate } from '../../../core/i18n/format.ts';
import type { Translate } from '../../../core/i18n/translations.ts';
import type { MeasureFilter } from '../schema.ts';
import { listAddress, measureCard } from '../view.ts';
import type { BoardRow } from './queries.ts';
import { boardStates, doneDays } from './rules.ts';

/** A column for each state that the filter leaves, its cards as in the list. */
export function boardColumns(
  t: Translate,
  language: string,
  rows: readonly BoardRow[],
  filter: MeasureFilter,
  now: Date,
) {
  const wanted = filter.state === 'effect' ? 'done' : filter.state;
  const states = boardStates.filter((state) => !wanted || wanted === 'all' || wanted === state);
  const since = formatDate(language, new Date(now.getTime() - doneDays * 86_400_000), 'longDate');
  return states.map((state) => {
    const cards = rows.filter((row) => row.state === state);
    const total = cards[0]?.total ?? 0;
    const limited = state === 'done' && filter.state !== 'effect';
    return {
      id: `column-${state}`,
      title: t(`measures-staff:states.${state}`),
      count: total,
      cards: cards.map((row) => {
        const { badges, ...card } = measureCard(t, language, row, now);
        // The column says the state.
        return { ...card, badges: badges.slice(1) };
      }),
      empty: t(limited ? 'measures-staff:board.nothingDone' : 'measures-staff:board.nothing', { since }),
      more:
        limited || total > cards.length
          ? {
              text: t(limited ? 'measures-staff:board.allDone' : 'measures-staff:board.all', {
                count: total,
              }),
              href: listAddress({ ...filter, view: undefined, state }),
            }
          : null,
    };
  });
}
