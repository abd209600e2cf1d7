import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { seedIfEmpty } from '../../prisma/seed/seed.ts';
import { readConfig } from '../../src/config.ts';
import { migrate } from '../../src/core/db/migrate.ts';
import { createDeps } from '../../src/deps.ts';
import { moreReports } from './reports.ts';

const meetings = 200;

/** Two databases on one server with the seed, 200 more meetings, and as many need reports as asked for. */
export async function createDatabases(serverUrl: string, counts: { small: number; large: number }) {
  const urlOf = (name: string) => Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  const urls = { small: urlOf('bench_small'), large: urlOf('bench_large') };
  await inDatabase(serverUrl, 'CREATE DATABASE bench_small');
  await migrate(urls.small);
  await seed(urls.small);
  await inDatabase(urls.small, moreMeetings);
  await inDatabase(serverUrl, 'CREATE DATABASE bench_large TEMPLATE bench_small');
  for (const size of ['small', 'large'] as const) {
    await inDatabase(urls[size], moreReports(counts[size]));
    await inDatabase(urls[size], 'VACUUM ANALYZE');
  }
  return urls;
}

/** Runs SQL on a connection of its own. */
export async function inDatabase<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function seed(databaseUrl: string) {
  const dataDir = mkdtempSync(join(tmpdir(), 'ubu-bench-seed-'));
  const config = { ...readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' }), demo: true };
  const deps = await createDeps({ config, databaseUrl, assets: {}, assetsDir: dataDir });
  try {
    await seedIfEmpty(deps, () => undefined);
  } finally {
    await deps.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const moreMeetings = `
  WITH added AS (
    INSERT INTO "Meeting" (id, slug, "bodyId", title, audience, state, "startsAt", "endsAt")
    SELECT gen_random_uuid(), 'bench-' || n, (SELECT id FROM "Body" ORDER BY code LIMIT 1), 'Arbeitstreffen ' || n,
      (ARRAY['staff', 'public']::"MeetingAudience"[])[1 + n % 2],
      CASE WHEN n % 10 = 0 THEN 'scheduled' ELSE 'held' END::"MeetingState",
      now() + (n % 10 = 0)::int * n * interval '1 day' - (n % 10 > 0)::int * n * interval '5 days',
      now() + (n % 10 = 0)::int * n * interval '1 day' - (n % 10 > 0)::int * n * interval '5 days' + interval '2 hours'
    FROM generate_series(1, ${meetings}) n RETURNING id)
  INSERT INTO "AgendaItem" (id, "meetingId", position, title)
  SELECT gen_random_uuid(), added.id, n, 'Punkt ' || n FROM added, generate_series(1, 6) n`;
