import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../src/core/db/migrate.ts';
import { migrationsFolder } from '../../src/core/db/schemaEngine.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let client: pg.Client;
let folder = '';

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ubu-migrations-'));
  cpSync(migrationsFolder, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

afterAll(async () => {
  await client.end();
  await database.drop();
});

function write(name: string, sql: string) {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

async function tables(name: string) {
  return (await client.query('SELECT 1 FROM pg_tables WHERE tablename = $1', [name])).rowCount;
}

test('a migration that fails half-way is undone, said in one sentence, and tried again when mended', async () => {
  write('29990101000000_visits', 'CREATE TABLE "Visit" (id int);\nINSERT INTO "Visit" VALUES (1 / 0);\n');
  await expect(migrate(database.url, folder)).rejects.toThrow(
    /^The migration 29990101000000_visits failed and was undone \(.*division by zero.*\): the database is as before/,
  );
  expect(await tables('Visit')).toBe(0);

  writeFileSync(join(folder, '29990101000000_visits/migration.sql'), 'CREATE TABLE "Visit" (id int);');
  expect(await migrate(database.url, folder)).toEqual(['29990101000000_visits']);
  expect(await tables('Visit')).toBe(1);
  expect(await migrate(database.url, folder)).toEqual([]);

  writeFileSync(join(folder, '29990101000000_visits/migration.sql'), 'CREATE TABLE "Visit" (id bigint);');
  await expect(migrate(database.url, folder)).rejects.toThrow(/was changed after it had been applied/);
});

test('an older portal refuses a newer database', async () => {
  await expect(migrate(database.url, folder)).rejects.toThrow(
    /^The database has the migration 29990101000000_visits, which this version of the portal does not know/,
  );
});

test('semicolons in functions and words stay whole, and two starts at once migrate once', async () => {
  write('29990101000000_visits', 'CREATE TABLE "Visit" (id int);');
  write(
    '29990102000000_hours',
    `CREATE FUNCTION hours() RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 'a;b'; END $$;\n`,
  );
  const results = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)]);
  expect(results.flat()).toEqual(['29990102000000_hours']);
  expect((await client.query('SELECT hours() AS hours')).rows).toEqual([{ hours: 'a;b' }]);
});
