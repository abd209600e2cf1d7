import type { AttendanceState, InvitationState } from '../../../core/db/client.ts';

export const attendanceStates = ['present', 'absent', 'excused'] as const;

/** Where the list begins before anybody has ticked anything. */
export function presetFrom(answer: InvitationState): AttendanceState {
  if (answer === 'accepted') return 'present';
  return answer === 'declined' || answer === 'deputy' ? 'excused' : 'absent';
}

export interface AttendanceInvitation {
  id: string;
  name: string;
  organisation: string | null;
  organisationId: string | null;
  personId: string | null;
  state: InvitationState;
  /** Who comes instead; empty when nobody was named. */
  deputyName: string;
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
  /** Names the row in the form, before and after it is stored: by the invitation, where there is one. */
  key: string;
  /** Id of the entry; null until there is one. */
  entryId: string | null;
  /** Whom this person stands in for. */
  deputyFor: string | null;
  /** As stored; null until the list was saved with this person on it. */
  stored: AttendanceState | null;
  preset: AttendanceState;
}

/** The list of a meeting: who was invited, with the deputies whom they named, and whoever else was entered. */
export function attendanceRows(
  invitations: readonly AttendanceInvitation[],
  entries: readonly AttendanceEntry[],
): AttendanceRow[] {
  // Names are the key of the list, so people of one name carry their organisation.
  const taken = new Set<string>();
  const nameFor = (name: string, organisation: string | null) => {
    const free = taken.has(name) && organisation ? `${name} (${organisation})` : name;
    taken.add(free);
    return free;
  };
  const invited = invitations.map((invitation): AttendanceRow => {
    const { id, state, deputyName: _deputyName, ...person } = invitation;
    const name = nameFor(invitation.name, invitation.organisation);
    return rowFor({ ...person, name, key: id, deputyFor: null, preset: presetFrom(state) }, entries);
  });
  const deputies = invitations.flatMap((invitation): AttendanceRow[] => {
    const { id, state, organisation, organisationId } = invitation;
    const deputy = invitation.deputyName.trim();
    const isInvited = invited.some((row) => row.name === deputy && row.organisation === organisation);
    if (state !== 'deputy' || deputy === '' || isInvited) return [];
    const row = {
      name: nameFor(deputy, organisation),
      organisation,
      organisationId,
      personId: null,
      key: `${id}-deputy`,
      deputyFor: invitation.name,
      preset: 'present' as const,
    };
    return [rowFor(row, entries)];
  });
  const known = new Set([...invited, ...deputies].map(({ entryId }) => entryId));
  const others = entries.filter(({ id }) => !known.has(id));
  return [
    ...invited.flatMap((row) => [row, ...deputies.filter(({ key }) => key === `${row.key}-deputy`)]),
    ...others.map(({ id, state, ...entry }) => ({
      ...entry,
      key: id,
      entryId: id,
      deputyFor: null,
      stored: state,
      preset: state,
    })),
  ];
}

function rowFor(
  row: Omit<AttendanceRow, 'entryId' | 'stored' | 'guest'>,
  entries: readonly AttendanceEntry[],
): AttendanceRow {
  const entry = entries.find(
    (one) =>
      !one.guest &&
      (one.personId !== null && row.personId !== null
        ? one.personId === row.personId
        : one.name === row.name),
  );
  return {
    ...row,
    name: entry?.name ?? row.name,
    guest: false,
    entryId: entry?.id ?? null,
    stored: entry?.state ?? null,
  };
}

/** How many are in each state, without those that nobody is in. */
export function attendanceCounts(
  entries: readonly { state: AttendanceState }[],
): [state: AttendanceState, count: number][] {
  return attendanceStates.flatMap((state): [AttendanceState, number][] => {
    const count = entries.filter((entry) => entry.state === state).length;
    return count > 0 ? [[state, count]] : [];
  });
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
