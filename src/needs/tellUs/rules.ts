import { isoDay } from '../../core/i18n/format.ts';
import { type Finding, findPersonalData } from '../notes/findings/rules.ts';
import { monthStart } from '../rules.ts';

/** Without a proof of work that one sender, and all together, may tell within an hour. */
export const unprovenPerSender = 8;
export const unprovenInAll = 100;

/** What has no meaning for somebody who tells of the own need. */
const notOffered: ReadonlySet<string> = new Set(['UNK']);

export function offered<T extends { code: string }>(topics: readonly T[]): T[] {
  return topics.filter(({ code }) => !notOffered.has(code));
}

/**
 * What in a text of any language seems to speak of a person. The check for notes knows German: the word that begins
 * a sentence of another language is no name for being written large and unknown.
 */
export function seemsPersonal(text: string): Finding[] {
  return findPersonalData(text).filter(
    ({ kind, start, end }) =>
      kind !== 'name' ||
      /\s/.test(text.slice(start, end)) ||
      !/(?:^|[.!?…:\n]\s*)$/.test(text.slice(0, start)),
  );
}

/** Browsers send each line break as two characters, but count it as one. */
export function lineBreaksAsOne(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

/** The times that are kept of a report: its month, and the day only until it was read. */
export function keptTimes(now: Date): { month: Date; createdAt: Date } {
  const day = isoDay(now);
  return { month: monthStart(day.slice(0, 7)), createdAt: new Date(`${day}T00:00:00Z`) };
}

/** Checks a report against the taxonomy. */
export function topicErrors(
  topics: readonly { code: string; subtopics: readonly { code: string }[] }[],
  { topic, subtopics }: { topic: string; subtopics: readonly string[] },
): Record<string, string> {
  const chosen = topics.find(({ code }) => code === topic);
  if (!chosen) return { topic: 'tellUs:errors.topic' };
  const possible = new Set(chosen.subtopics.map(({ code }) => code));
  return subtopics.every((code) => possible.has(code)) ? {} : { subtopics: 'tellUs:errors.subtopics' };
}
