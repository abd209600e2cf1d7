import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { Tx } from '../../../core/db/client.ts';
import { notFound } from '../../../core/errors.ts';
import { isoDay } from '../../../core/i18n/format.ts';
import type { Deps } from '../../../deps.ts';
import { reportProgress } from '../../measures/commands.ts';
import type { ProgressInput } from '../../measures/rules.ts';
import { beginMinutes, itemOf } from '../commands.ts';
import { itemsOf } from '../queries.ts';
import { unreported } from '../rules.ts';
import { measuresAtTable, type TableMeasure } from './queries.ts';

type ClosingDeps = Pick<Deps, 'clock'>;

/**
 * Says that an item was dealt with, or takes it up again. An item about measures stays open while nobody said
 * what became of those that should be finished by now: these are returned, and nothing changes.
 */
export async function closeItem(
  deps: ClosingDeps,
  tx: Tx,
  person: Person,
  meetingId: string,
  itemId: string,
  closed: boolean,
): Promise<TableMeasure[]> {
  const meeting = await beginMinutes(deps, tx, person, meetingId);
  const item = await itemOf(tx, meetingId, itemId);
  if (Boolean(item.closedAt) === closed) return [];
  if (closed && (item.kind === 'measures' || item.measureId)) {
    const table = await measuresAtTable(tx, person, meeting, await itemsOf(tx, meetingId));
    const open = unreported(table.get(itemId) ?? [], isoDay(meeting.startsAt ?? deps.clock()));
    if (open.length > 0) return open;
  }
  // The agenda's own version stays: whoever edits the item's title meanwhile loses nothing by this.
  await tx.agendaItem.update({ where: { id: itemId }, data: { closedAt: closed ? deps.clock() : null } });
  await audit(tx, person, {
    action: closed ? 'agenda.close' : 'agenda.reopen',
    recordType: 'agendaItem',
    recordId: itemId,
  });
  return [];
}

/** Writes down what the meeting heard about a measure of an earlier one. False when it was reported meanwhile. */
export async function reportAtTable(
  deps: ClosingDeps,
  tx: Tx,
  person: Person,
  place: { meetingId: string; itemId: string; measureId: string },
  version: number,
  input: ProgressInput,
): Promise<boolean> {
  const { meetingId, itemId, measureId } = place;
  const meeting = await beginMinutes(deps, tx, person, meetingId);
  const table = await measuresAtTable(tx, person, meeting, await itemsOf(tx, meetingId));
  if (!table.get(itemId)?.some(({ id }) => id === measureId)) throw notFound();
  return reportProgress(deps, tx, person, measureId, version, input, { meetingId });
}

/** The meeting is over. Said twice it stays over since the first time. */
export async function endMeeting(
  deps: ClosingDeps,
  tx: Tx,
  person: Person,
  meetingId: string,
): Promise<void> {
  const { heldAt } = await beginMinutes(deps, tx, person, meetingId);
  if (heldAt) return;
  const now = deps.clock();
  await tx.meeting.update({ where: { id: meetingId }, data: { heldAt: now, version: { increment: 1 } } });
  await audit(tx, person, {
    action: 'meeting.over',
    recordType: 'meeting',
    recordId: meetingId,
    after: { heldAt: now.toISOString() },
  });
}
