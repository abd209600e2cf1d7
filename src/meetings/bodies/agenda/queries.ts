import type { Person } from '../../../core/auth/person.ts';
import type { Db, ItemVisibility, Tx } from '../../../core/db/client.ts';
import { notFound } from '../../../core/errors.ts';
import { canManageBodies } from '../policy.ts';
import { fingerprint } from '../rules.ts';

export interface StandardItem {
  id: string;
  parentId: string | null;
  position: number;
  title: string;
  publicTitle: string;
  visibility: ItemVisibility;
  minutes: number;
}

export interface StandardTopItem extends StandardItem {
  parts: StandardItem[];
}

/** The standard agenda in order, sub-items below their item; hidden items only for those who look after the body. */
export async function standardAgendaFor(
  db: Db | Tx,
  person: Person,
  bodyId: string,
): Promise<StandardTopItem[]> {
  const all = await standardAgendaOf(db, bodyId);
  if (canManageBodies(person)) return all;
  return shown(all).map((item) => ({ ...item, parts: shown(item.parts) }));
}

/** The whole standard agenda, for the portal's own doings. */
export async function standardAgendaOf(db: Db | Tx, bodyId: string): Promise<StandardTopItem[]> {
  const rows: StandardItem[] = await db.bodyAgendaItem.findMany({
    where: { bodyId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    omit: { bodyId: true },
  });
  return rows
    .filter(({ parentId }) => !parentId)
    .map((item) => ({ ...item, parts: rows.filter(({ parentId }) => parentId === item.id) }));
}

function shown<T extends StandardItem>(items: readonly T[]): T[] {
  return items.filter(({ visibility }) => visibility !== 'hidden');
}

/** An item or sub-item of an agenda that the person may see. */
export function standardItemAmong(agenda: readonly StandardTopItem[], id: string): StandardItem {
  const item = agenda.flatMap((top) => [top, ...top.parts]).find((one) => one.id === id);
  if (!item) throw notFound();
  return item;
}

/** Names what the form of an item was filled with. */
export function itemSeen(item: Omit<StandardItem, 'id' | 'position'>): string {
  const { title, publicTitle, visibility, minutes, parentId } = item;
  return fingerprint([title, publicTitle, visibility, minutes, parentId]);
}
