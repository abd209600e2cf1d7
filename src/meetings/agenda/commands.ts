import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import { type Meeting, Prisma, type Tx } from '../../core/db/client.ts';
import { conflict, notFound } from '../../core/errors.ts';
import type { FieldErrors } from '../../core/http/forms.ts';
import type { Deps } from '../../deps.ts';
import { clusterFor } from '../../needs/clusters/queries.ts';
import { impulseFor } from '../../needs/impulses/queries.ts';
import { removeUnusedFiles } from './attachments/commands.ts';
import { freezeCluster, releaseCluster } from './objects/commands.ts';
import { objectIsThere } from './objects/queries.ts';
import { writeOrder } from './order/commands.ts';
import { type AgendaRow, agendaOf, openAgenda } from './queries.ts';
import { itemFaults, lessVisible, type Node, rearranged } from './rules.ts';
import type { ItemInput } from './schema.ts';

type AgendaDeps = Pick<Deps, 'db' | 'clock'>;

/** How long a cluster is dealt with, until somebody says otherwise. */
const clusterMinutes = 20;
const itemTitleLength = 200;

export type Saved<T> = { ok: true; data: T } | { ok: false; errors: FieldErrors };

/** Adds an item at the end, or as the last part of another one. */
export async function addItem(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  asking: Person,
  meetingId: string,
  input: ItemInput,
): Promise<Saved<string>> {
  const meeting = await openAgenda(tx, asking, meetingId);
  const agenda = await agendaOf(tx, meetingId);
  const errors = await faultsOf(tx, meeting, agenda, input, null);
  if (errors) return { ok: false, errors };
  return { ok: true, data: await insertItem(deps, tx, asking, meetingId, agenda, input) };
}

async function faultsOf(
  tx: Tx,
  meeting: Meeting,
  agenda: readonly AgendaRow[],
  input: ItemInput,
  before: AgendaRow | null,
): Promise<FieldErrors | null> {
  const errors = itemFaults(meeting, agenda, input, before?.id ?? null);
  const isNew = input.clusterId !== null && input.clusterId !== before?.clusterId;
  const asked = { ...input, clusterId: isNew ? input.clusterId : null };
  if (!(await objectIsThere(tx, asked))) errors.about ??= 'agenda-staff:errors.about';
  if (isNew && meeting.state === 'held') errors.about ??= 'agenda-staff:errors.clusterAfterwards';
  if (input.organisationId && (await tx.organisation.count({ where: { id: input.organisationId } })) === 0) {
    errors.organisationId = 'meetings-staff:errors.organisation';
  }
  return Object.keys(errors).length > 0 ? errors : null;
}

/** Writes an item that was checked. The meeting is locked. */
export async function insertItem(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  asking: Person,
  meetingId: string,
  agenda: readonly AgendaRow[],
  input: Partial<ItemInput> & Pick<ItemInput, 'title' | 'minutes'> & { impulseId?: string },
): Promise<string> {
  const position = agenda.length;
  const snapshot = input.clusterId ? await freezeCluster(deps, tx, asking, input.clusterId) : Prisma.DbNull;
  const item = await tx.agendaItem.create({
    data: { ...input, meetingId, position, snapshot, createdById: asking.id, createdAt: deps.clock() },
    select: { id: true, parentId: true },
  });
  if (item.parentId)
    await place(tx, [...agenda, { ...item, parentId: null, position }], item.id, item.parentId);
  await audit(tx, asking, {
    action: 'agenda.add',
    recordType: 'meeting',
    recordId: meetingId,
    after: { itemId: item.id, title: input.title, clusterId: input.clusterId ?? null },
  });
  return item.id;
}

/** Puts an item last under another one, or last of all. */
async function place(
  tx: Tx,
  items: readonly (Node & { position: number })[],
  id: string,
  parentId: string | null,
): Promise<void> {
  const order = rearranged(items, id, { parentId, index: items.length });
  if (order) await writeOrder(tx, items, order);
}

export interface SavedItem {
  /** How many of its parts became less visible with it. */
  lowered: number;
}

/** Saves an item. Null when somebody else saved in the meantime. */
export async function updateItem(
  deps: AgendaDeps,
  asking: Person,
  meetingId: string,
  itemId: string,
  version: number,
  input: ItemInput,
): Promise<Saved<SavedItem> | null> {
  return deps.db.$transaction(async (tx) => {
    const meeting = await openAgenda(tx, asking, meetingId);
    const agenda = await agendaOf(tx, meetingId);
    const before = agenda.find(({ id }) => id === itemId);
    if (!before) throw notFound();
    if (before.version !== version) return null;
    const errors = await faultsOf(tx, meeting, agenda, input, before);
    if (errors) return { ok: false, errors };
    const { parentId, ...columns } = input;
    await tx.agendaItem.update({
      where: { id: itemId },
      data: { ...columns, ...(await exchangedCluster(input.clusterId, before)), version: { increment: 1 } },
    });
    if (before.clusterId && before.clusterId !== input.clusterId) {
      await releaseCluster(tx, asking, before.clusterId);
    }
    if (parentId !== before.parentId) await place(tx, agenda, itemId, parentId);
    const lowered = await lowerParts(tx, agenda, itemId, input.visibility);
    await audit(tx, asking, {
      action: 'agenda.update',
      recordType: 'meeting',
      recordId: meetingId,
      before: { itemId, title: before.title, visibility: before.visibility },
      after: { itemId, title: input.title, visibility: input.visibility, parentId },
    });
    return { ok: true, data: { lowered } };

    async function exchangedCluster(clusterId: string | null, { clusterId: old }: AgendaRow) {
      if (clusterId === old) return {};
      return { snapshot: clusterId ? await freezeCluster(deps, tx, asking, clusterId) : Prisma.DbNull };
    }
  });
}

/** A part is never more visible than its item. */
async function lowerParts(
  tx: Tx,
  agenda: readonly AgendaRow[],
  itemId: string,
  visibility: ItemInput['visibility'],
): Promise<number> {
  const tooVisible = agenda.filter(
    (part) => part.parentId === itemId && lessVisible(part.visibility, visibility) !== part.visibility,
  );
  if (tooVisible.length === 0) return 0;
  await tx.agendaItem.updateMany({
    where: { id: { in: tooVisible.map(({ id }) => id) } },
    data: { visibility, version: { increment: 1 } },
  });
  return tooVisible.length;
}

/**
 * Takes an item off the agenda, unless something was written down under it. Its parts take its place, and its
 * cluster waits again, if it stands on no other agenda.
 */
export async function removeItem(
  deps: AgendaDeps,
  asking: Person,
  meetingId: string,
  itemId: string,
): Promise<string> {
  return deps.db.$transaction(async (tx) => {
    await openAgenda(tx, asking, meetingId);
    const agenda = await agendaOf(tx, meetingId);
    const item = agenda.find(({ id }) => id === itemId);
    if (!item) throw notFound();
    const written = await tx.agendaItem.count({
      where: {
        id: itemId,
        OR: [{ revisions: { some: {} } }, { decisions: { some: {} } }, { measures: { some: {} } }],
      },
    });
    if (written > 0) throw conflict('meetings-staff:errors.itemInMinutes');
    const others = agenda
      .filter(({ id }) => id !== itemId)
      .map((one) => (one.parentId === itemId ? { ...one, parentId: null } : one));
    await writeOrder(tx, agenda, others);
    await tx.agendaItem.delete({ where: { id: itemId } });
    await removeUnusedFiles(
      tx,
      item.attachments.map(({ sha256 }) => sha256),
    );
    if (item.clusterId) await releaseCluster(tx, asking, item.clusterId);
    await audit(tx, asking, {
      action: 'agenda.remove',
      recordType: 'meeting',
      recordId: meetingId,
      before: { itemId, title: item.title },
    });
    return item.title;
  });
}

/**
 * Puts a cluster on the agenda with its figures as they are now. It stands there once: a second time changes
 * nothing.
 * @returns whether it is new there
 */
export async function putClusterOnAgenda(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  asking: Person,
  meetingId: string,
  clusterId: string,
  impulseId: string | null = null,
): Promise<boolean> {
  const cluster = await clusterFor(tx, asking, clusterId);
  const meeting = await openAgenda(tx, asking, meetingId);
  if (meeting.state === 'held') throw conflict('meetings-staff:errors.notEditable');
  const objects = { clusterId, measureId: null, materialId: null };
  if (!(await objectIsThere(tx, objects))) throw conflict('meetings-staff:errors.clusterClosed');
  const agenda = await agendaOf(tx, meetingId);
  const impulse = impulseId ? await impulseFor(tx, asking, clusterId, impulseId) : null;
  const isThere = impulse
    ? await tx.agendaItem.count({ where: { meetingId, impulseId: impulse.id } })
    : agenda.some((item) => item.clusterId === clusterId);
  if (isThere) return false;
  const item = impulse
    ? {
        title: `${impulse.addressee}: ${cluster.title}`.slice(0, itemTitleLength),
        internalText: impulse.internalText,
        publicText: impulse.publicText,
        impulseId: impulse.id,
      }
    : { title: cluster.title };
  await insertItem(deps, tx, asking, meetingId, agenda, { ...item, minutes: clusterMinutes, clusterId });
  return true;
}
