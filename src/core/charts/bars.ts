import { type ChartWords, highestOf, type Mark, niceTop, rect, svg, text, wrapped } from './svg.ts';

export interface Bar extends Mark {
  label: string;
  /** A part of the bar that is set apart, such as the own share; its pattern tells it from the rest. */
  part?: Mark;
}

const width = 360;
const lineHeight = 17;
const barHeight = 13;
const gap = 14;
const hiddenWidth = 14;

/** Lying bars, each under its own words and with its value at its end. Hidden values are hatched stubs. */
export function barChart(words: ChartWords, bars: readonly Bar[], { top = 0 } = {}): string {
  const longest = bars.reduce((most, bar) => Math.max(most, bar.text.length), 1);
  const room = width - 10 - longest * 8;
  const scale = room / Math.max(top, highestOf(bars), highestOf(bars.flatMap(({ part }) => part ?? [])), 1);
  let y = 0;
  const drawn = bars.map((bar) => {
    const lines = wrapped(bar.label, 46);
    const labels = lines.map((label, index) => text(0, y + 13 + index * lineHeight, label));
    const barTop = y + lines.length * lineHeight + 1;
    const ownLength = (bar.part?.value ?? 0) * scale;
    const length = bar.value === null ? ownLength + hiddenWidth : bar.value * scale;
    const part = ownLength > 0 ? rect(0, barTop, ownLength, barHeight, 'part') : '';
    y = barTop + barHeight + gap;
    return (
      labels.join('') +
      (bar.value === null
        ? rect(ownLength, barTop, hiddenWidth, barHeight, 'veiled')
        : rect(0, barTop, length, barHeight, 'bar')) +
      part +
      text(length + 6, barTop + barHeight - 1.5, bar.text, { kind: 'value' })
    );
  });
  return svg(words, width, Math.max(y - gap, 1), drawn.join(''));
}

const small = { width: 168, height: 64, foot: 15, head: 14 };

/**
 * One of many small charts that are compared with each other: a column for each month.
 * @param options.top the same for all of them, or each its own highest value
 */
export function smallColumns(
  words: ChartWords,
  marks: readonly Mark[],
  { top, ends }: { top: number; ends: readonly [first: string, last: string] },
): string {
  const { height, foot, head } = small;
  const room = height - foot - head;
  const step = small.width / Math.max(marks.length, 1);
  const scale = room / Math.max(top, 1);
  const highest = highestOf(marks);
  const peak = highest > 0 ? marks.findIndex(({ value }) => value === highest) : -1;
  const columns = marks.map(({ value }, index) => {
    const tall = value === null ? 5 : value * scale;
    return rect(
      index * step + step * 0.12,
      head + room - tall,
      step * 0.76,
      tall,
      value === null ? 'veiled' : 'bar',
    );
  });
  const peakText =
    peak < 0
      ? ''
      : text(
          Math.min(Math.max((peak + 0.5) * step, 8), small.width - 8),
          head + room - highest * scale - 3,
          marks[peak]?.text ?? '',
          { anchor: peakAnchor(peak, marks.length), kind: 'small' },
        );
  const axis = rect(0, head + room, small.width, 1, 'axis');
  const [first, last] = ends;
  return svg(
    words,
    small.width,
    height,
    columns.join('') +
      axis +
      peakText +
      text(0, height - 2, first, { kind: 'small' }) +
      text(small.width, height - 2, last, { anchor: 'end', kind: 'small' }),
  );
}

function peakAnchor(index: number, count: number) {
  if (index < count * 0.1) return 'start';
  return index > count * 0.9 ? 'end' : 'middle';
}

/** The scale that small charts share. */
export function sharedTop(lists: readonly (readonly Mark[])[]): number {
  return niceTop(Math.max(0, ...lists.map(highestOf)));
}
