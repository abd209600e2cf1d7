import type { Person } from '../../../core/auth/person.ts';
import type { Prisma, Tx } from '../../../core/db/client.ts';
import type { Deps } from '../../../deps.ts';
import { setClusterState } from '../../../needs/clusters/commands.ts';
import { clusterFigures } from '../../../needs/clusters/queries.ts';

/** Freezes the figures of a cluster that comes onto an agenda, and says at the cluster that it stands there. */
export async function freezeCluster(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  asking: Person,
  clusterId: string,
): Promise<Prisma.InputJsonObject> {
  const cluster = await tx.needCluster.findUniqueOrThrow({
    where: { id: clusterId },
    select: { state: true },
  });
  const snapshot = { ...(await clusterFigures(tx, clusterId)), at: deps.clock().toISOString() };
  // A measure that runs already says more than standing on an agenda again.
  if (cluster.state === 'open') await setClusterState(tx, asking, clusterId, 'onAgenda');
  return snapshot satisfies Prisma.InputJsonObject;
}

/** A cluster that was taken off an agenda waits again, if it stands on no other one. */
export async function releaseCluster(tx: Tx, asking: Person, clusterId: string): Promise<void> {
  const cluster = await tx.needCluster.findUnique({ where: { id: clusterId }, select: { state: true } });
  const elsewhere = await tx.agendaItem.count({ where: { clusterId } });
  if (cluster?.state === 'onAgenda' && elsewhere === 0) {
    await setClusterState(tx, asking, clusterId, 'open');
  }
}
