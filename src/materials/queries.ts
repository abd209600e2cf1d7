import type { Db, Tx } from '../core/db/client.ts';
import type { Language } from '../core/i18n/languages.ts';
import { type ReadableText, type TextFields, textsFor } from '../texts/queries.ts';

export interface MaterialFacts {
  id: string;
  slug: string;
  topics: string[];
  publisher: string;
  licence: string;
  text: ReadableText<'material'>;
  edition: { label: string; checkedOn: Date; nextCheck: Date };
  files: MaterialFileFacts[];
}

export interface MaterialFileFacts {
  language: string;
  sha256: string;
  name: string;
  /** Bytes. */
  size: number;
}

/** Everything to download in its current edition, with words for the reader. */
export async function publicMaterials(
  db: Db,
  language: Language,
  filter: { topics?: readonly string[]; slug?: string } = {},
): Promise<MaterialFacts[]> {
  const rows = await db.material.findMany({
    where: {
      editions: { some: { publishedAt: { not: null } } },
      ...(filter.slug ? { slug: filter.slug } : {}),
      ...(filter.topics ? { topics: { hasSome: [...filter.topics] } } : {}),
    },
    orderBy: { createdAt: 'asc' },
    // One statement instead of one per level: a public page has three.
    relationLoadStrategy: 'join',
    include: {
      editions: {
        where: { publishedAt: { not: null } },
        orderBy: { publishedAt: 'desc' },
        take: 1,
        include: { files: { include: { file: { select: { size: true } } } } },
      },
    },
  });
  const texts = await textsFor<'material'>(
    db,
    rows.map((row) => row.textId),
    language,
  );
  return rows.flatMap((row) => {
    const text = texts.get(row.textId);
    const [edition] = row.editions;
    if (!text || !edition) return [];
    const files = edition.files.map(({ file, ...rest }) => ({ ...rest, size: file.size }));
    return [{ ...row, text, edition, files }];
  });
}

/** A portal-made material with its documents in every published language, for the typesetter. */
export async function materialToTypeset(tx: Tx, editionId: string) {
  const edition = await tx.materialEdition.findUniqueOrThrow({
    where: { id: editionId },
    include: { material: { include: { text: true } } },
  });
  const versions = await tx.textVersion.findMany({
    where: { textId: edition.material.textId, status: 'published' },
    orderBy: [{ language: 'asc' }, { number: 'desc' }],
    distinct: ['language'],
    select: { language: true, fields: true },
  });
  return {
    edition,
    material: edition.material,
    versions: versions.map(({ language, fields }) => ({
      language,
      fields: fields as TextFields<'material'>,
    })),
  };
}
