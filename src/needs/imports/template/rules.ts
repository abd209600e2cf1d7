import type { Sheet, SheetCell } from '../../../core/spreadsheets/write.ts';
import { type Dimension, dimensions } from '../mapping/rules.ts';

/** What the template has columns for; the rest is the same in most tables. */
export const templateColumns: readonly ('month' | Dimension | 'count')[] = [
  'month',
  'place',
  'topic',
  'language',
  'channel',
  'outcome',
  'count',
];

/** A table to fill in: a row for each topic, and below it the words that the portal knows. */
export function templateSheet({
  title,
  month,
  headers,
  topics,
  words,
  notes,
}: {
  title: string;
  /** YYYY-MM */
  month: string;
  headers: Record<(typeof templateColumns)[number], string>;
  topics: readonly string[];
  /** Known words by dimension. */
  words: Partial<Record<Dimension, readonly string[]>>;
  notes: readonly string[];
}): Sheet {
  const cells: Partial<Record<(typeof templateColumns)[number], SheetCell>> = { month };
  return {
    title,
    columns: templateColumns.map((name) => ({
      header: headers[name],
      kind: name === 'month' ? 'month' : name === 'count' ? 'number' : 'text',
    })),
    rows: topics.map((topic) =>
      templateColumns.map((name) => (name === 'topic' ? topic : (cells[name] ?? null))),
    ),
    notes: [
      ...notes,
      ...dimensions.flatMap((dimension) => {
        const list = words[dimension];
        const column = templateColumns.find((name) => name === dimension);
        return list && column ? [`${headers[column]}: ${list.join(', ')}`] : [];
      }),
    ],
  };
}
