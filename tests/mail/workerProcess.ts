import { readConfig } from '../../src/config.ts';
import { createDeps } from '../../src/deps.ts';
import { startWorker } from '../../src/worker.ts';

/** A worker in a process of its own, so that a test can kill it. */
const deps = await createDeps({
  config: readConfig(process.env),
  databaseUrl: process.env.DATABASE_URL ?? '',
  assets: {},
  assetsDir: '',
});
await startWorker(deps);
