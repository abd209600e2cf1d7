import { join } from 'node:path';
import pg from 'pg';
import type { Config } from './config.ts';
import { createDb } from './core/db/client.ts';
import { createLog } from './core/http/log.ts';
import { loadTranslations } from './core/i18n/translations.ts';
import { startJobs } from './core/jobs/engine.ts';
import { createSmtp } from './core/mail/deliver.ts';
import { createPdf } from './core/pdf/typst.ts';
import type { AssetManifest } from './core/views/assets.ts';
import { createEnvironment } from './core/views/environment.ts';
import { createPageRenderer } from './core/views/page.ts';
import { publicNavigation, staffNavigation } from './features.ts';
import { allJobs } from './worker.ts';

const root = join(import.meta.dirname, '..');

export type Deps = Awaited<ReturnType<typeof createDeps>>;

export interface DepsOptions {
  config: Config;
  databaseUrl: string;
  assets: AssetManifest;
  /** Where the bundled files of the manifest lie. */
  assetsDir: string;
  clock?: () => Date;
}

/** Builds everything that has state. Handlers take from it only what they use. */
export async function createDeps({
  config,
  databaseUrl,
  assets,
  assetsDir,
  clock = () => new Date(),
}: DepsOptions) {
  const log = createLog(config.logLevel);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  pool.on('error', (error) => log.error({ err: error }, 'idle database connection'));
  const db = createDb(pool);
  const jobs = await startJobs({ databaseUrl, log });
  const translations = loadTranslations(join(root, 'src/locales'), config.production ? 'fallback' : 'throw');
  const watch = process.env.WATCH_REPORT_DEPENDENCIES !== undefined;
  const environment = createEnvironment(join(root, 'views'), assets, { watch });
  const pages = createPageRenderer({
    config,
    translations,
    environment,
    plainEnvironment: createEnvironment(join(root, 'views'), assets, { watch, plain: true }),
    navigation: { public: publicNavigation(), staff: staffNavigation() },
  });
  const state = { stopping: false };
  const deps = {
    config,
    clock,
    log,
    pool,
    db,
    jobs,
    translations,
    pages,
    assets,
    assetsDir,
    pdf: createPdf(),
    smtp: createSmtp(config),
    isStopping: () => state.stopping,
    /** From now on the portal calls itself not ready, so that a proxy sends nobody here. */
    beginStopping: () => {
      state.stopping = true;
    },
    async close() {
      await jobs.stop();
      await db.$disconnect();
      await pool.end();
    },
  };
  await jobs.declare(allJobs(deps));
  return deps;
}
