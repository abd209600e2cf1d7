import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartError } from '../startError.ts';
import { readPassword } from './cluster.ts';
import { embeddedUrl } from './embedded.ts';
import { choosePlace } from './place.ts';
import { findPostmaster } from './postmaster.ts';
import { startDatabase } from './start.ts';

type Options = { databaseUrl: string | undefined; dataDir: string };

/** Works with the portal's database, beside a running portal or, with the database started for it, without one. */
export async function withDatabase(options: Options, work: (url: string) => Promise<void>): Promise<void> {
  const stopRequest = new AbortController();
  const running = options.databaseUrl === undefined ? await runningServer(options.dataDir) : undefined;
  const database = running
    ? { url: running, stop: async () => undefined }
    : await startDatabase({
        ...options,
        progress: (text) => console.log(text),
        onLost: () => undefined,
        signal: stopRequest.signal,
      });
  // Embedded PostgreSQL outlives its starter unless told to stop; stopped, it ends the work underway as well.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void database.stop().finally(() => process.exit(130)));
  }
  try {
    await work(database.url);
  } finally {
    await database.stop();
  }
}

/** The server of a portal that runs on this folder, or that a killed one left behind. */
async function runningServer(dataDir: string): Promise<string | undefined> {
  const place = choosePlace(dataDir);
  for (let attempt = 0; attempt < 50; attempt++) {
    const postmaster = existsSync(place.cluster) ? findPostmaster(place.cluster) : undefined;
    if (!postmaster) return undefined;
    const url = embeddedUrl(postmaster.port, readPassword(place));
    if (await answers(url)) return url;
    await sleep(200);
  }
  throw new StartError('The portal’s PostgreSQL is starting or stopping just now: try again in a minute.');
}

async function answers(connectionString: string) {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
