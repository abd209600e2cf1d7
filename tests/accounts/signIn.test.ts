import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asColleague, startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
beforeAll(async () => {
  portal = await startApp();
});
afterAll(() => portal.stop());

describe('signing in', () => {
  test('leads back to the page that asked for it, with a new session', async () => {
    const visitor = asColleague(portal.anybody());
    const refused = await visitor.get('/staff/profile');
    expect(refused.headers.location).toBe('/staff/login');
    const before = cookie(await visitor.get('/staff/login'));
    const answer = await visitor.submit('/staff/login', {
      email: 'BEMA@ubu.example',
      password: portal.deps.config.demoPassword,
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/staff/profile');
    expect(cookie(answer)).toBeTruthy();
    expect(cookie(answer)).not.toBe(before);
    expect((await visitor.get('/staff/profile')).text).toContain('bema@ubu.example');
  });

  test('answers a wrong name and a wrong password alike', async () => {
    const texts = await Promise.all(
      ['nobody@ubu.example', 'caritas@ubu.example'].map(async (email) => {
        const answer = await asColleague(portal.anybody()).submit('/staff/login', {
          email,
          password: 'not the one',
        });
        expect(answer.status).toBe(422);
        return answer.text.replace(email, '').replace(/value="[\w-]+"/g, '');
      }),
    );
    expect(texts[0]).toBe(texts[1]);
  });

  test('is refused without the token of the form', async () => {
    const visitor = portal.anybody();
    await visitor.get('/staff/login');
    const answer = await visitor
      .post('/staff/login')
      .type('form')
      .send({ email: 'bema@ubu.example', password: portal.deps.config.demoPassword });
    expect(answer.status).toBe(403);
  });

  test('is refused from a foreign site', async () => {
    const answer = await portal
      .anybody()
      .post('/staff/login')
      .set('Origin', 'https://elsewhere.example')
      .type('form')
      .send({});
    expect(answer.status).toBe(403);
  });

  test('stops after ten wrong passwords, in every process', async () => {
    const visitor = asColleague(portal.anybody());
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await visitor.submit('/staff/login', { email: 'uebersetzung@ubu.example', password: 'wrong' });
    }
    const answer = await visitor.submit('/staff/login', {
      email: 'uebersetzung@ubu.example',
      password: portal.deps.config.demoPassword,
    });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    const { count } = await portal.deps.db.rateLimit
      .aggregate({ _count: true })
      .then((result) => ({ count: result._count }));
    expect(count).toBeGreaterThan(0);
  });

  test('ends with signing out: the session is gone from the database', async () => {
    const person = await portal.signIn('caritas');
    const before = await portal.deps.db.session.count();
    const answer = await person.submit('/staff/profile', {}, '/staff/logout');
    expect(answer.status).toBe(303);
    expect(await portal.deps.db.session.count()).toBe(before - 1);
    expect((await person.get('/staff/profile')).status).toBe(303);
  });
});

test('a public answer sets no cookie', async () => {
  const answer = await portal.anybody().get('/nothing-here');
  expect(answer.status).toBe(404);
  expect(answer.headers['set-cookie']).toBeUndefined();
});

function cookie(answer: { headers: Record<string, unknown> }): string | undefined {
  const [first] = (answer.headers['set-cookie'] as string[] | undefined) ?? [];
  return first?.split(';')[0];
}
