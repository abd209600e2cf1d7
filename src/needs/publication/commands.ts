import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { Prisma, Tx } from '../../core/db/client.ts';
import { forbidden } from '../../core/errors.ts';
import type { Deps } from '../../deps.ts';
import { holdQuarters } from '../quarters/queries.ts';
import { type Choice, draftTable, type Obstacle } from './drafts/queries.ts';
import { canPublishFigures } from './policy.ts';
import { tableFor } from './queries.ts';
import { quarterCode, quartersBetween } from './rules.ts';

/**
 * Publishes a table and locks its quarters, if it still is what the person saw (`hash`). One after the other: two
 * tables at once would not know of each other in their audits. @returns the table's id, or why not
 */
export async function publishTable(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  choice: Choice,
  { hash, note }: { hash: string; note: string },
): Promise<{ id: string; version: number } | Obstacle | 'changed' | 'noNote'> {
  demandPublisher(person);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('needs publication'))`;
  const quarters = quartersBetween(choice.from, choice.to);
  await holdQuarters(tx, quarters, 'alone');
  const draft = await draftTable(tx, choice, deps.clock());
  if (typeof draft === 'string') return draft;
  if (draft.hash !== hash) return 'changed';
  if (draft.corrected.length > 0 && !note) return 'noNote';
  const now = deps.clock();
  const { part } = draft;
  const { id } = await tx.publishedTable.create({
    data: {
      code: part.code,
      fromQuarter: choice.from,
      toQuarter: choice.to,
      version: part.version,
      note,
      method: part.method,
      settings: json(part.settings),
      cells: json(part.figures),
      counts: json(draft.counts),
      audit: json(draft.audit),
      hash,
      demo: draft.demo,
      publishedById: person.id,
      publishedAt: now,
    },
    select: { id: true },
  });
  for (const quarter of quarters) {
    await tx.reportingQuarter.upsert({
      where: { quarter },
      create: { quarter, lockedAt: now, lockedById: person.id },
      update: { lockedAt: now, lockedById: person.id },
    });
  }
  await audit(tx, person, {
    action: 'publishedTable.publish',
    recordType: 'publishedTable',
    recordId: id,
    after: { table: part.code, from: part.from, to: part.to, version: part.version, hash },
  });
  return { id, version: part.version };
}

/** Takes a table from the public pages. What was read once stays part of every later audit. */
export async function withdrawTable(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  id: string,
  reason: string,
): Promise<void> {
  const table = await tableFor(tx, person, id);
  const { count } = await tx.publishedTable.updateMany({
    where: { id, withdrawnAt: null },
    data: { withdrawnAt: deps.clock() },
  });
  if (count === 0) return;
  await audit(tx, person, {
    action: 'publishedTable.withdraw',
    recordType: 'publishedTable',
    recordId: id,
    after: { table: table.code, version: table.version, reason },
  });
}

/** Opens the quarters of a table, so that what was reported for them can be put right. */
export async function openForCorrection(tx: Tx, person: Person, id: string, reason: string): Promise<void> {
  const table = await tableFor(tx, person, id);
  const quarters = quartersBetween(table.fromQuarter, table.toQuarter);
  await holdQuarters(tx, quarters, 'alone');
  const { count } = await tx.reportingQuarter.updateMany({
    where: { quarter: { in: quarters }, lockedAt: { not: null } },
    data: { lockedAt: null, lockedById: null },
  });
  if (count === 0) return;
  await audit(tx, person, {
    action: 'quarter.unlock',
    recordType: 'publishedTable',
    recordId: id,
    after: { quarters: quarters.map(quarterCode), reason },
  });
}

function demandPublisher(person: Person): void {
  if (!canPublishFigures(person)) throw forbidden('publication-staff:errors.mayNotPublish');
}

function json(value: object): Prisma.InputJsonObject {
  return structuredClone(value) as Prisma.InputJsonObject;
}
