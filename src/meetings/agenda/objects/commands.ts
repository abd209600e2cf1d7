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
  const now = deps.clock();
  const { id, state } = await survivorOf(tx, clusterId);
  const snapshot = { ...(await clusterFigures(tx, id)), at: now.toISOString() };
  // A measure that runs already says more than standing on an agenda again.
  if (state === 'open') await setClusterState(tx, asking, id, 'onAgenda', { at: now });
  return snapshot satisfies Prisma.InputJsonObject;
}

/** A cluster that was taken off an agenda waits again, if it stands on no other one. */
export async function releaseCluster(tx: Tx, asking: Person, clusterId: string): Promise<void> {
  const { id, state } = await survivorOf(tx, clusterId);
  const elsewhere = await tx.agendaItem.count({
    where: { cluster: { OR: [{ id }, { mergedIntoId: id }] } },
  });
  if (state === 'onAgenda' && elsewhere === 0) await setClusterState(tx, asking, id, 'open');
}

/** The cluster itself, or the one that it was merged into. */
async function survivorOf(tx: Tx, clusterId: string): Promise<{ id: string; state: string }> {
  const { mergedInto, ...cluster } = await tx.needCluster.findUniqueOrThrow({
    where: { id: clusterId },
    select: { id: true, state: true, mergedInto: { select: { id: true, state: true } } },
  });
  return mergedInto ?? cluster;
}
