import type { Tx } from '../core/db/client.ts';
import { storeFile } from '../core/files/store.ts';
import { interfaceLanguageOf, type Language } from '../core/i18n/languages.ts';
import type { Deps } from '../deps.ts';
import { materialToTypeset } from './queries.ts';
import { printableMaterial } from './view.ts';

/**
 * Typesets a portal-made material in every language it is published in, as PDF/UA-1, and keeps the files
 * with the edition.
 * @returns how many languages were set
 */
export async function typesetEdition(
  deps: Pick<Deps, 'pdf' | 'translations'>,
  tx: Tx,
  editionId: string,
): Promise<number> {
  const { edition, material, versions } = await materialToTypeset(tx, editionId);
  let count = 0;
  for (const { language, fields } of versions) {
    const { title, document } = fields;
    if (!document) continue;
    const t = deps.translations.for(interfaceLanguageOf(language as Language));
    const bytes = deps.pdf.render(
      'material',
      printableMaterial(document, {
        language: language as Language,
        checkedOn: edition.checkedOn,
        orientation: material.orientation,
        t,
      }),
    );
    const name = `${title} (${language}).pdf`;
    // Each wait also lets the typesetter give its memory back.
    const { sha256 } = await storeFile(tx, { bytes, name, mime: 'application/pdf' });
    await tx.materialFile.upsert({
      where: { editionId_language: { editionId, language } },
      create: { editionId, language, sha256, name },
      update: { sha256, name },
    });
    count += 1;
  }
  return count;
}

/** Sets the current edition of the material that owns this text; nothing where the text is another thing's. */
export async function typesetMaterialOf(
  deps: Pick<Deps, 'db' | 'pdf' | 'translations'>,
  textId: string,
): Promise<void> {
  await deps.db.$transaction(
    async (tx) => {
      const edition = await tx.materialEdition.findFirst({
        where: { material: { textId }, publishedAt: { not: null } },
        orderBy: { publishedAt: 'desc' },
        select: { id: true },
      });
      if (edition) await typesetEdition(deps, tx, edition.id);
    },
    { timeout: 60_000 },
  );
}
