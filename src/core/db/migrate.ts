import { createHash } from 'node:crypto';
import pg from 'pg';
import { StartError } from '../startError.ts';
import {
  filters,
  type Migration,
  migrationList,
  migrationsFolder,
  openSchemaEngine,
  readMigrations,
} from './schemaEngine.ts';

/** Two processes that start together migrate one after the other. */
export const migrationLock = 7_283_002;

type Applied = { name: string; checksum: string; finished: boolean };

/** Brings the database to the newest migration; quick when it is there already. Returns what was applied. */
export async function migrate(databaseUrl: string, folder = migrationsFolder): Promise<string[]> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    if (pendingOf(migrations, await readApplied(client)).length === 0) return [];
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const pending = pendingOf(migrations, await readApplied(client));
    if (pending.length > 0) await applyAll(databaseUrl, folder, migrations, pending);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function readApplied(client: pg.Client): Promise<Applied[]> {
  try {
    const { rows } = await client.query<Applied>(
      `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
    );
    return rows;
  } catch (error) {
    const undefinedTable = '42P01';
    if ((error as { code?: string }).code === undefinedTable) return [];
    throw error;
  }
}

function pendingOf(migrations: Migration[], applied: Applied[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, checksum(migration)]));
  for (const row of applied) {
    if (!row.finished) {
      throw new StartError(
        `The migration ${row.name} once failed half-way in this database: undo what it did, mark it with "npx prisma migrate resolve --rolled-back ${row.name}" (or restore a backup), and start again.`,
      );
    }
    if (!known.has(row.name)) {
      throw new StartError(
        `The database has the migration ${row.name}, which this version of the portal does not know: start the newer version, or restore a backup made with this one.`,
      );
    }
    if (known.get(row.name) !== row.checksum) {
      throw new StartError(
        `The migration ${row.name} was changed after it had been applied to this database: put its file back as it was, and write the change as a new migration.`,
      );
    }
  }
  const done = new Set(applied.map(({ name }) => name));
  return migrations.filter(({ name }) => !done.has(name));
}

/** By which Prisma knows a migration that was applied. */
export function checksum({ sql }: Migration): string {
  return createHash('sha256').update(sql).digest('hex');
}

/** One transaction for each migration: a failed or killed one leaves nothing behind, its mark included. */
async function applyAll(databaseUrl: string, folder: string, migrations: Migration[], pending: Migration[]) {
  // One connection only, so that BEGIN and COMMIT enclose what the engine does.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const engine = await openSchemaEngine(pool);
  const apply = (upTo: number) =>
    engine.applyMigrations({ migrationsList: migrationList(folder, migrations.slice(0, upTo)), filters });
  try {
    const first = migrations.indexOf(pending[0] as Migration);
    // Applies nothing, but makes the engine's own table, which it looks for by a query that would end a transaction.
    await apply(first);
    for (const migration of pending) {
      await pool.query('BEGIN');
      try {
        await apply(migrations.indexOf(migration) + 1);
        await pool.query('COMMIT');
      } catch (error) {
        await pool.query('ROLLBACK');
        throw new StartError(
          `The migration ${migration.name} failed and was undone (${reasonOf(error)}): the database is as before; mend the cause and start again.`,
        );
      }
    }
  } finally {
    engine.free();
    await pool.end();
  }
}

/** The engine's text is what PostgreSQL said, between a heading and a trace of the engine's own. */
function reasonOf(error: unknown) {
  const text = error instanceof Error ? error.message : String(error);
  const [said = text] = text.split(/\n\s+0: /);
  return said.replace('external connector error', '').replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
