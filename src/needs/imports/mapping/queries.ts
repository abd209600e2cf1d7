import { isoDay } from '../../../core/i18n/format.ts';
import type { Deps } from '../../../deps.ts';
import { topicsIn } from '../../../texts/topics/queries.ts';
import { reportMonths } from '../../rules.ts';
import { wordsFor } from '../../view.ts';
import type { FoundImport } from '../queries.ts';
import { readMapping } from '../schema.ts';
import type { Table } from '../table/rules.ts';
import { candidatesFor } from '../view.ts';
import { type Candidates, mappingFaults } from './rules.ts';

/** What every step of an import needs to know: the words of the portal, and which months may be reported. */
export async function vocabulary(deps: Deps, language: 'de' | 'en') {
  const topics = await topicsIn(deps.db, language);
  const words = wordsFor(deps.translations.for(language), language, topics);
  const subtopics = topics.flatMap(({ code, subtopics: list }) =>
    list.map((sub) => [sub.code, code] as const),
  );
  return {
    topics,
    words,
    topicOf: new Map(subtopics),
    topicCodes: new Set([...topics.map(({ code }) => code), ...subtopics.map(([code]) => code)]),
    months: reportMonths(isoDay(deps.clock())),
  };
}

/** By which names the words of a table are known: the German ones, and those of the reader's language. */
export async function candidatesOf(deps: Deps, { topics, words }: Vocabulary): Promise<Candidates> {
  const own = { topics, words };
  if (words.language === 'de') return candidatesFor([own]);
  const german = await topicsIn(deps.db, 'de');
  return candidatesFor([own, { topics: german, words: wordsFor(deps.translations.for('de'), 'de', german) }]);
}

export type Vocabulary = Awaited<ReturnType<typeof vocabulary>>;

/** A draft's table, how it is read, and what keeps that from being used. */
export function draftIn(found: FoundImport) {
  const table = found.sheet as unknown as Table;
  const mapping = readMapping(found.mapping);
  return { table, mapping, faults: mapping ? mappingFaults(mapping, table) : {} };
}
