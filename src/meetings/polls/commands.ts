import type { Person } from '../../core/auth/person.ts';
import { hashToken, newToken } from '../../core/auth/tokens.ts';
import { audit } from '../../core/db/audit.ts';
import type { PollInvitee, Prisma, Tx } from '../../core/db/client.ts';
import { conflict, notFound } from '../../core/errors.ts';
import { enqueueMail, type OutgoingMail } from '../../core/mail/outbox.ts';
import type { Deps } from '../../deps.ts';
import { demandCoordinator } from '../policy.ts';
import { titlesByLanguage } from '../queries.ts';
import { type MailPoll, pollCancellationMail } from './mails.ts';
import { peopleToAsk } from './queries.ts';
import { closeReason, isOpen, keepsNamesHidden } from './rules.ts';
import type { PollInput } from './schema.ts';

export type PollDeps = Pick<Deps, 'db' | 'jobs' | 'clock' | 'pages' | 'config' | 'translations'>;

const withMeeting = {
  options: { orderBy: [{ startsAt: 'asc' }, { endsAt: 'asc' }] },
  meeting: { include: { body: true } },
} satisfies Prisma.DatePollInclude;

export type PollWithMeeting = Prisma.DatePollGetPayload<{ include: typeof withMeeting }>;

/** The poll of a meeting with both rows locked, for those who may change it. */
export async function lockedPoll(tx: Tx, asking: Person, meetingId: string): Promise<PollWithMeeting> {
  demandCoordinator(asking);
  await tx.$queryRaw`SELECT id FROM "Meeting" WHERE id = ${meetingId}::uuid FOR UPDATE`;
  await tx.$queryRaw`SELECT id FROM "DatePoll" WHERE "meetingId" = ${meetingId}::uuid FOR UPDATE`;
  const poll = await tx.datePoll.findUnique({ where: { meetingId }, include: withMeeting });
  if (!poll) throw notFound();
  return poll;
}

/** @throws conflict, saying that the poll takes no answers any more */
export function demandOpen(poll: PollWithMeeting, now: Date): void {
  if (!isOpen(poll, now)) throw conflict('polls-staff:errors.notOpen');
}

/** A draft begins to look for a date. The members of its body stand on the list; nobody is written to yet. */
export async function createPoll(tx: Tx, asking: Person, meetingId: string, input: PollInput): Promise<void> {
  demandCoordinator(asking);
  await tx.$queryRaw`SELECT id FROM "Meeting" WHERE id = ${meetingId}::uuid FOR UPDATE`;
  const meeting = await tx.meeting.findUnique({ where: { id: meetingId } });
  if (!meeting) throw notFound();
  if (meeting.state !== 'draft') throw conflict('polls-staff:errors.onlyDrafts');
  // A poll that was called off makes room for the next one; the audit log remembers it.
  await tx.datePoll.deleteMany({ where: { meetingId, state: 'cancelled' } });
  const { options, ...columns } = input;
  const invitees = await peopleToAsk(tx, meeting);
  await tx.datePoll.create({
    data: {
      ...columns,
      meetingId,
      options: { create: options },
      invitees: {
        createMany: { data: invitees.map((one) => ({ ...one, tokenHash: hashToken(newToken()) })) },
      },
    },
  });
  await tx.meeting.update({
    where: { id: meetingId },
    data: { state: 'polling', version: { increment: 1 } },
  });
  await log(tx, asking, 'poll.create', meetingId, facts(input));
}

/**
 * Saves the poll's words, deadline and, as long as nobody was asked, its dates. A closed one opens again.
 * @returns false when somebody else saved in the meantime
 */
export async function updatePoll(
  deps: Pick<PollDeps, 'clock'>,
  tx: Tx,
  asking: Person,
  meetingId: string,
  version: number,
  { options, ...input }: PollInput,
): Promise<boolean> {
  const before = await lockedPoll(tx, asking, meetingId);
  const columns = { ...input, hideNames: input.hideNames || keepsNamesHidden(before) };
  if (before.state !== 'open' && before.state !== 'closed') throw conflict('polls-staff:errors.notOpen');
  if (before.version !== version) return false;
  if (!before.openedAt) {
    await tx.pollOption.deleteMany({ where: { pollId: before.id } });
    await tx.pollOption.createMany({ data: options.map((option) => ({ ...option, pollId: before.id })) });
  }
  const after = await tx.datePoll.update({
    where: { id: before.id },
    data: { ...columns, state: 'open', closedAt: null, closeReason: null, version: { increment: 1 } },
    include: withMeeting,
  });
  if (!isOpen(after, deps.clock())) throw conflict('polls-staff:errors.allPast');
  const now = before.openedAt ? { ...columns, options: before.options } : { ...columns, options };
  await audit(tx, asking, {
    action: before.state === 'closed' ? 'poll.reopen' : 'poll.update',
    recordType: 'meeting',
    recordId: meetingId,
    before: facts(before),
    after: facts(now),
  });
  return true;
}

/** Takes no more answers; the date can be chosen. A second click changes nothing. */
export async function closePoll(deps: PollDeps, asking: Person, meetingId: string): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const poll = await lockedPoll(tx, asking, meetingId);
    if (poll.state === 'closed') return;
    if (poll.state !== 'open') throw conflict('polls-staff:errors.notOpen');
    await tx.datePoll.update({
      where: { id: poll.id },
      data: {
        state: 'closed',
        closedAt: deps.clock(),
        closeReason: 'byHand',
        version: { increment: 1 },
      },
    });
    await log(tx, asking, 'poll.close', meetingId, { reason: 'byHand' });
  });
}

/** Closes every poll whose deadline or whose last date has passed. */
export async function closeDuePolls(deps: Pick<PollDeps, 'db' | 'clock'>): Promise<number> {
  const now = deps.clock();
  const due = await deps.db.$queryRaw<{ id: string; deadline: Date | null; lastEnd: Date }[]>`
    SELECT p.id, p.deadline, max(o."endsAt") AS "lastEnd"
    FROM "DatePoll" p JOIN "PollOption" o ON o."pollId" = p.id
    WHERE p.state = 'open'
    GROUP BY p.id HAVING p.deadline <= ${now} OR max(o."endsAt") <= ${now}`;
  let closed = 0;
  for (const { id, ...poll } of due) {
    const reason = closeReason(poll, now);
    if (!reason) continue;
    await deps.db.$transaction(async (tx) => {
      // Whoever chose a later deadline meanwhile keeps the poll open.
      const [row] = await tx.datePoll.updateManyAndReturn({
        where: { id, state: 'open', deadline: poll.deadline },
        data: { state: 'closed', closedAt: now, closeReason: reason, version: { increment: 1 } },
        select: { meetingId: true },
      });
      if (!row) return;
      closed += 1;
      await log(tx, null, 'poll.close', row.meetingId, { reason });
    });
  }
  return closed;
}

/**
 * Calls the poll off: the meeting is a draft again, and everybody who was asked hears of it.
 * @returns how many are told; null when it was called off before
 */
export async function cancelPoll(
  deps: PollDeps,
  tx: Tx,
  asking: Person,
  meetingId: string,
  reason: string,
): Promise<number | null> {
  const poll = await lockedPoll(tx, asking, meetingId);
  if (poll.state === 'cancelled') return null;
  if (poll.state === 'decided') throw conflict('polls-staff:errors.notOpen');
  await tx.datePoll.update({
    where: { id: poll.id },
    data: { state: 'cancelled', closedAt: deps.clock(), version: { increment: 1 } },
  });
  await tx.meeting.update({ where: { id: meetingId }, data: { state: 'draft', version: { increment: 1 } } });
  const asked = await tx.pollInvitee.findMany({
    where: { pollId: poll.id, sentAt: { not: null }, revokedAt: null },
  });
  const contents = await mailPoll(tx, poll, asked);
  for (const invitee of asked) {
    const mail = pollCancellationMail(deps, contents(invitee), invitee, reason);
    await enqueueMail(deps, tx, { ...mail, dedupeKey: `poll:${invitee.id}:cancelled` });
  }
  await log(tx, asking, 'poll.cancel', meetingId, { told: asked.length });
  return asked.length;
}

/** What the mails about a poll say of it, in the languages of their recipients. */
export async function mailPoll(
  tx: Tx,
  poll: PollWithMeeting,
  recipients: readonly { language: string }[],
): Promise<(recipient: { language: string }) => MailPoll> {
  const languages = [...new Set(recipients.map(({ language }) => language))];
  const titles = await titlesByLanguage(tx, poll.meeting, languages);
  const { meeting, message, deadline, options } = poll;
  return ({ language }) => ({
    title: titles.get(language) ?? meeting.title,
    bodyName: meeting.body.name,
    place: meeting.place,
    onlineUrl: meeting.onlineUrl,
    message,
    deadline,
    options,
  });
}

/**
 * Writes to people, each with a new link: only the hash is stored, so each mail carries one of its own, and the
 * newest counts. A link that was revoked is none any more.
 */
export async function writeTo(
  deps: PollDeps,
  tx: Tx,
  invitees: readonly PollInvitee[],
  mailFor: (invitee: PollInvitee, token: string) => OutgoingMail,
  keyOf?: (invitee: PollInvitee) => string,
): Promise<void> {
  const renewed = invitees.map((invitee) => ({ invitee, token: newToken() }));
  await tx.$executeRaw`
    UPDATE "PollInvitee" i
    SET "tokenHash" = renewed.hash, "sentAt" = coalesce(i."sentAt", ${deps.clock()}), "revokedAt" = NULL
    FROM unnest(
      ${renewed.map(({ invitee }) => invitee.id)}::uuid[],
      ${renewed.map(({ token }) => hashToken(token))}::text[]
    ) AS renewed (id, hash)
    WHERE i.id = renewed.id`;
  for (const { invitee, token } of renewed) {
    await enqueueMail(deps, tx, {
      ...mailFor(invitee, token),
      ...(keyOf ? { dedupeKey: keyOf(invitee) } : {}),
    });
  }
}

/** An audit row; polls are found in the log under their meeting. */
export function log(
  tx: Tx,
  person: Person | null,
  action: string,
  meetingId: string,
  after: Prisma.InputJsonObject = {},
): Promise<void> {
  return audit(tx, person, { action, recordType: 'meeting', recordId: meetingId, after });
}

function facts({ deadline, hideNames, options }: Pick<PollInput, 'deadline' | 'hideNames' | 'options'>) {
  return {
    deadline: deadline?.toISOString() ?? null,
    hideNames,
    dates: options.map(({ startsAt, endsAt }) => `${startsAt.toISOString()}/${endsAt.toISOString()}`),
  };
}
