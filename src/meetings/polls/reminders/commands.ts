import type { Person } from '../../../core/auth/person.ts';
import type { PollInvitee, Tx } from '../../../core/db/client.ts';
import {
  demandOpen,
  lockedPoll,
  log,
  mailPoll,
  type PollDeps,
  type PollWithMeeting,
  writeTo,
} from '../commands.ts';
import { pollReminderMail } from '../mails.ts';
import { isOpen, pollEnd, reminderTime } from '../rules.ts';

/** Nobody hears from a poll twice within the hour, whoever clicks. */
const pause = 3_600_000;

const awaited = { sentAt: { not: null }, answeredAt: null, revokedAt: null } as const;

/**
 * Reminds everybody who has not answered, now.
 * @returns how many mails go out
 */
export async function remindNow(deps: PollDeps, tx: Tx, asking: Person, meetingId: string): Promise<number> {
  const poll = await lockedPoll(tx, asking, meetingId);
  const now = deps.clock();
  demandOpen(poll, now);
  const since = new Date(now.getTime() - pause);
  const silent = await tx.pollInvitee.findMany({
    where: {
      ...awaited,
      pollId: poll.id,
      sentAt: { lte: since },
      OR: [{ remindedAt: null }, { remindedAt: { lte: since } }],
    },
  });
  await remind(deps, tx, poll, silent);
  if (silent.length > 0) await log(tx, asking, 'poll.remind', meetingId, { count: silent.length });
  return silent.length;
}

/** Reminds whoever has not answered and whose time for it has come; nobody twice. */
export async function sendDueReminders(deps: PollDeps): Promise<number> {
  const now = deps.clock();
  const polls = await deps.db.datePoll.findMany({
    where: { state: 'open', openedAt: { not: null }, invitees: { some: { ...awaited, remindedAt: null } } },
    select: { id: true },
  });
  let count = 0;
  for (const { id } of polls) {
    count += await deps.db.$transaction((tx) => remindDue(deps, tx, id, now));
  }
  return count;
}

async function remindDue(deps: PollDeps, tx: Tx, pollId: string, now: Date): Promise<number> {
  // Two workers at once: the second finds everybody reminded.
  await tx.$queryRaw`SELECT id FROM "DatePoll" WHERE id = ${pollId}::uuid FOR UPDATE`;
  const poll = await tx.datePoll.findUnique({
    where: { id: pollId },
    include: {
      options: { orderBy: [{ startsAt: 'asc' }, { endsAt: 'asc' }] },
      meeting: { include: { body: true } },
    },
  });
  const first = poll?.options[0];
  if (!poll || !first || !isOpen(poll, now)) return 0;
  const end = pollEnd(poll.deadline, first.startsAt);
  if (end <= now) return 0;
  const silent = await tx.pollInvitee.findMany({ where: { ...awaited, pollId, remindedAt: null } });
  const due = silent.filter(({ sentAt }) => {
    const at = sentAt && reminderTime(sentAt, end);
    return at !== null && at <= now;
  });
  await remind(deps, tx, poll, due);
  if (due.length > 0) await log(tx, null, 'poll.remind', poll.meetingId, { count: due.length });
  return due.length;
}

async function remind(
  deps: PollDeps,
  tx: Tx,
  poll: PollWithMeeting,
  invitees: readonly PollInvitee[],
): Promise<void> {
  if (invitees.length === 0) return;
  const contents = await mailPoll(tx, poll, invitees);
  await writeTo(deps, tx, invitees, (one, token) => pollReminderMail(deps, contents(one), one, token));
  await tx.pollInvitee.updateMany({
    where: { id: { in: invitees.map(({ id }) => id) } },
    data: { remindedAt: deps.clock() },
  });
}
