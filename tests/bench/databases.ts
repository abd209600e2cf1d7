import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { seedIfEmpty } from '../../prisma/seed/seed.ts';
import { readConfig } from '../../src/config.ts';
import { migrate } from '../../src/core/db/migrate.ts';
import { createDeps } from '../../src/deps.ts';

const meetings = 200;
/** Few enough that the list of clusters fills a page at either size. */
const reportsPerCluster = 20;

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

/** Spread over topics, places, partner organisations and two years; two thirds of them in clusters. */
const moreReports = (count: number) => `
  CREATE TEMP TABLE colleague AS
    SELECT row_number() OVER () - 1 AS n, id, "organisationId" FROM "Person" WHERE 'partner' = ANY(roles);
  CREATE TEMP TABLE theme AS SELECT row_number() OVER () - 1 AS n, code, subtopics FROM "Topic";
  CREATE TEMP TABLE cluster AS
    SELECT n - 1 AS n, gen_random_uuid() AS id FROM generate_series(1, ${Math.ceil(count / reportsPerCluster)}) n;
  INSERT INTO "NeedCluster" (id, title, topic, place, state, "createdAt")
    SELECT cluster.id, 'Häufung ' || cluster.n, theme.code, 'weissenfels',
      (ARRAY['open', 'onAgenda', 'inProgress', 'resolved'])[1 + cluster.n % 4],
      now() - cluster.n % 700 * interval '1 day'
    FROM cluster JOIN theme ON theme.n = cluster.n % (SELECT count(*) FROM theme);
  INSERT INTO "NeedReport" (id, month, place, topic, "secondaryTopics", subtopics, channel, language,
      "nationalityGroup", sector, household, barriers, outcome, "sourceType", "organisationId", "reporterId",
      "clusterId", "clusteredAt", "createdAt")
    SELECT gen_random_uuid(), date_trunc('month', now() - i % 700 * interval '1 day'),
      (ARRAY['weissenfels', 'weissenfels', 'zeitz', 'naumburg'])[1 + i % 4], theme.code, '{}', theme.subtopics[1:1],
      (ARRAY['inPerson', 'phone', 'outreach'])[1 + i % 3], (ARRAY['ro', 'ro', 'bg', 'pl', 'hu'])[1 + i % 5],
      (ARRAY['ro', 'ro', 'bg', 'pl', 'hu'])[1 + i % 5], (ARRAY['meat', 'logistics', 'none'])[1 + i % 3],
      (ARRAY['single', 'family'])[1 + i % 2], ARRAY['language'],
      (ARRAY['solved', 'referred', 'open', 'noOffer']::"NeedOutcome"[])[1 + i / 7 % 4],
      'counselling', colleague."organisationId", colleague.id,
      CASE WHEN i % 3 > 0 THEN cluster.id END, CASE WHEN i % 3 > 0 THEN now() END,
      now() - i % 700 * interval '1 day' - i * interval '1 second'
    FROM generate_series(1, ${count}) AS series (i)
      JOIN theme ON theme.n = i * 7 % (SELECT count(*) FROM theme)
      JOIN colleague ON colleague.n = i % (SELECT count(*) FROM colleague)
      JOIN cluster ON cluster.n = i % (SELECT count(*) FROM cluster)`;
