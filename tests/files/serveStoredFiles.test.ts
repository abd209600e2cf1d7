import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response } from 'express';
import pg from 'pg';
import { pino } from 'pino';
import request from 'supertest';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createDb, type Db } from '../../src/core/db/client.ts';
import { errorKindOf, errorKinds } from '../../src/core/errors.ts';
import { filesRouter } from '../../src/core/files/serve.ts';
import { fileUrl, storeFile } from '../../src/core/files/store.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let pool: pg.Pool;
let db: Db;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 3 });
  db = createDb(pool);
});

afterAll(async () => {
  await db.$disconnect();
  await pool.end();
  await database.drop();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** The files' part of the portal, with a count of how often bytes are fetched from the database. */
function portal() {
  let fetched = 0;
  const counting = db.$extends({
    query: {
      file: {
        findUniqueOrThrow({ args, query }) {
          fetched += 1;
          return query(args);
        },
      },
    },
  }) as unknown as Db;
  const app = express();
  const config = readConfig({ DATA_DIR: folder });
  app.use('/files', filesRouter({ db: counting, config, log: pino({ level: 'silent' }) }));
  app.use((error: unknown, _req: Request, res: Response, _next: NextFunction) => {
    res.sendStatus(errorKinds[errorKindOf(error)].status);
  });
  const keep = (text: string, name: string, mime: string) =>
    db.$transaction((tx) => storeFile(tx, { bytes: Buffer.from(text), name, mime }));
  return { app, fetched: () => fetched, keep };
}

describe('a stored file', () => {
  it('is served for ever under its hash and its name', async () => {
    const { app, keep } = portal();
    const { sha256, url } = await keep('%PDF-1.7 x', 'Größe Żółć "1".pdf', 'application/pdf');
    expect(sha256).toBe(createHash('sha256').update('%PDF-1.7 x').digest('hex'));
    expect(url).toBe(fileUrl(sha256, 'Größe Żółć "1".pdf'));

    const response = await request(app).get(url).expect(200).buffer();
    expect(Buffer.from(response.body).toString()).toBe('%PDF-1.7 x');
    expect(response.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '10',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${sha256}"`,
      'x-content-type-options': 'nosniff',
      'content-disposition':
        'inline; filename="Gr__e ____ 1 .pdf"; filename*=UTF-8\'\'Gr%C3%B6%C3%9Fe%20%C5%BB%C3%B3%C5%82%C4%87%201%20.pdf',
    });
  });

  it.each([
    ['image/png', 'inline'],
    ['image/webp', 'inline'],
    ['image/svg+xml', 'attachment'],
    ['text/html', 'attachment'],
    ['application/vnd.oasis.opendocument.text', 'attachment'],
  ])('of type %s is sent as %s', async (mime, disposition) => {
    const { app, keep } = portal();
    const { url } = await keep(`<svg/> as ${mime}`, 'x', mime);
    const { headers } = await request(app).get(url).expect(200);
    expect(headers['content-disposition']).toMatch(new RegExp(`^${disposition};`));
  });

  it('is not sent again to who has it, and HEAD sends no bytes', async () => {
    const { app, keep, fetched } = portal();
    const { sha256, url } = await keep('hello', 'x.pdf', 'application/pdf');
    const unchanged = await request(app).get(url).set('If-None-Match', `"${sha256}"`).expect(304);
    expect(unchanged.headers.etag).toBe(`"${sha256}"`);
    const head = await request(app).head(url).expect(200);
    expect(head.headers).toMatchObject({ 'content-length': '5', 'content-type': 'application/pdf' });
    expect(fetched()).toBe(0);
    await request(app).get(url).set('If-None-Match', '"other"').expect(200);
  });

  it('is fetched from the database once', async () => {
    const { app, keep, fetched } = portal();
    const { url } = await keep('hello', 'x.pdf', 'application/pdf');
    await request(app).get(url).expect(200);
    const fetchesOfOneMore = async () => {
      const before = fetched();
      const { body } = await request(app).get(url).expect(200).buffer();
      expect(Buffer.from(body).toString()).toBe('hello');
      return fetched() - before;
    };
    // The first answer does not wait until the copy is on the disk.
    await expect.poll(fetchesOfOneMore).toBe(0);
    expect(await fetchesOfOneMore()).toBe(0);
  });

  it('is gone once deleted, even where it was cached', async () => {
    const { app, keep } = portal();
    const { sha256, url } = await keep('hello', 'x.pdf', 'application/pdf');
    await request(app).get(url).expect(200);
    await db.file.delete({ where: { sha256 } });
    await request(app).get(url).expect(404);
    await request(app).get(url).set('If-None-Match', `"${sha256}"`).expect(404);
  });

  it('comes from the database where the cache cannot be used', async () => {
    await writeFile(join(folder, 'cache'), 'a file where a folder should be');
    const { app, keep } = portal();
    const { url } = await keep('hello', 'x.pdf', 'application/pdf');
    await request(app).get(url).expect(200);
    await request(app).get(url).expect(200);
  });

  it.each([
    '/files/abc/x.pdf',
    `/files/${'0'.repeat(64)}/x.pdf`,
    `/files/${'A'.repeat(64)}/x`,
    '/files/..%2f..%2fetc/passwd',
  ])('that nobody stored is a 404: %s', async (path) => {
    const { app } = portal();
    await request(app).get(path).expect(404);
  });

  it('is kept once, however often it is stored', async () => {
    const { keep } = portal();
    const first = await keep('the same!', 'a.pdf', 'application/pdf');
    const second = await keep('the same!', 'b.pdf', 'text/plain');
    expect(second.sha256).toBe(first.sha256);
    const rows = await db.file.findMany({
      where: { sha256: first.sha256 },
      select: { mime: true, size: true },
    });
    expect(rows).toEqual([{ mime: 'application/pdf', size: 9 }]);
  });
});
