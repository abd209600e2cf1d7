import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { BodyAgendaItem, Tx } from '../../../core/db/client.ts';
import { notFound } from '../../../core/errors.ts';
import type { FieldErrors } from '../../../core/http/forms.ts';
import { type BodyDeps, lockedBody } from '../commands.ts';
import { type Direction, moved } from '../rules.ts';
import { itemSeen } from './queries.ts';
import type { StandardItemInput } from './schema.ts';

/** Adds an item at the end of the standard agenda, or of the item that it belongs to. */
export async function addStandardItem(
  tx: Tx,
  asking: Person,
  bodyId: string,
  input: StandardItemInput,
): Promise<{ id: string } | { errors: FieldErrors }> {
  await lockedBody(tx, asking, bodyId);
  const refused = await refusedParent(tx, bodyId, input.parentId, null);
  if (refused) return refused;
  const item = await tx.bodyAgendaItem.create({
    data: { ...input, bodyId, position: await nextPosition(tx, bodyId) },
    select: { id: true },
  });
  await audit(tx, asking, {
    action: 'body.addAgendaItem',
    recordType: 'body',
    recordId: bodyId,
    after: { itemId: item.id, title: input.title },
  });
  return item;
}

/** Saves an item of the standard agenda. Meetings that are planned keep theirs. */
export async function updateStandardItem(
  deps: BodyDeps,
  asking: Person,
  bodyId: string,
  itemId: string,
  seen: string,
  input: StandardItemInput,
): Promise<'saved' | 'changedMeanwhile' | { errors: FieldErrors }> {
  return deps.db.$transaction(async (tx) => {
    await lockedBody(tx, asking, bodyId);
    const before = await itemOf(tx, bodyId, itemId);
    if (itemSeen(before) !== seen) return 'changedMeanwhile';
    const refused = await refusedParent(tx, bodyId, input.parentId, itemId);
    if (refused) return refused;
    const position = before.parentId === input.parentId ? before.position : await nextPosition(tx, bodyId);
    await tx.bodyAgendaItem.update({ where: { id: itemId }, data: { ...input, position } });
    await audit(tx, asking, {
      action: 'body.updateAgendaItem',
      recordType: 'body',
      recordId: bodyId,
      before: { itemId, title: before.title },
      after: { itemId, title: input.title },
    });
    return 'saved';
  });
}

/** Moves an item past its neighbour within the same item. At the ends nothing happens. */
export async function moveStandardItem(
  deps: BodyDeps,
  asking: Person,
  bodyId: string,
  itemId: string,
  direction: Direction,
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    await lockedBody(tx, asking, bodyId);
    const { parentId } = await itemOf(tx, bodyId, itemId);
    const siblings = await tx.bodyAgendaItem.findMany({
      where: { bodyId, parentId },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true },
    });
    const order = moved(
      siblings.map(({ id }) => id),
      itemId,
      direction,
    );
    for (const [position, id] of order.entries()) {
      await tx.bodyAgendaItem.update({ where: { id }, data: { position } });
    }
    await audit(tx, asking, {
      action: 'body.moveAgendaItem',
      recordType: 'body',
      recordId: bodyId,
      after: { itemId, direction },
    });
  });
}

/** Takes an item with its sub-items out of the standard agenda. */
export async function removeStandardItem(
  deps: BodyDeps,
  asking: Person,
  bodyId: string,
  itemId: string,
): Promise<string> {
  return deps.db.$transaction(async (tx) => {
    await lockedBody(tx, asking, bodyId);
    const { title } = await itemOf(tx, bodyId, itemId);
    await tx.bodyAgendaItem.delete({ where: { id: itemId } });
    await audit(tx, asking, {
      action: 'body.removeAgendaItem',
      recordType: 'body',
      recordId: bodyId,
      before: { itemId, title },
    });
    return title;
  });
}

async function itemOf(tx: Tx, bodyId: string, id: string): Promise<BodyAgendaItem> {
  const item = await tx.bodyAgendaItem.findFirst({ where: { id, bodyId } });
  if (!item) throw notFound();
  return item;
}

async function nextPosition(tx: Tx, bodyId: string): Promise<number> {
  const { _max } = await tx.bodyAgendaItem.aggregate({ where: { bodyId }, _max: { position: true } });
  return (_max.position ?? -1) + 1;
}

/** Two levels and no more: a sub-item has none of its own. */
async function refusedParent(
  tx: Tx,
  bodyId: string,
  parentId: string | null,
  itemId: string | null,
): Promise<{ errors: FieldErrors } | null> {
  if (!parentId) return null;
  const parent = await tx.bodyAgendaItem.findFirst({ where: { id: parentId, bodyId, parentId: null } });
  if (!parent || parentId === itemId) return { errors: { parentId: 'bodies-staff:errors.parent' } };
  const parts = itemId ? await tx.bodyAgendaItem.count({ where: { parentId: itemId } }) : 0;
  return parts > 0 ? { errors: { parentId: 'bodies-staff:errors.hasParts' } } : null;
}
