import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { AgendaItem, Meeting, Tx } from '../../core/db/client.ts';
import { conflict, notFound } from '../../core/errors.ts';
import type { Deps } from '../../deps.ts';
import { demandCoordinator } from '../policy.ts';
import { canTakeMinutes } from '../rules.ts';

/**
 * Whoever writes the first line says that the meeting takes place; when it is over is said apart. The meeting's
 * row is held until the end of the transaction.
 */
export async function beginMinutes(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  meetingId: string,
): Promise<Meeting> {
  demandCoordinator(person);
  await tx.$queryRaw`SELECT id FROM "Meeting" WHERE id = ${meetingId}::uuid FOR UPDATE`;
  const meeting = await tx.meeting.findUnique({ where: { id: meetingId } });
  if (!meeting) throw notFound();
  if (!canTakeMinutes(meeting, deps.clock())) throw conflict('minutes-staff:errors.notStarted');
  if (meeting.minutesState === 'approved') throw conflict('minutes-staff:errors.approved');
  if (meeting.state !== 'held' || meeting.minutesState === 'none') {
    await tx.meeting.update({
      where: { id: meetingId },
      data: {
        state: 'held',
        minutesState: meeting.minutesState === 'none' ? 'draft' : meeting.minutesState,
        version: { increment: 1 },
      },
    });
    await audit(tx, person, {
      action: 'meeting.hold',
      recordType: 'meeting',
      recordId: meetingId,
      before: { state: meeting.state },
      after: { state: 'held' },
    });
  }
  return meeting;
}

/** An item of the meeting. */
export async function itemOf(tx: Tx, meetingId: string, itemId: string): Promise<AgendaItem> {
  const item = await tx.agendaItem.findFirst({ where: { id: itemId, meetingId } });
  if (!item) throw notFound();
  return item;
}
