import { renameSync, rmSync } from 'node:fs';
import pg from 'pg';
import { StartError } from '../startError.ts';
import {
  type BackupEntry,
  type BackupHeader,
  type SequenceEntry,
  type TableEntry,
  writeBackupFile,
} from './backupFile.ts';

/** In what form values are printed and read, so that each comes back as it was. */
export const exactValues = `
  SET LOCAL search_path = public;
  SET LOCAL TimeZone = 'UTC';
  SET LOCAL DateStyle = 'ISO, YMD';
  SET LOCAL IntervalStyle = 'iso_8601';
  SET LOCAL extra_float_digits = 3;
  SET LOCAL bytea_output = 'hex';
  SET LOCAL statement_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0`;

/** What belongs to an extension comes with the extension. */
export const notOfAnExtension = (catalogue: string, oid: string) =>
  `NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.deptype = 'e' AND d.classid = '${catalogue}'::regclass AND d.objid = ${oid})`;

type Table = TableEntry & { hasBytes: boolean };

/** Writes the whole database, as it is at one moment, into one file. People go on working meanwhile. */
export async function backUp(databaseUrl: string, file: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  const part = `${file}.${process.pid}.part`;
  const discard = () => rmSync(part, { force: true });
  // Also where a signal ends the process.
  process.once('exit', discard);
  try {
    await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY; ${exactValues}`);
    const migrations = await appliedMigrations(client);
    const tables = await readTables(client);
    await client.query(
      `LOCK TABLE ${tables.map(({ table }) => pg.escapeIdentifier(table)).join(', ')} IN ACCESS SHARE MODE`,
    );
    await writeBackupFile(part, { madeAt: new Date().toISOString(), migrations }, entries(client, tables));
    renameSync(part, file);
  } finally {
    discard();
    process.removeListener('exit', discard);
    await client.end();
  }
}

async function appliedMigrations(client: pg.Client): Promise<BackupHeader['migrations']> {
  const { rows: found } = await client.query(`SELECT to_regclass('public._prisma_migrations') AS name`);
  if (!found[0]?.name) {
    throw new StartError('The database has no tables of the portal yet: there is nothing to back up.');
  }
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows;
}

/** Tables of the portal with their columns; the job engine's stand in a schema of their own. */
async function readTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT c.relname::text AS table, array_agg(a.attname::text ORDER BY a.attnum) AS columns,
       bool_or(a.atttypid = 'bytea'::regtype) AS "hasBytes"
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND ${notOfAnExtension('pg_class', 'c.oid')}
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     GROUP BY c.relname ORDER BY c.relname`,
  );
  return rows;
}

async function* entries(client: pg.Client, tables: Table[]): AsyncGenerator<BackupEntry> {
  for (const { table, columns, hasBytes } of tables) {
    yield { table: { table, columns } };
    // Files may be many megabytes each, so that only one at a time is held; other rows are small.
    for await (const row of readRows(client, { table, columns }, hasBytes ? 1 : 100)) yield { row };
  }
  for (const sequence of await readSequences(client)) yield { sequence };
}

async function* readRows(client: pg.Client, { table, columns }: TableEntry, atOnce: number) {
  const texts = columns.map((name) => `${pg.escapeIdentifier(name)}::text`).join(', ');
  await client.query(
    `DECLARE backup_rows NO SCROLL CURSOR FOR
     SELECT to_json(ARRAY[${texts}])::text AS row FROM ${pg.escapeIdentifier(table)}`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${atOnce} FROM backup_rows`);
    if (rows.length === 0) break;
    for (const { row } of rows) yield row;
  }
  await client.query('CLOSE backup_rows');
}

async function readSequences(client: pg.Client): Promise<SequenceEntry[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.relname::text AS name FROM pg_class c
     WHERE c.relkind = 'S' AND c.relnamespace = 'public'::regnamespace AND ${notOfAnExtension('pg_class', 'c.oid')}`,
  );
  const sequences: SequenceEntry[] = [];
  for (const { name } of rows) {
    const { rows: values } = await client.query<SequenceEntry>(
      `SELECT $1::text AS sequence, last_value::text AS value, is_called AS called FROM ${pg.escapeIdentifier(name)}`,
      [name],
    );
    sequences.push(...values);
  }
  return sequences;
}
