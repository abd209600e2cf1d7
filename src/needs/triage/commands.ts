import { randomUUID } from 'node:crypto';
import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { Prisma, Tx, Urgency } from '../../core/db/client.ts';
import { conflict, forbidden } from '../../core/errors.ts';
import type { Deps } from '../../deps.ts';
import { addReports, createCluster } from '../clusters/commands.ts';
import { type DangerDeps, raiseAssessed } from '../duty/commands.ts';
import { canCluster } from '../policy.ts';
import { demandOpenQuarter, lockedQuarters } from '../quarters/queries.ts';
import { quarterOf } from '../quarters/rules.ts';
import { type NeedStateRow, needStates } from '../states/queries.ts';
import { endings } from '../states/rules.ts';
import { type Fields, fieldsOf } from './fields/queries.ts';
import { type BulkAction, bulkLimit } from './rules.ts';

/** What is to be done to the reports, and what this takes. */
export type BulkChange =
  | { action: 'seen' | 'unseen' }
  | { action: 'urgency'; urgency: Urgency | 'reported' }
  | { action: 'cluster'; cluster: { id: string } | { title: string; topic: string; place: string } }
  | { action: 'topic'; topic: string }
  | { action: 'close'; state: string; reason: string };

export interface BulkResult {
  /** What it is undone by; null when nothing was changed. */
  id: string | null;
  changed: number;
  /** Changed by somebody else in the meantime, in a locked quarter, or not in a state where this can be done. */
  skipped: number;
  clusterId: string | null;
}

/**
 * Does one thing to many reports, all in one transaction. A report that is not as the person saw it is left as it
 * is. What was before is kept in the audit row, so that it can be undone.
 * @param seen the version that the person saw; null where the reports were found by a filter
 */
export async function changeMany(
  deps: DangerDeps,
  tx: Tx,
  person: Person,
  seen: ReadonlyMap<string, number | null>,
  change: BulkChange,
): Promise<BulkResult> {
  if (!canCluster(person)) throw forbidden('needs-staff:errors.mayNotCluster');
  if (seen.size > bulkLimit) throw conflict('triage-staff:errors.tooMany');
  const state = change.action === 'close' ? await endingOf(tx, change.state) : null;
  const found = await fieldsOf(tx, [...seen.keys()]);
  const asSeen = found.filter(({ id, version }) => (seen.get(id) ?? version) === version);
  const open = await inOpenQuarters(tx, asSeen, change.action === 'topic' || state?.counts === false);
  const ready = open.filter((report) => canChange(report, change));
  const unneeded = asSeen.filter((report) => isSo(report, change)).length;
  const result = { id: null, changed: 0, skipped: seen.size - ready.length - unneeded, clusterId: null };
  if (ready.length === 0) return result;
  const clusterId = await apply(deps, tx, person, ready, change);
  const after = await fieldsOf(
    tx,
    ready.map(({ id }) => id),
  );
  const versions = new Map(after.map(({ id, version }) => [id, version]));
  const changed = ready.filter(({ id, version }) => versions.get(id) !== version);
  if (change.action === 'urgency') await raiseAssessed(deps, tx, changed);
  const id = randomUUID();
  await audit(tx, person, {
    action: 'needs.bulk',
    recordType: 'needs',
    recordId: id,
    before: {
      reports: Object.fromEntries(changed.map((report) => [report.id, asStored(report, change.action)])),
    },
    after: {
      ...change,
      ...(clusterId ? { cluster: clusterId } : {}),
      created: change.action === 'cluster' && !('id' in change.cluster),
      reports: Object.fromEntries(changed.map((report) => [report.id, versions.get(report.id) ?? 0])),
    },
  });
  return {
    ...result,
    id,
    changed: changed.length,
    skipped: result.skipped + ready.length - changed.length,
    clusterId,
  };
}

async function endingOf(tx: Tx, code: string): Promise<NeedStateRow> {
  const ending = endings(await needStates(tx), 'report').find((state) => state.code === code);
  if (!ending) throw conflict('needs-staff:errors.closingState');
  return ending;
}

/** Those whose quarter is not locked, where the change would show in its figures. */
async function inOpenQuarters(tx: Tx, reports: Fields[], counts: boolean): Promise<Fields[]> {
  if (!counts || reports.length === 0) return reports;
  const locked = new Set((await lockedQuarters(tx)).map((quarter) => quarter.getTime()));
  const open = reports.filter(({ month }) => !locked.has(quarterOf(month).getTime()));
  // Held until the end, so that none of them is locked in between.
  await demandOpenQuarter(tx, ...open.map(({ month }) => month));
  return open;
}

/** Whether a report is already as the change would have it. */
function isSo(report: Fields, change: BulkChange): boolean {
  switch (change.action) {
    case 'seen':
      return report.triagedAt !== null;
    case 'unseen':
      return report.triagedAt === null;
    case 'urgency':
      return (report.assessedUrgency ?? 'reported') === change.urgency;
    case 'topic':
      return report.topic === change.topic;
    case 'cluster':
      return 'id' in change.cluster && report.clusterId === change.cluster.id;
    case 'close':
      return report.state === change.state;
  }
}

function canChange(report: Fields, change: BulkChange): boolean {
  if (isSo(report, change)) return false;
  if (change.action !== 'cluster' && change.action !== 'close') return true;
  // What stands in a cluster ends with the cluster.
  return report.clusterId === null && report.isOpen;
}

/** @returns the cluster, where there is one */
async function apply(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  reports: readonly Fields[],
  change: BulkChange,
): Promise<string | null> {
  const now = deps.clock();
  const ids = reports.map(({ id }) => id);
  const set = (data: Prisma.NeedReportUncheckedUpdateManyInput) =>
    tx.needReport.updateMany({ where: { id: { in: ids } }, data: { ...data, version: { increment: 1 } } });
  switch (change.action) {
    case 'seen':
      await set({ triagedAt: now, triagedById: person.id });
      return null;
    case 'unseen':
      await set({ triagedAt: null, triagedById: null });
      return null;
    case 'urgency':
      await set({
        assessedUrgency: change.urgency === 'reported' ? null : change.urgency,
        assessedAt: now,
        assessedById: person.id,
      });
      return null;
    case 'close':
      await set({ state: change.state, closeReason: change.reason, closedAt: now, closedById: person.id });
      return null;
    case 'topic':
      await correctTopic(tx, ids, change.topic);
      return null;
    case 'cluster': {
      if ('id' in change.cluster) {
        await addReports(deps, tx, person, change.cluster.id, ids);
        return change.cluster.id;
      }
      return (await createCluster(deps, tx, person, { ...change.cluster, summary: '', reports: ids })).id;
    }
  }
}

/** Subtopics of the wrong topic go with it; those of the others stay. */
async function correctTopic(tx: Tx, ids: readonly string[], topic: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "NeedReport" r SET topic = ${topic}, "secondaryTopics" = array_remove(r."secondaryTopics", ${topic}),
      subtopics = ARRAY(SELECT code FROM unnest(r.subtopics) code WHERE rtrim(code, '0123456789') <> r.topic),
      version = r.version + 1
    WHERE r.id = ANY (${ids}::uuid[])`;
}

const columns: Record<BulkAction, readonly (keyof Fields)[]> = {
  seen: ['triagedAt', 'triagedById'],
  unseen: ['triagedAt', 'triagedById'],
  urgency: ['assessedUrgency', 'assessedAt', 'assessedById'],
  cluster: ['clusterId'],
  topic: ['topic', 'secondaryTopics', 'subtopics'],
  close: ['state', 'closeReason', 'closedAt', 'closedById'],
};

/** The fields that an action changes, as they can stand in JSON. */
function asStored(report: Fields, action: BulkAction): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(Object.fromEntries(columns[action].map((name) => [name, report[name]]))));
}
