import type { Db } from '../../core/db/client.ts';
import type { Language } from '../../core/i18n/languages.ts';
import { type ReadableText, textFor, textsFor } from '../../texts/queries.ts';
import { type AidDefinition, aidDefinitionSchema, missingTextKeys } from './schema.ts';

export interface ReadableAid {
  slug: string;
  edition: string;
  source: string;
  checkedOn: Date;
  nextCheck: Date;
  definition: AidDefinition;
  /** In the language asked for, or in German as long as that translation is not complete. */
  text: ReadableText<'aid'>;
  german: ReadableText<'aid'>;
}

/** One aid with its words; null when there is none with that slug or it has no German text yet. */
export async function aidBySlug(db: Db, slug: string, language: Language): Promise<ReadableAid | null> {
  const aid = await db.aid.findUnique({ where: { slug } });
  if (!aid) return null;
  const [asked, german] = await Promise.all([
    textFor<'aid'>(db, aid.textId, language),
    textFor<'aid'>(db, aid.textId, 'de'),
  ]);
  if (!asked || !german) return null;
  const definition = aidDefinitionSchema.parse(aid.definition);
  const complete = missingTextKeys(definition, asked.fields).length === 0;
  const text = complete ? asked : { ...german, fallback: true };
  return { ...aid, definition, text, german };
}

/** Title and teaser of every aid, in the order that the editors gave them. */
export async function listAids(db: Db, language: Language) {
  const aids = await db.aid.findMany({
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
    select: { slug: true, textId: true, definition: true },
  });
  const texts = await textsFor<'aid'>(
    db,
    aids.map(({ textId }) => textId),
    language,
  );
  return aids.flatMap(({ slug, textId, definition }) => {
    const text = texts.get(textId);
    return text ? [{ slug, text, minutes: aidDefinitionSchema.parse(definition).minutes }] : [];
  });
}
