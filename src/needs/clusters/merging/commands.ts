import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import { Prisma, type Tx } from '../../../core/db/client.ts';
import { conflict, forbidden, notFound } from '../../../core/errors.ts';
import type { Deps } from '../../../deps.ts';
import { canCluster } from '../../policy.ts';
import { needStates } from '../../states/queries.ts';
import { furtherState, isOpen, mergedState } from '../../states/rules.ts';
import { recordEvent } from '../commands.ts';
import { clusterFigures } from '../queries.ts';
import type { ClusterInput } from '../schema.ts';
import { undoableMerge } from './queries.ts';

type MergeDeps = Pick<Deps, 'clock'>;
/** A cluster as it was seen. */
export interface Seen {
  id: string;
  version: number;
}

/**
 * Two clusters become one: the reports move, everything else stays linked to the cluster that it was about and
 * is told in the story of the other. Clusters merged earlier into the one that ends follow it, so that each leads
 * to where its reports are in one step. False when one of them was changed meanwhile.
 */
export async function mergeClusters(
  deps: MergeDeps,
  tx: Tx,
  person: Person,
  { from, into }: { from: Seen; into: Seen },
): Promise<boolean> {
  demandCoordinator(person);
  const [ending, staying] = await bothLocked(tx, from.id, into.id);
  const states = await needStates(tx);
  if (!isOpen(states, ending.state) || !isOpen(states, staying.state)) {
    throw conflict('needs-staff:errors.clusterClosed');
  }
  if (ending.version !== from.version || staying.version !== into.version) return false;
  const now = deps.clock();
  const figures = { ...(await clusterFigures(tx, ending.id)) };
  const reports = await moveReports(tx, ending.id, staying.id);
  const carried = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "NeedCluster" SET "mergedIntoId" = ${staying.id}::uuid
    WHERE "mergedIntoId" = ${ending.id}::uuid RETURNING id`;
  await tx.needCluster.update({
    where: { id: ending.id },
    data: { state: mergedState, mergedIntoId: staying.id, closedAt: now, version: { increment: 1 } },
  });
  const state = furtherState(states, staying.state, ending.state);
  const { version } = await tx.needCluster.update({
    where: { id: staying.id },
    data: { state, version: { increment: 1 } },
    select: { version: true },
  });
  await recordEvent(tx, person, now, ending.id, 'merged', {
    other: staying.id,
    title: staying.title,
    state: ending.state,
    figures,
  });
  await recordEvent(tx, person, now, staying.id, 'took', {
    other: ending.id,
    title: ending.title,
    reports,
    carried: carried.map(({ id }) => id),
    state: staying.state,
    version,
  });
  await audit(tx, person, {
    action: 'cluster.merge',
    recordType: 'cluster',
    recordId: ending.id,
    after: { into: staying.id, reports: reports.length, persons: figures.persons },
  });
  return true;
}

/** Takes a merged cluster out of the other one, as long as nothing has happened to that one since. */
export async function undoMerge(deps: MergeDeps, tx: Tx, person: Person, id: string): Promise<void> {
  demandCoordinator(person);
  const before = await tx.needCluster.findUnique({ where: { id }, select: { mergedIntoId: true } });
  if (!before) throw notFound();
  if (!before.mergedIntoId) throw conflict('clusters-staff:errors.notUndoable');
  const [merged, survivor] = await bothLocked(tx, id, before.mergedIntoId);
  const merge = await undoableMerge(tx, id);
  if (!merge) throw conflict('clusters-staff:errors.notUndoable');
  const now = deps.clock();
  const reports = await moveReports(
    tx,
    survivor.id,
    merged.id,
    Prisma.sql`AND id = ANY(${merge.reports}::uuid[])`,
  );
  await tx.needCluster.updateMany({
    where: { id: { in: merge.carried }, mergedIntoId: survivor.id },
    data: { mergedIntoId: merged.id },
  });
  await tx.needCluster.update({
    where: { id: merged.id },
    data: { state: merge.mergedState, mergedIntoId: null, closedAt: null, version: { increment: 1 } },
  });
  await tx.needCluster.update({
    where: { id: survivor.id },
    data: { state: merge.state, version: { increment: 1 } },
  });
  await recordEvent(tx, person, now, merged.id, 'unmerged', { other: survivor.id, title: survivor.title });
  await recordEvent(tx, person, now, survivor.id, 'gaveBack', { other: merged.id, title: merged.title });
  await audit(tx, person, {
    action: 'cluster.undoMerge',
    recordType: 'cluster',
    recordId: merged.id,
    before: { into: survivor.id },
    after: { reports: reports.length },
  });
}

/**
 * Chosen reports become a cluster of their own. False when the cluster was changed meanwhile.
 * @returns the new cluster's id
 */
export async function splitCluster(
  deps: MergeDeps,
  tx: Tx,
  person: Person,
  source: Seen,
  { reports: chosen, ...fields }: ClusterInput & { topic: string; place: string; reports: readonly string[] },
): Promise<string | false> {
  demandCoordinator(person);
  const [cluster] = await locked(tx, [source.id]);
  if (!cluster) throw notFound();
  if (!isOpen(await needStates(tx), cluster.state)) throw conflict('needs-staff:errors.clusterClosed');
  if (cluster.version !== source.version) return false;
  const now = deps.clock();
  const { id } = await tx.needCluster.create({
    data: { ...fields, splitFromId: cluster.id, createdById: person.id, createdAt: now },
    select: { id: true },
  });
  const reports = await moveReports(tx, cluster.id, id, Prisma.sql`AND id = ANY(${[...chosen]}::uuid[])`);
  const left = await tx.needReport.count({ where: { clusterId: cluster.id } });
  if (reports.length === 0 || left === 0) throw conflict('clusters-staff:errors.splitAll');
  await tx.needCluster.update({ where: { id: cluster.id }, data: { version: { increment: 1 } } });
  await recordEvent(tx, person, now, cluster.id, 'split', { other: id, title: fields.title, reports });
  await recordEvent(tx, person, now, id, 'splitOff', { other: cluster.id, title: cluster.title, reports });
  await audit(tx, person, {
    action: 'cluster.split',
    recordType: 'cluster',
    recordId: cluster.id,
    after: { into: id, title: fields.title, reports: reports.length },
  });
  return id;
}

async function moveReports(
  tx: Tx,
  from: string,
  into: string,
  which: Prisma.Sql = Prisma.empty,
): Promise<string[]> {
  const moved = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "NeedReport" SET "clusterId" = ${into}::uuid, version = version + 1
    WHERE "clusterId" = ${from}::uuid ${which} RETURNING id`;
  return moved.map(({ id }) => id);
}

interface Locked {
  id: string;
  title: string;
  state: string;
  version: number;
}

/** Two different clusters, locked in the order of their ids, so that two merges never wait for each other. */
async function bothLocked(tx: Tx, first: string, second: string): Promise<[Locked, Locked]> {
  const rows = await locked(tx, [first, second]);
  const [a, b] = [first, second].map((id) => rows.find((row) => row.id === id));
  if (!a || !b || a === b) throw notFound();
  return [a, b];
}

function locked(tx: Tx, ids: readonly string[]): Promise<Locked[]> {
  return tx.$queryRaw<Locked[]>`
    SELECT id, title, state, version FROM "NeedCluster"
    WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;
}

function demandCoordinator(person: Person): void {
  if (!canCluster(person)) throw forbidden('needs-staff:errors.mayNotCluster');
}
