import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import {
  filters,
  migrationList,
  migrationsFolder,
  openSchemaEngine,
  readMigrations,
  readSchema,
} from '../src/core/db/schemaEngine.ts';
import { startThrowAway } from '../src/core/db/throwAway.ts';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(
    'Name the migration for what it does, in small letters and _: npm run migration -- add_meeting_place',
  );
  process.exit(1);
}

const server = await startThrowAway();
try {
  const sql = await difference(server.url);
  if (sql === undefined) {
    console.log('The migrations already lead to the schema: nothing written.');
  } else {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const folder = join(migrationsFolder, `${stamp}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'migration.sql'), sql);
    console.log(
      `Wrote ${join(folder, 'migration.sql')}: read it, add what Prisma cannot express, and commit it.`,
    );
  }
} finally {
  await server.stop();
}

/** From what the migrations make of an empty database to what the schema asks for. */
async function difference(url: string): Promise<string | undefined> {
  const pool = new pg.Pool({ connectionString: url });
  const engine = await openSchemaEngine(pool);
  try {
    const result = await engine.diff({
      from: { tag: 'migrations', ...migrationList(migrationsFolder, readMigrations(migrationsFolder)) },
      to: { tag: 'schemaDatamodel', ...readSchema() },
      script: true,
      exitCode: true,
      filters,
    });
    return result.exitCode === 2 ? (result.stdout ?? undefined) : undefined;
  } finally {
    engine.free();
    await pool.end();
  }
}
