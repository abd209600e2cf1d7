import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Prisma } from '../../src/core/db/client.ts';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
let bema: Colleague;
let coordinator: Colleague;
beforeAll(async () => {
  portal = await startApp();
  [bema, coordinator] = await Promise.all([portal.signIn('bema'), portal.signIn('koordination')]);
});
afterAll(() => portal.stop());

// A place where nothing else is reported.
const here = '/staff/needs?place=other';
beforeEach(() => portal.deps.db.needReport.deleteMany({ where: { place: 'other' } }));

async function personOf(name: string) {
  return portal.deps.db.person.findUniqueOrThrow({ where: { email: `${name}@ubu.example` } });
}

async function report(fields: Partial<Prisma.NeedReportUncheckedCreateInput> = {}, by = 'bema') {
  const person = await personOf(by);
  const { id } = await portal.deps.db.needReport.create({
    data: {
      month: new Date('2026-10-01'),
      place: 'other',
      topic: 'WOH',
      secondaryTopics: [],
      subtopics: ['WOH3'],
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
      ...fields,
    },
  });
  return id;
}

function stored(id: string) {
  return portal.deps.db.needReport.findUniqueOrThrow({ where: { id } });
}

/** Ids in the order of the list. */
function idsIn(html: string): string[] {
  return [...html.matchAll(/data-preview="\/staff\/needs\/triage\/([\da-f-]+)"/g)].map(([, id = '']) => id);
}

function ticked(html: string, ids: readonly string[]): string[] {
  return ids.map((id) => new RegExp(`value="(${id}~\\d+)"`).exec(html)?.[1] ?? `${id}~0`);
}

/** Ticks rows of the list and presses one of its buttons. */
async function bulk(ids: readonly string[], fields: Record<string, string>, page = here) {
  const { text } = await coordinator.get(page);
  const query = page.slice(page.indexOf('?'));
  return coordinator.submit(page, { reports: ticked(text, ids), ...fields }, `/staff/needs/triage${query}`);
}

function undo(location: string) {
  return coordinator.submit(location, {}, '/staff/needs/triage/undo');
}

describe('the inbox', () => {
  test('begins with danger, then what is urgent, then what is new; what was seen comes last', async () => {
    const now = new Date();
    const seen = await report({ triagedAt: now, urgency: 'danger' });
    const danger = await report({ urgency: 'danger', createdAt: new Date('2026-01-01') });
    const urgent = await report({ urgency: 'urgent' });
    const fresh = await report();
    const counts = await report({ sourceType: 'import', importKey: 'x', createdAt: new Date('2026-01-02') });
    const { text } = await coordinator.get(here);
    expect(idsIn(text)).toEqual([danger, urgent, fresh, seen, counts]);
    const onlyNew = await coordinator.get(`${here}&new=yes`);
    expect(idsIn(onlyNew.text)).toEqual([danger, urgent, fresh]);
  });

  test('partners see their own organisation’s reports, and can do nothing to many at once', async () => {
    const own = await report();
    const other = await report({}, 'caritas');
    const { text } = await bema.get(here);
    expect(idsIn(text)).toEqual([own]);
    expect(text).not.toContain('data-bulk');
    const organisation = (await personOf('caritas')).organisationId;
    expect(idsIn((await bema.get(`${here}&organisation=${organisation}`)).text)).not.toContain(other);
    const answer = await bema.submit(here, { action: 'seen', reports: `${own}~1` }, '/staff/needs/triage');
    expect(answer.status).toBe(403);
    expect((await bema.get(`/staff/needs/triage/${other}`)).status).toBe(404);
  });

  test('every filter narrows the list, stands in a chip and goes with it', async () => {
    const id = await report({
      barriers: ['cost'],
      language: 'hu',
      urgency: 'urgent',
      household: 'couple',
      channel: 'phone',
      sector: 'care',
      nationalityGroup: 'hu',
    });
    await report();
    const filters = {
      subtopic: 'WOH3',
      outcome: 'noOffer',
      urgency: 'urgent',
      barrier: 'cost',
      language: 'hu',
      nationalityGroup: 'hu',
      sector: 'care',
      household: 'couple',
      channel: 'phone',
      sourceType: 'case',
      from: '2026-10',
      to: '2026-10',
      cluster: 'no',
      state: 'open',
      note: 'no',
      new: 'yes',
    };
    const { text } = await coordinator.get(`${here}&${new URLSearchParams(filters)}`);
    expect(idsIn(text)).toEqual([id]);
    expect(text.match(/class="filter-chip"/g)).toHaveLength(Object.keys(filters).length + 1);
    const differing = {
      language: 'pl',
      urgency: 'danger',
      barrier: 'mobility',
      note: 'yes',
      from: '2026-11',
    };
    for (const [name, value] of Object.entries(differing)) {
      const none = await coordinator.get(`${here}&${new URLSearchParams({ ...filters, [name]: value })}`);
      expect({ name, found: idsIn(none.text) }).toEqual({ name, found: [] });
    }
  });

  test('has pages that neither repeat nor skip a row', async () => {
    const person = await personOf('bema');
    const first = await stored(await report());
    const { id: _id, priority: _priority, ...data } = first;
    await portal.deps.db.needReport.createMany({
      data: Array.from({ length: 119 }, (_, n) => ({
        ...data,
        reporterId: person.id,
        urgency: n % 10 === 0 ? ('urgent' as const) : ('normal' as const),
        // Many at the very same moment.
        createdAt: new Date(Date.UTC(2026, 9, 1 + (n % 3))),
      })),
    });
    const seen: string[] = [];
    let next: string | undefined = here;
    while (next) {
      const { text }: { text: string } = await coordinator.get(next);
      seen.push(...idsIn(text));
      next = /href="([^"]*)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });
});

describe('what is done to many at once', () => {
  test('marked as seen, with one audit row that names them, and undone with one click', async () => {
    const ids = [await report(), await report({ urgency: 'urgent' })];
    const answer = await bulk(ids, { action: 'seen' });
    expect(answer.status).toBe(303);
    const location = String(answer.headers.location);
    const page = await coordinator.get(location);
    expect(page.text).toContain('2 Meldungen sind als gesehen markiert.');
    const coordinatorId = (await personOf('koordination')).id;
    for (const id of ids) expect(await stored(id)).toMatchObject({ triagedById: coordinatorId, priority: 0 });
    const rows = await portal.deps.db.auditEvent.findMany({
      where: { action: 'needs.bulk', recordId: /done=([\da-f-]+)/.exec(location)?.[1] ?? '' },
    });
    expect(rows).toHaveLength(1);
    expect(
      Object.keys(
        (rows.map(({ after }) => after as { reports: object })[0] ?? { reports: {} }).reports,
      ).sort(),
    ).toEqual([...ids].sort());
    expect((await undo(location)).status).toBe(303);
    for (const id of ids) expect(await stored(id)).toMatchObject({ triagedAt: null, triagedById: null });
    expect((await undo(location)).status, 'a second time there is nothing to undo').not.toBe(303);
  });

  test('what somebody changed meanwhile is left alone, and so it is when undoing', async () => {
    const [mine, theirs, later] = [await report(), await report(), await report()];
    const { text } = await coordinator.get(here);
    const reports = ticked(text, [mine, theirs, later]);
    await portal.deps.db.needReport.update({
      where: { id: theirs },
      data: { count: 7, version: { increment: 1 } },
    });
    const answer = await coordinator.submit(
      here,
      { reports, action: 'topic', topic: 'MEL' },
      '/staff/needs/triage?place=other',
    );
    const location = String(answer.headers.location);
    expect((await coordinator.get(location)).text).toContain('Eine blieb, wie sie ist');
    expect(await stored(theirs)).toMatchObject({ topic: 'WOH', count: 7 });
    expect(await stored(mine)).toMatchObject({ topic: 'MEL', subtopics: [] });
    await portal.deps.db.needReport.update({
      where: { id: later },
      data: { count: 9, version: { increment: 1 } },
    });
    await undo(location);
    expect(await stored(mine)).toMatchObject({ topic: 'WOH', subtopics: ['WOH3'] });
    expect(await stored(later)).toMatchObject({ topic: 'MEL', count: 9 });
  });

  test('urgency stands beside what was reported, with who and when, and with its history', async () => {
    const id = await report({ urgency: 'normal' });
    await bulk([id], { action: 'urgency', urgency: 'danger' });
    expect(await stored(id)).toMatchObject({ urgency: 'normal', assessedUrgency: 'danger', priority: 3 });
    await bulk([id], { action: 'urgency', urgency: 'urgent' });
    const page = await coordinator.get(`/staff/needs/${id}`);
    expect(page.text).toMatch(/Gemeldet als<\/dt><dd>\s*<span class="badge badge--neutral">normal/);
    expect(page.text).toMatch(/Koordination<\/dt><dd>\s*<span class="badge badge--warning">dringend/);
    expect(page.text).toMatch(/<li>Gefahr: /);
    const back = await coordinator.submit(
      `/staff/needs/${id}`,
      { action: 'urgency', urgency: 'reported' },
      '/staff/needs/triage?from=report',
    );
    expect(String(back.headers.location)).toMatch(new RegExp(`^/staff/needs/${id}`));
    expect((await stored(id)).assessedUrgency).toBeNull();
  });

  test('into a new cluster, and back again without leaving it behind', async () => {
    const ids = [await report(), await report()];
    const answer = await bulk(ids, { action: 'cluster', cluster: 'new' });
    const { clusterId } = await stored(ids[0] ?? '');
    expect(clusterId).not.toBeNull();
    expect((await stored(ids[1] ?? '')).clusterId).toBe(clusterId);
    await undo(String(answer.headers.location));
    expect((await stored(ids[0] ?? '')).clusterId).toBeNull();
    expect(await portal.deps.db.needCluster.count({ where: { id: clusterId ?? '' } })).toBe(0);
  });

  test('closing needs a reason, keeps words and ticks until there is one, and leaves clusters alone', async () => {
    const [alone, gathered] = [await report(), await report()];
    await bulk([gathered], { action: 'cluster', cluster: 'new' });
    const without = await bulk([alone, gathered], { action: 'close', state: 'duplicate', reason: ' ' });
    expect(without.status).toBe(422);
    expect(without.text).toContain('href="#reason"');
    expect(without.text).toMatch(new RegExp(`value="${alone}~\\d+"[^>]* checked`));
    const answer = await bulk([alone, gathered], { action: 'close', state: 'duplicate', reason: 'Doppelt.' });
    expect(await stored(alone)).toMatchObject({ state: 'duplicate', closeReason: 'Doppelt.', priority: 0 });
    expect((await stored(gathered)).state).toBe('open');
    await undo(String(answer.headers.location));
    expect(await stored(alone)).toMatchObject({ state: 'open', closedAt: null, closeReason: null });
  });

  test('in a locked quarter, no topic is corrected', async () => {
    const id = await report({ month: new Date('2026-05-01') });
    const quarter = new Date('2026-04-01');
    await portal.deps.db.reportingQuarter.create({ data: { quarter, lockedAt: new Date() } });
    await bulk([id], { action: 'topic', topic: 'MEL' });
    expect((await stored(id)).topic).toBe('WOH');
    await portal.deps.db.reportingQuarter.delete({ where: { quarter } });
    await bulk([id], { action: 'topic', topic: 'MEL' });
    expect((await stored(id)).topic).toBe('MEL');
  });

  test('all hits of a filter, beyond the page, after a second look; not what came in since', async () => {
    const { id: _id, priority: _priority, ...data } = await stored(await report());
    await portal.deps.db.needReport.createMany({ data: Array.from({ length: 59 }, () => data) });
    const { text } = await coordinator.get(here);
    expect(text).toContain('alle 60 Treffer');
    const until = /name="until" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const late = await report({ createdAt: new Date(Date.now() + 1000) });
    const ask = await coordinator.submit(
      here,
      { action: 'seen', scope: 'all', until },
      '/staff/needs/triage?place=other',
    );
    expect(ask.text).toContain('60 Meldungen ändern?');
    expect(
      await portal.deps.db.needReport.count({ where: { place: 'other', NOT: { triagedAt: null } } }),
    ).toBe(0);
    const answer = await coordinator.submit(
      here,
      { action: 'seen', scope: 'all', until, confirmed: 'yes' },
      '/staff/needs/triage?place=other',
    );
    expect(answer.status).toBe(303);
    expect(
      await portal.deps.db.needReport.count({ where: { place: 'other', NOT: { triagedAt: null } } }),
    ).toBe(60);
    expect((await stored(late)).triagedAt).toBeNull();
  });

  test('nothing ticked, or no such action, is said', async () => {
    await report();
    const nothing = await bulk([], { action: 'seen' });
    expect(nothing.status).toBe(422);
    expect(nothing.text).toContain('Bitte wählen Sie mindestens eine Meldung aus.');
    expect((await bulk([], { action: 'explode' })).status).toBe(422);
  });
});

describe('saved filters', () => {
  test('kept under a name, opened with one tap, renamed, made the one to begin with, deleted', async () => {
    const id = await report();
    const saved = await coordinator.submit(
      `${here}&new=yes`,
      { name: 'Neu im Landkreis', query: 'new=yes&place=other&after=x' },
      '/staff/needs/filters',
    );
    expect(saved.headers.location).toBe('/staff/needs?new=yes&place=other');
    expect((await coordinator.get(here)).text).toContain('Neu im Landkreis');
    expect((await bema.get(here)).text).not.toContain('Neu im Landkreis');
    const own = await portal.deps.db.savedFilter.findFirstOrThrow({ where: { name: 'Neu im Landkreis' } });
    const list = '/staff/needs/filters?place=needs';
    await coordinator.submit(list, {}, `/staff/needs/filters/${own.id}/opening`);
    const opened = await coordinator.get('/staff/needs');
    expect(opened.headers.location).toBe('/staff/needs?new=yes&place=other');
    expect((await coordinator.get('/staff/needs?all=1')).status).toBe(200);
    const nameless = await coordinator.submit(list, { name: '' }, `/staff/needs/filters/${own.id}`);
    expect(nameless.status).toBe(422);
    await coordinator.submit(list, { name: 'Neues' }, `/staff/needs/filters/${own.id}`);
    expect((await coordinator.get(here)).text).toContain('Neues');
    expect((await bema.submit(list, {}, `/staff/needs/filters/${own.id}/deletion`)).status).toBe(404);
    await coordinator.submit(list, {}, `/staff/needs/filters/${own.id}/deletion`);
    expect((await coordinator.get('/staff/needs')).status).toBe(200);
    expect(idsIn((await coordinator.get(here)).text)).toEqual([id]);
  });
});

test('no page of the inbox asks the database more than eight questions', async () => {
  const id = await report();
  const counts: Record<string, number> = {};
  for (const path of [
    here,
    `${here}&q=Schimmel`,
    `/staff/needs/triage/${id}`,
    '/staff/needs/filters?place=needs',
  ]) {
    await coordinator.get(path);
    const asked = vi.spyOn(pg.Client.prototype, 'query');
    expect((await coordinator.get(path)).status).toBe(200);
    const texts = asked.mock.calls.map(([first]: unknown[]) => JSON.stringify(first));
    // The session's sign of life and the job engine's beat are no part of the page.
    counts[path] = texts.filter(
      (text) => !/UPDATE \\"session|pgboss|\bjobs\.|q\.retry_limit/.test(text),
    ).length;
    asked.mockRestore();
  }
  expect(Object.entries(counts).filter(([, count]) => count > 8)).toEqual([]);
  expect(Object.values(counts).every((count) => count > 1)).toBe(true);
});
