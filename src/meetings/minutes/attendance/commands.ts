import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { Tx } from '../../../core/db/client.ts';
import type { Deps } from '../../../deps.ts';
import { beginMinutes } from '../commands.ts';
import { attendanceOf } from '../queries.ts';
import { type AttendanceRow, attendanceRows, readTick, type Tick } from './rules.ts';
import type { GuestInput } from './schema.ts';

/** Saves who was there. Returns the names about which somebody else entered something different meanwhile. */
export async function saveAttendance(
  deps: Pick<Deps, 'clock'>,
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
    if (tick.kind === 'remove' && row.entryId) await tx.attendance.delete({ where: { id: row.entryId } });
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
  { entryId, name, organisationId, personId }: AttendanceRow,
  state: NonNullable<AttendanceRow['stored']>,
) {
  if (entryId) await tx.attendance.update({ where: { id: entryId }, data: { state } });
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
