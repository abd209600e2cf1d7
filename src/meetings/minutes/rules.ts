import { createHash } from 'node:crypto';
import type { ItemVisibility } from '../../core/db/client.ts';

export const results = ['consensus', 'adopted', 'rejected', 'deferred', 'noted'] as const;

/** Numbers as on the agenda: 1, 2, and 2.1 for parts. What is hidden has none, and neither have its parts. */
export function itemNumbers(
  items: readonly { id: string; parentId: string | null; visibility: ItemVisibility }[],
): Map<string, string> {
  const numbers = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { id, parentId, visibility } of items) {
    const parent = parentId ? numbers.get(parentId) : '';
    if (visibility === 'hidden' || parent === undefined) continue;
    const count = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, count);
    numbers.set(id, parent ? `${parent}.${count}` : String(count));
  }
  return numbers;
}

/** Identifies a text beside its number: autosaves may change the newest version without raising the number. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

const foldMinutes = 2;

/**
 * Whether an autosave goes on with the newest version instead of adding one. Each pause in typing saves, and a
 * version per pause would bury those that somebody wants to find again. What somebody saved by hand, what another
 * person wrote and what is older than two minutes stays a version of its own.
 * @param fold number of the version that the same page's autosave began
 */
export function goesOnWith(
  latest: { number: number; authorId: string | null; createdAt: Date },
  { fold, personId, now }: { fold: number | null; personId: string; now: Date },
): boolean {
  return (
    latest.number === fold &&
    latest.authorId === personId &&
    now.getTime() - latest.createdAt.getTime() < foldMinutes * 60_000
  );
}

/** How long after its end a meeting that nobody closed still counts as going on. */
const overrunHours = 3;

/**
 * The item that is on: the first open one after those that were dealt with; by the clock while none was closed.
 * An item with parts is on through its parts.
 */
export function currentItem(
  items: readonly { id: string; parentId: string | null; from: Date | null; closedAt: Date | null }[],
  meeting: { startsAt: Date | null; endsAt: Date | null; heldAt: Date | null },
  now: Date,
): string | null {
  const latest = meeting.endsAt ?? meeting.startsAt;
  if (meeting.heldAt || !meeting.startsAt || now < meeting.startsAt || !latest) return null;
  if (now.getTime() > latest.getTime() + overrunHours * 3_600_000) return null;
  const leaves = items.filter(({ id }) => !items.some(({ parentId }) => parentId === id));
  const lastClosed = leaves.findLastIndex(({ closedAt }) => closedAt);
  if (lastClosed !== -1) {
    const next = leaves.slice(lastClosed).find(({ closedAt }) => !closedAt);
    return (next ?? leaves.find(({ closedAt }) => !closedAt))?.id ?? null;
  }
  return leaves.findLast(({ from }) => from && from <= now)?.id ?? null;
}

/** Measures that should be finished by the day of the meeting and of which nobody said anything at its table. */
export function unreported<Measure extends { due: string; open: boolean; reported: boolean }>(
  measures: readonly Measure[],
  meetingDay: string,
): Measure[] {
  return measures.filter(({ due, open, reported }) => open && due <= meetingDay && !reported);
}

/** Whether more votes were counted than people were there. */
export function tooManyVotes(
  { votesYes, votesNo, votesAbstained }: Record<'votesYes' | 'votesNo' | 'votesAbstained', number | null>,
  present: number,
): boolean {
  return (votesYes ?? 0) + (votesNo ?? 0) + (votesAbstained ?? 0) > present;
}
