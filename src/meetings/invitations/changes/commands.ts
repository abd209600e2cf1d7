import type { Tx } from '../../../core/db/client.ts';
import { type Appointment, cancellationMail, updateMail } from '../../mails.ts';
import type { Move } from '../../rules.ts';
import {
  dedupeKey,
  enqueueForInvitee,
  type InvitationDeps,
  type MeetingWithBody,
  renewTokens,
} from '../commands.ts';
import { mailContents } from '../queries.ts';

/**
 * Tells everybody who was invited that the meeting was moved. An answer belongs to a time: with another time
 * the question is open again.
 */
export async function tellOfMove(
  deps: InvitationDeps,
  tx: Tx,
  meeting: MeetingWithBody,
  before: Appointment,
  move: Move,
): Promise<number> {
  if (move.time) {
    await tx.invitation.updateMany({
      where: { meetingId: meeting.id, sentAt: { not: null } },
      data: { state: 'pending', answeredAt: null, deputyName: '' },
    });
  }
  const invited = await tx.invitation.findMany({ where: { meetingId: meeting.id, sentAt: { not: null } } });
  const contents = await mailContents(tx, meeting, invited);
  for (const { invitation, token } of await renewTokens(deps, tx, invited)) {
    const mail = updateMail(deps, contents.for(invitation), contents.agenda, invitation, token, {
      before,
      move,
    });
    await enqueueForInvitee(deps, tx, invitation, mail, dedupeKey(invitation, meeting));
  }
  return invited.length;
}

/** Tells everybody who was invited that the meeting does not take place. */
export async function tellOfCancellation(
  deps: InvitationDeps,
  tx: Tx,
  meeting: MeetingWithBody,
): Promise<number> {
  const invited = await tx.invitation.findMany({ where: { meetingId: meeting.id, sentAt: { not: null } } });
  const contents = await mailContents(tx, meeting, invited);
  for (const invitation of invited) {
    const mail = cancellationMail(deps, contents.for(invitation), invitation);
    await enqueueForInvitee(deps, tx, invitation, mail, dedupeKey(invitation, meeting));
  }
  return invited.length;
}
