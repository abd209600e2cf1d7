import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { Tx } from '../../core/db/client.ts';
import { conflict, forbidden } from '../../core/errors.ts';
import type { Deps } from '../../deps.ts';
import { openCluster } from '../clusters/commands.ts';
import { deleteReport, logNeed } from '../commands.ts';
import type { DangerDeps } from '../duty/commands.ts';
import { demandOpenQuarter } from '../quarters/queries.ts';
import { reportFor } from '../queries.ts';
import type { ReportFields } from '../rules.ts';
import { canJoinCluster, canTakeBack } from './policy.ts';

/** Writes a report down as one more sighting of a cluster's need. */
export async function logInCluster(
  deps: DangerDeps,
  tx: Tx,
  person: Person,
  input: ReportFields,
  clusterId: string,
): Promise<string> {
  const cluster = await openCluster(tx, person, clusterId);
  return logNeed(deps, tx, person, input, cluster.id);
}

/** Puts an own report that stands in no cluster into an open one. */
export async function joinCluster(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  reportId: string,
  clusterId: string,
): Promise<void> {
  const report = await reportFor(tx, person, reportId);
  if (!canJoinCluster(person, report)) throw forbidden('similar-staff:errors.mayNotJoin');
  const cluster = await openCluster(tx, person, clusterId);
  await demandOpenQuarter(tx, report.month);
  const { count } = await tx.needReport.updateMany({
    where: { id: reportId, clusterId: null, stateData: { kind: 'open' } },
    data: {
      clusterId: cluster.id,
      clusteredAt: deps.clock(),
      clusteredById: person.id,
      version: { increment: 1 },
    },
  });
  if (count === 0) throw conflict('common:form.changedMeanwhile');
  await audit(tx, person, {
    action: 'need.join',
    recordType: 'need',
    recordId: reportId,
    after: { cluster: cluster.id },
  });
}

/**
 * Takes the person's last tap back: what was logged is deleted, also as a sighting of a cluster; what was put
 * into a cluster only afterwards stands alone again.
 */
export async function takeBack(
  deps: Pick<Deps, 'db' | 'clock'>,
  person: Person,
  reportId: string,
): Promise<'deleted' | 'alone'> {
  const report = await reportFor(deps.db, person, reportId);
  if (!canTakeBack(person, report, deps.clock())) throw forbidden('similar-staff:errors.mayNotTakeBack');
  if (report.clusterId === null) {
    await deleteReport(deps, person, reportId);
    return 'deleted';
  }
  const { clusterId } = report;
  const loggedIntoIt = report.clusteredAt?.getTime() === report.createdAt.getTime();
  await deps.db.$transaction(async (tx) => {
    await demandOpenQuarter(tx, report.month);
    const where = { id: reportId, clusterId, clusteredById: person.id };
    const { count } = loggedIntoIt
      ? await tx.needReport.deleteMany({ where })
      : await tx.needReport.updateMany({
          where,
          data: { clusterId: null, clusteredAt: null, clusteredById: null, version: { increment: 1 } },
        });
    if (count === 0) throw conflict('common:form.changedMeanwhile');
    await audit(tx, person, {
      action: loggedIntoIt ? 'need.takeBack' : 'need.leave',
      recordType: 'need',
      recordId: reportId,
      before: { cluster: clusterId },
    });
  });
  return loggedIntoIt ? 'deleted' : 'alone';
}
