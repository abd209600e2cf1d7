import type { Person } from '../../../core/auth/person.ts';
import { hashToken, newToken } from '../../../core/auth/tokens.ts';
import type { PollInvitee, Tx } from '../../../core/db/client.ts';
import { conflict, notFound } from '../../../core/errors.ts';
import { chosenPeople } from '../../invitations/commands.ts';
import type { InviteesInput } from '../../invitations/schema.ts';
import { demandOpen, lockedPoll, log, mailPoll, type PollDeps, writeTo } from '../commands.ts';
import { pollInvitationMail } from '../mails.ts';
import { isOpen } from '../rules.ts';

/**
 * Puts people on the list of those who are asked; nobody is written to yet, and nobody stands on it twice.
 * @returns how many are new
 */
export async function addPollInvitees(
  deps: PollDeps,
  tx: Tx,
  asking: Person,
  meetingId: string,
  input: InviteesInput,
): Promise<number> {
  const poll = await lockedPoll(tx, asking, meetingId);
  demandOpen(poll, deps.clock());
  const chosen = await chosenPeople(tx, input);
  const { count } = await tx.pollInvitee.createMany({
    data: chosen.map((invitee) => ({ ...invitee, pollId: poll.id, tokenHash: hashToken(newToken()) })),
    skipDuplicates: true,
  });
  if (count > 0) await log(tx, asking, 'poll.addInvitees', meetingId, { count });
  return count;
}

/** Takes somebody off the list to whom nothing was sent. */
export async function removePollInvitee(
  deps: PollDeps,
  asking: Person,
  meetingId: string,
  inviteeId: string,
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const poll = await lockedPoll(tx, asking, meetingId);
    const { count } = await tx.pollInvitee.deleteMany({
      where: { id: inviteeId, pollId: poll.id, sentAt: null },
    });
    if (count === 0) throw notFound();
    await log(tx, asking, 'poll.removeInvitee', meetingId);
  });
}

/**
 * Asks everybody on the list who has not been asked. Whoever sends at the same time waits for the poll's row and then
 * finds nobody left.
 * @returns how many mails go out
 */
export async function sendPoll(deps: PollDeps, tx: Tx, asking: Person, meetingId: string): Promise<number> {
  const poll = await lockedPoll(tx, asking, meetingId);
  demandOpen(poll, deps.clock());
  const waiting = await tx.pollInvitee.findMany({
    where: { pollId: poll.id, sentAt: null },
    orderBy: { createdAt: 'asc' },
  });
  if (waiting.length === 0) return 0;
  const contents = await mailPoll(tx, poll, waiting);
  await writeTo(
    deps,
    tx,
    waiting,
    (invitee, token) => pollInvitationMail(deps, contents(invitee), invitee, token),
    ({ id }) => `poll:${id}:asked`,
  );
  await tx.datePoll.update({ where: { id: poll.id }, data: { openedAt: poll.openedAt ?? deps.clock() } });
  await log(tx, asking, 'poll.send', meetingId, { count: waiting.length });
  return waiting.length;
}

/** Sends one link again, as a new one; the old one stops working, and one that was revoked works again. */
export async function resendPollLink(
  deps: PollDeps,
  tx: Tx,
  asking: Person,
  meetingId: string,
  inviteeId: string,
): Promise<void> {
  const poll = await lockedPoll(tx, asking, meetingId);
  demandOpen(poll, deps.clock());
  const invitee = await tx.pollInvitee.findFirst({
    where: { id: inviteeId, pollId: poll.id, sentAt: { not: null } },
  });
  if (!invitee) throw notFound();
  await sendLink(deps, tx, poll, invitee);
  await log(tx, asking, 'poll.sendAgain', meetingId, { inviteeId });
}

async function sendLink(
  deps: PollDeps,
  tx: Tx,
  poll: Awaited<ReturnType<typeof lockedPoll>>,
  invitee: PollInvitee,
): Promise<void> {
  const contents = await mailPoll(tx, poll, [invitee]);
  await writeTo(deps, tx, [invitee], (one, token) => pollInvitationMail(deps, contents(one), one, token));
}

/** The link opens nothing any more, and what was answered by it counts no more; until a new link is sent. */
export async function revokePollLink(
  deps: PollDeps,
  asking: Person,
  meetingId: string,
  inviteeId: string,
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const poll = await lockedPoll(tx, asking, meetingId);
    if (poll.state !== 'open' && poll.state !== 'closed') throw conflict('polls-staff:errors.notOpen');
    const { count } = await tx.pollInvitee.updateMany({
      where: { id: inviteeId, pollId: poll.id, sentAt: { not: null }, revokedAt: null },
      data: { revokedAt: deps.clock() },
    });
    if (count > 0) await log(tx, asking, 'poll.revokeLink', meetingId, { inviteeId });
  });
}

/**
 * Sends a new link of every open poll to somebody who lost theirs. It says to nobody whether the address is known.
 */
export async function sendLostLinks(deps: PollDeps, email: string): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const invitees = await tx.pollInvitee.findMany({
      where: { email, sentAt: { not: null }, revokedAt: null, poll: { state: 'open' } },
      include: {
        poll: {
          include: {
            options: { orderBy: [{ startsAt: 'asc' }, { endsAt: 'asc' }] },
            meeting: { include: { body: true } },
          },
        },
      },
    });
    for (const { poll, ...invitee } of invitees) {
      if (!isOpen(poll, deps.clock())) continue;
      await sendLink(deps, tx, poll, invitee);
      await log(tx, null, 'poll.sendLostLink', poll.meetingId, { inviteeId: invitee.id });
    }
  });
}
