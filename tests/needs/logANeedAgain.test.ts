import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
let bema: Colleague;
let caritas: Colleague;
beforeAll(async () => {
  portal = await startApp();
  [bema, caritas] = await Promise.all([portal.signIn('bema'), portal.signIn('caritas')]);
});
afterAll(() => portal.stop());

const thisMonth = new Date().toISOString().slice(0, 7);
const need = {
  topic: 'BIL',
  place: 'zeitz',
  outcome: 'noOffer',
  language: 'bg',
  nationalityGroup: 'bg',
  household: 'family',
  sector: 'logistics',
  channel: 'phone',
  sourceType: 'observation',
  month: thisMonth,
  urgency: 'normal',
  count: '2',
};
type Fields = Record<string, string | string[]>;

async function logged(fields: Fields = {}, who = bema): Promise<string> {
  const answer = await who.submit('/staff/needs/new', { ...need, ...fields }, '/staff/needs');
  expect(answer.status).toBe(303);
  return String(answer.headers.location).split('/').at(-1) ?? '';
}

function stored(id: string) {
  return portal.deps.db.needReport.findUnique({ where: { id } });
}

async function newCluster(fields: { topic?: string; place?: string; title?: string; state?: string } = {}) {
  const { id } = await portal.deps.db.needCluster.create({
    data: { title: 'Kein Kitaplatz in Zeitz', topic: 'BIL', place: 'zeitz', ...fields },
  });
  return id;
}

/** Topic and place that stand most often in the person's latest reports. */
async function usual() {
  const recent = await portal.deps.db.needReport.findMany({
    where: { reporter: { email: 'bema@ubu.example' } },
    orderBy: { createdAt: 'desc' },
    take: 50,
  });
  const most = (name: 'topic' | 'place') =>
    [...Map.groupBy(recent, (report) => report[name])].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ??
    '';
  return { topic: most('topic'), place: most('place') };
}

/** What a browser with JavaScript posts from the half-filled form. */
async function offers(fields: Fields, who = bema): Promise<string> {
  const answer = await who.submit('/staff/needs/new', fields, '/staff/needs/similar');
  return answer.status === 204 ? '' : answer.text;
}

describe('seen again', () => {
  test('one tap on the entry page counts it, and one more takes it back', async () => {
    const cluster = await newCluster({ ...(await usual()), title: 'Kein Treffpunkt am Abend' });
    await logged();
    const action = `/staff/needs/similar/${cluster}/seen`;
    expect((await bema.get('/staff/needs/new')).text).toContain(`action="${action}"`);
    const answer = await bema.submit('/staff/needs/new', {}, action);
    expect(answer.status).toBe(303);
    const page = await bema.get(String(answer.headers.location));
    expect(page.text).toContain('Kein Treffpunkt am Abend');
    const id = String(answer.headers.location).split('/').at(-1) ?? '';
    expect(await stored(id)).toMatchObject({
      clusterId: cluster,
      count: 1,
      language: 'unknown',
      outcome: 'open',
    });
    await bema.submit(String(answer.headers.location), {}, `/staff/needs/${id}/taking-back`);
    expect(await stored(id)).toBeNull();
    const actions = await portal.deps.db.auditEvent.findMany({ where: { recordId: id } });
    expect(actions.map(({ action: verb }) => verb).sort()).toEqual(['need.log', 'need.takeBack']);
  });

  test('the same tap sent twice counts once', async () => {
    const cluster = await newCluster();
    const _key = '0190e0a0-0000-7000-8000-00000000e001';
    for (let times = 0; times < 2; times += 1) {
      await bema.submit('/staff/needs/new', { _key }, `/staff/needs/similar/${cluster}/seen`);
    }
    expect(await portal.deps.db.needReport.count({ where: { clusterId: cluster } })).toBe(1);
  });

  test('after an hour only the coordinators take it out, and nobody takes back what another tapped', async () => {
    const cluster = await newCluster();
    const answer = await bema.submit('/staff/needs/new', {}, `/staff/needs/similar/${cluster}/seen`);
    const id = String(answer.headers.location).split('/').at(-1) ?? '';
    const action = `/staff/needs/${id}/taking-back`;
    expect((await caritas.submit('/staff/needs/new', {}, action)).status).toBe(404);
    portal.setClock(new Date(Date.now() + 61 * 60_000));
    expect((await bema.submit('/staff/needs/new', {}, action)).status).toBe(403);
    portal.setClock(null);
    expect(await stored(id)).not.toBeNull();
  });

  test('a cluster that was closed meanwhile counts nothing', async () => {
    const cluster = await newCluster({ state: 'resolved' });
    const answer = await bema.submit('/staff/needs/new', {}, `/staff/needs/similar/${cluster}/seen`);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('abgeschlossen');
  });
});

describe('while somebody logs', () => {
  test('fitting open clusters are offered, others not', async () => {
    const fits = await newCluster({ topic: 'GES', title: 'Kein Hausarzt in Zeitz' });
    const elsewhere = await newCluster({ topic: 'WOH', title: 'Schimmel in Zeitz' });
    const closed = await newCluster({ topic: 'GES', title: 'Erledigt', state: 'resolved' });
    const html = await offers({ topic: 'GES', place: 'zeitz', month: thisMonth });
    expect(html).toContain(`value="${fits}"`);
    expect(html).not.toContain(elsewhere);
    expect(html).not.toContain(closed);
    expect(html).not.toContain('<html');
  });

  test('a likely double of the own organisation is named, another one’s never', async () => {
    const own = await logged({ topic: 'SCH', subtopics: ['SCH1'] });
    const foreign = await logged({ topic: 'SCH', subtopics: ['SCH1'] }, caritas);
    const asked = { topic: 'SCH', subtopics: ['SCH1'], place: 'zeitz', month: thisMonth };
    const html = await offers(asked);
    expect(html).toContain(`/staff/needs/${own}`);
    expect(html).not.toContain(foreign);
    expect(await offers({ ...asked, place: 'naumburg', subtopics: ['SCH2'] })).not.toContain(own);
    portal.setClock(new Date(Date.now() + 61 * 86_400_000));
    expect(await offers(asked)).not.toContain(own);
    portal.setClock(null);
  });

  test('words that stand in a title bring its cluster to the front', async () => {
    await newCluster({ topic: 'ANE', title: 'Zu wenige Plätze für Pflegekräfte' });
    const driving = await newCluster({ topic: 'ANE', title: 'Führerschein wird nicht umgeschrieben' });
    await newCluster({ topic: 'ANE', title: 'Kosten der Übersetzung von Zeugnissen' });
    const note = 'Der Führerschein aus dem Ausland wird nicht umgeschrieben';
    const html = await offers({ topic: 'ANE', place: 'zeitz', month: thisMonth, note });
    expect(/name="cluster" value="([^"]*)"/.exec(html)?.[1]).toBe(driving);
  });

  test('nothing chosen, nothing offered; who may not report is refused', async () => {
    expect(await offers({ place: 'zeitz', month: thisMonth })).toBe('');
    const editor = await portal.signIn('redaktion');
    expect((await editor.submit('/staff/needs', {}, '/staff/needs/similar')).status).toBe(403);
  });

  test('the button logs what was filled in, into the cluster', async () => {
    const cluster = await newCluster();
    const id = await logged({ cluster, outcome: '' });
    expect(await stored(id)).toMatchObject({ clusterId: cluster, count: 2, outcome: 'open' });
  });
});

describe('after logging', () => {
  test('the same once more is one tap', async () => {
    const id = await logged({ topic: 'KUEN' });
    const answer = await bema.submit(`/staff/needs/logged/${id}`, {}, `/staff/needs/${id}/again`);
    const again = String(answer.headers.location).split('/').at(-1) ?? '';
    expect(again).not.toBe(id);
    expect(await stored(again)).toMatchObject({ topic: 'KUEN', place: 'zeitz', language: 'bg', count: 1 });
  });

  test('one tap says where it belongs, and one takes it out again', async () => {
    const cluster = await newCluster({ topic: 'FAM', title: 'Kindergeld dauert zu lange' });
    const id = await logged({ topic: 'FAM' });
    const path = `/staff/needs/logged/${id}`;
    expect((await bema.get(path)).text).toContain('Kindergeld dauert zu lange');
    expect((await bema.submit(path, { cluster }, `/staff/needs/${id}/joining`)).status).toBe(303);
    expect(await stored(id)).toMatchObject({ clusterId: cluster });
    await bema.submit(path, {}, `/staff/needs/${id}/taking-back`);
    expect(await stored(id)).toMatchObject({ clusterId: null, clusteredById: null });
  });

  test('the page asks the database no more than eight questions', async () => {
    const ids = [await logged(), await logged({ urgency: 'danger' })];
    for (const id of ids) {
      const query = vi.spyOn(pg.Client.prototype, 'query');
      await bema.get(`/staff/needs/logged/${id}`);
      const texts = query.mock.calls.map(([first]: unknown[]) =>
        typeof first === 'string' ? first : String((first as { text?: string }).text),
      );
      query.mockRestore();
      const asked = texts.filter((text) => /^\s*(SELECT|WITH)/i.test(text));
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.length).toBeLessThanOrEqual(8);
    }
  });

  test('nobody puts another organisation’s report anywhere, nor one that belongs somewhere', async () => {
    const [cluster, other] = [await newCluster(), await newCluster()];
    const foreign = await logged({}, caritas);
    const join = (id: string, to: string) =>
      bema.submit('/staff/needs/new', { cluster: to }, `/staff/needs/${id}/joining`);
    expect((await join(foreign, cluster)).status).toBe(404);
    const taken = await logged({ cluster });
    expect((await join(taken, other)).status).toBe(403);
    expect(await stored(taken)).toMatchObject({ clusterId: cluster });
  });
});

describe('a locked quarter', () => {
  test('is not offered, and takes, changes and loses nothing', async () => {
    const id = await logged();
    const cluster = await newCluster();
    const quarter = new Date(`${thisMonth}-01T00:00:00Z`);
    quarter.setUTCMonth(Math.floor(quarter.getUTCMonth() / 3) * 3);
    await portal.deps.db.reportingQuarter.create({ data: { quarter, lockedAt: new Date() } });
    try {
      expect((await bema.get('/staff/needs/new')).text).not.toContain(`<option value="${thisMonth}"`);
      const refused = await bema.submit('/staff/needs/new', need, '/staff/needs');
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('ist abgeschlossen');
      for (const action of ['', '/edit', '/deletion', '/taking-back', '/joining', '/again']) {
        const path = `/staff/needs/${id}${action}`;
        const answer =
          action === '/edit'
            ? await bema.get(path)
            : await bema.submit('/staff/needs/new', { ...need, cluster, version: '1' }, path);
        expect([action, answer.status]).toEqual([action, 409]);
      }
      const seen = await bema.submit('/staff/needs/new', {}, `/staff/needs/similar/${cluster}/seen`);
      expect(seen.status).toBe(409);
      expect(await stored(id)).toMatchObject({ version: 1, clusterId: null });
    } finally {
      await portal.deps.db.reportingQuarter.deleteMany();
    }
  });
});

describe('what waited on a device', () => {
  const asJson = async (fields: Fields, who: Colleague) => {
    const sender = await who.agent.get('/staff/needs/sender').set('Accept', 'application/json');
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...need, _csrf: sender.body.token, ...fields })) {
      for (const one of [value].flat()) body.append(name, one);
    }
    return who.agent
      .post('/staff/needs')
      .set('Accept', 'application/json')
      .type('form')
      .send(body.toString());
  };

  test('is answered with data, and counts once however often it comes', async () => {
    const _key = '0190e0a0-0000-7000-8000-00000000e002';
    const [first, second] = await Promise.all([asJson({ _key }, bema), asJson({ _key }, bema)]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(first.body.location).toMatch(/^\/staff\/needs\/logged\//);
    expect(second.body).toEqual(first.body);
  });

  test.each<[string, Fields, number, string]>([
    ['a topic that is no more', { topic: 'XXX' }, 422, 'worum es ging'],
    ['a cluster that is no more', { cluster: '0190e0a0-0000-7000-8000-000000000000' }, 404, ''],
  ])('%s is refused in plain words', async (_name, fields, status, words) => {
    const answer = await asJson(fields, bema);
    expect(answer.status).toBe(status);
    expect(String(answer.body.refused ?? '')).toContain(words);
  });

  test('the sender is told apart; nobody signed in gets no page to come back to', async () => {
    const [one, other] = await Promise.all(
      [bema, caritas].map((who) => who.agent.get('/staff/needs/sender').set('Accept', 'application/json')),
    );
    expect(one?.body.owner).not.toBe(other?.body.owner);
    const nobody = portal.anybody();
    const answer = await nobody.get('/staff/needs/sender').set('Accept', 'application/json');
    expect(answer.status).toBe(303);
    const editor = await portal.signIn('redaktion');
    expect((await editor.get('/staff/needs/sender')).status).toBe(403);
  });

  test('the page’s worker is served from an address that stays', async () => {
    const worker = await portal.anybody().get('/needs-entry-worker.js');
    expect(worker.status).toBe(200);
    expect(worker.headers['content-type']).toContain('javascript');
    expect(worker.headers['cache-control']).toBe('no-cache');
    expect(worker.text).not.toMatch(/\b(import|export)\b/);
  });
});
