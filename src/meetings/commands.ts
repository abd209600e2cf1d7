import type { Person } from '../core/auth/person.ts';
import { audit } from '../core/db/audit.ts';
import type { Meeting, Tx } from '../core/db/client.ts';
import { conflict, notFound } from '../core/errors.ts';
import { isoDay } from '../core/i18n/format.ts';
import { createText, saveVersion } from '../texts/commands.ts';
import { countFaceless } from './agenda/queries.ts';
import { movedProposalsUntil, proposalsClose } from './bodies/rules.ts';
import { bare, type Equipment, equipMeeting } from './bodies/series/commands.ts';
import { tellOfCancellation, tellOfMove } from './invitations/changes/commands.ts';
import type { InvitationDeps } from './invitations/commands.ts';
import { demandCoordinator } from './policy.ts';
import { publicWords } from './queries.ts';
import { tellRegisteredOfCancellation, tellRegisteredOfMove } from './registrations/changes/commands.ts';
import {
  canCancel,
  canEditMeeting,
  canInvite,
  freeSlug,
  missingForScheduling,
  moveBetween,
  slugBase,
} from './rules.ts';
import type { MeetingInput } from './schema.ts';

/** A new draft with what it gets from its body. Nobody hears of it. */
export async function createMeeting(
  deps: Pick<InvitationDeps, 'clock'>,
  tx: Tx,
  asking: Person,
  input: MeetingInput,
  equipment: Equipment = bare,
): Promise<string> {
  demandCoordinator(asking);
  // Shared, so that nobody archives the body at this moment.
  await tx.$queryRaw`SELECT id FROM "Body" WHERE id = ${input.bodyId}::uuid FOR SHARE`;
  const body = await tx.body.findFirst({ where: { id: input.bodyId, archivedAt: null } });
  if (!body) throw conflict('bodies-staff:errors.archived');
  const { publicText, overlapConfirmed: _confirmed, ...columns } = input;
  const textId = publicText ? await createText(tx, 'meeting') : null;
  const meeting = await tx.meeting.create({
    data: {
      ...columns,
      textId,
      slug: await newSlug(tx, input, null),
      organiserId: asking.id,
      madeFromId: equipment.madeFromId,
      proposalsUntil: input.startsAt && proposalsClose(input.startsAt, body.proposalDays),
    },
    select: { id: true, bodyId: true, startsAt: true },
  });
  await equipMeeting(deps, tx, asking, meeting, equipment);
  if (publicText && textId) await saveWords(deps, tx, asking, textId, publicText, 0);
  await audit(tx, asking, {
    action: 'meeting.create',
    recordType: 'meeting',
    recordId: meeting.id,
    after: { ...facts(columns), ...(equipment.madeFromId ? { madeFromId: equipment.madeFromId } : {}) },
  });
  return meeting.id;
}

export interface SavedMeeting {
  /** How many are told of another time or place: those invited, and those registered whose address is known. */
  told: number;
}

/** Saves a meeting and tells those invited if it was moved. Null when somebody else saved in the meantime. */
export async function updateMeeting(
  deps: InvitationDeps,
  asking: Person,
  id: string,
  based: { version: number; textVersion: number },
  input: MeetingInput,
): Promise<SavedMeeting | null> {
  demandCoordinator(asking);
  return deps.db.$transaction(async (tx) => {
    const before = await locked(tx, id);
    if (!canEditMeeting(before)) throw conflict('meetings-staff:errors.notEditable');
    if (before.version !== based.version) return null;
    const { publicText, overlapConfirmed: _confirmed, ...columns } = input;
    const textId = await savedText(deps, tx, asking, before.textId, publicText, based.textVersion);
    if (textId === 'changedMeanwhile') return null;

    const body = await tx.body.findUnique({ where: { id: columns.bodyId }, select: { proposalDays: true } });
    if (!body) throw conflict('meetings-staff:errors.body');
    const move = moveBetween(before, columns);
    const wasMoved = before.state === 'scheduled' && (move.time || move.place);
    const after = await tx.meeting.update({
      where: { id },
      data: {
        ...columns,
        textId,
        proposalsUntil: movedProposalsUntil(before, columns.startsAt, body.proposalDays, deps.clock()),
        version: { increment: 1 },
        // The public address of a meeting that was announced stays.
        ...(before.state !== 'scheduled' ? { slug: await newSlug(tx, input, id) } : {}),
        ...(wasMoved ? { sequence: { increment: 1 } } : {}),
      },
      include: { body: true },
    });
    const { startsAt, endsAt } = before;
    const tell = wasMoved && startsAt && endsAt && canInvite(after, deps.clock());
    const from = startsAt && endsAt ? { ...before, startsAt, endsAt } : null;
    const told =
      tell && from
        ? (await tellOfMove(deps, tx, after, from, move)) +
          (await tellRegisteredOfMove(deps, tx, after, from, move))
        : 0;
    await audit(tx, asking, {
      action: 'meeting.update',
      recordType: 'meeting',
      recordId: id,
      before: facts(before),
      after: { ...facts(after), told },
    });
    return { told };
  });
}

/** Makes a draft a meeting that takes place: from now on it can be invited to and, if open, is public. */
export async function scheduleMeeting(deps: InvitationDeps, asking: Person, id: string): Promise<void> {
  demandCoordinator(asking);
  await deps.db.$transaction(async (tx) => {
    const meeting = await locked(tx, id);
    if (meeting.state === 'scheduled') return;
    if (meeting.state !== 'draft') throw conflict('meetings-staff:errors.notEditable');
    const words = await publicWords(tx, meeting.textId);
    if (missingForScheduling(meeting, words !== null, await countFaceless(tx, id)).length > 0) {
      throw conflict('meetings-staff:errors.notReady');
    }
    await tx.meeting.update({ where: { id }, data: { state: 'scheduled', version: { increment: 1 } } });
    await audit(tx, asking, { action: 'meeting.schedule', recordType: 'meeting', recordId: id });
  });
}

/**
 * Calls a meeting off and tells everybody who was invited, once.
 * @returns how many are told; null when it was called off before
 */
export async function cancelMeeting(
  deps: InvitationDeps,
  asking: Person,
  id: string,
  reason = '',
): Promise<number | null> {
  demandCoordinator(asking);
  return deps.db.$transaction(async (tx) => {
    const meeting = await locked(tx, id);
    if (meeting.state === 'cancelled') return null;
    if (!canCancel(meeting, deps.clock())) throw conflict('meetings-staff:errors.cannotCancel');
    const cancelled = await tx.meeting.update({
      where: { id },
      data: {
        state: 'cancelled',
        cancelledAt: deps.clock(),
        cancelReason: reason,
        // A draft stands in nobody's calendar.
        ...(meeting.state === 'scheduled' ? { sequence: { increment: 1 } } : {}),
        version: { increment: 1 },
      },
      include: { body: true },
    });
    const told =
      meeting.state === 'scheduled'
        ? (await tellOfCancellation(deps, tx, cancelled)) +
          (await tellRegisteredOfCancellation(deps, tx, cancelled))
        : 0;
    await audit(tx, asking, {
      action: 'meeting.cancel',
      recordType: 'meeting',
      recordId: id,
      before: { state: meeting.state },
      after: { state: 'cancelled', told, ...(reason ? { reason } : {}) },
    });
    return told;
  });
}

async function locked(tx: Tx, id: string): Promise<Meeting> {
  await tx.$queryRaw`SELECT id FROM "Meeting" WHERE id = ${id}::uuid FOR UPDATE`;
  const meeting = await tx.meeting.findUnique({ where: { id } });
  if (!meeting) throw notFound();
  return meeting;
}

async function savedText(
  deps: Pick<InvitationDeps, 'clock'>,
  tx: Tx,
  asking: Person,
  textId: string | null,
  words: { title: string; description: string } | null,
  basedOn: number,
): Promise<string | null | 'changedMeanwhile'> {
  if (!words) return textId;
  const current = await publicWords(tx, textId);
  if (current && current.title === words.title && current.description === words.description) return textId;
  const id = textId ?? (await createText(tx, 'meeting'));
  return (await saveWords(deps, tx, asking, id, words, basedOn)) ? id : 'changedMeanwhile';
}

async function saveWords(
  deps: Pick<InvitationDeps, 'clock'>,
  tx: Tx,
  asking: Person,
  textId: string,
  fields: { title: string; description: string },
  basedOn: number,
): Promise<boolean> {
  const version = {
    textId,
    language: 'de',
    fields,
    status: 'published',
    basedOn,
    now: deps.clock(),
  } as const;
  return (await saveVersion(tx, asking, version)).saved;
}

/** A public address that nobody has. */
export async function newSlug(
  tx: Tx,
  { title, startsAt }: Pick<Meeting, 'title' | 'startsAt'>,
  ownId: string | null,
): Promise<string> {
  const base = slugBase(title, startsAt ? isoDay(startsAt) : null);
  // One at a time, so that two meetings of the same name cannot choose the same address.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('meeting slug'))`;
  const taken = await tx.meeting.findMany({
    where: { slug: { startsWith: base }, ...(ownId ? { id: { not: ownId } } : {}) },
    select: { slug: true },
  });
  return freeSlug(
    base,
    taken.map(({ slug }) => slug),
  );
}

function facts({
  title,
  audience,
  startsAt,
  endsAt,
  allDay,
  place,
  onlineUrl,
}: Omit<MeetingInput, 'overlapConfirmed' | 'publicText' | 'bodyId' | 'town'>) {
  return {
    title,
    audience,
    startsAt: startsAt?.toISOString() ?? null,
    endsAt: endsAt?.toISOString() ?? null,
    ...(allDay ? { allDay } : {}),
    place,
    onlineUrl,
  };
}
