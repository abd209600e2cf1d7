import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restore } from '../../src/core/db/restore.ts';
import { migrationsFolder } from '../../src/core/db/schemaEngine.ts';
import { StartError } from '../../src/core/startError.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ubu-backup-'));
const file = join(folder, 'portal.gz');
let source: TestDatabase;
let target: TestDatabase;
let before: Record<string, string>;

beforeAll(async () => {
  source = await createTestDatabase({ seeded: true });
  target = await createTestDatabase();
  await query(source.url, oddValues);
  before = await fingerprints(source.url);
  expect(npmRun('backup', source.url, [file])).toMatchObject({ status: 0, stderr: '' });
});

afterAll(async () => {
  await source.drop();
  await target.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Values that a careless copy changes. */
const oddValues = `
  INSERT INTO "File" (sha256, bytes, mime, size)
    VALUES (repeat('0', 64), decode(repeat('000a5c22ff', 400000), 'hex'), 'application/pdf', 2000000);
  INSERT INTO "AuditEvent" (id, at, "personName", action, "recordType", "recordId", before)
    VALUES (gen_random_uuid(), '2026-10-25 02:30:00.123+01', E'Ț\\u2028"\\\\\\n\\t', 'x', 'x', 'x', '{"a":[1e400, null, "\\u0001"]}');
  INSERT INTO rate_limit (key, points, expire) VALUES ('', -1, 9223372036854775807);
  UPDATE "Topic" SET subtopics = ARRAY['', 'NULL', '{a,"b"}', E'\\\\N'] WHERE position = 1`;

function npmRun(command: 'backup' | 'restore', databaseUrl: string, args: string[]) {
  const env = { PATH: process.env.PATH ?? '', DATABASE_URL: databaseUrl, DATA_DIR: join(folder, 'data') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.trim() };
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** For each table, the number and a hash of its rows. */
async function fingerprints(url: string): Promise<Record<string, string>> {
  const tables = await query<{ name: string }>(
    url,
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const counts = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS hash FROM "${name}" t`,
  );
  const rows = await query<{ name: string; hash: string }>(url, counts.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
}

/** Tables, columns, indexes, constraints and functions as PostgreSQL writes them down. */
async function structure(url: string): Promise<string[]> {
  const rows = await query<{ line: string }>(
    url,
    `SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated
       FROM pg_constraint WHERE connamespace = 'public'::regnamespace
     UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prolang = 14
     UNION ALL SELECT concat_ws(' ', table_name, ordinal_position, column_name, udt_name, is_nullable, column_default, datetime_precision)
       FROM information_schema.columns WHERE table_schema = 'public'
     ORDER BY 1`,
  );
  return rows.map(({ line }) => line);
}

/** The same text with an end that fits it. */
function resealed(text: string) {
  const lines = text.split('\n').slice(0, -2);
  const sum = createHash('sha256').update(`${lines.join('\n')}\n`);
  const rows = lines.filter((line) => line.startsWith('[')).length;
  return [...lines, JSON.stringify({ rows, sha256: sum.digest('hex') }), ''].join('\n');
}

/** A backup with other contents. */
function altered(name: string, change: (text: string) => string) {
  const path = join(folder, name);
  writeFileSync(path, gzipSync(change(gunzipSync(readFileSync(file)).toString())));
  return path;
}

describe('a backup of the whole portal', () => {
  test('comes back row by row, constraints and indexes included', async () => {
    expect(npmRun('restore', target.url, [file])).toMatchObject({ status: 0, stderr: '' });
    expect(await fingerprints(target.url)).toEqual(before);
    expect(await structure(target.url)).toEqual(await structure(source.url));
    const migrations = 'SELECT migration_name, checksum, finished_at FROM _prisma_migrations ORDER BY 1';
    expect(await query(target.url, migrations)).toEqual(await query(source.url, migrations));
  });

  test('can be read by its owner only, and is never written over', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(npmRun('backup', source.url, [file])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^\S+ is there already: name another file/),
    });
  });

  test('is one consistent moment while people go on working', async () => {
    const writer = new pg.Client({ connectionString: source.url });
    await writer.connect();
    let writing = true;
    // Each transaction writes to two tables, one at either end of the alphabet.
    const writes = (async () => {
      for (let number = 0; writing; number++) {
        await writer.query(
          `BEGIN;
           INSERT INTO "AuditEvent" (id, "personName", action, "recordType", "recordId")
             VALUES (gen_random_uuid(), '', 'pair', '', '${number}');
           INSERT INTO rate_limit (key) VALUES ('pair${number}');
           COMMIT`,
        );
      }
    })();
    const second = join(folder, 'busy.gz');
    const env = { PATH: process.env.PATH ?? '', DATABASE_URL: source.url, DATA_DIR: join(folder, 'data') };
    const child = spawn(process.execPath, ['scripts/backup.ts', second], { cwd: root, env, stdio: 'ignore' });
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
    writing = false;
    await writes;
    await writer.end();

    await restore(target.url, second, { replace: true });
    const [pairs] = await query<{ events: number; limits: number }>(
      target.url,
      `SELECT (SELECT count(*)::int FROM "AuditEvent" WHERE action = 'pair') AS events,
         (SELECT count(*)::int FROM rate_limit WHERE key LIKE 'pair%') AS limits`,
    );
    expect(pairs?.events).toBeGreaterThan(0);
    expect(pairs?.events).toBe(pairs?.limits);
  });
});

describe('a restore that is refused changes nothing', () => {
  let untouched: Record<string, string>;

  beforeAll(async () => {
    untouched = await fingerprints(target.url);
  });

  async function expectRefusal(path: string, sentence: RegExp, { replace = true } = {}) {
    const refusal: unknown = await restore(target.url, path, { replace }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StartError);
    expect(String(refusal)).toMatch(sentence);
    expect(await fingerprints(target.url)).toEqual(untouched);
  }

  test('a database with something in it', async () => {
    await expectRefusal(file, /The database is not empty: nothing was changed/, { replace: false });
  });

  test('a file that was cut off, at whatever place', async () => {
    for (const share of [0.3, 0.999]) {
      const path = join(folder, `cut${share}.gz`);
      copyFileSync(file, path);
      truncateSync(path, Math.floor(statSync(file).size * share));
      await expectRefusal(path, /ends too early/);
    }
    await expectRefusal(
      altered('noEnd.gz', (text) => text.split('\n').slice(0, -2).join('\n')),
      /ends too early/,
    );
  });

  test('a file with a changed byte, and one with a row less', async () => {
    const bytes = readFileSync(file);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 0x10;
    const path = join(folder, 'flipped.gz');
    writeFileSync(path, bytes);
    await expectRefusal(path, /is damaged|ends too early/);
    await expectRefusal(
      altered('changed.gz', (text) => text.replace('Kindergeld', 'Kindergold')),
      /is damaged, its checksum does not fit/,
    );
    await expectRefusal(
      altered('shorter.gz', (text) => text.replace(/\n\[.*\n/, '\n')),
      /is damaged, its checksum does not fit/,
    );
  });

  test('a file of a newer portal, and one that is no backup at all', async () => {
    await expectRefusal(
      altered('newer.gz', (text) => text.replace('"version":1', '"version":2')),
      /was made by a newer version of the portal/,
    );
    await expectRefusal(
      altered('newerTables.gz', (text) =>
        resealed(
          text.replace('"migrations":[', '"migrations":[{"name":"29990101000000_later","checksum":""},'),
        ),
      ),
      /was made by a newer or another version of the portal \(migration 29990101000000_later\)/,
    );
    await expectRefusal(join(root, 'package.json'), /is not a backup of the portal/);
    await expectRefusal(join(folder, 'nowhere.gz'), /There is no file/);
  });

  test('rows that do not fit together', async () => {
    await expectRefusal(
      altered('orphans.gz', (text) => resealed(text.replace(/(\{"table":"Body".*\n)(\[.*\n)+/, '$1'))),
      /could not be restored \(.*_bodyId_fkey.*\): nothing was changed/,
    );
  });
});

test('a database of somebody else is left alone', async () => {
  const foreign = await createTestDatabase();
  await query(foreign.url, 'DROP TABLE _prisma_migrations');
  const { status, stderr } = npmRun('restore', foreign.url, [file, '--replace']);
  await foreign.drop();
  expect(status).toBe(1);
  expect(stderr.split('\n')).toHaveLength(1);
  expect(stderr).toMatch(/^The database has tables that are not the portal’s/);
});

test('an older backup is migrated to the newer portal that restores it', async () => {
  const newer = await createTestDatabase();
  const migrations = join(folder, 'migrations');
  cpSync(migrationsFolder, migrations, { recursive: true });
  mkdirSync(join(migrations, '29990101000000_later'));
  writeFileSync(
    join(migrations, '29990101000000_later/migration.sql'),
    'CREATE TABLE "Later" AS SELECT id FROM "Meeting"',
  );
  await restore(newer.url, file, { folder: migrations });
  const counts = 'SELECT (SELECT count(*) FROM "Later") = (SELECT count(*) FROM "Meeting") AS all';
  expect(await query(newer.url, counts)).toEqual([{ all: true }]);
  await newer.drop();
});
