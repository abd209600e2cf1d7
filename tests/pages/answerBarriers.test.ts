import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
const now = new Date('2026-11-23T12:00:00Z');

beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  app.setClock(now);
  await app.deps.db.barrierReport.deleteMany();
});
afterEach(() => app.setClock(null));
afterAll(() => app.stop());

function reported(text: string, createdAt: string, more: { path?: string; answeredAt?: Date } = {}) {
  return app.deps.db.barrierReport.create({
    data: { language: 'ro', path: '/ro/info', text, createdAt: new Date(createdAt), ...more },
  });
}

const tile = /<span class="task__count">(\d+)<\/span> <span>Meldung(?:en)? zu (?:einer )?Barriere/;

test.each(['redaktion', 'koordination', 'admin'])('%s finds the reports, the newest first', async (name) => {
  await reported('Am Anfang <b>war</b> die Tabelle', '2026-10-20T10:00:00Z', { path: '' });
  await reported('Das Menü klemmt', '2026-11-20T10:00:00Z');
  await reported('Schon behoben', '2026-10-01T10:00:00Z', { answeredAt: new Date('2026-10-05T10:00:00Z') });
  const person = await app.signIn(name);
  const { text } = await person.get('/staff/barriers');
  const places = ['Das Menü klemmt', '&lt;b&gt;war', 'Schon behoben'].map((words) => text.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(text).toContain('gemeldet auf: Rumänisch');
  expect(text).toContain('Ohne Angabe der Seite');
  expect(text).toContain('offen, zu erledigen bis 20. Dezember 2026');
  expect(text).toContain('überfällig seit 20. November 2026');
  expect(text).toContain('erledigt am 5. Oktober 2026');
  expect(text.match(/Als erledigt kennzeichnen/g)).toHaveLength(2);
  expect(tile.exec((await person.get('/staff')).text)?.[1]).toBe('2');
  expect(text).toMatch(/href="\/staff\/barriers" aria-current="page">Barrieren/);
});

test('a report is due on the same day of the next month, and on that day not yet overdue', async () => {
  const coordinator = await app.signIn('koordination');
  await reported('Am Monatsende', '2026-10-31T10:00:00Z');
  app.setClock(new Date('2026-11-30T12:00:00Z'));
  expect((await coordinator.get('/staff/barriers')).text).toContain('zu erledigen bis 30. November 2026');
  app.setClock(new Date('2026-12-01T12:00:00Z'));
  expect((await coordinator.get('/staff/barriers')).text).toContain('überfällig seit 30. November 2026');
});

test('what is done is marked, once, and the trail says who did it', async () => {
  const { id } = await reported('Das Menü klemmt', '2026-11-20T10:00:00Z');
  const address = `/staff/barriers/${id}/answer`;
  const editor = await app.signIn('redaktion');
  const first = await editor.submit('/staff/barriers', {}, address);
  expect([first.status, first.headers.location]).toEqual([303, '/staff/barriers']);
  const { text } = await editor.get('/staff/barriers');
  expect(text).toContain('Die Meldung ist als erledigt gekennzeichnet.');
  expect(text).toContain('erledigt am 23. November 2026');
  expect(text).not.toContain('Als erledigt kennzeichnen');
  expect((await editor.get('/staff')).text).not.toMatch(tile);

  app.setClock(new Date('2026-11-25T12:00:00Z'));
  const colleague = await app.signIn('koordination');
  expect((await colleague.submit('/staff/profile', {}, address)).status).toBe(303);
  expect(await app.deps.db.barrierReport.findUnique({ where: { id } })).toMatchObject({ answeredAt: now });
  const trail = await app.deps.db.auditEvent.findMany({
    where: { action: 'barrier.answer', recordId: id },
  });
  expect(trail.map(({ personName }) => personName)).toEqual(['Demo-Redaktion']);
});

test('where nothing was reported, the page says so', async () => {
  const { text } = await (await app.signIn('redaktion')).get('/staff/barriers');
  expect(text).toContain('Noch keine Meldungen');
});

test('nobody else reads or marks them, and what does not exist cannot be marked', async () => {
  const { id } = await reported('Das Menü klemmt', '2026-11-20T10:00:00Z');
  for (const name of ['bema', 'uebersetzung']) {
    const person = await app.signIn(name);
    expect((await person.get('/staff/barriers')).status).toBe(404);
    const answer = await person.submit('/staff/profile', {}, `/staff/barriers/${id}/answer`);
    expect(answer.status).toBe(404);
    const { text } = await person.get('/staff');
    expect(text).not.toContain('/staff/barriers');
  }
  expect(await app.deps.db.barrierReport.findUnique({ where: { id } })).toMatchObject({ answeredAt: null });
  const editor = await app.signIn('redaktion');
  for (const unknown of ['0199c2b0-0000-7000-8000-000000000000', 'nothing']) {
    const answer = await editor.submit('/staff/profile', {}, `/staff/barriers/${unknown}/answer`);
    expect(answer.status).toBe(404);
  }
});
