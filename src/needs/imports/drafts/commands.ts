import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { Prisma, Tx } from '../../../core/db/client.ts';
import { notFound } from '../../../core/errors.ts';
import type { Deps } from '../../../deps.ts';
import { demandImporter, oneAtATime } from '../commands.ts';
import type { Mapping } from '../mapping/rules.ts';
import { type FoundImport, sameFile } from '../queries.ts';
import type { Table } from '../table/rules.ts';

/**
 * Keeps a table as a draft. The same file again leads to what became of it first.
 * @returns the draft, or the earlier import of the same file
 */
export async function draftImport(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  input: {
    organisationId: string;
    fileName: string;
    fileHash: string;
    table: Table;
    mapping: Mapping | null;
    mappingId: string | null;
  },
): Promise<{ id: string; earlier: Awaited<ReturnType<typeof sameFile>> }> {
  const { organisationId, fileHash, table, mapping, ...rest } = input;
  demandImporter(person, organisationId);
  await oneAtATime(tx, organisationId);
  const earlier = await sameFile(tx, organisationId, fileHash, ['done', 'draft']);
  if (earlier) return { id: earlier.id, earlier };
  const { id } = await tx.needImport.create({
    data: {
      ...rest,
      organisationId,
      fileHash,
      sheet: table as unknown as Prisma.InputJsonObject,
      mapping: (mapping ?? {}) as unknown as Prisma.InputJsonObject,
      createdById: person.id,
      createdAt: deps.clock(),
    },
    select: { id: true },
  });
  return { id, earlier: null };
}

/** Keeps how the table of a draft is to be read. Returns false when somebody else did meanwhile. */
export async function saveDraftMapping(
  deps: Pick<Deps, 'db'>,
  person: Person,
  draft: FoundImport,
  { version, mapping, mappingId }: { version: number; mapping: Mapping; mappingId?: string | null },
): Promise<boolean> {
  demandImporter(person, draft.organisationId);
  const { count } = await deps.db.needImport.updateMany({
    where: { id: draft.id, state: 'draft', version },
    data: {
      mapping: mapping as unknown as Prisma.InputJsonObject,
      ...(mappingId === undefined ? {} : { mappingId }),
      version: { increment: 1 },
    },
  });
  return count > 0;
}

/** Keeps a mapping under a name for the organisation's next tables; the same name again is its next version. */
export async function saveMapping(
  deps: Pick<Deps, 'clock' | 'db'>,
  person: Person,
  { organisationId, name, mapping }: { organisationId: string; name: string; mapping: Mapping },
): Promise<string> {
  demandImporter(person, organisationId);
  const updatedAt = deps.clock();
  const data = { mapping: mapping as unknown as Prisma.InputJsonObject, updatedAt };
  const { id } = await deps.db.importMapping.upsert({
    where: { organisationId_name: { organisationId, name } },
    create: { ...data, organisationId, name },
    update: { ...data, version: { increment: 1 } },
    select: { id: true },
  });
  return id;
}

export async function discardDraft(deps: Pick<Deps, 'db'>, person: Person, draft: FoundImport) {
  demandImporter(person, draft.organisationId);
  const { count } = await deps.db.needImport.deleteMany({ where: { id: draft.id, state: 'draft' } });
  if (count === 0) throw notFound();
}

/** Nobody looks for a draft for ever, and what the statements speak of is kept no longer than the reports. */
export async function forgetImports(
  deps: Pick<Deps, 'clock' | 'db'>,
): Promise<{ drafts: number; rows: number }> {
  const now = deps.clock();
  const draftsBefore = new Date(now.getTime() - draftDays * 86_400_000);
  const rowsBefore = new Date(Date.UTC(now.getUTCFullYear() - 2, now.getUTCMonth(), 1));
  return deps.db.$transaction(async (tx) => {
    const drafts = await tx.needImport.deleteMany({
      where: { state: 'draft', createdAt: { lt: draftsBefore } },
    });
    const rows = await tx.needImportRow.deleteMany({ where: { month: { lt: rowsBefore } } });
    if (drafts.count + rows.count > 0) {
      await audit(tx, null, {
        action: 'needImport.forget',
        recordType: 'needImport',
        recordId: '',
        after: { drafts: drafts.count, rows: rows.count },
      });
    }
    return { drafts: drafts.count, rows: rows.count };
  });
}

/** How long a table waits for somebody to take it over. */
export const draftDays = 7;
