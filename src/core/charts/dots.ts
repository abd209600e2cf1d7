import { type ChartWords, circle, highestOf, line, type Mark, rect, svg, text, wrapped } from './svg.ts';

export interface Pair {
  label: string;
  before: Mark;
  now: Mark;
}

const width = 360;
const margin = 44;
const lineHeight = 17;
const rowHeight = 22;

/** Two periods against each other: an empty seat before, a filled one now, and the way between them. */
export function dotComparison(words: ChartWords, pairs: readonly Pair[]): string {
  const top = Math.max(1, highestOf(pairs.flatMap(({ before, now }) => [before, now])));
  const x = (value: number) => margin + (value / top) * (width - 2 * margin);
  let y = 0;
  const rows = pairs.map(({ label, before, now }) => {
    const lines = wrapped(label, 46);
    const labels = lines.map((words, index) => text(0, y + 13 + index * lineHeight, words));
    const middle = y + lines.length * lineHeight + 11;
    y = middle + rowHeight;
    return labels.join('') + pairAt(before, now, x, middle);
  });
  return svg(words, width, Math.max(y - 10, 1), rows.join(''));
}

function pairAt(before: Mark, now: Mark, x: (value: number) => number, y: number): string {
  const track = line(margin, y, width - margin, y, 'grid');
  if (before.value === null || now.value === null) {
    const known = before.value === null ? now : before;
    const seat = known.value === null ? '' : circle(x(known.value), y, 5, known === now ? 'dot' : 'empty');
    return `${track}${rect(margin - 7, y - 5, 7, 10, 'veiled')}${seat}${text(width, y + 4, `${before.text} → ${now.text}`, { anchor: 'end', kind: 'value' })}`;
  }
  return (
    track +
    line(x(before.value), y, x(now.value), y, 'way') +
    circle(x(before.value), y, 5, 'empty') +
    circle(x(now.value), y, 5, 'dot') +
    text(width, y + 4, `${before.text} → ${now.text}`, { anchor: 'end', kind: 'value' })
  );
}
