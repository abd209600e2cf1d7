import type { ItemVisibility } from '../../core/db/client.ts';

export interface Slot {
  /** When the item begins, if the meeting's beginning is known. */
  from: Date | null;
  /** TOP number, the same for everybody: hidden items have none. */
  number: number | null;
}

/** Runs the clock over the whole agenda: each item begins when the one before it ends. */
export function agendaSlots(
  startsAt: Date | null,
  items: readonly { minutes: number; visibility: ItemVisibility }[],
): Slot[] {
  let elapsed = 0;
  let count = 0;
  return items.map(({ minutes, visibility }) => {
    const from = startsAt ? new Date(startsAt.getTime() + elapsed * 60_000) : null;
    elapsed += minutes;
    if (visibility !== 'hidden') count += 1;
    return { from, number: visibility === 'hidden' ? null : count };
  });
}

/** Minutes by which the agenda is longer than the meeting; zero or less when it fits. */
export function agendaOverrun(
  meeting: { startsAt: Date | null; endsAt: Date | null },
  items: readonly { minutes: number }[],
): number {
  if (!meeting.startsAt || !meeting.endsAt) return 0;
  const available = (meeting.endsAt.getTime() - meeting.startsAt.getTime()) / 60_000;
  return Math.max(0, items.reduce((sum, { minutes }) => sum + minutes, 0) - available);
}

export type Direction = 'up' | 'down';

/** The ids in the order after one item has changed places with its neighbour; unchanged at the ends. */
export function moved(ids: readonly string[], id: string, direction: Direction): string[] {
  const order = [...ids];
  const from = order.indexOf(id);
  const to = direction === 'up' ? from - 1 : from + 1;
  const neighbour = order[to];
  if (from === -1 || neighbour === undefined) return order;
  order[to] = id;
  order[from] = neighbour;
  return order;
}
