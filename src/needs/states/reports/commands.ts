import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { Tx } from '../../../core/db/client.ts';
import { conflict, forbidden } from '../../../core/errors.ts';
import type { Deps } from '../../../deps.ts';
import { canCluster } from '../../policy.ts';
import { demandOpenQuarter } from '../../quarters/queries.ts';
import { reportFor } from '../../queries.ts';
import { needStates } from '../queries.ts';
import { endings, isOpen } from '../rules.ts';
import type { Closing } from '../schema.ts';

/**
 * Ends the work on a report that stands in no cluster, with a reason that its reporter reads. A duplicate is
 * counted no longer, so it stays as it is once its quarter is locked.
 */
export async function closeReport(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  id: string,
  { state, reason }: Closing,
): Promise<void> {
  demandCoordinator(person);
  const report = await reportFor(tx, person, id);
  const states = await needStates(tx);
  const ending = endings(states, 'report').find(({ code }) => code === state);
  if (!ending) throw conflict('needs-staff:errors.closingState');
  if (!ending.counts) await demandOpenQuarter(tx, report.month);
  const now = deps.clock();
  const { count } = await tx.needReport.updateMany({
    where: { id, clusterId: null, stateData: { kind: 'open' } },
    data: {
      state,
      closeReason: reason,
      closedAt: now,
      closedById: person.id,
      triagedAt: report.triagedAt ?? now,
      ...(report.triagedAt ? {} : { triagedById: person.id }),
      version: { increment: 1 },
    },
  });
  if (count === 0) throw conflict('needs-staff:errors.reportSettled');
  await audit(tx, person, {
    action: 'need.close',
    recordType: 'need',
    recordId: id,
    before: { state: report.state },
    after: { state, reason },
  });
}

/** Begins the work on a closed report again. */
export async function reopenReport(tx: Tx, person: Person, id: string, reason: string): Promise<void> {
  demandCoordinator(person);
  const report = await reportFor(tx, person, id);
  const states = await needStates(tx);
  if (isOpen(states, report.state)) throw conflict('needs-staff:errors.reportSettled');
  if (!states.find(({ code }) => code === report.state)?.counts) await demandOpenQuarter(tx, report.month);
  const { count } = await tx.needReport.updateMany({
    where: { id, state: report.state },
    data: { state: 'open', closeReason: null, closedAt: null, closedById: null, version: { increment: 1 } },
  });
  if (count === 0) throw conflict('needs-staff:errors.reportSettled');
  await audit(tx, person, {
    action: 'need.reopen',
    recordType: 'need',
    recordId: id,
    before: { state: report.state },
    after: { state: 'open', reason },
  });
}

function demandCoordinator(person: Person): void {
  if (!canCluster(person)) throw forbidden('needs-staff:errors.mayNotCluster');
}
