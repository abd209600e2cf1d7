import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { seedIfEmpty } from '../../prisma/seed/seed.ts';
import { readConfig } from '../../src/config.ts';
import { createDeps } from '../../src/deps.ts';
import { databaseUrl, seededName, type TestServer, templateName } from './testServer.ts';

const seedLock = 7_283_003;

export type TestDatabase = { url: string; drop(): Promise<void> };

/** A database of the test file's own: migrated and empty, or with the whole seed in it. */
export async function createTestDatabase({ seeded = false } = {}): Promise<TestDatabase> {
  const server = inject('testServer');
  const name = `${server.run}_${randomBytes(5).toString('hex')}`;
  await asAdmin(server, async (admin) => {
    if (seeded) await ensureSeeded(server, admin);
    const template = seeded ? seededName(server) : templateName(server);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return {
    url: databaseUrl(server, name),
    drop: () => asAdmin(server, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}

async function asAdmin(server: TestServer, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

/** Made by the first test file that asks; the others wait for it. */
async function ensureSeeded(server: TestServer, admin: pg.Client) {
  await admin.query('SELECT pg_advisory_lock($1)', [seedLock]);
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [
    seededName(server),
  ]);
  if (rowCount === 0) {
    const unfinished = `${seededName(server)}_unfinished`;
    await admin.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${unfinished} TEMPLATE ${templateName(server)}`);
    await seed(databaseUrl(server, unfinished));
    await admin.query(`ALTER DATABASE ${unfinished} RENAME TO ${seededName(server)}`);
  }
  await admin.query('SELECT pg_advisory_unlock($1)', [seedLock]);
}

async function seed(url: string) {
  const dataDir = mkdtempSync(join(tmpdir(), 'ubu-seed-'));
  const config = { ...readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' }), demo: true };
  const deps = await createDeps({ config, databaseUrl: url, assets: {}, assetsDir: dataDir });
  try {
    await seedIfEmpty(deps, () => undefined);
  } finally {
    await deps.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
