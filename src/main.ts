import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoPeople } from '../prisma/seed/demo/people.ts';
import { seedIfEmpty } from '../prisma/seed/seed.ts';
import { createApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { migrate } from './core/db/migrate.ts';
import { startDatabase } from './core/db/start.ts';
import { checkPort, listen } from './core/http/listen.ts';
import { closesPolitely } from './core/http/shutdown.ts';
import { StartError } from './core/startError.ts';
import { buildAssets } from './core/views/assets.ts';
import { createDeps } from './deps.ts';
import { startWorker } from './worker.ts';

/** Requests underway get this long, then jobs a little; the database comes down last, and all within two seconds. */
const graceMilliseconds = 800;

const root = join(import.meta.dirname, '..');
const stopRequest = new AbortController();
/** Everything above the database, in the order in which it comes down. */
const closers: (() => Promise<unknown>)[] = [];
let stopDatabase: () => Promise<unknown> = async () => undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
// The starting script is connected by a channel: without it, nobody would be left to stop this process.
process.on('disconnect', () => void stop(0));
process.on('uncaughtException', fail);

start().catch(fail);

async function start() {
  const config = readConfig(process.env);
  await checkPort(config);
  const [{ url: databaseUrl, folder }, assets] = await Promise.all([
    startedDatabase(config),
    builtAssets(config),
  ]);
  await slow('Migrating the database', migrate(databaseUrl));
  const deps = await createDeps({ config, databaseUrl, ...assets });
  closers.unshift(() => deps.close());
  await seedIfEmpty(deps, progress);

  const server = createServer(createApp(deps));
  const closeServer = closesPolitely(server);
  const port = await listen(server, config);
  closers.unshift(() => {
    deps.beginStopping();
    return closeServer(graceMilliseconds);
  });
  await startWorker(deps);
  if (!stopRequest.signal.aborted) announce(config, port, folder);
}

async function startedDatabase({ databaseUrl, dataDir }: Config) {
  const onLost = (logFile: string) =>
    fail(new StartError(`PostgreSQL ended by itself: see ${logFile}, and start the portal again.`));
  const starting = startDatabase({ databaseUrl, dataDir, progress, onLost, signal: stopRequest.signal });
  stopDatabase = async () => (await starting.catch(() => undefined))?.stop();
  return slow('Starting the database', starting);
}

async function builtAssets({ dataDir }: Config) {
  const assetsDir = join(dataDir, 'assets');
  const log = { info: () => undefined };
  return {
    assetsDir,
    assets: await slow('Building styles and scripts', buildAssets({ root, outDir: assetsDir, log })),
  };
}

/** Tells of a step once it has taken long enough for somebody to wonder. */
async function slow<T>(step: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(progress, 700, `${step} …`);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

function progress(text: string) {
  if (!stopRequest.signal.aborted) console.log(text);
}

function announce(config: Config, port: number, databaseFolder?: string) {
  const address = config.baseUrl.replace(/:0$/, `:${port}`);
  console.log(`The portal is ready after ${(performance.now() / 1000).toFixed(1)} s: ${address}`);
  if (databaseFolder && !databaseFolder.startsWith(config.dataDir)) {
    console.log(`The database stands in ${databaseFolder}, as its user "postgres" cannot enter this folder.`);
  }
  if (config.demo) {
    console.log(`Demo accounts, all with the password ${config.demoPassword} (sign in at ${address}/staff):`);
    for (const { email, roles } of demoPeople) console.log(`  ${email.padEnd(32)} ${roles.join(', ')}`);
  }
  console.log('Stop it with Ctrl-C.');
}

function fail(error: unknown) {
  if (stopRequest.signal.aborted) return;
  console.error(error instanceof StartError ? error.message : error);
  void stop(1);
}

async function stop(exitCode: number) {
  if (stopRequest.signal.aborted) return;
  stopRequest.abort();
  const inOrder = async () => {
    for (const close of closers) await close();
  };
  await Promise.race([inOrder().catch(console.error), sleep(graceMilliseconds + 600)]);
  await stopDatabase();
  process.exit(exitCode);
}
