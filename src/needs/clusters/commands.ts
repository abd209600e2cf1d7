import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { Prisma, Tx } from '../../core/db/client.ts';
import { conflict, forbidden, notFound } from '../../core/errors.ts';
import type { Deps } from '../../deps.ts';
import { logNeed } from '../commands.ts';
import type { DangerDeps } from '../duty/commands.ts';
import { canCluster } from '../policy.ts';
import { recentReports } from '../queries.ts';
import { sighting } from '../rules.ts';
import { needStates } from '../states/queries.ts';
import { endings, isOpen, mergedState, openStates } from '../states/rules.ts';
import type { Closing } from '../states/schema.ts';
import { clusterFor } from './queries.ts';
import type { ClusterEventKind } from './rules.ts';
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

/** Puts reports into a cluster. What stands in one already, or is closed, stays there. @returns how many were added */
export async function addReports(
  deps: ClusterDeps,
  tx: Tx,
  person: Person,
  clusterId: string,
  reports: readonly string[],
): Promise<number> {
  demandCoordinator(person);
  const { id } = await openCluster(tx, person, clusterId);
  const { count } = await tx.needReport.updateMany({
    where: { id: { in: [...reports] }, clusterId: null, stateData: { kind: 'open' } },
    data: {
      clusterId: id,
      clusteredAt: deps.clock(),
      clusteredById: person.id,
      version: { increment: 1 },
    },
  });
  if (count > 0) {
    await audit(tx, person, {
      action: 'cluster.addReports',
      recordType: 'cluster',
      recordId: id,
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
    await openCluster(tx, person, clusterId);
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
  deps: DangerDeps,
  tx: Tx,
  person: Person,
  clusterId: string,
  month: string,
): Promise<string> {
  const cluster = await openCluster(tx, person, clusterId);
  const [last] = await recentReports(tx, person, 1);
  return logNeed(deps, tx, person, sighting(cluster, last, month), cluster.id);
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
  { state, reason }: Closing,
): Promise<void> {
  demandCoordinator(person);
  await deps.db.$transaction(async (tx) => {
    await openCluster(tx, person, id, 'alone');
    if (!endings(await needStates(tx), 'cluster').some(({ code }) => code === state)) {
      throw conflict('needs-staff:errors.closingState');
    }
    await setClusterState(tx, person, id, state, { at: deps.clock(), reason });
  });
}

/** Says where an open cluster stands, where the portal cannot know it by itself. */
export async function moveCluster(
  deps: Pick<Deps, 'db' | 'clock'>,
  person: Person,
  id: string,
  state: string,
): Promise<void> {
  demandCoordinator(person);
  await deps.db.$transaction(async (tx) => {
    await openCluster(tx, person, id, 'alone');
    if (!openStates(await needStates(tx), 'cluster').some(({ code }) => code === state)) {
      throw conflict('needs-staff:errors.closingState');
    }
    await setClusterState(tx, person, id, state, { at: deps.clock() });
  });
}

/** Begins the work on a closed cluster again. What was merged into another is taken out of it instead. */
export async function reopenCluster(
  deps: Pick<Deps, 'db' | 'clock'>,
  person: Person,
  id: string,
  reason: string,
): Promise<void> {
  demandCoordinator(person);
  await deps.db.$transaction(async (tx) => {
    const cluster = await clusterFor(tx, person, id);
    if (cluster.state === mergedState) throw conflict('needs-staff:errors.clusterClosed');
    if (!isOpen(await needStates(tx), cluster.state)) {
      await setClusterState(tx, person, id, 'open', { at: deps.clock(), reason });
    }
  });
}

/**
 * Moves a cluster along the loop. Who may do so is decided by the command that calls this, such as putting
 * the cluster on an agenda or finishing its last measure. Setting the state it has already changes nothing. What
 * happens to a cluster that was merged into another happens to that one.
 * @param closing ending the work needs a reason
 */
export async function setClusterState(
  tx: Tx,
  person: Pick<Person, 'id' | 'name'>,
  clusterId: string,
  state: string,
  { at = new Date(), reason }: { at?: Date; reason?: string } = {},
): Promise<void> {
  const cluster = await lockedSurvivor(tx, clusterId, 'alone');
  if (!cluster) throw notFound();
  if (cluster.state === state) return;
  const states = await needStates(tx);
  const possible = [...openStates(states, 'cluster'), ...endings(states, 'cluster')];
  const next = possible.find(({ code }) => code === state);
  if (!next) throw conflict('needs-staff:errors.closingState');
  const closes = next.kind !== 'open';
  if (closes && !reason) throw conflict('needs-staff:errors.reason');
  await tx.needCluster.update({
    where: { id: cluster.id },
    data: {
      state,
      closedAt: closes ? at : null,
      closeReason: closes ? (reason ?? null) : null,
      version: { increment: 1 },
    },
  });
  const kind = closes ? 'closed' : isOpen(states, cluster.state) ? 'moved' : 'reopened';
  const data = { from: cluster.state, to: state, ...(reason ? { reason } : {}) };
  await recordEvent(tx, person, at, cluster.id, kind, data);
  await audit(tx, person, {
    action: 'cluster.setState',
    recordType: 'cluster',
    recordId: cluster.id,
    before: { state: cluster.state },
    after: { state, ...(reason ? { reason } : {}) },
  });
}

/** Writes down for good what was done to a cluster. */
export async function recordEvent(
  tx: Tx,
  person: Pick<Person, 'id' | 'name'>,
  at: Date,
  clusterId: string,
  kind: ClusterEventKind,
  data: Prisma.InputJsonObject,
): Promise<void> {
  await tx.clusterEvent.create({
    data: { clusterId, kind, data, personId: person.id, personName: person.name, createdAt: at },
  });
}

interface LockedCluster {
  id: string;
  state: string;
  topic: string;
  place: string;
  mergedIntoId: string | null;
}

/**
 * The cluster that can grow, or that into which it was merged meanwhile: what is added at the same moment is
 * not lost. Until the transaction ends, nobody merges or closes it.
 */
export async function openCluster(
  tx: Tx,
  person: Person,
  clusterId: string,
  how: 'shared' | 'alone' = 'shared',
): Promise<LockedCluster> {
  await clusterFor(tx, person, clusterId);
  const cluster = await lockedSurvivor(tx, clusterId, how);
  if (!cluster) throw notFound();
  if (!isOpen(await needStates(tx), cluster.state)) throw conflict('needs-staff:errors.clusterClosed');
  return cluster;
}

async function lockedSurvivor(
  tx: Tx,
  id: string,
  how: 'shared' | 'alone',
): Promise<LockedCluster | undefined> {
  const [cluster] =
    how === 'shared'
      ? await tx.$queryRaw<LockedCluster[]>`
          SELECT id, state, topic, place, "mergedIntoId" FROM "NeedCluster" WHERE id = ${id}::uuid FOR SHARE`
      : await tx.$queryRaw<LockedCluster[]>`
          SELECT id, state, topic, place, "mergedIntoId" FROM "NeedCluster" WHERE id = ${id}::uuid FOR UPDATE`;
  return cluster?.mergedIntoId ? lockedSurvivor(tx, cluster.mergedIntoId, how) : cluster;
}

function demandCoordinator(person: Person): void {
  if (!canCluster(person)) throw forbidden('needs-staff:errors.mayNotCluster');
}
