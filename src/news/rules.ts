import { plainLetters } from '../core/i18n/plainLetters.ts';
import { sameWords } from '../core/i18n/sameWords.ts';

const maximumSlugLength = 70;

/** The public address of an entry. */
export function slugOf(title: string): string {
  return plainLetters(title, maximumSlugLength) || 'ergebnis';
}

/** Public words that are there and are not just the internal ones; else nothing. */
export function publicWords(text: string | null, internal: string | null): string | null {
  if (!text?.trim() || sameWords(text, internal ?? '')) return null;
  return text.trim();
}

/** How many reports stand behind something, as the public may know: never a small number, never an exact one. */
export function publicReportCount(
  reports: number,
): { kind: 'none' } | { kind: 'few' } | { kind: 'about'; count: number } {
  if (reports <= 0) return { kind: 'none' };
  if (reports < 5) return { kind: 'few' };
  return { kind: 'about', count: Math.round(reports / 5) * 5 };
}

export interface LinkedRecords {
  decision: { publicText: string; internalText: string } | null;
  measure: { publicText: string; title: string } | null;
}

export type Gap =
  | { record: 'decision' | 'measure'; problem: 'missing' | 'same' }
  | { record: 'text'; problem: 'missing' };

/** What stands in the way of publishing. */
export function publicationGaps(
  words: { teaser: string; body: string },
  { decision, measure }: LinkedRecords,
): Gap[] {
  const gaps: Gap[] = [];
  if (!words.teaser.trim() || !words.body.trim()) gaps.push({ record: 'text', problem: 'missing' });
  const check = (record: 'decision' | 'measure', open: string, internal: string) => {
    if (!open.trim()) gaps.push({ record, problem: 'missing' });
    else if (sameWords(open, internal)) gaps.push({ record, problem: 'same' });
  };
  if (decision) check('decision', decision.publicText, decision.internalText);
  if (measure) check('measure', measure.publicText, measure.title);
  return gaps;
}
