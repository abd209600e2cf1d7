import type { Finding } from './findings/rules.ts';

/** The longest note, in UTF-16 units, as the browser counts them. */
export const noteLength = 500;
/** What nobody has released by then is deleted. The privacy page names the same period. */
export const heldDays = 30;

const day = 86_400_000;

/** When a held note is deleted. */
export function deletedOn(createdAt: Date): Date {
  return new Date(createdAt.getTime() + heldDays * day);
}

/** Held notes from before this moment are due. */
export function heldSince(now: Date): Date {
  return new Date(now.getTime() - heldDays * day);
}

/** Every occurrence of the words, for blotting out what the check did not know. */
export function occurrences(text: string, words: readonly string[]): Finding[] {
  const lower = text.toLowerCase();
  const found: Finding[] = [];
  for (const word of words.map((one) => one.trim().toLowerCase()).filter((one) => one.length > 0)) {
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + word.length)) {
      found.push({ kind: 'name', start: at, end: at + word.length });
    }
  }
  return found;
}

/** Spans in order, those that overlap or touch as one. */
export function united(findings: readonly Finding[]): Finding[] {
  const whole: Finding[] = [];
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && finding.start <= last.end) last.end = Math.max(last.end, finding.end);
    else whole.push({ ...finding });
  }
  return whole;
}
