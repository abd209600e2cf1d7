import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import request from 'supertest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AssetManifest, assetsRouter, buildAssets } from '../../src/core/views/assets.ts';

const root = join(import.meta.dirname, '../..');
const log = { info: () => undefined };
let outDir: string;
let manifest: AssetManifest;
const app = express();

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'assets-'));
  manifest = await buildAssets({ root, outDir, log });
  app.use('/assets', assetsRouter(manifest, outDir));
});

afterAll(() => rm(outDir, { recursive: true }));

const stylesheet = () => manifest['site.css'] ?? '';

test.each([
  ['br, gzip', 'br'],
  ['gzip, br', 'br'],
  ['gzip', 'gzip'],
  ['identity', undefined],
  ['br;q=0, gzip', 'gzip'],
])('the style sheet for "%s" comes as %s', async (accepted, sent) => {
  const response = await request(app).get(stylesheet()).set('Accept-Encoding', accepted).buffer(false);
  expect(response.status).toBe(200);
  expect(response.headers['content-encoding']).toBe(sent);
  expect(response.headers['content-type']).toBe('text/css; charset=utf-8');
  expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(response.headers.vary).toBe('Accept-Encoding');
});

test('fonts are served as they are', async () => {
  const response = await request(app).get(manifest['fira-sans-latin-400.woff2'] ?? '');
  expect(response.headers['content-type']).toBe('font/woff2');
  expect(response.headers['content-encoding']).toBeUndefined();
});

test.each(['/assets/site.css', '/assets/..%2fpackage.json', '/assets/site.css.br'])(
  '%s is not there',
  async (path) => {
    expect((await request(app).get(path)).status).toBe(404);
  },
);

test('the style sheet asks nobody else and stays under 18 KB', async () => {
  const { text } = await request(app).get(stylesheet()).set('Accept-Encoding', 'identity');
  expect(text.match(/@import|https?:\/\/(?!www\.w3\.org)/g)).toBeNull();
  const name = stylesheet().replace('/assets/', '');
  expect((await stat(join(outDir, `${name}.br`))).size).toBeLessThan(18_000);
});

test('a second build keeps what is unchanged', async () => {
  const before = await readdir(outDir);
  expect(await buildAssets({ root, outDir, log })).toEqual(manifest);
  expect(await readdir(outDir)).toEqual(before);
});
