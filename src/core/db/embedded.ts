import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartError } from '../startError.ts';
import {
  brokenFolder,
  createCluster,
  databaseUser,
  lastComplaint,
  programEnvironment,
  readPassword,
} from './cluster.ts';
import { choosePlace, type Place } from './place.ts';
import { findPostmaster, stopPostmaster } from './postmaster.ts';

/** Held by a running portal, so that a second one in the same folder can tell it from a server left behind. */
const portalLock = 7_283_001;
const database = 'ubu';

export type EmbeddedOptions = {
  dataDir: string;
  progress: (text: string) => void;
  /** Called when the server ends without having been asked to. */
  onLost: (logFile: string) => void;
  /** Gives up starting, and stops what has been started. */
  signal?: AbortSignal | undefined;
  /** Settings for postgres beyond the usual, as in `fsync=off`. */
  settings?: string[];
};

/** A PostgreSQL server of the portal's own. */
export type EmbeddedServer = { url: string; folder: string; stop(): Promise<void> };

/** Starts the PostgreSQL that comes with the portal, or takes over one that a killed portal left running. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const place = choosePlace(options.dataDir);
  if (!existsSync(place.cluster)) {
    options.progress(`Creating the database folder ${place.cluster} …`);
    await createCluster(place, { sync: !options.settings?.includes('fsync=off') });
  }
  const password = readPassword(place);
  const { client, port } = await ownServer(place, password, options);

  let stopping = false;
  client.on('error', () => {
    if (!stopping) options.onLost(logOf(place));
  });
  return {
    url: embeddedUrl(port, password),
    folder: place.cluster,
    async stop() {
      stopping = true;
      await stopPostmaster(place.cluster);
      await client.end().catch(() => undefined);
    },
  };
}

async function ownServer(place: Place, password: string, options: EmbeddedOptions) {
  for (let attempt = 1; ; attempt++) {
    const server = await reachServer(place, password, options);
    try {
      await takeLock(server.client, options.dataDir);
      await ensureDatabase(server.client);
      return server;
    } catch (error) {
      // What is not a refusal is a server that its own portal was just bringing down.
      if (error instanceof StartError || attempt === 3) throw error;
    }
  }
}

async function reachServer(place: Place, password: string, options: EmbeddedOptions) {
  const start = Date.now();
  let child: ChildProcess | undefined;
  let told = false;
  for (;;) {
    const running = findPostmaster(place.cluster);
    if (running) {
      const client = await connect(urlOf(running.port, password, 'postgres'));
      if (client) return { client, port: running.port };
    } else if (!child || child.exitCode !== null || child.signalCode !== null) {
      if (child) giveUpUnlessPassing(place, start);
      child = await spawnServer(place, options);
    }
    if (options.signal?.aborted) {
      if (child) await stopPostmaster(place.cluster);
      options.signal.throwIfAborted();
    }
    if (!told && Date.now() - start > 1000) {
      options.progress('Waiting for PostgreSQL, which may be recovering from a hard stop …');
      told = true;
    }
    if (Date.now() - start > 120_000) {
      throw new StartError(
        `PostgreSQL did not answer within two minutes: see ${logOf(place)}, then start again.`,
      );
    }
    await sleep(20);
  }
}

function logOf(place: Place) {
  return join(place.dir, 'postgres.log');
}

async function spawnServer(place: Place, options: EmbeddedOptions) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'log_timezone=UTC',
    'timezone=UTC',
    ...(options.settings ?? []),
  ];
  const args = ['-D', place.cluster, '-p', String(await freePort()), ...settings.flatMap((s) => ['-c', s])];
  const log = openSync(logOf(place), 'w', 0o600);
  // A group of its own: Ctrl-C goes to the whole group of a terminal, and the database has to outlive the portal.
  const child = spawn(place.postgres, args, {
    ...place.owner,
    cwd: place.dir,
    env: programEnvironment(),
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  await new Promise<void>((resolve, reject) => {
    child.on('spawn', resolve);
    child.on('error', (error) => reject(brokenFolder(place, error.message)));
  });
  child.unref();
  return child;
}

/** A server may fail for a reason that passes: a port taken meanwhile, or another one just stopping. */
function giveUpUnlessPassing(place: Place, start: number) {
  const log = readFileSync(logOf(place), 'utf8');
  const passing = /could not bind|Address already in use|postmaster\.pid|pre-existing shared memory/.test(
    log,
  );
  if (!passing || Date.now() - start > 10_000) throw brokenFolder(place, lastComplaint(log));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Address of the portal's database on its own server. */
export function embeddedUrl(port: number, password: string): string {
  return urlOf(port, password, database);
}

function urlOf(port: number, password: string, name: string) {
  return `postgresql://${databaseUser}:${password}@127.0.0.1:${port}/${name}`;
}

async function connect(connectionString: string) {
  const client = new pg.Client({ connectionString, keepAlive: true });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') {
      throw new StartError(
        'The embedded PostgreSQL refuses its own password: put the file portal.password of its folder back from a backup.',
      );
    }
    return undefined;
  }
}

/** Waits a little: a portal that was told to stop just now holds the lock until it has. */
async function takeLock(client: pg.Client, dataDir: string) {
  const end = Date.now() + 2000;
  for (;;) {
    const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [
      portalLock,
    ]);
    if (rows[0]?.free) return;
    if (Date.now() > end) break;
    await sleep(100);
  }
  await client.end();
  throw new StartError(
    `Another portal is already running on ${dataDir}: stop that one first, or give this one a folder of its own in DATA_DIR.`,
  );
}

async function ensureDatabase(client: pg.Client) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${database}`);
}
