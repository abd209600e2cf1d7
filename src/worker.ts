import { retentionJobs } from './core/db/retention.ts';
import type { JobDefinition } from './core/jobs/engine.ts';
import { mailJobs, requeueUnsentMails } from './core/mail/deliver.ts';
import { sendMailJob } from './core/mail/outbox.ts';
import type { Deps } from './deps.ts';
import { features } from './features.ts';

/** Every kind of job of the portal. */
export function allJobs(deps: Deps): JobDefinition[] {
  return [
    ...mailJobs(deps),
    ...retentionJobs(deps),
    ...features.flatMap((feature) => feature.jobs?.(deps) ?? []),
  ];
}

/** Works off the queues in this process until the job engine is stopped. */
export async function startWorker(deps: Deps): Promise<void> {
  // Without a mail server the mails' jobs stay in their queue.
  await deps.jobs.work(allJobs(deps).filter(({ name }) => deps.smtp || name !== sendMailJob));
  await requeueUnsentMails(deps);
}
