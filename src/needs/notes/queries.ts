import { z } from 'zod';
import { hasRole, type Person } from '../../core/auth/person.ts';
import { type Db, Prisma, type Tx } from '../../core/db/client.ts';
import { notFound } from '../../core/errors.ts';
import { canReadAllReports, canReadNeeds } from '../policy.ts';
import { canDeleteNote, canReleaseNotes } from './policy.ts';

const pageSize = 30;

/**
 * The one rule of who reads a note, for whoever looks for notes: the person must be able to read its report in
 * full, and what is still held is read only by the organisation that wrote it and by coordinators. A note goes
 * into no export, no public page, no mail, no log and not into the audit trail: nothing there may ask for it.
 */
export function readableNotes(person: Person): Prisma.NeedNoteWhereInput {
  if (!canReadNeeds(person)) return { id: { in: [] } };
  const own = { report: { organisationId: person.organisationId } };
  if (hasRole(person, 'coordinator')) return {};
  return canReadAllReports(person) ? { OR: [{ state: 'released' }, own] } : own;
}

/** The same rule for queries in SQL: the note's alias is `n`, its report's `r`. */
export function readableNotesSql(person: Person): Prisma.Sql {
  if (!canReadNeeds(person)) return Prisma.sql`false`;
  if (hasRole(person, 'coordinator')) return Prisma.sql`true`;
  const own = Prisma.sql`r."organisationId" = ${person.organisationId}::uuid`;
  return canReadAllReports(person) ? Prisma.sql`(n.state = 'released' OR ${own})` : own;
}

/** The note of a report, if there is one and the person may read it. */
export function noteOf(db: Db | Tx, person: Person, reportId: string) {
  return db.needNote.findFirst({
    where: { reportId, ...readableNotes(person) },
    include: { author: { select: { name: true } }, releasedBy: { select: { name: true } } },
  });
}

export type ReportNote = NonNullable<Awaited<ReturnType<typeof noteOf>>>;

/** Held notes that wait for the person's look, those first that are deleted soonest. */
export async function waitingNotes(db: Db, person: Person, after: string | null) {
  if (!canReleaseNotes(person)) throw notFound();
  const [at, id] = after?.split('_') ?? [];
  const rows = await db.needNote.findMany({
    where: {
      ...releasableBy(person),
      ...(at && id
        ? { OR: [{ createdAt: { gt: new Date(at) } }, { createdAt: new Date(at), id: { gt: id } }] }
        : {}),
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: pageSize + 1,
    include: {
      author: { select: { name: true } },
      report: { include: { organisation: { select: { name: true, shortName: true } } } },
    },
  });
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return {
    rows: page,
    next: rows.length > pageSize && last ? `${last.createdAt.toISOString()}_${last.id}` : null,
  };
}

export type WaitingNote = Awaited<ReturnType<typeof waitingNotes>>['rows'][number];

function releasableBy(person: Person): Prisma.NeedNoteWhereInput {
  return {
    state: 'held',
    AND: { OR: [{ authorId: null }, { authorId: { not: person.id } }] },
    ...(hasRole(person, 'coordinator') ? {} : { report: { organisationId: person.organisationId } }),
  };
}

/** How many notes wait for the person, as part of a larger query. */
export function waitingNotesCount(person: Person): Prisma.Sql {
  const whose = hasRole(person, 'coordinator')
    ? Prisma.sql`true`
    : Prisma.sql`EXISTS (SELECT 1 FROM "NeedReport" r
        WHERE r.id = n."reportId" AND r."organisationId" = ${person.organisationId}::uuid)`;
  return Prisma.sql`CASE WHEN ${canReleaseNotes(person)} THEN
    (SELECT count(*)::int FROM "NeedNote" n
      WHERE n.state = 'held' AND n."authorId" IS DISTINCT FROM ${person.id}::uuid AND ${whose}) END`;
}

/** A note that the person may do something about. Nobody else learns that it exists. */
export async function noteToDecide(db: Db | Tx, person: Person, id: string) {
  const note = z.uuid().safeParse(id).success
    ? await db.needNote.findUnique({
        where: { id },
        include: { report: { select: { organisationId: true } } },
      })
    : null;
  if (!note) throw notFound();
  const owner = { authorId: note.authorId, organisationId: note.report.organisationId };
  if (!canDeleteNote(person, owner)) throw notFound();
  return { note, owner };
}
