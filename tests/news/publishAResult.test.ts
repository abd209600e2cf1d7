import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publicNews } from '../../src/news/queries.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
let coordinator: Colleague;
beforeAll(async () => {
  portal = await startApp();
  coordinator = await portal.signIn('koordination');
});
afterAll(() => portal.stop());

const secret = {
  decision: 'GEHEIM-BESCHLUSS über einzelne Arbeitgeber',
  measure: 'GEHEIM-MASSNAHME bei der Firma',
  item: 'GEHEIM-PUNKT der Tagesordnung',
  meeting: 'GEHEIM-TREFFEN der Leitung',
  cluster: 'GEHEIM-HÄUFUNG bei einer Firma',
  minutes: 'GEHEIM-PROTOKOLL',
};

let count = 0;
let story: Awaited<ReturnType<typeof newStory>>;

/** A chain from need to measure whose internal words nobody outside may ever read. */
async function newStory(reports: number) {
  const { db } = portal.deps;
  count += 1;
  const body = await db.body.findFirstOrThrow();
  const owner = await db.organisation.findUniqueOrThrow({ where: { code: 'bema' } });
  const cluster = await db.needCluster.create({
    data: { title: `${secret.cluster} ${count}`, topic: 'LOHN', place: 'zeitz', state: 'inProgress' },
  });
  const sample = await db.needReport.findFirstOrThrow({ omit: { id: true, priority: true } });
  await db.needReport.createMany({
    data: Array.from({ length: reports }, () => ({ ...sample, clusterId: cluster.id })),
  });
  const meeting = await db.meeting.create({
    data: {
      bodyId: body.id,
      title: secret.meeting,
      slug: `geheim-${count}`,
      audience: 'leadership',
      state: 'held',
      startsAt: new Date('2026-03-17T09:00:00Z'),
      endsAt: new Date('2026-03-17T10:00:00Z'),
    },
  });
  const item = await db.agendaItem.create({
    data: { meetingId: meeting.id, position: 0, title: secret.item, clusterId: cluster.id },
  });
  await db.minutesRevision.create({
    data: { agendaItemId: item.id, number: 1, text: secret.minutes, html: `<p>${secret.minutes}</p>` },
  });
  const decision = await db.decision.create({
    data: { agendaItemId: item.id, result: 'adopted', internalText: secret.decision },
  });
  const measure = await db.measure.create({
    data: {
      title: secret.measure,
      ownerId: owner.id,
      due: new Date('2026-06-01'),
      state: 'done',
      agendaItemId: item.id,
      decisionId: decision.id,
      clusterId: cluster.id,
    },
  });
  return { cluster, meeting, item, decision, measure };
}

/** Writes a draft that begins with the measure, as the form offers it. */
async function writeDraft(changes: Record<string, string> = {}) {
  const { cluster, meeting, decision, measure } = story;
  const answer = await coordinator.submit(
    `/staff/news/new?measure=${measure.id}`,
    {
      kind: 'result',
      title: `Löhne werden fair abgerechnet ${count}`,
      teaser: 'Kurz gesagt: Es wirkt.',
      body: 'Ein **guter** Text.',
      clusterId: cluster.id,
      meetingId: meeting.id,
      decisionId: decision.id,
      measureId: measure.id,
      ...changes,
    },
    '/staff/news',
  );
  expect(answer.status, answer.text).toBe(303);
  const page = answer.headers.location as string;
  const item = await portal.deps.db.newsItem.findUniqueOrThrow({
    where: { id: page.split('/').at(-1) ?? '' },
  });
  return { page, slug: item.slug, id: item.id };
}

async function givePublicWords() {
  const { db } = portal.deps;
  await db.decision.update({
    where: { id: story.decision.id },
    data: { publicText: 'Wir reden mit allen.' },
  });
  await db.measure.update({
    where: { id: story.measure.id },
    data: { publicText: 'Ein Gespräch mit Betrieben.' },
  });
}

const publish = (page: string, fields: Record<string, string> = {}) =>
  coordinator.submit(page, fields, `${page}/publication`);

beforeEach(async () => {
  story = await newStory(3);
});

describe('writing', () => {
  test('begins with what the record knows', async () => {
    const { text } = await coordinator.get(`/staff/news/new?measure=${story.measure.id}`);
    expect(text).toContain(`value="${secret.measure}"`);
    for (const { id } of [story.measure, story.decision, story.meeting, story.cluster])
      expect(text).toContain(`<option value="${id}" selected>`);
    for (const [record, { id }] of Object.entries({
      cluster: story.cluster,
      meeting: story.meeting,
      decision: story.decision,
    })) {
      const page = await coordinator.get(`/staff/news/new?${record}=${id}`);
      expect(page.text).toContain(`<option value="${id}" selected>`);
    }
    expect((await coordinator.get('/staff/news/new?measure=nonsense')).status).toBe(200);
  });

  test('mistakes keep the words', async () => {
    const fields = { kind: 'result', title: '', teaser: 'Bleibt stehen', topics: 'NIX' };
    const answer = await coordinator.submit('/staff/news/new', fields, '/staff/news');
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Bleibt stehen');
    const foreign = { kind: 'news', title: 'Titel', measureId: story.cluster.id };
    expect((await coordinator.submit('/staff/news/new', foreign, '/staff/news')).status).toBe(422);
  });

  test('two entries of one title get two addresses; two writers lose nothing', async () => {
    const first = await writeDraft({ title: 'Füße & Straßen in Łódź!' });
    const second = await writeDraft({ title: 'Füße & Straßen in Łódź!' });
    expect([first.slug, second.slug]).toEqual(['fuesse-strassen-in-lodz', 'fuesse-strassen-in-lodz-2']);
    const edit = `${first.page}/edit`;
    const fields = { kind: 'result', title: 'Neu', teaser: 'neu', body: 'Vom Ersten' };
    expect((await coordinator.submit(edit, fields)).status).toBe(303);
    const later = await coordinator.submit(edit, {
      ...fields,
      body: 'Vom Zweiten',
      version: '1',
      number: '1',
    });
    expect(later.status).toBe(422);
    expect(later.text).toContain('<p>Vom Ersten</p>');
    expect(later.text).toContain('Vom Zweiten</textarea>');
  });

  test('is for coordinators and editors', async () => {
    const { page } = await writeDraft();
    expect((await (await portal.signIn('redaktion')).get(page)).status).toBe(200);
    const partner = await portal.signIn('bema');
    for (const path of ['/staff/news', '/staff/news/new', page])
      expect((await partner.get(path)).status).toBe(404);
  });
});

describe('publishing', () => {
  test('is refused while decision or measure have no public words of their own, and says where to mend it', async () => {
    const { db } = portal.deps;
    const { page, slug } = await writeDraft();
    const seen = await coordinator.get(page);
    expect(seen.text).toContain('Der Beschluss hat noch keinen Wortlaut');
    expect(seen.text).toContain('Die Maßnahme hat noch keinen Wortlaut');
    expect(seen.text).toContain(`/minutes/${story.item.id}/decisions/${story.decision.id}"`);
    expect(seen.text).toContain(`/staff/measures/${story.measure.id}/edit"`);
    expect((await publish(page, { version: '1', number: '1' })).status).toBe(422);

    await db.decision.update({
      where: { id: story.decision.id },
      data: { publicText: ` ${secret.decision.toUpperCase()} ` },
    });
    await db.measure.update({ where: { id: story.measure.id }, data: { publicText: secret.measure } });
    const same = await publish(page, { version: '1', number: '1' });
    expect(same.status).toBe(422);
    expect(same.text).toContain('ist derselbe wie der interne');
    expect((await portal.anybody().get(`/de/news/${slug}`)).status).toBe(404);

    await givePublicWords();
    expect((await publish(page)).status).toBe(303);
    expect((await portal.anybody().get(`/de/news/${slug}`)).status).toBe(200);
  });

  test('is refused without a text, and after a change that was not previewed', async () => {
    await givePublicWords();
    const { page } = await writeDraft({ body: '' });
    expect((await publish(page, { version: '1', number: '1' })).text).toContain('braucht noch einen Text');
    const other = await writeDraft();
    const answer = await publish(other.page, { version: '7', number: '1' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Jemand anderes hat den Beitrag inzwischen geändert');
  });

  test('settles the cluster, gives it public words and reaches its reports', async () => {
    await givePublicWords();
    const { page, slug, id } = await writeDraft();
    const key = { _key: `0190e0a0-0000-7000-8000-0000000001${String(count).padStart(2, '0')}` };
    const words = { clusterTitle: 'Unklare Lohnabrechnungen', clusterDescription: 'Viele fragten danach.' };
    expect((await publish(page, { ...words, ...key })).status).toBe(303);
    expect((await publish(page, { ...words, ...key })).status).toBe(303);
    const cluster = await portal.deps.db.needCluster.findUniqueOrThrow({ where: { id: story.cluster.id } });
    expect(cluster).toMatchObject({ state: 'resolved' });
    expect(cluster.closedAt).not.toBeNull();
    expect(await portal.deps.db.auditEvent.count({ where: { action: 'news.publish', recordId: id } })).toBe(
      1,
    );
    expect((await portal.anybody().get(`/de/news/${slug}`)).text).toContain('Unklare Lohnabrechnungen');
    const report = await portal.deps.db.needReport.findFirstOrThrow({ where: { clusterId: cluster.id } });
    const told = await coordinator.get(`/staff/needs/${report.id}`);
    expect(told.text).toContain(`/news/${slug}"`);
  });

  test('news settle no cluster', async () => {
    await givePublicWords();
    const { page } = await writeDraft({ kind: 'news' });
    expect((await publish(page)).status).toBe(303);
    expect(await portal.deps.db.needCluster.findUnique({ where: { id: story.cluster.id } })).toMatchObject({
      state: 'inProgress',
    });
  });

  test('later words are public only when published again', async () => {
    await givePublicWords();
    const { page, slug } = await writeDraft();
    await publish(page);
    const fields = { kind: 'result', title: 'Anderer Titel', teaser: 'kurz', body: 'Neue Worte' };
    expect((await coordinator.submit(`${page}/edit`, fields)).status).toBe(303);
    const shown = async () => (await portal.anybody().get(`/de/news/${slug}`)).text;
    expect(await shown()).not.toContain('Neue Worte');
    expect((await publish(page)).status).toBe(303);
    expect(await shown()).toContain('Neue Worte');
  });
});

describe('what the public reads', () => {
  test('only public words at every stage, and no small or exact figures', async () => {
    const anybody = portal.anybody();
    await givePublicWords();
    const { page, slug } = await writeDraft();
    const address = `/de/news/${slug}`;
    const check = async (status: number) => {
      for (const path of [address, `/en/news/${slug}`, '/de/news', '/en/news']) {
        const answer = await anybody.get(path);
        if (path.endsWith(slug)) expect(answer.status).toBe(status);
        for (const words of Object.values(secret)) expect(answer.text).not.toContain(words);
        expect(answer.text).not.toContain('geheim-');
      }
    };
    await check(404);
    await publish(page);
    await check(200);
    const { text } = await anybody.get(address);
    expect(text).toContain('Wir reden mit allen.');
    expect(text).toContain('Ein Gespräch mit Betrieben.');
    expect(text).toContain('einige Meldungen');
    expect(text).toContain('Ein Treffen des Runden Tisches');
    expect(text).toContain('März 2026');
    expect(text).not.toContain('17. März');

    // Whoever empties or copies the words afterwards makes the step disappear.
    await portal.deps.db.decision.update({
      where: { id: story.decision.id },
      data: { publicText: secret.decision },
    });
    await portal.deps.db.measure.update({ where: { id: story.measure.id }, data: { publicText: '' } });
    await check(200);
    expect((await anybody.get(address)).text).not.toContain('>Beschluss<');

    await coordinator.submit(page, { reason: 'GEHEIM-GRUND' }, `${page}/withdrawal`);
    await check(404);
  });

  test('a public meeting has its name, its day and a link; its open item a title', async () => {
    const { db } = portal.deps;
    await givePublicWords();
    await db.meeting.update({
      where: { id: story.meeting.id },
      data: { audience: 'public', title: 'Offenes Treffen', slug: `offen-${count}` },
    });
    await db.agendaItem.update({
      where: { id: story.item.id },
      data: { visibility: 'public', publicTitle: 'Faire Löhne' },
    });
    const { page, slug } = await writeDraft();
    await publish(page);
    const { text } = await portal.anybody().get(`/de/news/${slug}`);
    expect(text).toContain(`href="/de/meetings/offen-${count}"`);
    expect(text).toContain('17. März 2026');
    expect(text).toContain('Faire Löhne');
    expect(text).not.toContain(secret.item);
  });

  test('larger figures are rounded', async () => {
    story = await newStory(13);
    await givePublicWords();
    const { page, slug } = await writeDraft();
    await publish(page);
    const { text } = await portal.anybody().get(`/de/news/${slug}`);
    expect(text).toContain('rund 15 Meldungen');
    expect(text).not.toContain('13 Meldungen');
  });

  test('a missing translation shows the German text and says so; a machine one says so too', async () => {
    await givePublicWords();
    const { page, slug } = await writeDraft();
    await publish(page);
    const english = await portal.anybody().get(`/en/news/${slug}`);
    expect(english.text).toContain('not available in your language yet');
    expect(english.text).toMatch(/<div class="page-heading" lang="de">/);
    const demo = await publicNews(portal.deps.db, 'en', 20);
    const example = demo.find(({ title }) => title.startsWith('Example:'));
    const { text } = await portal.anybody().get(`/en/news/${example?.slug}`);
    expect(text).toContain('made by a computer');
    expect(demo.every(({ language }) => ['en', 'de'].includes(language))).toBe(true);
  });
});

test('what is withdrawn says since when, and nothing else', async () => {
  await givePublicWords();
  const { page, slug } = await writeDraft();
  await publish(page);
  const without = await coordinator.submit(page, { reason: '' }, `${page}/withdrawal`);
  expect(without.status).toBe(422);
  portal.setClock(new Date('2027-01-15T12:00:00Z'));
  expect((await coordinator.submit(page, { reason: 'Zahl war falsch' }, `${page}/withdrawal`)).status).toBe(
    303,
  );
  portal.setClock(null);
  const gone = await portal.anybody().get(`/de/news/${slug}`);
  expect(gone.status).toBe(404);
  expect(gone.text).toContain('am 15. Januar 2027 zurückgezogen');
  expect(gone.text).not.toContain('Zahl war falsch');
  expect(gone.text).not.toContain('Es wirkt');
  expect((await portal.anybody().get('/de/news')).text).not.toContain(slug);
  expect((await coordinator.get(page)).text).toContain('Zahl war falsch');
  expect((await publish(page)).status).toBe(303);
  expect((await portal.anybody().get(`/de/news/${slug}`)).status).toBe(200);
});
