import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { Tx } from '../../../core/db/client.ts';
import { notFound } from '../../../core/errors.ts';
import type { Deps } from '../../../deps.ts';
import { type AgendaRow, agendaOf, openAgenda } from '../queries.ts';
import { lessVisible, type Node, orderSeen, rearranged, stepTargets } from '../rules.ts';
import type { PositionInput } from '../schema.ts';

export type MoveOutcome = 'moved' | 'lessVisible' | 'stale' | 'impossible';

/**
 * Moves an item to another place, above or below, into another item or out of it. Whoever saw another order than
 * the one that stands moves nothing: it would not be what they meant.
 */
export async function moveItem(
  deps: Pick<Deps, 'db'>,
  asking: Person,
  meetingId: string,
  itemId: string,
  input: PositionInput,
): Promise<MoveOutcome> {
  return deps.db.$transaction(async (tx) => {
    await openAgenda(tx, asking, meetingId);
    const items = await agendaOf(tx, meetingId);
    const item = items.find(({ id }) => id === itemId);
    if (!item) throw notFound();
    if (orderSeen(items) !== input.seen) return 'stale';
    const to = 'direction' in input ? stepTargets(items, itemId)[input.direction] : input;
    const order = to && rearranged(items, itemId, to);
    if (!to || !order) return 'impossible';
    await writeOrder(tx, items, order);
    const above = items.find(({ id }) => id === to.parentId);
    const lowered = await lowerTo(tx, item, above);
    await audit(tx, asking, {
      action: 'agenda.move',
      recordType: 'meeting',
      recordId: meetingId,
      after: { itemId, parentId: to.parentId, index: to.index },
    });
    return lowered ? 'lessVisible' : 'moved';
  });
}

async function lowerTo(tx: Tx, item: AgendaRow, above: AgendaRow | undefined): Promise<boolean> {
  const visibility = above ? lessVisible(item.visibility, above.visibility) : item.visibility;
  if (visibility === item.visibility) return false;
  await tx.agendaItem.update({ where: { id: item.id }, data: { visibility } });
  return true;
}

/**
 * Stores an order; only what stands elsewhere than before is written, in one statement. Another place under
 * another item is a new version, so that an older form does not put the item back.
 */
export async function writeOrder(
  tx: Tx,
  before: readonly (Node & { position: number })[],
  order: readonly Node[],
): Promise<void> {
  const old = new Map(before.map((item) => [item.id, item]));
  const changed = order
    .map(({ id, parentId }, position) => ({ id, parentId, position }))
    .filter(({ id, parentId, position }) => {
      const was = old.get(id);
      return was?.position !== position || was.parentId !== parentId;
    });
  if (changed.length === 0) return;
  await tx.$executeRaw`
    UPDATE "AgendaItem" i SET position = n.position, "parentId" = n."parentId",
      version = i.version + (i."parentId" IS DISTINCT FROM n."parentId")::int
    FROM json_to_recordset(${JSON.stringify(changed)}::json) AS n(id uuid, "parentId" uuid, position int)
    WHERE i.id = n.id`;
}
