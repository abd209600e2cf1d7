import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { Tx } from '../../../core/db/client.ts';
import { conflict } from '../../../core/errors.ts';
import type { Deps } from '../../../deps.ts';
import { demandCoordinator } from '../../policy.ts';
import { beginMinutes, itemOf } from '../commands.ts';
import { decisionFor } from '../queries.ts';
import type { DecisionInput } from './schema.ts';

/** Records what was decided under an item. */
export async function recordDecision(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  person: Person,
  meetingId: string,
  itemId: string,
  input: DecisionInput,
): Promise<string> {
  await beginMinutes(deps, tx, person, meetingId);
  await itemOf(tx, meetingId, itemId);
  const { id } = await tx.decision.create({
    data: { ...input, agendaItemId: itemId, createdAt: deps.clock() },
    select: { id: true },
  });
  await audit(tx, person, {
    action: 'decision.record',
    recordType: 'decision',
    recordId: id,
    after: { ...input },
  });
  return id;
}

/** Changes a decision's words; its public words also after approval. False when somebody else saved meanwhile. */
export async function updateDecision(
  deps: Pick<Deps, 'db'>,
  person: Person,
  meetingId: string,
  id: string,
  version: number,
  input: Partial<DecisionInput>,
): Promise<boolean> {
  return deps.db.$transaction(async (tx) => {
    demandCoordinator(person);
    // Held, so that the minutes are not approved in between.
    await tx.$queryRaw`SELECT id FROM "Meeting" WHERE id = ${meetingId}::uuid FOR UPDATE`;
    const { agendaItemId: _item, createdAt: _at, ...before } = await decisionFor(tx, person, meetingId, id);
    const { minutesState } = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId } });
    const onlyPublicWords = Object.keys(input).every((name) => name === 'publicText');
    if (minutesState === 'approved' && !onlyPublicWords) throw conflict('minutes-staff:errors.approved');
    const { count } = await tx.decision.updateMany({
      where: { id, version },
      data: { ...input, version: { increment: 1 } },
    });
    if (count === 0) return false;
    await audit(tx, person, {
      action: 'decision.update',
      recordType: 'decision',
      recordId: id,
      before,
      after: { ...input },
    });
    return true;
  });
}

/** Takes a decision back. Its measures stay, agreed under the item; what was published keeps it. */
export async function removeDecision(
  deps: Pick<Deps, 'db' | 'clock'>,
  person: Person,
  meetingId: string,
  id: string,
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    await beginMinutes(deps, tx, person, meetingId);
    const { result, internalText, publicText } = await decisionFor(tx, person, meetingId, id);
    if ((await tx.newsItem.count({ where: { decisionId: id } })) > 0) {
      throw conflict('minutes-staff:errors.decisionPublished');
    }
    await tx.decision.delete({ where: { id } });
    await audit(tx, person, {
      action: 'decision.remove',
      recordType: 'decision',
      recordId: id,
      before: { result, internalText, publicText },
    });
  });
}
