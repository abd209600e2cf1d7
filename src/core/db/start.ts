import pg from 'pg';
import { StartError } from '../startError.ts';
import { startEmbedded } from './embedded.ts';

const oldestVersion = 15;

export type DatabaseOptions = {
  /** Undefined: the portal's own PostgreSQL in `dataDir`. */
  databaseUrl: string | undefined;
  dataDir: string;
  progress: (text: string) => void;
  onLost: (logFile: string) => void;
  signal: AbortSignal;
};

/** A database to work with; `folder` is where the portal's own has its files. */
export type Database = { url: string; folder?: string; stop(): Promise<void> };

/** Connects to the server that the environment names, or starts the portal's own. */
export async function startDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.databaseUrl === undefined) return startEmbedded(options);
  await checkServer(options.databaseUrl);
  return { url: options.databaseUrl, stop: async () => undefined };
}

async function checkServer(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int / 10000 AS version",
    );
    const version = rows[0]?.version ?? 0;
    if (version >= oldestVersion) return;
    throw new StartError(
      `The server in DATABASE_URL is PostgreSQL ${version} and the portal needs ${oldestVersion} or newer: update it, or name another one.`,
    );
  } catch (error) {
    throw error instanceof StartError ? error : unreachable(url, error as NodeJS.ErrnoException);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function unreachable(url: string, error: NodeJS.ErrnoException) {
  const { host, pathname } = new URL(url);
  const name = decodeURIComponent(pathname.slice(1));
  const [missingDatabase, wrongPassword, refusedUser] = ['3D000', '28P01', '28000'];
  if (error.code === missingDatabase) {
    return new StartError(
      `The server in DATABASE_URL has no database "${name}": create it with "createdb ${name}", or correct DATABASE_URL.`,
    );
  }
  if (error.code === wrongPassword || error.code === refusedUser) {
    return new StartError(
      `The server in DATABASE_URL refuses the user or password (${error.message}): correct DATABASE_URL.`,
    );
  }
  return new StartError(
    `PostgreSQL at ${host} in DATABASE_URL does not answer (${error.code ?? error.message}): start it, or correct DATABASE_URL.`,
  );
}
