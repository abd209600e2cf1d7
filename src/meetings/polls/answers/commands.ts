import { audit } from '../../../core/db/audit.ts';
import type { Deps } from '../../../deps.ts';
import { inviteeByToken } from '../queries.ts';
import { choiceFor, isOpen } from '../rules.ts';
import type { Vote } from './schema.ts';

/** Remembers that a link was opened. Programs that look into mails open links too: it is a hint and nothing more. */
export async function markOpened(deps: Pick<Deps, 'db' | 'clock'>, inviteeId: string): Promise<void> {
  await deps.db.pollInvitee.updateMany({
    where: { id: inviteeId, openedAt: null },
    data: { openedAt: deps.clock() },
  });
}

/** Takes an answer by personal link, the first or another. False when the poll takes none any more. */
export async function answerPoll(
  deps: Pick<Deps, 'db' | 'clock'>,
  token: string,
  { votes, note }: Vote,
): Promise<boolean> {
  return deps.db.$transaction(async (tx) => {
    const invitee = await inviteeByToken(tx, token);
    if (!invitee || invitee.revokedAt) return false;
    const { pollId } = invitee;
    // Read again under a lock that those who close or decide have to wait for, but other voters have not.
    await tx.$queryRaw`SELECT id FROM "DatePoll" WHERE id = ${pollId}::uuid FOR SHARE`;
    const poll = await tx.datePoll.findUniqueOrThrow({ where: { id: pollId }, include: { options: true } });
    if (!isOpen(poll, deps.clock())) return false;
    // A second copy of the same answer waits here.
    await tx.$queryRaw`SELECT id FROM "PollInvitee" WHERE id = ${invitee.id}::uuid FOR UPDATE`;
    const chosen = new Map(votes.map(({ optionId, choice }) => [optionId, choice]));
    await tx.pollAnswer.deleteMany({ where: { inviteeId: invitee.id } });
    await tx.pollAnswer.createMany({
      data: poll.options.map(({ id }) => ({
        inviteeId: invitee.id,
        optionId: id,
        choice: choiceFor({ choices: chosen, organisation: null }, id) ?? 'no',
      })),
    });
    const now = deps.clock();
    await tx.pollInvitee.update({
      where: { id: invitee.id },
      data: { note, answeredAt: now, openedAt: invitee.openedAt ?? now },
    });
    await audit(tx, null, {
      action: invitee.answeredAt ? 'poll.answerAgain' : 'poll.answer',
      recordType: 'meeting',
      recordId: poll.meetingId,
      after: { inviteeId: invitee.id, choices: Object.fromEntries(chosen) },
    });
    return true;
  });
}
