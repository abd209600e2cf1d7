import type { JobDefinition } from '../jobs/engine.ts';
import type { Db } from './client.ts';

interface RetentionDeps {
  db: Db;
  clock: () => Date;
}

const day = 86_400_000;

/**
 * In days. The privacy page names the same periods. Keys of signed-in forms stay longer: a report that waited on a
 * device for weeks must not count twice. Those of other forms may have led to a personal link.
 */
const kept = { mails: 90, auditEvents: 365, formSubmissions: 2, staffSubmissions: 60 };

/** Deletes what the portal has kept for itself long enough: mails, the trail of changes, keys of forms, counted attempts. */
export async function forgetOldRecords({ db, clock }: RetentionDeps): Promise<void> {
  const now = clock().getTime();
  const before = (days: number) => new Date(now - days * day);
  await db.mail.deleteMany({ where: { createdAt: { lt: before(kept.mails) } } });
  await db.auditEvent.deleteMany({ where: { at: { lt: before(kept.auditEvents) } } });
  await db.formSubmission.deleteMany({
    where: {
      OR: [
        { createdAt: { lt: before(kept.formSubmissions) }, NOT: { location: { startsWith: '/staff/' } } },
        { createdAt: { lt: before(kept.staffSubmissions) } },
      ],
    },
  });
  await db.rateLimit.deleteMany({ where: { expire: { lt: now } } });
}

export function retentionJobs(deps: RetentionDeps): JobDefinition[] {
  return [{ name: 'core.forgetOldRecords', schedule: '40 3 * * *', run: () => forgetOldRecords(deps) }];
}
