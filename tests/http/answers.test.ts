import { Writable } from 'node:stream';
import express from 'express';
import { pino } from 'pino';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requestLog } from '../../src/core/http/log.ts';
import { asColleague, startApp, type TestApp } from '../support/app.ts';
import { htmlFaults } from '../support/html.ts';

let portal: TestApp;
beforeAll(async () => {
  portal = await startApp();
});
afterAll(() => portal.stop());

describe('what goes wrong is said in the language of the reader', () => {
  test.each([
    ['/ro/nimic', 'Această pagină nu există'],
    ['/bg/nishto', 'Тази страница не съществува'],
    ['/pl/nic', 'Tej strony nie ma'],
    ['/hu/semmi', 'Ez az oldal nem létezik'],
    ['/en/nothing', 'This page does not exist'],
    ['/de-simple/nichts', 'Diese Seite gibt es nicht'],
  ])('%s', async (path, words) => {
    const answer = await portal.anybody().get(path);
    expect(answer.status).toBe(404);
    expect(answer.text).toContain(words);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(await htmlFaults(answer.text)).toEqual([]);
  });

  test('outside every language, the one that the browser asks for', async () => {
    const answer = await portal.anybody().get('/nowhere').set('Accept-Language', 'pl-PL,pl;q=0.9');
    expect(answer.text).toContain('<html lang="pl">');
  });

  test.each([
    ['a broken address', '/de/%E0%A4%A', 404],
    ['a traversal', '/files/..%2f..%2fetc/passwd', 404],
    ['a null byte', '/de/info/a%00b', 404],
    ['a very long address', `/de/${'a'.repeat(4000)}`, 404],
  ])('%s is no fault of the portal', async (_name, path, status) => {
    const answer = await portal.anybody().get(path);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/node_modules|at \w+ \(/);
  });

  test('a body that is too large', async () => {
    const answer = await portal
      .anybody()
      .post('/staff/login')
      .type('form')
      .send(`email=${'a'.repeat(400_000)}`);
    expect(answer.status).toBe(413);
  });
});

describe('headers', () => {
  test('nothing inline, nothing from elsewhere, no framing', async () => {
    const { headers } = await portal.anybody().get('/de/materials');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

test('health says whether the database answers', async () => {
  expect((await portal.anybody().get('/health/live')).body).toEqual({ status: 'ok' });
  expect((await portal.anybody().get('/health/ready')).body).toEqual({ status: 'ok', database: true });
});

test('the same form twice at the same moment does the thing once', async () => {
  const admin = await portal.signIn('admin');
  const { id } = await portal.deps.db.organisation.findFirstOrThrow();
  const page = await admin.get('/staff/people/new');
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? '';
  const form = {
    _csrf: hidden('_csrf'),
    _key: hidden('_key'),
    name: 'Doppelt',
    email: 'doppelt@ubu.example',
    organisationId: id,
    roles: 'partner',
  };
  const answers = await Promise.all(
    [1, 2, 3].map(() => admin.agent.post('/staff/people').type('form').send(form)),
  );
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(await portal.deps.db.person.count({ where: { email: 'doppelt@ubu.example' } })).toBe(1);
});

test('what a person may see but not do is a 403 that says who can', async () => {
  const admin = await portal.signIn('admin');
  const { id } = await portal.deps.db.person.findUniqueOrThrow({ where: { email: 'admin@ubu.example' } });
  const answer = await admin.submit(
    '/staff/profile',
    { active: 'false' },
    `/staff/people/${id}/deactivation`,
  );
  expect(answer.status).toBe(403);
  expect(answer.text).toContain('nur eine andere Person');
});

test('a stale form is refused with a way out', async () => {
  const person = asColleague(portal.anybody());
  await person.get('/staff/login');
  const answer = await person.agent
    .post('/staff/login')
    .type('form')
    .send({ _csrf: 'old', email: 'a@b.example', password: 'x' });
  expect(answer.status).toBe(403);
  expect(answer.text).toContain('zu lange offen');
});

test('the log has neither query, nor token, nor address of anybody', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const app = express();
  app.use(requestLog(pino({ level: 'info' }, stream)));
  app.use((_req, res) => {
    res.end();
  });
  await supertest(app)
    .get('/rsvp/AbCdEfGhIjKlMnOpQrStUvWxYz012345?q=Canary')
    .set('Cookie', 'ubu=secret-session')
    .set('User-Agent', 'CanaryBrowser')
    .set('X-Forwarded-For', '203.0.113.7');
  const log = lines.join('');
  expect(log).toContain('/rsvp/…');
  expect(log).not.toMatch(/AbCdEf|Canary|secret-session|203\.0\.113|127\.0\.0\.1/);
});
