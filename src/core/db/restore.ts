import pg from 'pg';
import { StartError } from '../startError.ts';
import { exactValues, notOfAnExtension } from './backup.ts';
import { type BackupHeader, checkBackupFile, readBackupEntries, type TableEntry } from './backupFile.ts';
import { checksum, migrate, migrationLock } from './migrate.ts';
import { type Migration, migrationsFolder, readMigrations } from './schemaEngine.ts';

/** Rows go to the database in parcels of about this size. */
const parcelCharacters = 4_000_000;

/** As Prisma's schema engine makes it. */
const migrationsTable = `CREATE TABLE _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz,
  migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

/** Tables with rows that a migration writes: with nothing else in it, a database is empty. */
const writtenByMigrations = new Set(['NeedState']);

type ForeignKey = { table: string; name: string; definition: string };

/**
 * Fills an empty database from a backup, all or nothing, and brings it to this program's newest migration.
 * @param options.replace empty the portal's database first, once the file has been checked
 */
export async function restore(
  databaseUrl: string,
  file: string,
  { replace = false, folder = migrationsFolder } = {},
): Promise<void> {
  const migrations = migrationsOf(await checkBackupFile(file), readMigrations(folder), file);
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`BEGIN; ${exactValues}; SET LOCAL lock_timeout = '20s'`);
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
    await checkTarget(client, replace);
    await dropEverything(client);
    for (const { sql } of migrations) await client.query(sql);
    await client.query(migrationsTable);
    const foreignKeys = await dropForeignKeys(client);
    // What migrations and triggers write is in the file already.
    await setTriggers(client, 'DISABLE');
    for (const table of writtenByMigrations) {
      const { rows } = await client.query<{ there: boolean }>(
        'SELECT to_regclass(quote_ident($1)) IS NOT NULL AS there',
        [table],
      );
      if (rows[0]?.there) await client.query(`DELETE FROM ${pg.escapeIdentifier(table)}`);
    }
    await load(client, file);
    await setTriggers(client, 'ENABLE');
    for (const { table, name, definition } of foreignKeys) {
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
    }
    await client.query('COMMIT');
  } catch (error) {
    throw reasonFor(error, file);
  } finally {
    // Whatever has not been committed by now is undone.
    await client.end();
  }
  await migrate(databaseUrl, folder);
}

function migrationsOf(head: BackupHeader, known: Migration[], file: string): Migration[] {
  const applied = head.migrations.map(({ name, checksum: sum }) => {
    const migration = known.find((candidate) => candidate.name === name);
    if (migration && checksum(migration) === sum) return migration;
    throw new StartError(
      `${file} was made by a newer or another version of the portal (migration ${name}): nothing was changed; restore it with that version, or a newer one.`,
    );
  });
  return applied;
}

async function checkTarget(client: pg.Client, replace: boolean) {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT c.relname::text AS name FROM pg_class c
     WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND ${notOfAnExtension('pg_class', 'c.oid')}`,
  );
  if (tables.length === 0) return;
  const names = tables.map(({ name }) => name);
  if (!names.includes('_prisma_migrations') || !names.includes('NeedReport')) {
    throw new StartError(
      'The database has tables that are not the portal’s: nothing was changed; name an empty database in DATABASE_URL.',
    );
  }
  if (replace) return;
  const contents = names.filter((name) => name !== '_prisma_migrations' && !writtenByMigrations.has(name));
  const { rows } = await client.query<{ filled: boolean }>(
    `SELECT ${contents.map((name) => `EXISTS (SELECT 1 FROM ${pg.escapeIdentifier(name)})`).join(' OR ')} AS filled`,
  );
  if (!rows[0]?.filled) return;
  throw new StartError(
    'The database is not empty: nothing was changed; restore into an empty one, or put the backup in its place with "npm run restore -- FILE --replace".',
  );
}

/** What the portal's migrations made; extensions stay, as do the rights on the schema and the job engine's own one. */
async function dropEverything(client: pg.Client) {
  const here = (column: string) => `${column} = 'public'::regnamespace`;
  const { rows } = await client.query<{ statement: string }>(
    `SELECT format('DROP %s IF EXISTS %I CASCADE', CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW'
         WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, c.relname) AS statement
     FROM pg_class c
     WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND ${here('c.relnamespace')} AND ${notOfAnExtension('pg_class', 'c.oid')}
     UNION ALL
     SELECT format('DROP ROUTINE IF EXISTS %s CASCADE', p.oid::regprocedure)
     FROM pg_proc p WHERE ${here('p.pronamespace')} AND ${notOfAnExtension('pg_proc', 'p.oid')}
     UNION ALL
     SELECT format('DROP TYPE IF EXISTS %I CASCADE', t.typname)
     FROM pg_type t WHERE t.typtype IN ('e', 'd') AND ${here('t.typnamespace')} AND ${notOfAnExtension('pg_type', 't.oid')}
     UNION ALL
     SELECT format('DROP TEXT SEARCH CONFIGURATION IF EXISTS %I CASCADE', f.cfgname)
     FROM pg_ts_config f WHERE ${here('f.cfgnamespace')} AND ${notOfAnExtension('pg_ts_config', 'f.oid')}`,
  );
  for (const { statement } of rows) await client.query(statement);
}

/** Rows refer to each other in circles: the references are checked when all are there. */
async function dropForeignKeys(client: pg.Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY conname`,
  );
  for (const { table, name } of rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  return rows;
}

async function setTriggers(client: pg.Client, to: 'ENABLE' | 'DISABLE') {
  const { rows } = await client.query<{ table: string }>(
    `SELECT DISTINCT tgrelid::regclass::text AS table FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace`,
  );
  for (const { table } of rows) await client.query(`ALTER TABLE ${table} ${to} TRIGGER USER`);
}

async function load(client: pg.Client, file: string) {
  let insert = '';
  let parcel: string[] = [];
  let characters = 0;
  const send = async () => {
    if (parcel.length > 0) await client.query(insert, [`[${parcel.join(',')}]`]);
    parcel = [];
    characters = 0;
  };
  for await (const entry of readBackupEntries(file)) {
    if ('row' in entry) {
      parcel.push(entry.row);
      characters += entry.row.length;
      if (characters > parcelCharacters) await send();
      continue;
    }
    await send();
    if ('table' in entry) {
      insert = await insertStatement(client, entry.table);
    } else {
      const { sequence, value, called } = entry.sequence;
      await client.query('SELECT setval(quote_ident($1)::regclass, $2, $3)', [sequence, value, called]);
    }
  }
  await send();
}

/** Takes a JSON array of rows; each value is read by the type that its column has here. */
async function insertStatement(client: pg.Client, { table, columns }: TableEntry): Promise<string> {
  const { rows } = await client.query<{ value: string }>(
    `SELECT format('(r ->> %s)::%s', n - 1, format_type(a.atttypid, a.atttypmod)) AS value
     FROM unnest($2::text[]) WITH ORDINALITY AS c (name, n)
     JOIN pg_attribute a ON a.attrelid = to_regclass(quote_ident($1)) AND a.attname = c.name
     ORDER BY n`,
    [table, columns],
  );
  if (rows.length !== columns.length) {
    throw new StartError(
      `The backup has a table ${table} that does not fit its own migrations: nothing was changed; its database had been altered by hand.`,
    );
  }
  const names = columns.map((name) => pg.escapeIdentifier(name)).join(', ');
  const values = rows.map(({ value }) => value).join(', ');
  return `INSERT INTO ${pg.escapeIdentifier(table)} (${names}) OVERRIDING SYSTEM VALUE
    SELECT ${values} FROM jsonb_array_elements($1::jsonb) AS rows (r)`;
}

function reasonFor(error: unknown, file: string) {
  const lockNotAvailable = '55P03';
  if (!(error instanceof pg.DatabaseError)) return error;
  if (error.code === lockNotAvailable) {
    return new StartError(
      'Somebody is working in the database: nothing was changed; stop the portal and try again.',
    );
  }
  return new StartError(
    `${file} could not be restored (${error.message}${error.detail ? `: ${error.detail}` : ''}): nothing was changed.`,
  );
}
