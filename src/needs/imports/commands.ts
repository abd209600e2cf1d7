import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import { type NeedReport, Prisma, type Tx } from '../../core/db/client.ts';
import { forbidden } from '../../core/errors.ts';
import type { Deps } from '../../deps.ts';
import { demandOpenQuarter, lockedQuarters } from '../quarters/queries.ts';
import { quarterOf } from '../quarters/rules.ts';
import { monthStart } from '../rules.ts';
import {
  type Count,
  digestOf,
  type Effect,
  type Fault,
  type PlannedRow,
  personsIn,
  planned,
} from './plan/rules.ts';
import { canImportFor } from './policy.ts';
import { type FoundImport, importedRows, importFor, sameFile } from './queries.ts';

const rowsPerStatement = 500;

/**
 * Takes a draft over, all of it in the one transaction.
 * @param seen what the preview showed; when it is no longer so, nothing is done
 * @returns whether it was done
 */
export async function adoptImport(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  id: string,
  { counts, faults, seen }: { counts: readonly Count[]; faults: readonly Fault[]; seen: string },
): Promise<'done' | 'otherwise' | 'before'> {
  const draft = await importFor(tx, person, id);
  demandImporter(person, draft.organisationId);
  await oneAtATime(tx, draft.organisationId);
  if ((await importFor(tx, person, id)).state !== 'draft') return 'before';
  if (await sameFile(tx, draft.organisationId, draft.fileHash, ['done'])) return 'before';
  const existing = await importedRows(
    tx,
    draft.organisationId,
    counts.map(({ key }) => key),
  );
  const locked = await lockedQuarters(tx);
  const rows = planned(counts, existing, lockedMonths(locked));
  if (digestOf(rows, faults) !== seen) return 'otherwise';
  const of = (...effects: Effect[]) => rows.filter(({ effect }) => effects.includes(effect));
  await demandOpenQuarter(tx, ...of('new', 'change', 'end').map(({ facts }) => facts.month));
  const now = deps.clock();
  await addReports(tx, person, draft, of('new'), now);
  await changeCounts(
    tx,
    draft.organisationId,
    of('change').map(({ key, count }) => ({ key, count, importId: null })),
  );
  const ended = await endReports(tx, draft.organisationId, of('end'));
  await state(tx, id, of('new', 'change', 'end', 'same', 'nothing'), ended);
  const outcome = {
    added: of('new').length,
    changed: of('change').length,
    ended: of('end').length,
    same: of('same').length,
    locked: of('locked').length,
    faults: new Set(faults.map(({ line }) => line)).size,
  };
  const taken = of('new', 'change', 'same');
  await tx.needImport.update({
    where: { id },
    data: {
      state: 'done',
      sheet: Prisma.DbNull,
      rows: taken.length,
      persons: personsIn(taken),
      importedAt: now,
      createdById: person.id,
      outcome,
      version: { increment: 1 },
    },
  });
  await audit(tx, person, {
    action: 'needImport.adopt',
    recordType: 'needImport',
    recordId: id,
    after: {
      file: draft.fileName,
      organisation: draft.organisation.name,
      persons: personsIn(taken),
      ...outcome,
    },
  });
  return 'done';
}

/** Whether a month's quarter is among the locked ones. */
export function lockedMonths(locked: readonly Date[]): (month: string) => boolean {
  const times = new Set(locked.map((quarter) => quarter.getTime()));
  return (month) => times.has(quarterOf(month).getTime());
}

async function addReports(
  tx: Tx,
  person: Person,
  { id, organisationId }: FoundImport,
  rows: readonly PlannedRow[],
  now: Date,
) {
  for (const part of parts(rows)) {
    await tx.needReport.createMany({
      data: part.map(({ key, count, facts }) => ({
        month: monthStart(facts.month),
        place: facts.place,
        topic: facts.topic,
        subtopics: facts.subtopic ? [facts.subtopic] : [],
        secondaryTopics: [],
        channel: facts.channel,
        language: facts.language,
        nationalityGroup: facts.nationalityGroup,
        sector: facts.sector,
        household: facts.household,
        barriers: facts.barrier ? [facts.barrier] : [],
        outcome: facts.outcome as NeedReport['outcome'],
        count,
        sourceType: 'import',
        organisationId,
        reporterId: person.id,
        importId: id,
        importKey: key,
        createdAt: now,
      })),
    });
  }
}

/** In one statement, however many: what follows the reports is then worked out once. */
export async function changeCounts(
  tx: Tx,
  organisationId: string,
  rows: readonly { key: string; count: number; importId: string | null }[],
) {
  if (rows.length === 0) return;
  await tx.$executeRaw`
    UPDATE "NeedReport" r
    SET count = v.count, "importId" = coalesce(v.import::uuid, r."importId"), version = r.version + 1
    FROM unnest(${rows.map(({ key }) => key)}::text[], ${rows.map(({ count }) => count)}::int[],
      ${rows.map(({ importId }) => importId)}::text[]) AS v (key, count, import)
    WHERE r."organisationId" = ${organisationId}::uuid AND r."importKey" = v.key`;
}

/** Takes reports away that the new table counts as none; they are kept beside, in case the import is taken back. */
async function endReports(tx: Tx, organisationId: string, rows: readonly PlannedRow[]) {
  if (rows.length === 0) return new Map<string, NeedReport>();
  const where = { organisationId, importKey: { in: rows.map(({ key }) => key) } };
  const reports = await tx.needReport.findMany({ where });
  await tx.needReport.deleteMany({ where });
  return new Map(reports.map((report) => [report.importKey ?? '', report]));
}

async function state(
  tx: Tx,
  importId: string,
  rows: readonly PlannedRow[],
  ended: ReadonlyMap<string, NeedReport>,
) {
  for (const part of parts(rows)) {
    await tx.needImportRow.createMany({
      data: part.map(({ key, count, before, facts }) => {
        const report = ended.get(key);
        return {
          importId,
          importKey: key,
          month: monthStart(facts.month),
          count,
          before,
          ...(report ? { ended: JSON.parse(JSON.stringify(report)) as Prisma.InputJsonObject } : {}),
        };
      }),
    });
  }
}

/** Imports of one organisation wait for each other, so that what one sees is what it changes. */
export async function oneAtATime(tx: Tx, organisationId: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`needs import ${organisationId}`}))`;
}

/** Refuses who may not import for the organisation. */
export function demandImporter(person: Person, organisationId: string) {
  if (!canImportFor(person, organisationId)) throw forbidden('imports-staff:errors.mayNot');
}

/** Cut to what one statement takes. */
export function parts<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsPerStatement) }, (_, index) =>
    rows.slice(index * rowsPerStatement, (index + 1) * rowsPerStatement),
  );
}
