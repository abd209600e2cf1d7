import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { Tx } from '../../core/db/client.ts';
import { conflict, forbidden, notFound } from '../../core/errors.ts';
import type { Deps } from '../../deps.ts';
import { logNeed } from '../commands.ts';
import { canCluster } from '../policy.ts';
import { recentReports } from '../queries.ts';
import { sighting } from '../rules.ts';
import { clusterFor } from './queries.ts';
import { isOpen } from './rules.ts';
import type { ClusterInput } from './schema.ts';

type ClusterDeps = Pick<Deps, 'clock'>;

/** Opens a cluster and puts the reports into it that stand in none yet. */
export async function createCluster(
  deps: ClusterDeps,
  tx: Tx,
  person: Person,
  input: ClusterInput & { topic: string; place: string; reports: readonly string[] },
): Promise<{ id: string; added: number }> {
  demandCoordinator(person);
  const { reports, ...fields } = input;
  const { id } = await tx.needCluster.create({
    data: { ...fields, createdById: person.id, createdAt: deps.clock() },
    select: { id: true },
  });
  await audit(tx, person, {
    action: 'cluster.create',
    recordType: 'cluster',
    recordId: id,
    after: { title: fields.title, topic: fields.topic, place: fields.place },
  });
  return { id, added: await addReports(deps, tx, person, id, reports) };
}

/** Puts reports into a cluster. What stands in one already stays there. @returns how many were added */
export async function addReports(
  deps: ClusterDeps,
  tx: Tx,
  person: Person,
  clusterId: string,
  reports: readonly string[],
): Promise<number> {
  demandCoordinator(person);
  await demandOpen(tx, person, clusterId);
  const { count } = await tx.needReport.updateMany({
    where: { id: { in: [...reports] }, clusterId: null },
    data: {
      clusterId,
      clusteredAt: deps.clock(),
      clusteredById: person.id,
      version: { increment: 1 },
    },
  });
  if (count > 0) {
    await audit(tx, person, {
      action: 'cluster.addReports',
      recordType: 'cluster',
      recordId: clusterId,
      after: { added: count },
    });
  }
  return count;
}

/** Takes a report out of the cluster again. */
export async function removeReport(
  deps: Pick<Deps, 'db'>,
  person: Person,
  clusterId: string,
  reportId: string,
): Promise<void> {
  demandCoordinator(person);
  await deps.db.$transaction(async (tx) => {
    await demandOpen(tx, person, clusterId);
    const { count } = await tx.needReport.updateMany({
      where: { id: reportId, clusterId },
      data: { clusterId: null, clusteredAt: null, clusteredById: null, version: { increment: 1 } },
    });
    if (count === 0) throw notFound();
    await audit(tx, person, {
      action: 'cluster.removeReport',
      recordType: 'cluster',
      recordId: clusterId,
      before: { report: reportId },
    });
  });
}

/** "Seen again": one more report in the cluster, with the person's own presets. @returns the report's id */
export async function seeAgain(
  deps: ClusterDeps,
  tx: Tx,
  person: Person,
  clusterId: string,
  month: string,
): Promise<string> {
  const cluster = await demandOpen(tx, person, clusterId);
  const [last] = await recentReports(tx, person, 1);
  return logNeed(deps, tx, person, sighting(cluster, last, month), clusterId);
}

/** Saves title and summary. Returns false when somebody else saved in the meantime. */
export async function updateCluster(
  deps: Pick<Deps, 'db'>,
  person: Person,
  id: string,
  version: number,
  input: ClusterInput,
): Promise<boolean> {
  demandCoordinator(person);
  return deps.db.$transaction(async (tx) => {
    const before = await clusterFor(tx, person, id);
    const { count } = await tx.needCluster.updateMany({
      where: { id, version },
      data: { ...input, version: { increment: 1 } },
    });
    if (count === 0) return false;
    await audit(tx, person, {
      action: 'cluster.update',
      recordType: 'cluster',
      recordId: id,
      before: { title: before.title, summary: before.summary },
      after: { ...input },
    });
    return true;
  });
}

/** Ends the work on a cluster, always with a reason that its reporters get to read. */
export async function closeCluster(
  deps: Pick<Deps, 'db' | 'clock'>,
  person: Person,
  id: string,
  { state, reason }: { state: 'resolved' | 'dropped'; reason: string },
): Promise<void> {
  demandCoordinator(person);
  await deps.db.$transaction(async (tx) => {
    await demandOpen(tx, person, id);
    await setClusterState(tx, person, id, state, { at: deps.clock(), reason });
  });
}

export async function reopenCluster(deps: Pick<Deps, 'db'>, person: Person, id: string): Promise<void> {
  demandCoordinator(person);
  await deps.db.$transaction(async (tx) => {
    const cluster = await clusterFor(tx, person, id);
    if (!isOpen(cluster.state)) await setClusterState(tx, person, id, 'open');
  });
}

/**
 * Moves a cluster along the loop. Who may do so is decided by the command that calls this, such as putting
 * the cluster on an agenda or finishing its last measure. Setting the state it has already changes nothing.
 */
export async function setClusterState(
  tx: Tx,
  person: Pick<Person, 'id' | 'name'>,
  clusterId: string,
  state: string,
  closing: { at?: Date; reason?: string } = {},
): Promise<void> {
  const before = await tx.needCluster.findUnique({ where: { id: clusterId }, select: { state: true } });
  if (!before) throw notFound();
  if (before.state === state) return;
  await tx.needCluster.update({
    where: { id: clusterId },
    data: {
      state,
      closedAt: isOpen(state) ? null : (closing.at ?? new Date()),
      closeReason: closing.reason ?? null,
      version: { increment: 1 },
    },
  });
  await audit(tx, person, {
    action: 'cluster.setState',
    recordType: 'cluster',
    recordId: clusterId,
    before: { state: before.state },
    after: { state, ...(closing.reason ? { reason: closing.reason } : {}) },
  });
}

async function demandOpen(tx: Tx, person: Person, clusterId: string) {
  const cluster = await clusterFor(tx, person, clusterId);
  if (!isOpen(cluster.state)) throw conflict('needs-staff:errors.clusterClosed');
  return cluster;
}

function demandCoordinator(person: Person): void {
  if (!canCluster(person)) throw forbidden('needs-staff:errors.mayNotCluster');
}
