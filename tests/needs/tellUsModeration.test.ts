import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Colleague, startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
let coordinator: Colleague;
let bema: Colleague;
let demoReports = 0;

beforeAll(async () => {
  portal = await startApp();
  coordinator = await portal.signIn('koordination');
  bema = await portal.signIn('bema');
  demoReports = await portal.deps.db.citizenReport.count({ where: { demo: true, state: 'waiting' } });
});
beforeEach(async () => {
  await portal.deps.db.mail.deleteMany();
});
afterAll(() => portal.stop());

const list = '/staff/needs/citizens';
const month = new Date().toISOString().slice(0, 7);

/** Somebody told this the day before yesterday. */
async function told(fields: { text?: string; topic?: string } = {}) {
  const { id } = await portal.deps.db.citizenReport.create({
    data: {
      month: new Date(`${month}-01`),
      createdAt: new Date(`${month}-02T00:00:00Z`),
      language: 'bg',
      place: 'zeitz',
      topic: 'SPR',
      subtopics: ['SPR2'],
      barriers: ['workingHours'],
      text: 'Няма курсове вечер.',
      ...fields,
    },
  });
  return id;
}

const asTold = {
  topic: 'SPR',
  subtopics: ['SPR2'],
  barriers: ['workingHours'],
  place: 'zeitz',
  language: 'bg',
  outcome: 'noOffer',
  urgency: 'normal',
  month,
  note: 'Няма курсове вечер.',
};
const accept = (id: string, fields: Record<string, string | string[]> = {}) =>
  coordinator.submit(`${list}/${id}`, { ...asTold, ...fields });
const stored = (id: string) => portal.deps.db.citizenReport.findUniqueOrThrow({ where: { id } });

describe('a coordinator', () => {
  test('finds what waits on the dashboard and in the inbox, in the words of those who told it', async () => {
    expect(demoReports).toBe(3);
    const dashboard = await coordinator.get('/staff');
    expect(dashboard.text).toMatch(/href="\/staff\/needs\/citizens"><span class="task__count">\d/);
    const { text } = await coordinator.get(list);
    expect(text).toMatch(/lang="ro">Lucrăm în trei ture/);
    expect(text).toMatch(/lang="bg">Получаваме писма/);
  });

  test('takes a report in: it counts, belongs to nobody, and its words wait for a second person', async () => {
    const id = await told();
    const page = await coordinator.get(`${list}/${id}`);
    expect(page.text).toMatch(/name="outcome" type="radio" value="open" checked/);
    expect(page.text).toMatch(/<option value="SPR" selected>/);
    expect((await accept(id)).headers.location).toBe(list);
    const { reportId, ...decided } = await stored(id);
    expect(decided).toMatchObject({ state: 'accepted', text: '', createdAt: new Date(`${month}-01`) });
    const report = await portal.deps.db.needReport.findUniqueOrThrow({
      where: { id: reportId ?? '' },
      include: { note: true },
    });
    expect(report).toMatchObject({
      ...{ topic: 'SPR', subtopics: ['SPR2'], place: 'zeitz', outcome: 'noOffer', language: 'bg', count: 1 },
      ...{ sourceType: 'citizen', channel: 'online', organisationId: null, reporterId: null },
    });
    expect(report.note).toMatchObject({
      text: 'Няма курсове вечер.',
      language: 'bg',
      state: 'held',
      authorId: null,
    });
    expect((await coordinator.get('/staff/needs/notes')).text).toContain(' курсове вечер.');
    const shown = await coordinator.get(`/staff/needs/${reportId}`);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('Meldung über das Portal');
    const inbox = await coordinator.get('/staff/needs?sourceType=citizen');
    expect(inbox.text).toContain(`/staff/needs/${reportId}`);
    expect((await coordinator.get(`${list}/${id}`)).headers.location).toBe(`/staff/needs/${reportId}`);
  });

  test('corrects codes, shortens the words or leaves them out', async () => {
    const id = await told();
    await accept(id, { topic: 'WOH', subtopics: [], place: 'naumburg', note: '' });
    const { reportId } = await stored(id);
    const report = await portal.deps.db.needReport.findUnique({
      where: { id: reportId ?? '' },
      include: { note: true },
    });
    expect(report).toMatchObject({ topic: 'WOH', place: 'naumburg', note: null });
  });

  test('who takes it in as danger tells those on duty at once', async () => {
    const id = await told();
    await accept(id, { urgency: 'danger' });
    const mails = await portal.deps.db.mail.findMany();
    expect(mails.map(({ toAddress }) => toAddress)).toEqual(['koordination@ubu.example']);
    expect(mails[0]?.text).not.toContain('курсове');
    expect((await coordinator.get(list)).text).toContain('Wegen der Gefahr wurde benachrichtigt');
  });

  test('turns a report down with a reason, and its words are gone', async () => {
    const id = await told({ text: 'Werbung für Kredite' });
    const page = `${list}/${id}`;
    const without = await coordinator.submit(page, {}, `${page}/rejection`);
    expect(without.status).toBe(422);
    expect(without.text).toContain('href="#reason"');
    expect(without.text).toContain('Werbung für Kredite</textarea>');
    const done = await coordinator.submit(page, { reason: 'spam' }, `${page}/rejection`);
    expect(done.headers.location).toBe(list);
    expect(await stored(id)).toMatchObject({ state: 'rejected', reason: 'spam', text: '', reportId: null });
    expect((await coordinator.get(list)).text).toContain('Werbung oder Unsinn');
    expect((await coordinator.get(page)).headers.location).toBe(list);
  });

  test.each([
    ['topic', { topic: 'XYZ' }],
    ['subtopics', { subtopics: ['WOH1'] }],
    ['outcome', { outcome: '' }],
    ['urgency', { urgency: 'sofort' }],
    ['month', { month: '2019-01' }],
    ['note', { note: 'a'.repeat(501) }],
  ])('learns what is wrong with the %s, and nothing counts', async (field, wrong) => {
    const id = await told();
    const answer = await accept(id, wrong);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(`href="#${field}"`);
    expect(await stored(id)).toMatchObject({ state: 'waiting', reportId: null });
  });

  test('decides once: a second form does nothing, and another coordinator learns of it', async () => {
    const id = await told();
    const before = await portal.deps.db.needReport.count();
    const _key = '0190e0a0-0000-7000-8000-00000000c002';
    const both = await Promise.all([accept(id, { _key }), accept(id, { _key })]);
    expect(both.map(({ headers }) => headers.location)).toEqual([list, list]);
    const other = await coordinator.submit(list, { ...asTold }, `${list}/${id}`);
    expect(other.status).toBe(409);
    expect(await portal.deps.db.needReport.count()).toBe(before + 1);
  });

  test('counts in this month what came for a quarter that is locked by now', async () => {
    const id = await told();
    const { db } = portal.deps;
    await db.citizenReport.update({ where: { id }, data: { month: new Date('2025-02-01') } });
    const quarter = new Date('2025-01-01');
    const lockedAt = new Date();
    await db.reportingQuarter.upsert({
      where: { quarter },
      create: { quarter, lockedAt },
      update: { lockedAt },
    });
    expect((await accept(id, { month: '2025-02' })).status).toBe(422);
    expect((await accept(id)).status).toBe(303);
  });
});

describe('everybody else', () => {
  test('sees neither what waits nor what was taken in from citizens', async () => {
    const waiting = await told();
    const id = await told();
    await accept(id);
    const { reportId } = await stored(id);
    for (const path of [list, `${list}/${waiting}`, `/staff/needs/${reportId}`]) {
      expect((await bema.get(path)).status, path).toBe(404);
    }
    expect((await bema.get('/staff/needs?sourceType=citizen')).text).not.toContain(String(reportId));
    expect((await bema.submit('/staff/needs/new', asTold, `${list}/${waiting}`)).status).toBe(404);
    const admin = await portal.signIn('admin');
    expect((await admin.get(`${list}/${waiting}`)).status).toBe(200);
    expect((await admin.submit(list, asTold, `${list}/${waiting}`)).status).toBe(403);
    expect((await coordinator.get(`${list}/0190e0a0-0000-7000-8000-00000000ffff`)).status).toBe(404);
  });
});
