/** What a chart shows at one place: the text is all that is known where the value may not be seen. */
export interface Mark {
  value: number | null;
  text: string;
}

export interface ChartWords {
  /** Unique on the page; title and description get their ids from it. */
  id: string;
  title: string;
  /** What the chart says, in a sentence. */
  description: string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeSvg(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Two decimals are finer than any screen. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** The whole drawing: an image with a name and a description for those who do not see it. */
export function svg({ id, title, description }: ChartWords, width: number, height: number, inner: string) {
  return (
    `<svg class="chart__drawing" viewBox="0 0 ${rounded(width)} ${rounded(height)}" role="img" ` +
    `aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${escapeSvg(title)}</title>` +
    `<desc id="${id}-desc">${escapeSvg(description)}</desc>${inner}</svg>`
  );
}

export function text(
  x: number,
  y: number,
  words: string,
  { anchor = 'start', kind = '' }: { anchor?: 'start' | 'middle' | 'end'; kind?: string } = {},
): string {
  const className = kind ? ` class="chart__${kind}"` : '';
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${rounded(x)}" y="${rounded(y)}"${at}${className}>${escapeSvg(words)}</text>`;
}

export function rect(x: number, y: number, width: number, height: number, kind: string): string {
  return `<rect class="chart__${kind}" x="${rounded(x)}" y="${rounded(y)}" width="${rounded(Math.max(width, 0))}" height="${rounded(Math.max(height, 0))}"/>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, kind: string): string {
  return `<line class="chart__${kind}" x1="${rounded(x1)}" y1="${rounded(y1)}" x2="${rounded(x2)}" y2="${rounded(y2)}"/>`;
}

export function circle(x: number, y: number, radius: number, kind: string): string {
  return `<circle class="chart__${kind}" cx="${rounded(x)}" cy="${rounded(y)}" r="${radius}"/>`;
}

/** Words broken into lines of about this many characters. */
export function wrapped(words: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < characters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A round number that nothing exceeds, with steps that can be read: 0, half, whole. */
export function niceTop(highest: number): number {
  if (highest <= 2) return 2;
  const power = 10 ** Math.floor(Math.log10(highest));
  const factor = [1, 2, 4, 5, 6, 8, 10].find((candidate) => candidate * power >= highest) ?? 10;
  return Math.max(2, Math.ceil((factor * power) / 2) * 2);
}

export function highestOf(marks: readonly Mark[]): number {
  return marks.reduce((highest, { value }) => Math.max(highest, value ?? 0), 0);
}
