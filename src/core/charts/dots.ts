import { type ChartWords, circle, highestOf, line, type Mark, rect, svg, text, wrapped } from './svg.ts';

export interface Pair {
  label: string;
  before: Mark;
  now: Mark;
}

const width = 360;
const left = 10;
const lineHeight = 17;
const rowHeight = 22;

/** Two periods against each other: an empty seat before, a filled one now, and the way between them. */
export function dotComparison(words: ChartWords, pairs: readonly Pair[]): string {
  const top = Math.max(1, highestOf(pairs.flatMap(({ before, now }) => [before, now])));
  const longest = pairs.reduce((most, pair) => Math.max(most, textOf(pair).length), 0);
  const right = width - 14 - longest * 7.5;
  const x = (value: number) => left + (value / top) * (right - left);
  let y = 0;
  const rows = pairs.map(({ label, before, now }) => {
    const lines = wrapped(label, 46);
    const labels = lines.map((words, index) => text(0, y + 13 + index * lineHeight, words));
    const middle = y + lines.length * lineHeight + 11;
    y = middle + rowHeight;
    return labels.join('') + pairAt(before, now, x, right, middle);
  });
  return svg(words, width, Math.max(y - 10, 1), rows.join(''));
}

function textOf({ before, now }: Pick<Pair, 'before' | 'now'>): string {
  return `${before.text} → ${now.text}`;
}

function pairAt(before: Mark, now: Mark, x: (value: number) => number, right: number, y: number): string {
  const track = line(left, y, right, y, 'grid');
  const figures = text(width, y + 5, textOf({ before, now }), { anchor: 'end', kind: 'value' });
  if (before.value !== null && now.value !== null) {
    const way = line(x(before.value), y, x(now.value), y, 'way');
    return track + way + circle(x(before.value), y, 5, 'empty') + circle(x(now.value), y, 5, 'dot') + figures;
  }
  const known = before.value === null ? now : before;
  const seat = known.value === null ? '' : circle(x(known.value), y, 5, known === now ? 'dot' : 'empty');
  return track + rect(0, y - 5, 7, 10, 'veiled') + seat + figures;
}
