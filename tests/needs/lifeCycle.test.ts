import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../src/core/auth/person.ts';
import { addReports, removeReport, reopenCluster, seeAgain } from '../../src/needs/clusters/commands.ts';
import { mergeClusters, splitCluster, undoMerge } from '../../src/needs/clusters/merging/commands.ts';
import { undoableMerge } from '../../src/needs/clusters/merging/queries.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
let bema: Colleague;
let coordinator: Colleague;
let coordination: Person;
beforeAll(async () => {
  portal = await startApp();
  [bema, coordinator] = await Promise.all([portal.signIn('bema'), portal.signIn('koordination')]);
  const { id, name, organisationId } = await personOf('koordination');
  coordination = { id, name, organisationId, roles: ['coordinator'], language: 'de' } as unknown as Person;
});
afterAll(() => portal.stop());

function personOf(name: string) {
  return portal.deps.db.person.findUniqueOrThrow({ where: { email: `${name}@ubu.example` } });
}

interface Fields {
  topic?: string;
  place?: string;
  count?: number;
  month?: string;
  clusterId?: string;
}

async function report(by: string, { topic = 'TEI', place = 'zeitz', ...fields }: Fields = {}) {
  const person = await personOf(by);
  const { id } = await portal.deps.db.needReport.create({
    data: {
      month: new Date(fields.month ?? '2026-10-01'),
      topic,
      place,
      count: fields.count ?? 1,
      clusterId: fields.clusterId ?? null,
      ...(fields.clusterId ? { clusteredAt: new Date() } : {}),
      secondaryTopics: [],
      subtopics: [],
      channel: 'inPerson',
      language: 'ro',
      nationalityGroup: 'ro',
      sector: 'meat',
      household: 'single',
      barriers: [],
      outcome: 'noOffer',
      sourceType: 'case',
      organisationId: person.organisationId,
      reporterId: person.id,
    },
  });
  return id;
}

async function cluster(title: string, reports: Fields[] = [{}]) {
  const { id } = await portal.deps.db.needCluster.create({
    data: { title, topic: 'TEI', place: 'zeitz', createdById: coordination.id },
  });
  const ids = [];
  for (const fields of reports) ids.push(await report('bema', { ...fields, clusterId: id }));
  return { id, reports: ids, path: `/staff/clusters/${id}` };
}

const stored = (id: string) => portal.deps.db.needCluster.findUniqueOrThrow({ where: { id } });
const inCluster = (clusterId: string) => portal.deps.db.needReport.count({ where: { clusterId } });

async function mergeByForm(from: { id: string; path: string }, into: { id: string }) {
  return coordinator.submit(
    `${into.id ? `/staff/clusters/${from.id}/merging?other=${into.id}` : ''}`,
    { stays: 'other' },
    `${from.path}/merging`,
  );
}

describe('two clusters become one', () => {
  test('nothing is lost: reports move, links stay and are told in the story of the one that stays', async () => {
    const { db } = portal.deps;
    const from = await cluster('Kein Bus am Abend', [{ count: 3 }, { count: 2 }]);
    const into = await cluster('Kein Bus nach der Schicht', [{ count: 4 }]);
    const owner = (await personOf('caritas')).organisationId;
    await db.measure.create({
      data: { title: 'Rufbus anfragen', ownerId: owner, due: new Date('2027-01-31'), clusterId: from.id },
    });
    const choice = await coordinator.get(`${from.path}/merging`);
    expect(choice.text).toContain('Kein Bus nach der Schicht');
    const done = (await mergeByForm(from, into)).headers.location ?? '';
    expect(done).toBe(`${into.path}?merged=${from.id}`);
    expect((await coordinator.get(done)).text).toContain(`action="${from.path}/unmerging"`);
    expect((await bema.get(done)).text).not.toContain('unmerging');

    expect([await inCluster(from.id), await inCluster(into.id)]).toEqual([0, 3]);
    expect(await stored(from.id)).toMatchObject({ state: 'merged', mergedIntoId: into.id });
    const story = (await coordinator.get(into.path)).text;
    expect(story).toContain('Zusammengeführt: dazugekommen');
    expect(story).toContain('Rufbus anfragen');
    const merged = (await bema.get(from.path)).text;
    expect(merged).toContain('Zusammengeführt mit');
    expect(merged).toContain(`href="${into.path}"`);
    expect(merged).toMatch(/<dt>Personen<\/dt>\s*<dd>5</);
    const reporter = (await bema.get(`/staff/needs/${from.reports[0]}`)).text;
    expect(reporter).toContain('Kein Bus nach der Schicht');
  });

  test('what was added meanwhile on an old page reaches the one that stays, and so does its state', async () => {
    const [from, into] = [await cluster('Alt'), await cluster('Neu')];
    const key = '0190e0a0-0000-7000-8000-00000000e001';
    await bema.get(from.path);
    await mergeByForm(from, into);
    const page = `/staff/clusters/${into.id}`;
    expect((await bema.submit(page, { _key: key }, `${from.path}/sightings`)).status).toBe(303);
    expect(await inCluster(into.id)).toBe(3);
    expect(await inCluster(from.id)).toBe(0);
  });

  test('can be undone until something happens', async () => {
    const [from, into] = [await cluster('Erste', [{}, {}]), await cluster('Zweite')];
    await mergeByForm(from, into);
    await bema.submit(into.path, {}, `${into.path}/sightings`);
    const undo = await coordinator.submit(from.path, {}, `${from.path}/unmerging`);
    expect(undo.headers.location).toBe(from.path);
    expect([await inCluster(from.id), await inCluster(into.id)]).toEqual([2, 2]);
    expect(await stored(from.id)).toMatchObject({ state: 'open', mergedIntoId: null, closedAt: null });

    await mergeByForm(from, into);
    await coordinator.submit(`${into.path}/edit`, { title: 'Zweite, genauer', summary: '' }, into.path);
    expect((await coordinator.get(from.path)).text).not.toContain('rückgängig machen');
    expect((await coordinator.get(`${into.path}?merged=${from.id}`)).text).not.toContain('unmerging');
    expect((await coordinator.submit(into.path, {}, `${from.path}/unmerging`)).status).toBe(409);
    expect(await inCluster(into.id)).toBe(4);
  });

  test('two coordinators at once: the later one looks again, and nothing is merged twice', async () => {
    const [from, into] = [await cluster('Links'), await cluster('Rechts')];
    await coordinator.submit(`${into.path}/edit`, { title: 'Rechts, neu', summary: '' }, into.path);
    const late = await coordinator.submit(
      `${from.path}/merging?other=${into.id}`,
      { stays: 'other', otherVersion: '1' },
      `${from.path}/merging`,
    );
    expect(late.status).toBe(422);
    expect(late.text).toContain('inzwischen geändert');
    expect((await stored(from.id)).mergedIntoId).toBeNull();
  });
});

test('chosen reports become a cluster of their own, and both stories say so', async () => {
  const source = await cluster('Bus und Bahn', [{ count: 2 }, {}, {}]);
  const all = await coordinator.submit(
    `${source.path}/splitting`,
    { reports: source.reports },
    `${source.path}/splitting`,
  );
  expect(all.status).toBe(422);
  const answer = await coordinator.submit(
    `${source.path}/splitting`,
    { title: 'Nur die Bahn', reports: source.reports.slice(0, 2) },
    `${source.path}/splitting`,
  );
  const path = String(answer.headers.location);
  const id = path.split('/').at(-1) ?? '';
  expect([await inCluster(source.id), await inCluster(id)]).toEqual([1, 2]);
  expect((await stored(id)).splitFromId).toBe(source.id);
  const [old, own] = [(await coordinator.get(source.path)).text, (await coordinator.get(path)).text];
  expect(old).toContain('Herausgelöst als eigene Häufung');
  expect(old).toContain('Nur die Bahn');
  expect(own).toContain('Herausgelöst aus');
  expect(own).toContain('Bus und Bahn');
});

test('no sequence of merges, splits, additions, removals and reopenings loses a report or a person', async () => {
  const { deps } = portal;
  const { db } = deps;
  const step = fc.record({
    what: fc.constantFrom('merge', 'undo', 'split', 'add', 'remove', 'reopen', 'sighting'),
    a: fc.nat(50),
    b: fc.nat(50),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
      const started = await Promise.all(
        [2, 1, 3].map((size, index) =>
          cluster(
            `Lauf ${index}`,
            Array.from({ length: size }, (_, count) => ({ count: count + 1 })),
          ),
        ),
      );
      const clusters = started.map(({ id }) => id);
      const free = [await report('bema', { count: 5 }), await report('caritas', { count: 7 })];
      const known = new Set([...started.flatMap(({ reports }) => reports), ...free]);
      for (const { what, a, b } of steps) {
        const [one, other] = [clusters[a % clusters.length] ?? '', clusters[b % clusters.length] ?? ''];
        const id = await attempt(what, one, other, a, known);
        if (id && what === 'split') clusters.push(id);
        if (id && what === 'sighting') known.add(id);
      }
      const reports = await db.needReport.findMany({
        where: { id: { in: [...known] } },
        include: { cluster: { select: { mergedIntoId: true } } },
      });
      expect(reports).toHaveLength(known.size);
      const inThem = await db.needReport.aggregate({
        where: { clusterId: { in: clusters } },
        _sum: { count: true },
      });
      const alone = reports.filter(({ clusterId }) => clusterId === null);
      const sum = (list: { count: number }[]) => list.reduce((total, { count }) => total + count, 0);
      expect((inThem._sum.count ?? 0) + sum(alone)).toBe(sum(reports));
      // Nothing hides in a cluster that ended in another, and each of those leads to one that goes on.
      expect(reports.filter((row) => row.cluster?.mergedIntoId)).toEqual([]);
      const chained = await db.needCluster.count({
        where: { id: { in: clusters }, mergedInto: { mergedIntoId: { not: null } } },
      });
      expect(chained).toBe(0);
    }),
    { numRuns: 5 },
  );

  /** What was done, if it could be done; what is refused must change nothing. */
  async function attempt(
    what: string,
    one: string,
    other: string,
    seed: number,
    known: ReadonlySet<string>,
  ): Promise<string | undefined> {
    const version = async (id: string) => ({ id, version: (await stored(id)).version });
    const here = await db.needReport.findMany({ where: { clusterId: one }, orderBy: { id: 'asc' } });
    const picked = here[seed % Math.max(1, here.length)];
    const free = await db.needReport.findFirst({ where: { clusterId: null, id: { in: [...known] } } });
    try {
      if (what === 'remove' && picked) await removeReport(deps, coordination, one, picked.id);
      if (what === 'reopen') await reopenCluster(deps, coordination, one, 'Es geht weiter.');
      return await db.$transaction(async (tx) => {
        if (what === 'merge') {
          await mergeClusters(deps, tx, coordination, {
            from: await version(one),
            into: await version(other),
          });
        }
        if (what === 'undo') await undoMerge(deps, tx, coordination, one);
        if (what === 'add' && free) await addReports(deps, tx, coordination, one, [free.id]);
        if (what === 'sighting') return seeAgain(deps, tx, coordination, one, '2026-10');
        if (what !== 'split' || !picked) return undefined;
        const fields = { title: 'Teil', summary: '', topic: 'TEI', place: 'zeitz', reports: [picked.id] };
        return (await splitCluster(deps, tx, coordination, await version(one), fields)) || undefined;
      });
    } catch (error) {
      expect(['conflict', 'notFound']).toContain((error as { kind?: string }).kind);
      return undefined;
    }
  }
});

test('a merge of clusters that were merged before is undone to the cluster that each came from', async () => {
  const { deps } = portal;
  const [a, b, c] = [await cluster('A'), await cluster('B'), await cluster('C')];
  await mergeByForm(a, b);
  await mergeByForm(b, c);
  expect((await stored(a.id)).mergedIntoId).toBe(c.id);
  expect(await undoableMerge(deps.db, a.id)).toBeUndefined();
  await coordinator.submit(b.path, {}, `${b.path}/unmerging`);
  expect((await stored(a.id)).mergedIntoId).toBe(b.id);
  expect([await inCluster(b.id), await inCluster(c.id)]).toEqual([2, 1]);
});

describe('a report that stands in no cluster', () => {
  test('is closed as a duplicate with a reason that its reporter reads, and opened again', async () => {
    const id = await report('bema', { topic: 'GES' });
    const path = `/staff/needs/${id}`;
    const none = await coordinator.submit(`${path}/closing`, { state: 'duplicate', reason: '' });
    expect(none.status).toBe(422);
    const reason = 'Diese Meldung gibt es schon vom Vortag.';
    expect((await coordinator.submit(`${path}/closing`, { state: 'duplicate', reason })).status).toBe(303);
    const told = (await bema.get(path)).text;
    expect(told).toContain(reason);
    expect(told).toContain('Dublette');
    expect(told).not.toContain('Noch kein Beschluss');
    const row = await portal.deps.db.needReport.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ state: 'duplicate', closedById: coordination.id });
    const offered = await coordinator.get(
      `/staff/clusters/new?report=${await report('bema', { topic: 'GES' })}`,
    );
    expect(offered.text).not.toContain(`value="${id}"`);

    const again = 'Es waren doch zwei verschiedene.';
    expect((await coordinator.submit(`${path}/reopening`, { reason: again })).status).toBe(303);
    expect((await bema.get(path)).text).toContain(again);
  });

  test('is closed by nobody but the coordination, and not in a locked quarter if it would be counted no more', async () => {
    const id = await report('bema', { month: '2026-04-01' });
    const path = `/staff/needs/${id}/closing`;
    const fields = { state: 'duplicate', reason: 'doppelt' };
    expect((await bema.submit(`/staff/needs/${id}/edit`, fields, path)).status).toBe(403);
    const quarter = { quarter: new Date('2026-04-01'), lockedAt: new Date() };
    await portal.deps.db.reportingQuarter.upsert({
      where: { quarter: quarter.quarter },
      create: quarter,
      update: quarter,
    });
    expect((await coordinator.submit(path, fields)).status).toBe(409);
    expect((await coordinator.submit(path, { ...fields, state: 'notResponsible' })).status).toBe(303);
    await portal.deps.db.reportingQuarter.delete({ where: { quarter: quarter.quarter } });
  });
});

describe('states', () => {
  test('are added, ordered, renamed and retired, and only those in use can be set', async () => {
    const list = '/staff/needs/states';
    const added = await coordinator.submit(
      `${list}/new`,
      { de: 'in Prüfung', en: 'under review', kind: 'open', appliesTo: ['cluster'] },
      list,
    );
    expect([added.status, added.headers.location]).toEqual([303, list]);
    const code = 'in-pruefung';
    const { id, path } = await cluster('Wird geprüft');
    expect((await coordinator.submit(path, { state: code }, `${path}/state`)).status).toBe(303);
    expect((await stored(id)).state).toBe(code);
    const page = (await bema.get(path)).text;
    expect(page).toContain('in Prüfung');
    expect(page).toContain('Wieder gesehen');

    await coordinator.submit(`${list}/${code}`, { de: 'wird geprüft', en: 'under review' });
    await coordinator.submit(list, { direction: 'up' }, `${list}/${code}/position`);
    const late = await coordinator.submit(`${list}/${code}`, { de: 'x', en: 'y', version: '1' });
    expect(late.status).toBe(422);
    expect((await bema.get(path)).text).toContain('wird geprüft');
    await coordinator.submit(list, {}, `${list}/${code}/retirement`);
    const other = await cluster('Noch eine');
    expect((await coordinator.submit(other.path, { state: code }, `${other.path}/state`)).status).toBe(409);
    expect((await bema.get(path)).text).toContain('wird geprüft');
    expect((await coordinator.submit(list, {}, `${list}/onAgenda/retirement`)).status).toBe(409);
    expect((await bema.get(list)).status).toBe(403);
  });

  test('of the wrong kind end nothing: a cluster is not closed as merged, nor as open', async () => {
    const { id, path } = await cluster('Bleibt offen');
    for (const state of ['merged', 'open', 'duplicate', 'nonsense']) {
      const answer = await coordinator.submit(path, { state, reason: 'weil' }, `${path}/closing`);
      expect([state, answer.status]).toEqual([state, 409]);
    }
    expect((await stored(id)).state).toBe('open');
  });
});

describe('an impulse', () => {
  test('goes to an institution, stands in the story and comes onto the agenda in one step', async () => {
    const { db } = portal.deps;
    const { id, path } = await cluster('Kein Kurs am Abend');
    const same = { internalText: 'Abendkurse anbieten', publicText: 'abendkurse  anbieten' };
    const form = `${path}/impulses/new`;
    const refused = await coordinator.submit(
      form,
      { addressee: 'Volkshochschule', ...same },
      `${path}/impulses`,
    );
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Bitte finden Sie eigene');
    const words = {
      internalText: 'Die VHS richtet einen Abendkurs ein.',
      publicText: 'Wir bitten um Abendkurse.',
    };
    expect((await coordinator.submit(form, { ...words }, `${path}/impulses`)).status).toBe(422);
    const given = await coordinator.submit(
      form,
      { addressee: 'Volkshochschule', ...words },
      `${path}/impulses`,
    );
    const impulse = await db.impulse.findFirstOrThrow({ where: { clusterId: id } });
    expect(given.headers.location).toBe(`${path}?impulse=${impulse.id}#agenda`);
    const next = (await coordinator.get(`${path}?impulse=${impulse.id}`)).text;
    expect(next).toContain(`<option value="${impulse.id}" selected>`);
    expect((await bema.get(path)).text).toContain('Impuls an Volkshochschule');

    const meeting = await db.meeting.findFirstOrThrow({
      where: { state: 'scheduled', startsAt: { gt: portal.deps.clock() } },
    });
    const fields = { meetingId: meeting.id, impulseId: impulse.id };
    await coordinator.submit(path, fields, `${path}/agenda`);
    const item = await db.agendaItem.findFirstOrThrow({ where: { impulseId: impulse.id } });
    expect(item).toMatchObject({ clusterId: id, ...words, createdById: coordination.id });
    expect((await stored(id)).state).toBe('onAgenda');
    const withdrawal = await coordinator.submit(
      `${path}/impulses/${impulse.id}`,
      {},
      `${path}/impulses/${impulse.id}/withdrawal`,
    );
    expect(withdrawal.status).toBe(409);
    expect((await bema.submit(path, words, `${path}/impulses`)).status).toBe(403);
  });
});

describe('what may be a cluster', () => {
  test('is told from the threshold on, and made one in a single step', async () => {
    portal.setClock(new Date('2026-11-20T10:00:00Z'));
    try {
      await report('bema', { topic: 'SCH', place: 'naumburg', count: 40, month: '2026-09-01' });
      await report('caritas', { topic: 'SCH', place: 'naumburg', count: 40, month: '2026-11-01' });
      await report('caritas', { topic: 'SCH', place: 'other', count: 90, month: '2026-08-01' });
      await report('caritas', { topic: 'ANE', place: 'other', count: 1, month: '2026-11-01' });
      const list = (await coordinator.get('/staff/clusters')).text;
      expect(list).toContain('Das könnte eine Häufung sein');
      expect(list).toMatch(/place=naumburg[^>]*>Schulden[^<]*\(Naumburg\)/);
      expect(list).not.toMatch(/Schulden[^<]*\(übriger Landkreis\)/);
      expect((await bema.get('/staff/clusters')).text).not.toContain('Das könnte eine Häufung sein');
      const made = await coordinator.submit(
        '/staff/clusters',
        { topic: 'SCH', place: 'naumburg' },
        '/staff/clusters/candidates',
      );
      const page = (await coordinator.get(String(made.headers.location))).text;
      expect(page).toMatch(/<h1>[^<]*\(Naumburg\)<\/h1>/);
      expect((await coordinator.get('/staff/clusters')).text).not.toMatch(
        /<a[^>]*cluster=no[^>]*>Schulden[^<]*\(Naumburg\)/,
      );

      const settings = '/staff/needs/states';
      await coordinator.submit(settings, { threshold: '1000' }, `${settings}/threshold`);
      expect((await coordinator.get('/staff/clusters')).text).not.toContain('Das könnte eine Häufung sein');
      await coordinator.submit(settings, { threshold: '5' }, `${settings}/threshold`);
    } finally {
      portal.setClock(null);
    }
  });

  test('a note in like words brings a report forward among those that fit', async () => {
    const { id, path } = await cluster('Fahrkarte für den Rufbus kostet zu viel');
    const near = await report('bema', { month: '2026-10-01' });
    const alike = await report('caritas', { month: '2026-02-01' });
    await portal.deps.db.needNote.create({
      data: { reportId: alike, text: 'Fahrkarte für den Rufbus zu teuer', findings: [] },
    });
    const page = (await coordinator.get(`${path}/reports`)).text;
    expect(page).toContain('ähnlich beschrieben');
    expect(page.indexOf(alike)).toBeLessThan(page.indexOf(near));
    expect(await inCluster(id)).toBe(1);
  });
});

test('growth is told month by month; partners read no small count, and none can be worked out', async () => {
  const { path } = await cluster('Wächst', [
    { count: 14, month: '2026-03-01' },
    { count: 1, month: '2026-04-01' },
    { count: 6, month: '2026-05-01' },
  ]);
  const all = (await coordinator.get(path)).text;
  expect(all).toContain('März 2026 bis Mai 2026: 21 Personen');
  expect(all).toContain('März 2026: 14 · April 2026: 1 · Mai 2026: 6');
  const partners = await portal.signIn('caritas');
  const seen = (await partners.get(path)).text;
  expect(seen).toContain('April 2026: &lt;3');
  expect(seen).not.toMatch(/März 2026: 14 ·.*Mai 2026: 6/);
});
