import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { NeedReport, Tx } from '../../../core/db/client.ts';
import type { Deps } from '../../../deps.ts';
import { demandOpenQuarter } from '../../quarters/queries.ts';
import { changeCounts, demandImporter, oneAtATime, parts } from '../commands.ts';
import { importFor } from '../queries.ts';
import { fatesOf } from './queries.ts';
import { movesCounts, type RowFate, sorted } from './rules.ts';

/** Takes an import back whole: each of its rows becomes what the other imports say of it. */
export async function takeImportBack(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  id: string,
): Promise<boolean> {
  const found = await importFor(tx, person, id);
  demandImporter(person, found.organisationId);
  await oneAtATime(tx, found.organisationId);
  const { count } = await tx.needImport.updateMany({
    where: { id, state: 'done' },
    data: {
      state: 'takenBack',
      takenBackById: person.id,
      takenBackAt: deps.clock(),
      version: { increment: 1 },
    },
  });
  if (count === 0) return false;
  const fates = await fatesOf(tx, found);
  await demandOpenQuarter(tx, ...fates.filter(movesCounts).map(({ month }) => month));
  const { going, changing, returning } = sorted(fates);
  await tx.needReport.deleteMany({ where: { id: { in: going.map(({ id: report }) => report ?? '') } } });
  await changeCounts(
    tx,
    found.organisationId,
    changing.map(({ importKey, rest, origin }) => ({ key: importKey, count: rest, importId: origin })),
  );
  await bringBack(tx, returning);
  await audit(tx, person, {
    action: 'needImport.takeBack',
    recordType: 'needImport',
    recordId: id,
    before: { file: found.fileName, organisation: found.organisation.name, persons: found.persons },
    after: {
      removed: going.length,
      restored: changing.filter(movesCounts).length + returning.length,
      outOfClusters: going.filter(({ clusterId }) => clusterId !== null).length,
    },
  });
  return true;
}

/** Reports that an import had ended stand there again, in their cluster where that is still open. */
async function bringBack(tx: Tx, fates: readonly RowFate[]) {
  if (fates.length === 0) return;
  const reports = fates.map(({ ended }) => ended as unknown as NeedReport);
  const ids = [...new Set(reports.map(({ clusterId }) => clusterId).filter((one) => one !== null))];
  const clusters = await tx.needCluster.findMany({
    where: { id: { in: ids }, mergedIntoId: null, closedAt: null },
    select: { id: true },
  });
  const open = new Set(clusters.map((cluster) => cluster.id));
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(reports.flatMap((report) => personsOf(report)))] } },
    select: { id: true },
  });
  const members = new Set(people.map((person) => person.id));
  const stillThere = (id: string | null) => (id && members.has(id) ? id : null);
  for (const part of parts(fates)) {
    await tx.needReport.createMany({
      data: part.map(({ ended, rest, origin }) => {
        // The database works this one out by itself.
        const { priority: _computed, ...report } = ended as unknown as NeedReport;
        return {
          ...report,
          count: rest,
          importId: origin,
          reporterId: stillThere(report.reporterId),
          closedById: stillThere(report.closedById),
          triagedById: stillThere(report.triagedById),
          assessedById: stillThere(report.assessedById),
          ...(report.clusterId && open.has(report.clusterId)
            ? { clusteredById: stillThere(report.clusteredById) }
            : { clusterId: null, clusteredAt: null, clusteredById: null }),
        };
      }),
    });
  }
}

function personsOf({
  reporterId,
  closedById,
  triagedById,
  assessedById,
  clusteredById,
}: NeedReport): string[] {
  const ids = [reporterId, closedById, triagedById, assessedById, clusteredById];
  return ids.filter((id) => id !== null);
}
