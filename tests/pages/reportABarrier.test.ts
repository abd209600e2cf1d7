import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asColleague, startApp, type TestApp } from '../support/app.ts';
import { dumpOf } from '../support/traces.ts';

let app: TestApp;
const noon = new Date('2026-11-23T12:00:00Z');
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  app.setClock(noon);
  await app.deps.pool.query('DELETE FROM rate_limit');
  await app.deps.db.barrierReport.deleteMany();
});
afterEach(() => app.setClock(null));
afterAll(() => app.stop());

/** Opens the form at noon and sends it after so many seconds. */
async function report(fields: Record<string, string>, seconds = 40, language = 'de') {
  const agent = app.anybody();
  const path = `/${language}/accessibility`;
  const { text } = await agent.get(path);
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
  app.setClock(later(seconds));
  return agent
    .post(path)
    .type('form')
    .send({ _key: hidden('_key'), opened: hidden('opened'), website: '', ...fields });
}

describe('somebody who meets a barrier', () => {
  it('reports it without a cookie, and learns what happens next', async () => {
    const answer = await report({ text: 'Das Menü geht nicht mit der Tastatur.', page: '/de/info' });
    expect([answer.status, answer.headers.location]).toEqual([303, '/de/accessibility/reported']);
    expect(answer.headers['set-cookie']).toBeUndefined();
    const [kept, ...more] = await app.deps.db.barrierReport.findMany();
    expect(more).toEqual([]);
    expect(kept).toMatchObject({
      language: 'de',
      path: '/de/info',
      text: 'Das Menü geht nicht mit der Tastatur.',
    });
    const { text } = await app.anybody().get('/de/accessibility/reported');
    expect(text).toContain('innerhalb eines Monats');
  });

  it('leaves no trace of who it was', async () => {
    await app.anybody().post('/de/accessibility').set('User-Agent', 'canary-browser').type('form').send({});
    expect(await dumpOf(app)).not.toMatch(/canary-browser|127\.0\.0\.1/);
  });

  it('keeps the words when something is missing', async () => {
    const answer = await report({ text: '  ', page: 'Startseite mit dem Globus' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('href="#text"');
    expect(answer.text).toContain('Startseite mit dem Globus');
    expect(answer.text).toContain('<title>Fehler:');
    expect(await app.deps.db.barrierReport.count()).toBe(0);
  });

  it('who sends it twice has sent it once', async () => {
    const agent = app.anybody();
    const person = asColleague(agent);
    const { text } = await person.get('/de/accessibility');
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
    app.setClock(later(60));
    const body = { _key: hidden('_key'), opened: hidden('opened'), text: 'Zweimal geklickt' };
    const both = await Promise.all([1, 2].map(() => agent.post('/de/accessibility').type('form').send(body)));
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(await app.deps.db.barrierReport.count()).toBe(1);
  });
});

describe('a program that fills in forms', () => {
  it.each([
    ['faster than anybody reads', { text: 'spam' }, 1],
    ['a day later', { text: 'spam' }, 90_000],
    ['with a time of its own making', { text: 'spam', opened: 'mh0.abc' }, 40],
    ['into every field', { text: 'spam', website: 'https://spam.example' }, 40],
  ])('%s gets nowhere, but the words are kept', async (_how, fields, seconds) => {
    const answer = await report(fields, seconds);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('>\nspam</textarea>');
    expect(await app.deps.db.barrierReport.count()).toBe(0);
  });

  it('from another site is refused', async () => {
    const answer = await app
      .anybody()
      .post('/de/accessibility')
      .set('Origin', 'https://evil.example')
      .type('form')
      .send({ text: 'spam' });
    expect(answer.status).toBe(403);
  });

  it('many times over has to wait', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 11; time += 1) statuses.push((await report({ text: '' })).status);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(422));
    expect(statuses[10]).toBe(429);
  });
});
