import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { AgendaItem, Meeting, Tx } from '../../core/db/client.ts';
import { conflict, notFound } from '../../core/errors.ts';
import { markdownToHtml } from '../../core/views/markdown.ts';
import type { Deps } from '../../deps.ts';
import { demandCoordinator } from '../policy.ts';
import { canTakeMinutes } from '../rules.ts';
import { attendanceOf, decisionFor } from './queries.ts';
import { type AttendanceRow, attendanceRows, readTick, type Tick } from './rules.ts';
import type { DecisionInput, GuestInput } from './schema.ts';

type MinutesDeps = Pick<Deps, 'db' | 'clock'>;

/** Saves who was there. Returns the names about which somebody else entered something different meanwhile. */
export async function saveAttendance(
  deps: MinutesDeps,
  tx: Tx,
  person: Person,
  meetingId: string,
  input: { tickOf: (key: string) => Tick; guest: GuestInput },
): Promise<{ clashes: string[]; present: number }> {
  await beginMinutes(deps, tx, person, meetingId);
  const { invitations, entries } = await attendanceOf(tx, meetingId);
  const rows = attendanceRows(invitations, entries);
  const ticked = rows.map((row) => ({ row, tick: readTick(input.tickOf(row.key), row) }));
  const clashes = ticked.filter(({ tick }) => tick.kind === 'clash').map(({ row }) => row.name);
  const changes: string[] = [];
  for (const { row, tick } of ticked) {
    if (tick.kind === 'remove') await tx.attendance.delete({ where: { id: row.key } });
    if (tick.kind === 'set') await setState(tx, meetingId, row, tick.state);
    if (tick.kind === 'remove' || tick.kind === 'set') changes.push(row.name);
  }
  if (input.guest.guestName) {
    await addGuest(tx, meetingId, input.guest);
    changes.push(input.guest.guestName);
  }
  if (changes.length > 0) {
    await audit(tx, person, {
      action: 'minutes.attendance',
      recordType: 'meeting',
      recordId: meetingId,
      after: { changed: changes },
    });
  }
  const present = await tx.attendance.count({ where: { meetingId, state: 'present' } });
  return { clashes, present };
}

async function setState(
  tx: Tx,
  meetingId: string,
  { key, name, organisationId, personId, stored }: AttendanceRow,
  state: NonNullable<AttendanceRow['stored']>,
) {
  if (stored) await tx.attendance.update({ where: { id: key }, data: { state } });
  else await tx.attendance.create({ data: { meetingId, name, organisationId, personId, state } });
}

/** An organisation that the portal knows is linked; any other stands beside the name. */
async function addGuest(tx: Tx, meetingId: string, { guestName, guestOrganisation }: GuestInput) {
  const matching = { equals: guestOrganisation, mode: 'insensitive' as const };
  const organisation = guestOrganisation
    ? await tx.organisation.findFirst({
        where: { OR: [{ name: matching }, { shortName: matching }] },
        select: { id: true },
      })
    : null;
  const name = guestOrganisation && !organisation ? `${guestName} (${guestOrganisation})` : guestName;
  await tx.attendance.upsert({
    where: { meetingId_name: { meetingId, name } },
    create: { meetingId, name, organisationId: organisation?.id ?? null, state: 'present', guest: true },
    update: { state: 'present' },
  });
}

export interface LatestRevision {
  number: number;
  text: string;
  html: string;
  author: string | null;
  createdAt: Date;
}

export type SavedMinutes = { saved: true } | { saved: false; latest: LatestRevision };

/** Saves an item's minutes as a new version. The later of two writers gets the other's text instead. */
export async function saveItemMinutes(
  deps: MinutesDeps,
  person: Person,
  meetingId: string,
  itemId: string,
  input: { text: string; number: number },
): Promise<SavedMinutes> {
  return deps.db.$transaction(async (tx) => {
    await beginMinutes(deps, tx, person, meetingId);
    const item = await itemOf(tx, meetingId, itemId);
    const latest = await tx.minutesRevision.findFirst({
      where: { agendaItemId: item.id },
      orderBy: { number: 'desc' },
      include: { author: { select: { name: true } } },
    });
    // The same words again, also from a form sent twice, are no new version.
    if ((latest?.text ?? '') === input.text) return { saved: true };
    if (latest && latest.number !== input.number) {
      return { saved: false, latest: { ...latest, author: latest.author?.name ?? null } };
    }
    const number = (latest?.number ?? 0) + 1;
    await tx.minutesRevision.create({
      data: {
        agendaItemId: item.id,
        number,
        text: input.text,
        html: markdownToHtml(input.text),
        authorId: person.id,
        createdAt: deps.clock(),
      },
    });
    await audit(tx, person, {
      action: 'minutes.save',
      recordType: 'agendaItem',
      recordId: item.id,
      after: { number },
    });
    return { saved: true };
  });
}

/** Records what was decided under an item. */
export async function recordDecision(
  deps: MinutesDeps,
  tx: Tx,
  person: Person,
  meetingId: string,
  itemId: string,
  input: DecisionInput,
): Promise<string> {
  await beginMinutes(deps, tx, person, meetingId);
  const item = await itemOf(tx, meetingId, itemId);
  const { id } = await tx.decision.create({
    data: { ...input, agendaItemId: item.id, createdAt: deps.clock() },
    select: { id: true },
  });
  await audit(tx, person, {
    action: 'decision.record',
    recordType: 'decision',
    recordId: id,
    after: { result: input.result, internalText: input.internalText, publicText: input.publicText },
  });
  return id;
}

/** Changes a decision's words; its public words also after approval. False when somebody else saved meanwhile. */
export async function updateDecision(
  deps: MinutesDeps,
  person: Person,
  meetingId: string,
  id: string,
  version: number,
  input: Partial<DecisionInput>,
): Promise<boolean> {
  return deps.db.$transaction(async (tx) => {
    demandCoordinator(person);
    const before = await decisionFor(tx, person, meetingId, id);
    const { minutesState } = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId } });
    const onlyPublicWords = input.result === undefined && input.internalText === undefined;
    if (minutesState === 'approved' && !onlyPublicWords) throw conflict('minutes-staff:errors.approved');
    const { count } = await tx.decision.updateMany({
      where: { id, version },
      data: { ...input, version: { increment: 1 } },
    });
    if (count === 0) return false;
    await audit(tx, person, {
      action: 'decision.update',
      recordType: 'decision',
      recordId: id,
      before: { result: before.result, internalText: before.internalText, publicText: before.publicText },
      after: { ...input },
    });
    return true;
  });
}

/** Whoever writes the first line says that the meeting took place. The meeting's row is held until the end. */
export async function beginMinutes(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  meetingId: string,
): Promise<Meeting> {
  demandCoordinator(person);
  await tx.$queryRaw`SELECT id FROM "Meeting" WHERE id = ${meetingId}::uuid FOR UPDATE`;
  const meeting = await tx.meeting.findUnique({ where: { id: meetingId } });
  if (!meeting) throw notFound();
  if (!canTakeMinutes(meeting, deps.clock())) throw conflict('minutes-staff:errors.notStarted');
  if (meeting.minutesState === 'approved') throw conflict('minutes-staff:errors.approved');
  if (meeting.state !== 'held' || meeting.minutesState === 'none') {
    await tx.meeting.update({
      where: { id: meetingId },
      data: {
        state: 'held',
        minutesState: meeting.minutesState === 'none' ? 'draft' : meeting.minutesState,
        version: { increment: 1 },
      },
    });
    await audit(tx, person, {
      action: 'meeting.hold',
      recordType: 'meeting',
      recordId: meetingId,
      before: { state: meeting.state },
      after: { state: 'held' },
    });
  }
  return meeting;
}

async function itemOf(tx: Tx, meetingId: string, itemId: string): Promise<AgendaItem> {
  const item = await tx.agendaItem.findFirst({ where: { id: itemId, meetingId } });
  if (!item) throw notFound();
  return item;
}
