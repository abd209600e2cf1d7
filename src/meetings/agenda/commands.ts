import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { Prisma, Tx } from '../../core/db/client.ts';
import { conflict, notFound } from '../../core/errors.ts';
import type { Deps } from '../../deps.ts';
import { setClusterState } from '../../needs/clusters/commands.ts';
import { clusterFigures, clusterFor } from '../../needs/clusters/queries.ts';
import { demandCoordinator } from '../policy.ts';
import { canEditAgenda } from '../rules.ts';
import { type Direction, moved } from './rules.ts';
import type { ItemInput } from './schema.ts';

type AgendaDeps = Pick<Deps, 'db' | 'clock'>;

const clusterMinutes = 20;

/** Adds an item at the end. */
export async function addItem(tx: Tx, asking: Person, meetingId: string, input: ItemInput): Promise<string> {
  await openAgenda(tx, asking, meetingId);
  const { id } = await tx.agendaItem.create({
    data: { ...input, meetingId, position: await nextPosition(tx, meetingId) },
    select: { id: true },
  });
  await audit(tx, asking, {
    action: 'agenda.add',
    recordType: 'meeting',
    recordId: meetingId,
    after: { itemId: id, title: input.title },
  });
  return id;
}

/** Saves an item. Returns false when somebody else saved in the meantime. */
export async function updateItem(
  deps: AgendaDeps,
  asking: Person,
  meetingId: string,
  itemId: string,
  version: number,
  input: ItemInput,
): Promise<boolean> {
  return deps.db.$transaction(async (tx) => {
    await openAgenda(tx, asking, meetingId);
    const before = await itemOf(tx, meetingId, itemId);
    const { count } = await tx.agendaItem.updateMany({
      where: { id: itemId, version },
      data: { ...input, version: { increment: 1 } },
    });
    if (count === 0) return false;
    await audit(tx, asking, {
      action: 'agenda.update',
      recordType: 'meeting',
      recordId: meetingId,
      before: { itemId, title: before.title, visibility: before.visibility },
      after: { itemId, title: input.title, visibility: input.visibility },
    });
    return true;
  });
}

/** Moves an item past its neighbour. At the ends nothing happens. */
export async function moveItem(
  deps: AgendaDeps,
  asking: Person,
  meetingId: string,
  itemId: string,
  direction: Direction,
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    await openAgenda(tx, asking, meetingId);
    await itemOf(tx, meetingId, itemId);
    const items = await tx.agendaItem.findMany({
      where: { meetingId },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true, position: true },
    });
    const order = moved(
      items.map(({ id }) => id),
      itemId,
      direction,
    );
    const positions = new Map(items.map(({ id, position }) => [id, position]));
    for (const [position, id] of order.entries()) {
      if (positions.get(id) !== position) await tx.agendaItem.update({ where: { id }, data: { position } });
    }
    await audit(tx, asking, {
      action: 'agenda.move',
      recordType: 'meeting',
      recordId: meetingId,
      after: { itemId, direction },
    });
  });
}

/**
 * Takes an item off the agenda, unless something was written down under it. Its cluster waits again, if it
 * stands on no other agenda.
 */
export async function removeItem(
  deps: AgendaDeps,
  asking: Person,
  meetingId: string,
  itemId: string,
): Promise<string> {
  return deps.db.$transaction(async (tx) => {
    await openAgenda(tx, asking, meetingId);
    const item = await itemOf(tx, meetingId, itemId);
    const written = await tx.agendaItem.count({
      where: {
        id: itemId,
        OR: [{ revisions: { some: {} } }, { decisions: { some: {} } }, { measures: { some: {} } }],
      },
    });
    if (written > 0) throw conflict('meetings-staff:errors.itemInMinutes');
    await tx.agendaItem.delete({ where: { id: itemId } });
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
): Promise<boolean> {
  const cluster = await clusterFor(tx, asking, clusterId);
  const meeting = await openAgenda(tx, asking, meetingId);
  if (meeting.state === 'held') throw conflict('meetings-staff:errors.notEditable');
  if (cluster.state === 'resolved' || cluster.state === 'dropped') {
    throw conflict('meetings-staff:errors.clusterClosed');
  }
  if ((await tx.agendaItem.count({ where: { meetingId, clusterId } })) > 0) return false;
  const snapshot = { ...(await clusterFigures(tx, clusterId)), at: deps.clock().toISOString() };
  const item = await tx.agendaItem.create({
    data: {
      meetingId,
      clusterId,
      title: cluster.title,
      minutes: clusterMinutes,
      position: await nextPosition(tx, meetingId),
      snapshot: snapshot satisfies Prisma.InputJsonObject,
    },
    select: { id: true },
  });
  // A measure that runs already says more than standing on an agenda again.
  if (cluster.state === 'open') await setClusterState(tx, asking, clusterId, 'onAgenda');
  await audit(tx, asking, {
    action: 'agenda.addCluster',
    recordType: 'meeting',
    recordId: meetingId,
    after: { itemId: item.id, clusterId, title: cluster.title },
  });
  return true;
}

/** The meeting with its row locked, so that positions and single entries hold against somebody else's click. */
async function openAgenda(tx: Tx, asking: Person, meetingId: string) {
  demandCoordinator(asking);
  await tx.$queryRaw`SELECT id FROM "Meeting" WHERE id = ${meetingId}::uuid FOR UPDATE`;
  const meeting = await tx.meeting.findUnique({ where: { id: meetingId } });
  if (!meeting) throw notFound();
  if (!canEditAgenda(meeting)) throw conflict('meetings-staff:errors.agendaClosed');
  return meeting;
}

async function itemOf(tx: Tx, meetingId: string, id: string) {
  const item = await tx.agendaItem.findFirst({ where: { id, meetingId } });
  if (!item) throw notFound();
  return item;
}

async function nextPosition(tx: Tx, meetingId: string): Promise<number> {
  const { _max } = await tx.agendaItem.aggregate({ where: { meetingId }, _max: { position: true } });
  return (_max.position ?? -1) + 1;
}

async function releaseCluster(tx: Tx, asking: Person, clusterId: string): Promise<void> {
  const cluster = await tx.needCluster.findUnique({ where: { id: clusterId }, select: { state: true } });
  const elsewhere = await tx.agendaItem.count({ where: { clusterId } });
  if (cluster?.state === 'onAgenda' && elsewhere === 0) {
    await setClusterState(tx, asking, clusterId, 'open');
  }
}
