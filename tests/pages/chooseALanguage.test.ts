import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test.each([
  ['ro-RO,ro;q=0.9,en;q=0.5', '/ro'],
  ['bg', '/bg'],
  ['hu-HU', '/hu'],
  ['pl,de;q=0.8', '/pl'],
  ['tr-TR,tr;q=0.9', '/en'],
  ['*', '/de'],
  ['', '/de'],
])('a browser that asks for "%s" is sent to %s', async (accepted, target) => {
  const request = app.anybody().get('/');
  const answer = await (accepted ? request.set('Accept-Language', accepted) : request);
  expect([answer.status, answer.headers.location]).toEqual([302, target]);
  expect(answer.headers.vary).toContain('Accept-Language');
});

test('the language stands in the path alone: the browser’s wish changes nothing', async () => {
  const german = await app.anybody().get('/de/info').set('Accept-Language', 'pl');
  expect(german.text).toContain('<html lang="de">');
  expect(german.headers.vary ?? '').not.toContain('Accept-Language');
});

test('an unknown language is not found', async () => {
  expect((await app.anybody().get('/xx/info')).status).toBe(404);
});
