import { type ChartWords, circle, highestOf, line, type Mark, niceTop, rounded, svg, text } from './svg.ts';

export interface Series {
  name: string;
  marks: readonly Mark[];
  /** Lines are told apart by their stroke and named with it. */
  stroke: 'solid' | 'dashed';
}

const size = { width: 360, height: 210, left: 34, right: 10, head: 16, name: 18, foot: 24 };

/** Lines over time. Where a value is hidden the line is broken and an empty seat stands on the axis. */
export function lineChart(words: ChartWords, times: readonly string[], series: readonly Series[]): string {
  const top = niceTop(Math.max(0, ...series.map(({ marks }) => highestOf(marks))));
  const bottom = size.height - size.foot;
  const room = { x: size.width - size.left - size.right, y: bottom - size.head - size.name * series.length };
  const x = (index: number) =>
    size.left + (times.length < 2 ? room.x / 2 : (index / (times.length - 1)) * room.x);
  const y = (value: number) => bottom - (value / top) * room.y;
  const ticks = [0, top / 2, top].map(
    (tick) =>
      line(size.left, y(tick), size.width - size.right, y(tick), tick === 0 ? 'axis' : 'grid') +
      text(size.left - 6, y(tick) + 4, String(tick), { anchor: 'end', kind: 'small' }),
  );
  const last = times.length - 1;
  const labels = [...new Set([0, Math.round(last / 2), last])]
    .filter((index) => index >= 0)
    .map((index) =>
      text(x(index), size.height - 6, times[index] ?? '', {
        anchor: index === last && last > 0 ? 'end' : index === 0 ? 'start' : 'middle',
        kind: 'small',
      }),
    );
  const drawn = series.map(({ marks, stroke }) => {
    const dots = marks.map(({ value }, index) =>
      value === null
        ? circle(x(index), bottom, 3.5, 'empty')
        : lonely(marks, index)
          ? circle(x(index), y(value), 3, 'dot')
          : '',
    );
    return `<path class="chart__line chart__line--${stroke}" d="${pathOf(marks, x, y)}"/>${dots.join('')}`;
  });
  return svg(
    words,
    size.width,
    size.height,
    [...ticks, ...labels, ...drawn, ...names(times, series)].join(''),
  );
}

/** Each stroke with its name and last known value and when that was, above the drawing, where no line can cross them. */
function names(times: readonly string[], series: readonly Series[]): string[] {
  return series.map(({ name, stroke, marks }, index) => {
    const last = marks.findLastIndex(({ value }) => value !== null);
    const words = last < 0 ? name : `${name} (${times[last]}: ${marks[last]?.text})`;
    const y = 14 + index * size.name;
    return (
      `<path class="chart__line chart__line--${stroke}" d="M${size.left} ${y - 5}h22"/>` +
      text(size.left + 28, y, words, { kind: 'name' })
    );
  });
}

function lonely(marks: readonly Mark[], index: number): boolean {
  return (marks[index - 1]?.value ?? null) === null && (marks[index + 1]?.value ?? null) === null;
}

function pathOf(marks: readonly Mark[], x: (index: number) => number, y: (value: number) => number): string {
  let drawing = false;
  return marks
    .map(({ value }, index) => {
      if (value === null) {
        drawing = false;
        return '';
      }
      const command = drawing ? 'L' : 'M';
      drawing = true;
      return `${command}${rounded(x(index))} ${rounded(y(value))}`;
    })
    .join('');
}
