import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/core/db/migrate.ts';
import { startThrowAway } from '../../src/core/db/throwAway.ts';
import { startJobs } from '../../src/core/jobs/engine.ts';
import { buildAssets } from '../../src/core/views/assets.ts';
import { assetsDir, databaseUrl, type TestServer, templateName } from './testServer.ts';

/**
 * One throw-away PostgreSQL for the run, or databases of a name of their own on the server in TEST_DATABASE_URL,
 * with a migrated template that each test file clones.
 */
export default async function setUp(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL;
  const own = given ? undefined : await startThrowAway();
  const server: TestServer = {
    adminUrl: given ?? own?.url ?? '',
    run: `ubu_${randomBytes(4).toString('hex')}`,
  };
  const tearDown = async () => {
    if (own) await own.stop();
    else await dropAll(server);
  };
  try {
    await createTemplate(server);
  } catch (error) {
    await tearDown();
    throw error;
  }
  project.provide('testServer', server);
  const root = join(import.meta.dirname, '../..');
  project.provide('assets', await buildAssets({ root, outDir: assetsDir, log: { info: () => undefined } }));
  return tearDown;
}

async function createTemplate(server: TestServer) {
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${templateName(server)}`);
  await admin.end();
  const url = databaseUrl(server, templateName(server));
  await migrate(url);
  const jobs = await startJobs({ databaseUrl: url, log: pino({ level: 'silent' }), supervise: false });
  await jobs.stop();
}

async function dropAll(server: TestServer) {
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ name: string }>(
    'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
    [server.run],
  );
  for (const { name } of rows) await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await admin.end();
}
