import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { Tx } from '../../../core/db/client.ts';
import { forbidden, notFound } from '../../../core/errors.ts';
import { canCluster } from '../../policy.ts';
import { lockedQuarters } from '../../quarters/queries.ts';
import { quarterOf } from '../../quarters/rules.ts';
import { fieldsOf } from '../fields/queries.ts';
import { bulkChange } from './queries.ts';

/**
 * Makes reports again what they were before one of the person's own bulk actions. What somebody changed since then
 * stays as it is.
 */
export async function undoMany(
  tx: Tx,
  person: Person,
  id: string,
): Promise<{ undone: number; kept: number }> {
  if (!canCluster(person)) throw forbidden('needs-staff:errors.mayNotCluster');
  // Two clicks wait for each other; the second one finds nothing to undo.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`needs bulk ${id}`}))`;
  const bulk = await bulkChange(tx, person, id);
  if (!bulk) throw notFound();
  const { action, cluster, created, reports: versions } = bulk.after;
  const locked = new Set(
    action === 'topic' || action === 'close'
      ? (await lockedQuarters(tx)).map((quarter) => quarter.getTime())
      : [],
  );
  const reports = await fieldsOf(tx, Object.keys(versions));
  const untouched = reports.filter(
    (report) => report.version === versions[report.id] && !locked.has(quarterOf(report.month).getTime()),
  );
  const alike = Map.groupBy(untouched, (report) => JSON.stringify(bulk.before.reports[report.id] ?? {}));
  for (const group of alike.values()) {
    await tx.needReport.updateMany({
      where: { id: { in: group.map((report) => report.id) } },
      data: {
        ...bulk.before.reports[group[0]?.id ?? ''],
        ...(action === 'cluster' ? { clusterId: null, clusteredAt: null, clusteredById: null } : {}),
        version: { increment: 1 },
      },
    });
  }
  if (cluster && created) await removeEmpty(tx, cluster);
  const undone = untouched.length;
  await audit(tx, person, {
    action: 'needs.bulkUndo',
    recordType: 'needs',
    recordId: id,
    after: { action, reports: untouched.map((report) => report.id) },
  });
  return { undone, kept: Object.keys(versions).length - undone };
}

/** A cluster that was made in the same step goes again, unless something else has come of it. */
async function removeEmpty(tx: Tx, id: string): Promise<void> {
  const none = { none: {} };
  await tx.needCluster.deleteMany({
    where: {
      id,
      version: 1,
      reports: none,
      agendaItems: none,
      proposals: none,
      measures: none,
      impulses: none,
      newsItems: none,
    },
  });
}
