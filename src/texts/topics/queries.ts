import type { Db, Tx } from '../../core/db/client.ts';
import type { Language } from '../../core/i18n/languages.ts';
import { textsFor } from '../queries.ts';

export interface TopicChoice {
  code: string;
  name: string;
  description: string;
  /** Language of the words. */
  language: string;
  subtopics: { code: string; name: string }[];
}

/** The taxonomy in its order, named in one language; retired codes are left out. */
export async function topicsIn(db: Db | Tx, language: Language): Promise<TopicChoice[]> {
  const topics = await db.topic.findMany({ where: { retiredAt: null }, orderBy: { position: 'asc' } });
  const texts = await textsFor<'topic'>(
    db,
    topics.map((topic) => topic.textId),
    language,
  );
  return topics.map((topic) => {
    const text = texts.get(topic.textId);
    return {
      code: topic.code,
      name: text?.fields.name ?? topic.code,
      description: text?.fields.description ?? '',
      language: text?.language ?? 'de',
      subtopics: topic.subtopics.map((code) => ({ code, name: text?.fields.subtopics[code] ?? code })),
    };
  });
}
