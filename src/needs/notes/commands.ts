import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { Prisma, Tx } from '../../core/db/client.ts';
import { conflict, forbidden } from '../../core/errors.ts';
import type { Deps } from '../../deps.ts';
import { type Finding, findPersonalData, redact } from './findings/rules.ts';
import { canDeleteNote, canRedactNote, canReleaseNote } from './policy.ts';
import { noteToDecide } from './queries.ts';
import { heldSince, occurrences, united } from './rules.ts';

/**
 * Keeps the note of a report as it was written, held until somebody else has looked at it. The same words again
 * change nothing; no words take the note away. The words themselves stand in no trail.
 */
export async function keepNote(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Pick<Person, 'id' | 'name'>,
  reportId: string,
  text: string,
  /** BCP 47 tag of the words; who wrote them, null for somebody without an account. */
  { language = 'de', authorId = person.id }: { language?: string; authorId?: string | null } = {},
): Promise<void> {
  const before = await tx.needNote.findUnique({ where: { reportId }, select: { id: true, text: true } });
  if ((before?.text ?? '') === text) return;
  if (text === '') {
    await tx.needNote.delete({ where: { reportId } });
    await trace(tx, person, 'note.delete', reportId);
    return;
  }
  const findings = findPersonalData(text);
  const written = {
    text,
    language,
    findings: asJson(findings),
    state: 'held' as const,
    authorId,
    releasedById: null,
    releasedAt: null,
    createdAt: deps.clock(),
  };
  await tx.needNote.upsert({
    where: { reportId },
    create: { reportId, ...written },
    update: { ...written, version: { increment: 1 } },
  });
  await trace(tx, person, before ? 'note.update' : 'note.write', reportId, { marks: findings.length });
}

/** Lets a note be read by everybody who may read its report. */
export async function releaseNote(
  deps: Pick<Deps, 'db' | 'clock'>,
  person: Person,
  id: string,
  version: number,
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { note, owner } = await noteToDecide(tx, person, id);
    if (!canReleaseNote(person, owner)) throw forbidden('notes-staff:errors.ownNote');
    await change(tx, id, version, released(deps, person));
    await trace(tx, person, 'note.release', note.reportId, { marks: marksOf(note.findings) });
  });
}

/** Blots out what is marked, and further words, for good, and releases what is left. */
export async function redactNote(
  deps: Pick<Deps, 'db' | 'clock'>,
  person: Person,
  id: string,
  { version, also }: { version: number; also: readonly string[] },
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { note, owner } = await noteToDecide(tx, person, id);
    if (!canReleaseNote(person, owner)) throw forbidden('notes-staff:errors.ownNote');
    if (!canRedactNote(person, owner)) throw forbidden('notes-staff:errors.mayNotRedact');
    // Told anew, so that a mark never stands beside words of another version.
    const marked = united([...findPersonalData(note.text), ...occurrences(note.text, also)]);
    const text = redact(note.text, marked);
    await change(tx, id, version, { ...released(deps, person), text, findings: [] });
    await trace(tx, person, 'note.redact', note.reportId, { marks: marked.length });
  });
}

/** Takes a note away: its author, or whoever may release it. */
export async function deleteNote(
  deps: Pick<Deps, 'db'>,
  person: Person,
  id: string,
  version: number,
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { note, owner } = await noteToDecide(tx, person, id);
    if (!canDeleteNote(person, owner)) throw forbidden('notes-staff:errors.ownNote');
    const { count } = await tx.needNote.deleteMany({ where: { id, version } });
    if (count === 0) throw conflict('notes-staff:errors.changed');
    await trace(tx, person, 'note.delete', note.reportId);
  });
}

/** Deletes what nobody released in time. @returns how many */
export async function forgetHeldNotes(tx: Tx, now: Date): Promise<number> {
  const { count } = await tx.needNote.deleteMany({
    where: { state: 'held', createdAt: { lt: heldSince(now) } },
  });
  return count;
}

async function change(
  tx: Tx,
  id: string,
  version: number,
  data: Prisma.NeedNoteUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await tx.needNote.updateMany({
    where: { id, version, state: 'held' },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw conflict('notes-staff:errors.changed');
}

function released(deps: Pick<Deps, 'clock'>, person: Person) {
  return { state: 'released' as const, releasedById: person.id, releasedAt: deps.clock() };
}

/** Who did what to the note of which report, and never a word of it. */
async function trace(
  tx: Tx,
  person: Pick<Person, 'id' | 'name'>,
  action: string,
  reportId: string,
  after?: { marks: number },
): Promise<void> {
  await audit(tx, person, { action, recordType: 'need', recordId: reportId, ...(after ? { after } : {}) });
}

function asJson(findings: readonly Finding[]): Prisma.InputJsonArray {
  return findings.map(({ kind, start, end }) => ({ kind, start, end }));
}

function marksOf(findings: Prisma.JsonValue): number {
  return Array.isArray(findings) ? findings.length : 0;
}
