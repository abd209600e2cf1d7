import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
let bema: Colleague;
let coordinator: Colleague;
beforeAll(async () => {
  portal = await startApp();
  [bema, coordinator] = await Promise.all([portal.signIn('bema'), portal.signIn('koordination')]);
});
afterAll(() => portal.stop());

async function personOf(name: string) {
  return portal.deps.db.person.findUniqueOrThrow({ where: { email: `${name}@ubu.example` } });
}

/** A report as the form would have written it. */
async function report(by: string, fields: { place?: string; count?: number; language?: string } = {}) {
  const person = await personOf(by);
  const { id } = await portal.deps.db.needReport.create({
    data: {
      month: new Date('2026-10-01'),
      place: fields.place ?? 'zeitz',
      topic: 'TEI',
      secondaryTopics: [],
      subtopics: ['TEI5'],
      channel: 'inPerson',
      language: fields.language ?? 'ro',
      nationalityGroup: 'ro',
      sector: 'meat',
      household: 'single',
      barriers: [],
      outcome: 'noOffer',
      count: fields.count ?? 1,
      sourceType: 'case',
      organisationId: person.organisationId,
      reporterId: person.id,
    },
  });
  return id;
}

async function cluster(reports: string[], title = 'Kein Bus nach der Spätschicht'): Promise<string> {
  const answer = await coordinator.submit(
    `/staff/clusters/new?report=${reports[0]}`,
    { title, summary: '', reports },
    '/staff/clusters',
  );
  expect(answer.status).toBe(303);
  return String(answer.headers.location).split('/').at(-1) ?? '';
}

function stateOf(id: string) {
  return portal.deps.db.needCluster.findUniqueOrThrow({ where: { id } });
}

describe('gathering reports', () => {
  test('from one report, with a title made of topic and place and with what fits beside it', async () => {
    const [first, second] = [await report('bema'), await report('caritas')];
    const form = await coordinator.get(`/staff/clusters/new?report=${first}`);
    expect(form.text).toMatch(/id="title"[^>]*value="[^"]*\(Zeitz\)"/);
    expect(form.text).toContain(`value="${second}"`);
    const id = await cluster([first, second]);
    const rows = await portal.deps.db.needReport.findMany({ where: { clusterId: id } });
    expect(rows.map((row) => row.id).sort()).toEqual([first, second].sort());
    expect(rows[0]?.clusteredById).toBe((await personOf('koordination')).id);
  });

  test('several from the list into a new cluster, in one step', async () => {
    const reports = [
      await report('bema', { place: 'naumburg' }),
      await report('caritas', { place: 'naumburg' }),
    ];
    const answer = await coordinator.submit(
      '/staff/needs?topic=TEI',
      { reports, cluster: 'new' },
      '/staff/needs/selection?topic=TEI',
    );
    expect(answer.status).toBe(303);
    const page = await coordinator.get(String(answer.headers.location));
    expect(page.text).toContain('mit 2 Meldungen');
    expect(page.text).toMatch(/<h1>[^<]*\(Naumburg\)<\/h1>/);
  });

  test('into a cluster that exists, and no report is ever in two', async () => {
    const taken = await report('bema');
    await cluster([taken], 'Erste Häufung');
    const free = await report('bema');
    const second = await cluster([await report('bema')], 'Zweite Häufung');
    const answer = await coordinator.submit(
      '/staff/needs',
      { reports: [taken, free], cluster: second },
      '/staff/needs/selection',
    );
    expect(answer.headers.location).toBe(`/staff/clusters/${second}`);
    expect((await coordinator.get(`/staff/clusters/${second}`)).text).toContain('Eine Meldung gehört jetzt');
    expect(await portal.deps.db.needReport.count({ where: { clusterId: second } })).toBe(2);
  });

  test('nothing ticked is said, and stays where it was', async () => {
    const answer = await coordinator.submit('/staff/needs', { cluster: 'new' }, '/staff/needs/selection');
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('mindestens eine Meldung');
  });

  test('twice sent is one cluster', async () => {
    const reports = [await report('bema')];
    const _key = '0190e0a0-0000-7000-8000-00000000c001';
    const fields = { title: 'Nur einmal', summary: '', reports, _key };
    const page = `/staff/clusters/new?report=${reports[0]}`;
    await coordinator.submit(page, fields, '/staff/clusters');
    await coordinator.submit(page, fields, '/staff/clusters');
    expect(await portal.deps.db.needCluster.count({ where: { title: 'Nur einmal' } })).toBe(1);
  });

  test('is for the coordinators: partners are told who can', async () => {
    const id = await cluster([await report('bema')]);
    const path = `/staff/clusters/${id}`;
    const fields = { title: 'x', topic: 'TEI', place: 'zeitz', state: 'dropped', reason: 'x', reports: [id] };
    for (const action of [
      '/staff/clusters',
      path,
      `${path}/reports`,
      `${path}/closing`,
      `${path}/reopening`,
    ]) {
      const answer = await bema.submit('/staff/needs/new', fields, action);
      expect([action, answer.status]).toEqual([action, 403]);
      expect(answer.text).toContain('Häufungen bildet und ändert die Koordination');
    }
    const list = await bema.submit(
      '/staff/needs/new',
      { reports: [id], cluster: id },
      '/staff/needs/selection',
    );
    expect(list.status).toBe(403);
  });
});

describe('what partners see of a cluster', () => {
  test('their own reports in full, of the others only figures, and small ones veiled', async () => {
    const [own, foreign] = [
      await report('bema', { count: 4 }),
      await report('caritas', { place: 'naumburg', language: 'bg' }),
    ];
    const id = await cluster([own, foreign]);
    const seen = (await bema.get(`/staff/clusters/${id}`)).text;
    expect(seen).toContain(own);
    expect(seen).not.toContain(foreign);
    // The total is known, so the small count must not follow from the large one.
    expect(seen).toContain('Zeitz: ·');
    expect(seen).toContain('Naumburg: &lt;3');
    expect(seen).toContain('Bulgarisch: &lt;3');
    const all = (await coordinator.get(`/staff/clusters/${id}`)).text;
    expect(all).toContain(foreign);
    expect(all).toContain('Naumburg: 1');
    expect((await bema.get('/staff/clusters')).text).toContain('&lt;3');
  });

  test('"seen again" adds one report with the own presets, once', async () => {
    const id = await cluster([await report('caritas')]);
    const page = `/staff/clusters/${id}`;
    const _key = '0190e0a0-0000-7000-8000-00000000c002';
    for (const _try of [1, 2]) {
      expect((await bema.submit(page, { _key }, `${page}/sightings`)).headers.location).toBe(page);
    }
    expect((await bema.get(page)).text).toContain('Eine weitere Meldung gehört jetzt zu dieser Häufung');
    const added = await portal.deps.db.needReport.findMany({
      where: { clusterId: id, reporter: { email: 'bema@ubu.example' } },
    });
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({ topic: 'TEI', place: 'zeitz', count: 1, outcome: 'open' });
  });
});

describe('looking after a cluster', () => {
  test('a report can be taken out again and is then the reporter’s to change', async () => {
    const id = await report('bema');
    const clusterId = await cluster([id, await report('bema')]);
    const path = `/staff/clusters/${clusterId}`;
    expect((await coordinator.submit(path, {}, `${path}/reports/${id}/removal`)).status).toBe(303);
    expect((await bema.get(`/staff/needs/${id}/edit`)).status).toBe(200);
    expect((await coordinator.submit(path, {}, `${path}/reports/${id}/removal`)).status).toBe(404);
  });

  test('two coordinators at once: the later one sees both versions', async () => {
    const id = await cluster([await report('bema')]);
    const path = `/staff/clusters/${id}`;
    await coordinator.submit(`${path}/edit`, { title: 'Erste Fassung', summary: '' }, path);
    const late = await coordinator.submit(
      `${path}/edit`,
      { title: 'Zweite Fassung', summary: '', version: '1' },
      path,
    );
    expect(late.status).toBe(422);
    expect(late.text).toContain('value="Zweite Fassung"');
    expect(late.text).toContain('Erste Fassung');
    expect((await stateOf(id)).title).toBe('Erste Fassung');
  });

  test('closing needs a reason, ends the growing, and can be undone', async () => {
    const reportId = await report('bema');
    const id = await cluster([reportId]);
    const path = `/staff/clusters/${id}`;
    const empty = await coordinator.submit(path, { state: 'dropped', reason: ' ' }, `${path}/closing`);
    expect(empty.status).toBe(422);
    const closing = { state: 'dropped', reason: 'Dafür ist der Zweckverband zuständig.' };
    expect((await coordinator.submit(path, closing, `${path}/closing`)).status).toBe(303);
    expect(await stateOf(id)).toMatchObject({ state: 'dropped', closeReason: closing.reason });

    const story = (await bema.get(`/staff/needs/${reportId}`)).text;
    expect(story).toContain(closing.reason);
    expect(story).not.toContain('Noch kein Beschluss');
    expect((await bema.submit(path, {}, `${path}/sightings`)).status).toBe(409);

    expect((await coordinator.submit(path, { reason: ' ' }, `${path}/reopening`)).status).toBe(422);
    const reopening = { reason: 'Der Zweckverband hat abgelehnt.' };
    expect((await coordinator.submit(path, reopening, `${path}/reopening`)).status).toBe(303);
    expect(await stateOf(id)).toMatchObject({ state: 'open', closeReason: null, closedAt: null });
    const again = (await bema.get(`/staff/needs/${reportId}`)).text;
    expect(again).toContain(closing.reason);
    expect(again).toContain(reopening.reason);
  });
});

describe('what became of it', () => {
  test('the reporter reads the whole way, and opens only what is theirs to open', async () => {
    const { db } = portal.deps;
    const reportId = await report('bema', { count: 3 });
    const id = await cluster([reportId]);
    const body = await db.body.upsert({
      where: { code: 'test' },
      update: {},
      create: { code: 'test', name: 'Runder Tisch', kind: 'roundTable' },
    });
    const startsAt = new Date(Date.now() + 7 * 86_400_000);
    const meeting = await db.meeting.create({
      data: {
        slug: 'story',
        bodyId: body.id,
        title: 'Interne Runde der Leitungen',
        state: 'scheduled',
        startsAt,
        endsAt: new Date(startsAt.getTime() + 7_200_000),
      },
    });
    const path = `/staff/clusters/${id}`;
    expect((await coordinator.get(path)).text).toContain('Interne Runde der Leitungen');
    await coordinator.submit(path, { meetingId: meeting.id }, `${path}/agenda`);
    expect((await stateOf(id)).state).toBe('onAgenda');
    const item = await db.agendaItem.findFirstOrThrow({ where: { clusterId: id } });
    expect(item.snapshot).toMatchObject({ reports: 1, persons: 3, places: ['zeitz'], languages: ['ro'] });

    await db.decision.create({
      data: {
        agendaItemId: item.id,
        result: 'adopted',
        internalText: 'Frau X ruft an',
        publicText: 'Der Fahrplan wird geprüft',
      },
    });
    const measure = await db.measure.create({
      data: {
        title: 'Spätbus anfragen',
        ownerId: (await personOf('caritas')).organisationId,
        due: new Date('2027-03-31'),
        state: 'inProgress',
        agendaItemId: item.id,
        notes: { create: { state: 'inProgress', text: 'Gespräch vereinbart' } },
      },
    });
    const before = (await bema.get(`/staff/needs/${reportId}`)).text;
    expect(before).toContain('ein Treffen des Runden Tisches');
    for (const secret of ['Interne Runde', 'Frau X', 'Der Fahrplan wird geprüft', meeting.id]) {
      expect(before).not.toContain(secret);
    }
    expect(before).toContain('Spätbus anfragen');
    expect(before).toContain(`/staff/measures/${measure.id}`);
    expect(before).toContain('Gespräch vereinbart');
    expect(before).toContain('Noch kein Ergebnis veröffentlicht');

    await db.meeting.update({ where: { id: meeting.id }, data: { minutesState: 'circulated' } });
    const told = (await bema.get(`/staff/needs/${reportId}`)).text;
    expect(told).toContain('Der Fahrplan wird geprüft');
    expect(told).not.toContain('Frau X');

    const person = await personOf('bema');
    await db.invitation.create({
      data: {
        meetingId: meeting.id,
        personId: person.id,
        name: person.name,
        email: person.email,
        tokenHash: 'story',
        sentAt: new Date(),
      },
    });
    const invited = (await bema.get(`/staff/needs/${reportId}`)).text;
    expect(invited).toContain('Frau X ruft an');
    expect(invited).toContain(`/staff/meetings/${meeting.id}`);
  });
});

test('no page of needs or clusters asks the database more than eight questions', async () => {
  const inCluster = await portal.deps.db.needReport.findFirstOrThrow({
    where: { clusterId: { not: null }, demo: true, cluster: { state: 'open' } },
  });
  const free = await report('bema');
  const { db } = portal.deps;
  const other = await db.needCluster.findFirstOrThrow({
    where: { id: { not: inCluster.clusterId ?? '' }, demo: true, state: 'open' },
  });
  const merged = await db.needCluster.findFirstOrThrow({ where: { state: 'merged', demo: true } });
  const counts: Record<string, number> = {};
  for (const path of [
    '/staff/needs',
    '/staff/needs/new',
    `/staff/needs/${free}`,
    `/staff/needs/${inCluster.id}`,
    '/staff/clusters',
    `/staff/clusters/${inCluster.clusterId}`,
    `/staff/clusters/${inCluster.clusterId}/reports`,
    `/staff/clusters/new?report=${free}`,
    `/staff/clusters/${inCluster.clusterId}/merging`,
    `/staff/clusters/${inCluster.clusterId}/merging?other=${other.id}`,
    `/staff/clusters/${inCluster.clusterId}/splitting`,
    `/staff/clusters/${merged.id}`,
    `/staff/needs/${free}/closing`,
    '/staff/needs/states',
  ]) {
    counts[path] = await queriesOf(async () => {
      expect((await coordinator.get(path)).status).toBe(200);
    });
  }
  expect(Object.entries(counts).filter(([, count]) => count > 8)).toEqual([]);
});

/** Statements that reach the database meanwhile, but for the session's sign of life. */
async function queriesOf(work: () => Promise<void>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    const texts = query.mock.calls.map(([first]: unknown[]) =>
      typeof first === 'string' ? first : String((first as { text?: string }).text),
    );
    return texts
      .filter((text) => /^\s*(SELECT|WITH|INSERT|UPDATE|DELETE)/i.test(text))
      .filter((text) => !/^UPDATE "session"|pgboss|\bjobs\.|q\.retry_limit/.test(text)).length;
  } finally {
    query.mockRestore();
  }
}
