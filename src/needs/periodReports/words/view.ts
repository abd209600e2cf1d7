import { formatNumber } from '../../../core/i18n/format.ts';
import { hiddenCell, type PublishedCell, publishedSum } from '../../disclosure/rules.ts';
import { all, type TableCode } from '../../disclosure/tables/rules.ts';
import type { PublishedFigures } from '../../publication/rules.ts';
import type { FigureWords } from '../../publication/view.ts';
import type { GatheredRecords } from '../gathering/queries.ts';
import { type DraftedWords, isSettled, type Period } from '../rules.ts';

type Sum = NonNullable<ReturnType<typeof publishedSum>>;

const mostNamed = 5;

/** Words for a report that say what its figures say, by plain rules; nothing stands in them that is not published. */
export function draftedWords(
  words: FigureWords,
  period: Period,
  tables: ReadonlyMap<TableCode, PublishedFigures>,
  records: Pick<GatheredRecords, 'clusters' | 'measures' | 'results'>,
): DraftedWords {
  const { t } = words;
  const [year = '', number = ''] = period.code.split('-Q');
  const sentences = [totalSentence(), topicsSentence(), noOfferSentence()].filter(Boolean);
  const about = recordSentences(words, records);
  return {
    title: t(`reports:draft.title.${period.kind}`, { number, year }),
    summary: [sentences.join(' '), about.map((sentence) => `- ${sentence}`).join('\n')]
      .filter(Boolean)
      .join('\n\n'),
  };

  function totalSentence(): string {
    for (const [code, key] of totals) {
      const sum = sumOf(tables.get(code), key);
      if (!sum || sum.high === 0) continue;
      const span = t(`reports:draft.during.${period.kind}`, { number, year });
      return t('reports:draft.total', { span, amount: amount(words, sum) });
    }
    return '';
  }

  function topicsSentence(): string {
    const figures = tables.get('topicPlace') ?? tables.get('topicOutcome');
    const topics = figures?.axes[0] ?? [];
    const sums = topics.map((topic) => ({ topic, sum: sumOf(figures, `${topic}|${all}`) }));
    const known = sums
      .flatMap(({ topic, sum }) => (sum && sum.high > 0 ? [{ topic, sum }] : []))
      .toSorted((a, b) => middle(b.sum) - middle(a.sum));
    const named = leading(known);
    if (named.length === 0) return '';
    const list = new Intl.ListFormat(words.language).format(
      named.map(({ topic, sum }) =>
        t('reports:draft.topic', {
          name: words.topics.get(topic) ?? topic,
          amount: amount(words, sum),
        }),
      ),
    );
    // A hidden figure may be larger than each that is shown.
    const hidden = topics.some((topic) => cellsOf(figures, `${topic}|${all}`).includes(hiddenCell));
    return t(`reports:draft.topics.${hidden ? 'shown' : 'most'}`, { list });
  }

  function noOfferSentence(): string {
    const sum = sumOf(tables.get('topicOutcome'), `${all}|noOffer`);
    return sum && sum.low > 0 ? t('reports:draft.noOffer', { amount: amount(words, sum) }) : '';
  }
}

const totals: [TableCode, string][] = [
  ['topicPlace', `${all}|${all}`],
  ['topicOutcome', `${all}|${all}`],
  ['language', all],
  ['nationality', all],
  ['barrier', all],
];

function recordSentences({ t }: FigureWords, records: Parameters<typeof draftedWords>[3]): string[] {
  const { clusters, measures, results } = records;
  const settled = clusters.filter(({ state }) => isSettled(state)).length;
  const done = measures.filter(({ state }) => state === 'done').length;
  return [
    ...(clusters.length > 0 ? [t('reports:draft.clusters', { count: clusters.length, settled })] : []),
    ...(measures.length > 0 ? [t('reports:draft.measures', { count: measures.length, done })] : []),
    ...(results.length > 0 ? [t('reports:draft.results', { count: results.length })] : []),
  ];
}

function cellsOf(figures: PublishedFigures | undefined, key: string): PublishedCell[] {
  return (figures?.periods ?? []).flatMap((period) => figures?.slices[period]?.[key] ?? []);
}

function sumOf(figures: PublishedFigures | undefined, key: string): Sum | null {
  return publishedSum(cellsOf(figures, key));
}

function middle({ low, high }: Sum): number {
  return (low + high) / 2;
}

/** The first three; with those that are as many, unless these are too many to be named. */
function leading<T extends { sum: Sum }>(ordered: readonly T[]): readonly T[] {
  const third = ordered[Math.min(3, ordered.length) - 1];
  if (!third) return [];
  const least = middle(third.sum);
  const named = ordered.filter(({ sum }) => middle(sum) >= least);
  return named.length <= mostNamed ? named : ordered.filter(({ sum }) => middle(sum) > least);
}

function amount({ t, language }: FigureWords, { low, high, atLeast }: Sum): string {
  const number = (value: number) => formatNumber(language, value);
  if (atLeast) return t('reports:draft.amount.atLeast', { value: number(low) });
  if (low !== high) return t('reports:draft.amount.between', { low: number(low), high: number(high) });
  return t('reports:draft.amount.about', { value: number(low) });
}
