import type { Prisma, Tx } from '../../src/core/db/client.ts';
import type { Deps } from '../../src/deps.ts';
import { typesetEdition } from '../../src/materials/commands.ts';
import { type ImportedText, importTexts } from '../../src/texts/commands.ts';
import type { SeedAid } from './aids/types.ts';
import { seedBodies } from './bodies.ts';
import { byCode, languageVersions, recordFolders } from './load.ts';
import { materials } from './materials/materials.ts';
import { organisations } from './organisations/organisations.ts';
import { topics } from './topics/topics.ts';
import type {
  SeedMaterialText,
  SeedOrganisationText,
  SeedPage,
  SeedPageText,
  SeedTopicText,
} from './types.ts';

/** Fills an empty portal with what it tells: topics, organisations, bodies, pages, materials, fill-in aids. */
export async function seedContents(deps: Deps, tx: Tx): Promise<void> {
  const now = deps.clock();
  await seedTopics(tx, now);
  await seedOrganisations(tx, now);
  await seedBodies(tx);
  await seedPages(tx, now);
  await seedMaterials(deps, tx, now);
  await seedAids(tx, now);
}

async function seedTopics(tx: Tx, now: Date) {
  const texts = await languageVersions<Record<string, SeedTopicText>>('topics', 'texts');
  const ids = await importTexts(
    tx,
    topics.map(({ code }) => ({ kind: 'topic', byLanguage: byCode(texts, code) })),
    now,
  );
  await tx.topic.createMany({
    data: topics.map((topic, position) => ({ ...topic, position, textId: idAt(ids, position) })),
  });
}

async function seedOrganisations(tx: Tx, now: Date) {
  const texts = await languageVersions<Record<string, SeedOrganisationText>>('organisations', 'texts');
  const ids = await importTexts(
    tx,
    organisations.map(({ code }) => ({ kind: 'organisation', byLanguage: byCode(texts, code) })),
    now,
  );
  const rows = await tx.organisation.createManyAndReturn({
    data: organisations.map(
      ({ offices, services, parentCode, checkedOn, nextCheck, ...organisation }, index) => ({
        ...organisation,
        textId: idAt(ids, index),
        checkedOn: new Date(checkedOn),
        nextCheck: new Date(nextCheck),
      }),
    ),
    select: { id: true, code: true },
  });
  const idOf = new Map(rows.map(({ id, code }) => [code, id]));
  for (const { code, parentCode } of organisations) {
    if (parentCode)
      await tx.organisation.update({ where: { code }, data: { parentId: idOf.get(parentCode) ?? null } });
  }
  await tx.office.createMany({
    data: organisations.flatMap(({ code, offices }) =>
      offices.map((office, position) => ({ ...office, position, organisationId: idOf.get(code) ?? '' })),
    ),
  });
  await tx.service.createMany({
    data: organisations.flatMap(({ code, services }) =>
      services.map(({ languages, ...service }, position) => ({
        ...service,
        position,
        organisationId: idOf.get(code) ?? '',
        languages: languages.map((language) => ({ language, weekday: null })),
      })),
    ),
  });
}

async function seedPages(tx: Tx, now: Date) {
  const pages = await Promise.all(
    recordFolders('pages', 'page.ts').map(async (folder) => ({
      page: ((await import(`./pages/${folder}/page.ts`)) as { page: SeedPage }).page,
      texts: await languageVersions<SeedPageText>(`pages/${folder}`, 'text'),
    })),
  );
  const ids = await importTexts(
    tx,
    pages.map<ImportedText>(({ texts }) => ({ kind: 'page', byLanguage: texts })),
    now,
  );
  const rows = await tx.page.createManyAndReturn({
    data: pages.map(({ page: { order, checkedOn, nextCheck, ...page } }, index) => ({
      ...page,
      position: order,
      textId: idAt(ids, index),
      checkedOn: new Date(checkedOn),
      nextCheck: new Date(nextCheck),
    })),
    select: { id: true },
  });
  await tx.pageSlug.createMany({
    data: pages.flatMap(({ texts }, index) =>
      Object.entries(texts).map(([language, { slug }]) => ({
        pageId: idAt(
          rows.map(({ id }) => id),
          index,
        ),
        language,
        slug,
      })),
    ),
  });
}

async function seedMaterials(deps: Deps, tx: Tx, now: Date) {
  const texts = await Promise.all(
    materials.map(({ code }) => languageVersions<SeedMaterialText>(`materials/${code}`, 'text')),
  );
  const ids = await importTexts(
    tx,
    texts.map((byLanguage) => ({ kind: 'material', byLanguage })),
    now,
  );
  for (const [index, { edition, checkedOn, nextCheck, ...material }] of materials.entries()) {
    const { editions } = await tx.material.create({
      select: { editions: { select: { id: true } } },
      data: {
        ...material,
        slug: texts[index]?.de?.slug ?? material.code,
        publisher: 'Runder Tisch Unionsbürger*innen im Burgenlandkreis',
        licence: 'CC BY 4.0',
        textId: idAt(ids, index),
        editions: {
          create: {
            label: edition,
            checkedOn: new Date(checkedOn),
            nextCheck: new Date(nextCheck),
            publishedAt: now,
          },
        },
      },
    });
    for (const { id } of editions) await typesetEdition(deps, tx, id);
  }
}

async function seedAids(tx: Tx, now: Date) {
  for (const [position, folder] of recordFolders('aids', 'definition.ts').entries()) {
    const { aid } = (await import(`./aids/${folder}/definition.ts`)) as { aid: SeedAid };
    const byLanguage = await languageVersions<Record<string, string>>(`aids/${folder}`, 'texts');
    const [textId] = await importTexts(tx, [{ kind: 'aid', byLanguage }], now);
    await tx.aid.create({
      data: {
        code: aid.code,
        slug: aid.code,
        position,
        definition: aid.definition as Prisma.InputJsonObject,
        topics: ['LOHN', 'ARB'],
        textId: textId ?? '',
        edition: aid.edition,
        source: aid.source,
        checkedOn: new Date(aid.checkedOn),
        nextCheck: new Date(aid.nextCheck),
      },
    });
  }
}

function idAt(ids: readonly string[], index: number): string {
  const id = ids[index];
  if (id === undefined) throw new Error(`Seed record ${index} has no id`);
  return id;
}
