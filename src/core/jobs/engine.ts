import { fromPrisma, PgBoss } from 'pg-boss';
import type { Tx } from '../db/client.ts';
import type { Logger } from '../http/log.ts';

/** A kind of job: what it is called, how it is retried, and the command it calls. */
export interface JobDefinition {
  name: string;
  /** Run with the data that was enqueued. Must be safe to run twice. */
  run: (data: Record<string, unknown>) => Promise<void>;
  retries?: number;
  /** Called with the data once all retries have failed. */
  onGivenUp?: (data: Record<string, unknown>) => Promise<void>;
  /** Cron expression in Berlin time for jobs that come by themselves. */
  schedule?: string;
}

export interface Jobs {
  /** Enqueues inside the caller's transaction: no commit, no job. */
  enqueue(
    tx: Tx,
    name: string,
    data: Record<string, unknown>,
    options?: { startAfter?: Date },
  ): Promise<void>;
  /** Makes the queues known; needed before anything can be enqueued. */
  declare(definitions: JobDefinition[]): Promise<void>;
  /** Starts working off the queues in this process. */
  work(definitions: JobDefinition[]): Promise<void>;
  stop(): Promise<void>;
}

/** Notifications wake workers at once; polling finds what is due later, such as retries. */
const polling = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 4 };

const givenUpQueue = (name: string) => `${name}-given-up`;

/** PostgreSQL job engine (pg-boss) in schema `jobs`. */
export async function startJobs(options: {
  databaseUrl: string;
  log: Logger;
  supervise?: boolean;
}): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: options.databaseUrl,
    schema: 'jobs',
    useListenNotify: true,
    supervise: options.supervise ?? true,
    max: 3,
  });
  boss.on('error', (error) => options.log.error({ err: error }, 'job engine'));
  await boss.start();
  return {
    async enqueue(tx, name, data, { startAfter } = {}) {
      await boss.send(name, data, { db: fromPrisma(tx), ...(startAfter ? { startAfter } : {}) });
    },
    async declare(definitions) {
      for (const { name, retries = 5, onGivenUp } of definitions) {
        if (onGivenUp) await boss.createQueue(givenUpQueue(name), { notify: true });
        await boss.createQueue(name, {
          retryLimit: retries,
          retryDelay: 5,
          retryBackoff: true,
          expireInSeconds: 120,
          notify: true,
          ...(onGivenUp ? { deadLetter: givenUpQueue(name) } : {}),
        });
      }
    },
    async work(definitions) {
      for (const { name, run, onGivenUp, schedule } of definitions) {
        await boss.work<Record<string, unknown>>(
          name,
          // Goes on at once while there is more than a batch waiting, instead of pausing after each job.
          { batchSize: 10, burstWhenBatchFull: true, ...polling },
          (jobs) => runEach(jobs, run),
        );
        if (onGivenUp) {
          await boss.work<Record<string, unknown>>(givenUpQueue(name), { ...polling }, async (jobs) => {
            for (const job of jobs) await onGivenUp(job.data ?? {});
          });
        }
        if (schedule) await boss.schedule(name, schedule, {}, { tz: 'Europe/Berlin' });
      }
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 1_000 });
    },
  };
}

/** Every job of a batch gets its turn; if one failed, all come again, and those that are done have nothing to do. */
async function runEach(
  jobs: { data: Record<string, unknown> | null }[],
  run: JobDefinition['run'],
): Promise<void> {
  const failures: unknown[] = [];
  for (const { data } of jobs) await run(data ?? {}).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
