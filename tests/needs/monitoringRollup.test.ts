import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let pool: pg.Pool;
let organisations: string[];

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  pool = new pg.Pool({ connectionString: database.url, max: 6 });
  pool.on('error', () => undefined);
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM "Organisation" LIMIT 3');
  organisations = rows.map(({ id }) => id);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const zeroId = "'00000000-0000-0000-0000-000000000000'::uuid";
const counting = `SELECT r.* FROM "NeedReport" r JOIN "NeedState" s ON s.code = r.state AND s.counts`;
const trueSums = `
  SELECT month, topic, place, outcome, coalesce("organisationId", ${zeroId}), "sourceType" = 'import',
    count(*)::int, sum(count)::int
  FROM (${counting}) r GROUP BY 1, 2, 3, 4, 5, 6`;
const trueTraits = `
  SELECT t.trait, month, topic, place, t.code, coalesce("organisationId", ${zeroId}), count(*)::int, sum(count)::int
  FROM (${counting}) r CROSS JOIN LATERAL (
    SELECT 'language' AS trait, language AS code UNION ALL SELECT 'nationalityGroup', "nationalityGroup"
    UNION ALL (SELECT DISTINCT 'barrier', unnest(barriers)) UNION ALL (SELECT DISTINCT 'subtopic', unnest(subtopics))) t
  GROUP BY 1, 2, 3, 4, 5, 6`;

/** Rows that only one of both has. */
async function differences(): Promise<number> {
  const difference = (kept: string, truth: string) =>
    `SELECT count(*) FROM ((${kept} EXCEPT ${truth}) UNION ALL (${truth} EXCEPT ${kept})) d`;
  const sums = `SELECT month, topic, place, outcome, "organisationId", imported, reports, persons FROM "NeedMonthly"
    WHERE reports <> 0`;
  const traits = `SELECT trait, month, topic, place, code, "organisationId", reports, persons FROM "NeedMonthlyTrait"
    WHERE reports <> 0`;
  const { rows } = await pool.query<{ total: number }>(
    `SELECT ((${difference(sums, trueSums)}) + (${difference(traits, trueTraits)}))::int AS total`,
  );
  return rows[0]?.total ?? Number.NaN;
}

/** Reports at random, out of few enough values that they meet in the same cells. */
function insertion(count: number) {
  const ids = organisations.map((id) => `'${id}'`).join(', ');
  return `
    INSERT INTO "NeedReport" (id, month, place, topic, "secondaryTopics", subtopics, channel, language,
        "nationalityGroup", sector, household, barriers, outcome, "sourceType", "organisationId", count, state)
    SELECT gen_random_uuid(), date '2026-01-01' + floor(random() * 3)::int * interval '1 month',
      (ARRAY['zeitz', 'naumburg'])[1 + floor(random() * 2)::int], (ARRAY['WOH', 'LOHN'])[1 + floor(random() * 2)::int],
      '{}', (ARRAY['{}', '{WOH1}', '{WOH1,WOH1,WOH2}'])[1 + floor(random() * 3)::int]::text[], 'phone',
      (ARRAY['ro', 'bg'])[1 + floor(random() * 2)::int], 'ro', 'none', 'single',
      (ARRAY['{}', '{language,cost}'])[1 + floor(random() * 2)::int]::text[],
      (ARRAY['open', 'noOffer']::"NeedOutcome"[])[1 + floor(random() * 2)::int],
      (ARRAY['case', 'import'])[1 + floor(random() * 2)::int],
      (ARRAY[${ids}, NULL]::uuid[])[1 + floor(random() * 4)::int], 1 + floor(random() * 4)::int,
      (ARRAY['open', 'duplicate'])[1 + floor(random() * 2)::int]
    FROM generate_series(1, ${count})`;
}

const some = (count: number) => `id IN (SELECT id FROM "NeedReport" ORDER BY random() LIMIT ${count})`;
const changes = [
  () => insertion(1 + Math.floor(Math.random() * 20)),
  () => `UPDATE "NeedReport" SET place = 'zeitz', count = count + 1 WHERE ${some(7)}`,
  () => `UPDATE "NeedReport" SET state = 'duplicate' WHERE ${some(5)}`,
  () => `UPDATE "NeedReport" SET state = 'open', barriers = '{digital}', outcome = 'solved' WHERE ${some(5)}`,
  () => `UPDATE "NeedReport" SET "clusterId" = NULL, version = version + 1 WHERE ${some(9)}`,
  () => `DELETE FROM "NeedReport" WHERE ${some(6)}`,
];

test('the sums are what grouping the reports gives, also when several people write at once', async () => {
  expect(await differences()).toBe(0);
  await pool.query(insertion(300));
  await Promise.all(
    Array.from({ length: 5 }, async () => {
      for (let step = 0; step < 25; step++) {
        const change = changes[Math.floor(Math.random() * changes.length)];
        // Reports picked at random are locked in any order: one of two may be told to begin again.
        await pool.query(change?.() ?? '').catch((error: { code?: string }) => {
          if (error.code !== '40P01') throw error;
        });
      }
    }),
  );
  expect(await differences()).toBe(0);
  const { rows } = await pool.query('SELECT count(*)::int AS count FROM "NeedMonthly"');
  expect(rows[0].count).toBeGreaterThan(20);
});

test('the sums follow when a state begins to count, and when everything is deleted', async () => {
  await pool.query(`UPDATE "NeedState" SET counts = true WHERE code = 'duplicate'`);
  expect(await differences()).toBe(0);
  await pool.query('DELETE FROM "NeedReport"');
  expect(await differences()).toBe(0);
});

test('a wrong sum would be noticed', async () => {
  await pool.query(insertion(5));
  await pool.query('UPDATE "NeedMonthly" SET persons = persons + 1');
  expect(await differences()).toBeGreaterThan(0);
  await pool.query('SELECT need_monthly_rebuild()');
  expect(await differences()).toBe(0);
});
