import type { AttendanceState, InvitationState, ItemVisibility } from '../../core/db/client.ts';

export const attendanceStates = ['present', 'absent', 'excused'] as const;

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

/** Where the list begins before anybody has ticked anything. */
export function presetFrom(answer: InvitationState): AttendanceState {
  if (answer === 'accepted') return 'present';
  return answer === 'declined' ? 'excused' : 'absent';
}

export interface AttendanceInvitation {
  id: string;
  name: string;
  organisation: string | null;
  organisationId: string | null;
  personId: string | null;
  state: InvitationState;
}

export interface AttendanceEntry {
  id: string;
  name: string;
  organisation: string | null;
  organisationId: string | null;
  personId: string | null;
  state: AttendanceState;
  guest: boolean;
}

export interface AttendanceRow extends Omit<AttendanceEntry, 'id' | 'state'> {
  /** Names the row in the form: the id of the entry, or of the invitation that has none yet. */
  key: string;
  /** As stored; null until the list was saved with this person on it. */
  stored: AttendanceState | null;
  preset: AttendanceState;
}

/** The list of a meeting: who was entered, and who was invited and is not on the list yet. */
export function attendanceRows(
  invitations: readonly AttendanceInvitation[],
  entries: readonly AttendanceEntry[],
): AttendanceRow[] {
  const isOf = (entry: AttendanceEntry, invitation: AttendanceInvitation, name: string) =>
    entry.personId !== null && invitation.personId !== null
      ? entry.personId === invitation.personId
      : entry.name === name;
  const taken = new Set<string>();
  const invited = invitations.map((invitation): AttendanceRow => {
    // Names are the key of the list, so people of one name carry their organisation.
    const name =
      taken.has(invitation.name) && invitation.organisation
        ? `${invitation.name} (${invitation.organisation})`
        : invitation.name;
    taken.add(name);
    const entry = entries.find((one) => !one.guest && isOf(one, invitation, name));
    const { id, state, ...person } = invitation;
    return {
      ...person,
      name: entry?.name ?? name,
      guest: false,
      key: entry?.id ?? id,
      stored: entry?.state ?? null,
      preset: presetFrom(state),
    };
  });
  const known = new Set(invited.map(({ key }) => key));
  const others = entries.filter(({ id }) => !known.has(id));
  return [
    ...invited,
    ...others.map(({ id, state, ...entry }) => ({ ...entry, key: id, stored: state, preset: state })),
  ];
}

/** What a row of the form asks for. */
export interface Tick {
  /** Empty when the row was not in the form. */
  state: string;
  /** The state that was stored when the form was opened; empty when there was none. */
  was: string;
}

export type Ticked =
  | { kind: 'unchanged' | 'clash' }
  | { kind: 'remove' }
  | { kind: 'set'; state: AttendanceState };

/**
 * What a tick means now that the list may have moved on: a row that nobody touched keeps what others entered,
 * and two people who entered different things about one person are told.
 */
export function readTick({ state, was }: Tick, row: Pick<AttendanceRow, 'stored' | 'guest'>): Ticked {
  const stored = row.stored ?? '';
  if (state === stored || (state === was && stored !== '')) return { kind: 'unchanged' };
  if (stored !== was) return { kind: 'clash' };
  if (state === 'remove' && row.guest) return { kind: 'remove' };
  const wanted = attendanceStates.find((one) => one === state);
  return wanted ? { kind: 'set', state: wanted } : { kind: 'unchanged' };
}
