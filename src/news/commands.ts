import type { Person } from '../core/auth/person.ts';
import { audit } from '../core/db/audit.ts';
import type { Tx } from '../core/db/client.ts';
import { conflict, forbidden } from '../core/errors.ts';
import { sameWords } from '../core/i18n/sameWords.ts';
import type { Deps } from '../deps.ts';
import { setClusterState } from '../needs/clusters/commands.ts';
import { createText, saveAndAnnounce } from '../texts/commands.ts';
import { canPublishNews } from './policy.ts';
import { type NewsRecord, newsFor } from './queries.ts';
import { publicationGaps, slugOf } from './rules.ts';
import type { BasedOn, NewsInput, PublicationInput } from './schema.ts';

type NewsDeps = Pick<Deps, 'jobs' | 'clock' | 'translations'>;

/** A new draft, for nobody but those who write. */
export async function createNews(deps: NewsDeps, tx: Tx, person: Person, input: NewsInput): Promise<string> {
  demandPublisher(person);
  const { title, teaser, body, ...columns } = input;
  const textId = await createText(tx, 'news');
  await saveAndAnnounce(deps, tx, person, {
    textId,
    language: 'de',
    fields: { title, teaser, body },
    status: 'draft',
    basedOn: 0,
    now: deps.clock(),
  });
  const item = await tx.newsItem.create({
    data: { ...columns, textId, slug: await freeSlug(tx, title, null), createdAt: deps.clock() },
    select: { id: true },
  });
  await audit(tx, person, {
    action: 'news.create',
    recordType: 'news',
    recordId: item.id,
    after: { title, kind: input.kind },
  });
  return item.id;
}

/** Saves a draft or the next words of a published entry. False when somebody else saved in the meantime. */
export async function updateNews(
  deps: NewsDeps & Pick<Deps, 'db'>,
  person: Person,
  id: string,
  based: BasedOn,
  input: NewsInput,
): Promise<boolean> {
  demandPublisher(person);
  return deps.db.$transaction(async (tx) => {
    const before = await locked(tx, person, id);
    if (before.version !== based.version || before.number !== based.number) return false;
    const { title, teaser, body, ...columns } = input;
    if (title !== before.title || teaser !== before.teaser || body !== before.body) {
      await saveAndAnnounce(deps, tx, person, {
        textId: before.textId,
        language: 'de',
        fields: { title, teaser, body },
        status: 'draft',
        basedOn: based.number,
        now: deps.clock(),
      });
    }
    await tx.newsItem.update({
      where: { id },
      data: {
        ...columns,
        // An address that was public once stays.
        ...(before.publishedAt ? {} : { slug: await freeSlug(tx, title, id) }),
        version: { increment: 1 },
      },
    });
    await audit(tx, person, {
      action: 'news.update',
      recordType: 'news',
      recordId: id,
      before: { title: before.title, kind: before.kind },
      after: { title, kind: input.kind },
    });
    return true;
  });
}

/**
 * Makes the newest words public. A result settles its cluster. Throws a conflict when something changed since
 * the preview, or when a linked record still lacks words for the public.
 */
export async function publishNews(
  deps: NewsDeps,
  tx: Tx,
  person: Person,
  id: string,
  based: BasedOn,
  cluster: PublicationInput,
): Promise<void> {
  demandPublisher(person);
  const item = await locked(tx, person, id);
  if (item.version !== based.version || item.number !== based.number)
    throw conflict('news-staff:errors.changedMeanwhile');
  if (publicationGaps(item, item).length > 0) throw conflict('news-staff:errors.gaps');
  const now = deps.clock();
  if (!item.current) {
    const { title, teaser, body } = item;
    await saveAndAnnounce(deps, tx, person, {
      textId: item.textId,
      language: 'de',
      fields: { title, teaser, body },
      status: 'published',
      basedOn: item.number,
      now,
    });
  }
  await tx.newsItem.update({
    where: { id },
    data: {
      state: 'published',
      publishedAt: item.publishedAt ?? now,
      withdrawnAt: null,
      reason: null,
      version: { increment: 1 },
    },
  });
  if (item.clusterId && item.kind === 'result') {
    const reason = deps.translations.for('de')('news-staff:clusterReason', { title: item.title });
    await setClusterState(tx, person, item.clusterId, 'resolved', { at: now, reason });
  }
  if (item.clusterId && cluster.clusterTitle) await tellOfCluster(deps, tx, person, item, cluster);
  await audit(tx, person, {
    action: 'news.publish',
    recordType: 'news',
    recordId: id,
    before: { state: item.state },
    after: { state: 'published', title: item.title },
  });
}

/** Gives the cluster its words for the public. */
async function tellOfCluster(
  deps: NewsDeps,
  tx: Tx,
  person: Person,
  { clusterId, clusterTextId, clusterPublic }: NewsRecord,
  { clusterTitle, clusterDescription }: PublicationInput,
) {
  const unchanged =
    clusterPublic &&
    sameWords(clusterPublic.title, clusterTitle) &&
    sameWords(clusterPublic.description, clusterDescription);
  if (!clusterId || unchanged) return;
  const textId = clusterTextId ?? (await createText(tx, 'cluster'));
  await saveAndAnnounce(deps, tx, person, {
    textId,
    language: 'de',
    fields: { title: clusterTitle, description: clusterDescription },
    status: 'published',
    basedOn: clusterPublic?.number ?? 0,
    now: deps.clock(),
  });
  if (!clusterTextId) await tx.needCluster.update({ where: { id: clusterId }, data: { textId } });
}

/** Takes an entry off the public pages; its address says so. */
export async function withdrawNews(
  deps: NewsDeps,
  tx: Tx,
  person: Person,
  id: string,
  reason: string,
): Promise<void> {
  demandPublisher(person);
  const item = await locked(tx, person, id);
  if (item.state !== 'published') throw conflict('news-staff:errors.notPublished');
  await tx.newsItem.update({
    where: { id },
    data: { state: 'withdrawn', withdrawnAt: deps.clock(), reason, version: { increment: 1 } },
  });
  await audit(tx, person, {
    action: 'news.withdraw',
    recordType: 'news',
    recordId: id,
    before: { state: 'published' },
    after: { state: 'withdrawn', reason },
  });
}

async function locked(tx: Tx, person: Person, id: string): Promise<NewsRecord> {
  await newsFor(tx, person, id);
  await tx.$queryRaw`SELECT id FROM "NewsItem" WHERE id = ${id}::uuid FOR UPDATE`;
  return newsFor(tx, person, id);
}

async function freeSlug(tx: Tx, title: string, ownId: string | null): Promise<string> {
  const base = slugOf(title);
  const taken = await tx.newsItem.findMany({
    where: { slug: { startsWith: base }, ...(ownId ? { id: { not: ownId } } : {}) },
    select: { slug: true },
  });
  const used = new Set(taken.map(({ slug }) => slug));
  let slug = base;
  for (let number = 2; used.has(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}

function demandPublisher(person: Person): void {
  if (!canPublishNews(person)) throw forbidden('news-staff:errors.mayNotPublish');
}
