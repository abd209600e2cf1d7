import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { Measure, Tx } from '../../core/db/client.ts';
import { conflict, forbidden, notFound } from '../../core/errors.ts';
import type { Deps } from '../../deps.ts';
import { setClusterState } from '../../needs/clusters/commands.ts';
import { beginMinutes } from '../minutes/commands.ts';
import { scheduleEffectChecks } from './effects/commands.ts';
import { canEditMeasures, canReportProgress } from './policy.ts';
import { measureFor } from './queries.ts';
import { isUnfinished, type ProgressInput, unfinishedStates } from './rules.ts';
import type { MeasureInput } from './schema.ts';

type MeasureDeps = Pick<Deps, 'clock'>;

/** Writes a measure down under an agenda item. The cluster that the item is about is now being worked on. */
export async function agreeMeasure(
  deps: MeasureDeps,
  tx: Tx,
  person: Person,
  origin: { meetingId: string; itemId: string; decisionId: string | null },
  input: MeasureInput,
): Promise<string> {
  await beginMinutes(deps, tx, person, origin.meetingId);
  const item = await tx.agendaItem.findFirst({
    where: { id: origin.itemId, meetingId: origin.meetingId },
    include: { cluster: { select: { id: true, state: true } }, decisions: { select: { id: true } } },
  });
  if (!item) throw notFound();
  const measure = await tx.measure.create({
    data: {
      ...input,
      due: new Date(input.due),
      agendaItemId: item.id,
      decisionId: item.decisions.find(({ id }) => id === origin.decisionId)?.id ?? null,
      clusterId: item.cluster?.id ?? null,
      createdAt: deps.clock(),
    },
    select: { id: true },
  });
  if (item.cluster?.state === 'open' || item.cluster?.state === 'onAgenda') {
    await setClusterState(tx, person, item.cluster.id, 'inProgress', { at: deps.clock() });
  }
  await audit(tx, person, {
    action: 'measure.agree',
    recordType: 'measure',
    recordId: measure.id,
    after: { title: input.title, owner: input.ownerId, due: input.due },
  });
  return measure.id;
}

/**
 * Writes down how far a measure has come. False when somebody else reported in the meantime. Throws a conflict
 * when the state does not go together with that of the parts, or of the whole.
 * @param origin the meeting at whose table it was said
 */
export async function reportProgress(
  deps: MeasureDeps,
  tx: Tx,
  person: Person,
  id: string,
  version: number,
  { state, text, due }: ProgressInput,
  origin?: { meetingId: string },
): Promise<boolean> {
  const measure = await measureFor(tx, person, id);
  if (!canReportProgress(person, measure)) throw forbidden('measures-staff:errors.mayNotReport');
  await demandFitting(tx, measure, state);
  const now = deps.clock();
  const postponed = state === 'postponed';
  const doneAt = state === 'done' ? (measure.doneAt ?? now) : null;
  const { count } = await tx.measure.updateMany({
    where: { id, version },
    data: {
      state,
      reason: postponed || state === 'dropped' ? text : null,
      doneAt,
      ...(postponed ? { due: new Date(due) } : {}),
      version: { increment: 1 },
    },
  });
  if (count === 0) return false;
  await tx.measureNote.create({
    data: {
      measureId: id,
      state,
      text,
      authorId: person.id,
      meetingId: origin?.meetingId ?? null,
      createdAt: now,
      ...(postponed ? { dueBefore: new Date(measure.due), dueAfter: new Date(due) } : {}),
    },
  });
  await scheduleEffectChecks(tx, { ...measure, doneAt }, now);
  await audit(tx, person, {
    action: 'measure.report',
    recordType: 'measure',
    recordId: id,
    before: { state: measure.state, due: measure.due },
    after: { state, due: postponed ? due : measure.due },
  });
  return true;
}

/** A measure is done when its parts are. Who reports on either holds the whole, so that both cannot pass. */
async function demandFitting(
  tx: Tx,
  measure: { id: string; parentId: string | null },
  state: ProgressInput['state'],
): Promise<void> {
  const wholeId = measure.parentId ?? measure.id;
  await tx.$queryRaw`SELECT id FROM "Measure" WHERE id = ${wholeId}::uuid FOR UPDATE`;
  if (state === 'done' && !measure.parentId) {
    const open = await tx.measure.count({
      where: { parentId: measure.id, state: { in: [...unfinishedStates] } },
    });
    if (open > 0) throw conflict('measures-staff:errors.partsOpen');
  }
  if (measure.parentId && isUnfinished(state)) {
    const whole = await tx.measure.findUnique({ where: { id: measure.parentId }, select: { state: true } });
    if (whole?.state === 'done') throw conflict('measures-staff:errors.wholeDone');
  }
}

/** Divides a measure: a part with an owner and a day of its own, agreed upon where the whole was. */
export async function addPart(
  deps: MeasureDeps,
  tx: Tx,
  person: Person,
  wholeId: string,
  input: MeasureInput,
): Promise<string> {
  const whole = await measureFor(tx, person, wholeId);
  if (!canEditMeasures(person)) throw forbidden('measures-staff:errors.mayNotEdit');
  const [locked] = await tx.$queryRaw<Pick<Measure, 'state' | 'agendaItemId' | 'decisionId' | 'clusterId'>[]>`
    SELECT state, "agendaItemId", "decisionId", "clusterId" FROM "Measure"
    WHERE id = ${whole.id}::uuid AND "parentId" IS NULL FOR UPDATE`;
  if (!locked) throw conflict('measures-staff:errors.partOfPart');
  const { state, ...origin } = locked;
  if (!isUnfinished(state)) throw conflict('measures-staff:errors.wholeFinished');
  const part = await tx.measure.create({
    data: { ...input, ...origin, due: new Date(input.due), parentId: whole.id, createdAt: deps.clock() },
    select: { id: true },
  });
  await audit(tx, person, {
    action: 'measure.addPart',
    recordType: 'measure',
    recordId: part.id,
    after: { title: input.title, owner: input.ownerId, due: input.due, partOf: whole.id },
  });
  return part.id;
}

/** Corrects what was agreed. False when somebody else saved in the meantime. */
export async function updateMeasure(
  deps: Pick<Deps, 'db'>,
  person: Person,
  id: string,
  version: number,
  input: MeasureInput,
): Promise<boolean> {
  return deps.db.$transaction(async (tx) => {
    const before = await measureFor(tx, person, id);
    if (!canEditMeasures(person)) throw forbidden('measures-staff:errors.mayNotEdit');
    const { count } = await tx.measure.updateMany({
      where: { id, version },
      data: { ...input, due: new Date(input.due), version: { increment: 1 } },
    });
    if (count === 0) return false;
    await audit(tx, person, {
      action: 'measure.update',
      recordType: 'measure',
      recordId: id,
      before: {
        title: before.title,
        ownerId: before.ownerId,
        due: before.due,
        publicText: before.publicText,
      },
      after: { ...input },
    });
    return true;
  });
}
