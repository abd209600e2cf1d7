import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine, SchemasContainer } from '@prisma/schema-engine-wasm';
import pg from 'pg';

const root = join(import.meta.dirname, '../../..');

/** Where the migrations stand. */
export const migrationsFolder = join(root, 'prisma/migrations');

/** No table is managed by anybody but Prisma; the job engine's tables stand in a schema of their own. */
export const filters = { externalTables: [], externalEnums: [] };

/** One migration: its folder's name and its SQL. */
export type Migration = { name: string; sql: string };

/** The migrations of a folder, oldest first. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }));
}

/** Migrations in the form that the schema engine takes. */
export function migrationList(folder: string, migrations: Migration[]): MigrationList {
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(folder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}

/** The Prisma schema as it stands in the project. */
export function readSchema(): SchemasContainer {
  const models = readdirSync(join(root, 'prisma/models')).filter((name) => name.endsWith('.prisma'));
  const paths = ['schema.prisma', ...models.sort().map((name) => `models/${name}`)];
  return {
    files: paths.map((path) => ({ path, content: readFileSync(join(root, 'prisma', path), 'utf8') })),
  };
}

/** Prisma's schema engine, compiled to WebAssembly, on a pool that stays the caller's. */
export async function openSchemaEngine(pool: pg.Pool): Promise<SchemaEngine> {
  const { SchemaEngine } = await loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(adapterFor(pool));
  return SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
}

type WebAssemblyModule = {
  instantiate(bytes: Buffer, imports: object): Promise<{ instance: { exports: Exports } }>;
};
type Exports = { __wbindgen_start(): void };

let loaded: ReturnType<typeof instantiate> | undefined;

/** Once for each process: the package keeps views of its first instance's memory. */
function loadEngine() {
  loaded ??= instantiate();
  return loaded;
}

/** The package's own entry imports its .wasm as a module, which Node still warns about. */
async function instantiate() {
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = readFileSync(join(dirname(entry), 'schema_engine_bg.wasm'));
  // Where the engine leaves the reason before it panics.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyModule };
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return engine;
}

/**
 * PrismaPg with two repairs for the schema engine.
 *
 * It cuts a script at every semicolon, also inside a function's body, and may send the pieces over several
 * connections; sent as a whole, a script is one transaction. And it refuses columns of the type "char", which the
 * catalogue has and the engine reads as characters, not as text. A shadow database is the same one: only a throw-away database is asked for it.
 */
function adapterFor(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const charColumns = new Set<string>();
  const factory = new PrismaPg(withCharAsText(pool, charColumns));
  const connect = async () => {
    const adapter = await factory.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      // The engine asks one thing after the other, so what was noted belongs to this query.
      charColumns.clear();
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type, index) =>
        charColumns.has(result.columnNames[index] ?? '') ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    adapter.executeScript = async (script) => {
      try {
        await pool.query(script);
      } catch (error) {
        // The engine goes on to write down the failure, which a transaction that has failed would not take.
        await pool.query('ROLLBACK AND CHAIN').catch(() => undefined);
        throw asDriverError(error);
      }
    };
    return adapter;
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect,
    connectToShadowDb: connect,
  };
}

function withCharAsText(pool: pg.Pool, charColumns: Set<string>): pg.Pool {
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  pool.query = (async (config: pg.QueryConfig) => {
    const result = await query(config);
    for (const field of result.fields ?? []) {
      if (field.dataTypeID !== pg.types.builtins.CHAR) continue;
      field.dataTypeID = pg.types.builtins.TEXT;
      charColumns.add(field.name);
    }
    return result;
  }) as pg.Pool['query'];
  return pool;
}

function asDriverError(error: unknown) {
  if (!(error instanceof pg.DatabaseError)) return error;
  return new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? 'N/A',
    severity: error.severity ?? 'N/A',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}
