import { formatDate } from '../../../core/i18n/format.ts';
import type { TopicChoice } from '../../../texts/topics/queries.ts';
import { monthStart } from '../../rules.ts';
import type { Words } from '../../view.ts';
import { bestGuess } from '../guess/rules.ts';
import { bodyOf, headersOf, type Table } from '../table/rules.ts';
import { factChoices } from '../view.ts';
import {
  type Candidates,
  columnUses,
  type Dimension,
  dimensions,
  guessedValues,
  leftOut,
  type Mapping,
  usualConstants,
  wordsIn,
} from './rules.ts';

const examplesShown = 3;

/** The page on which somebody says what the columns are for. */
export function columnsView(
  {
    table,
    mapping,
    months,
    topics,
  }: { table: Table; mapping: Mapping; months: readonly string[]; topics: readonly TopicChoice[] },
  words: Words,
) {
  const { t, language } = words;
  const body = bodyOf(table, mapping.headerRow);
  const useItems = columnUses.map((value) => ({ value, text: t(`imports-staff:uses.${value}`) }));
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const none = { value: '', text: t('imports-staff:columns.inTable') };
  const constant = (dimension: Dimension) => ({
    name: dimension,
    label: t(`imports-staff:dimensions.${dimension}`),
    value: mapping.constants[dimension] ?? usualConstants[dimension] ?? '',
    items: [
      ...(usualConstants[dimension]
        ? []
        : [dimension === 'barrier' ? { value: '', text: t('imports-staff:columns.none') } : none]),
      ...factChoices(words, dimension, topics),
    ],
  });
  return {
    headerRow: mapping.headerRow,
    columns: headersOf(table, mapping.headerRow).map((header, index) => {
      const examples = [
        ...new Set(body.map(({ cells }) => cells[index] ?? null).filter((cell) => cell !== null)),
      ];
      return {
        name: `use-${index}`,
        label: header,
        hint:
          examples.length > 0
            ? t('imports-staff:columns.examples', { examples: examples.slice(0, examplesShown).join(' · ') })
            : t('imports-staff:columns.empty'),
        value: mapping.uses[header] ?? 'ignore',
        items: useItems,
      };
    }),
    across: {
      value: mapping.across ?? '',
      items: [
        { value: '', text: t('imports-staff:columns.noAcross') },
        { value: 'month', text: t('imports-staff:uses.month') },
        ...dimensions.map((value) => ({ value, text: t(`imports-staff:dimensions.${value}`) })),
      ],
    },
    month: {
      value: mapping.constants.month ?? '',
      items: [
        none,
        ...months.map((value) => ({ value, text: formatDate(language, monthStart(value), 'month') })),
      ],
    },
    year: {
      value: mapping.constants.year ?? '',
      items: [none, ...years.map((value) => ({ value, text: value }))],
    },
    needed: [constant('place'), constant('topic')],
    usual: dimensions.filter((dimension) => dimension !== 'place' && dimension !== 'topic').map(constant),
  };
}

/** The page on which somebody says what the words of the table mean. What is guessed is marked as such. */
export function wordsView(
  {
    table,
    mapping,
    candidates,
    topics,
    failed,
  }: {
    table: Table;
    mapping: Mapping;
    candidates: Candidates;
    topics: readonly TopicChoice[];
    failed?: { values: Record<string, unknown>; errors: Record<string, string> } | undefined;
  },
  words: Words,
) {
  const { t } = words;
  const inTable = wordsIn(table, mapping);
  const guessed = guessedValues(inTable, candidates, mapping.values).values;
  return dimensions.flatMap((dimension) => {
    const list = inTable[dimension];
    if (!list) return [];
    const items = [
      { value: '', text: t('imports-staff:words.choose') },
      { value: leftOut, text: t('imports-staff:words.leaveOut') },
      ...factChoices(words, dimension, topics),
    ];
    const fields = [...list].map(([plain, word], index) => {
      const name = `${dimension}-${index}`;
      const certain = bestGuess(word, candidates[dimension])?.score === 1;
      const known = mapping.values[dimension]?.[plain];
      const value = failed ? String(failed.values[name] ?? '') : (known ?? guessed[dimension]?.[plain] ?? '');
      return {
        name,
        label: word,
        value,
        error: failed?.errors[name],
        hint: known || certain || failed || !value ? undefined : t('imports-staff:words.guess'),
        open: (!known && !certain) || Boolean(failed?.errors[name]),
        items,
      };
    });
    return [
      {
        dimension,
        title: t(`imports-staff:dimensions.${dimension}`),
        open: fields.filter((field) => field.open),
        known: fields.filter((field) => !field.open),
      },
    ];
  });
}
