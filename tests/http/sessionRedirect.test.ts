import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import session, { MemoryStore, type SessionData } from 'express-session';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notify } from '../../src/core/http/request.ts';
import { storedBeforeRedirect } from '../../src/core/http/session.ts';

/** A database takes its time. */
class SlowStore extends MemoryStore {
  override set(id: string, data: SessionData, done?: (error?: unknown) => void) {
    setTimeout(() => super.set(id, data, done), 150);
  }
}

let server: Server;
let address: string;
beforeAll(async () => {
  const app = express();
  const store = new SlowStore();
  app.use(session({ secret: 'for a test', store, resave: false, saveUninitialized: false, rolling: true }));
  app.use(storedBeforeRedirect());
  app.get('/save', (req, res) => {
    notify(req, 'Gespeichert.');
    res.redirect(303, '/next');
  });
  app.get('/next', (req, res) => res.send(req.session.notice?.text ?? 'nothing was said'));
  app.get('/guest', (_req, res) => res.redirect('/next'));
  server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test('the page after a redirect knows what was done, also for a browser that does not wait for the last byte', async () => {
  const saved = await fetch(`${address}/save`, { redirect: 'manual' });
  expect([saved.status, saved.headers.get('location')]).toEqual([303, '/next']);
  const cookie = saved.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const next = await fetch(`${address}/next`, { headers: { cookie } });
  expect(await next.text()).toBe('Gespeichert.');
});

test('who has no session gets none from being sent elsewhere', async () => {
  const answer = await fetch(`${address}/guest`, { redirect: 'manual' });
  expect(answer.status).toBe(302);
  expect(answer.headers.getSetCookie()).toEqual([]);
});
