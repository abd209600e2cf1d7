import { isReply, readReply } from '../../core/calendar/reply.ts';
import { audit } from '../../core/db/audit.ts';
import type { Meeting, Tx } from '../../core/db/client.ts';
import { readMailbox, type WaitingMail } from '../../core/mail/inbound/mailbox.ts';
import { type InboundMessage, readMessage } from '../../core/mail/inbound/message.ts';
import { isTokenOf, tokenOf } from '../../core/mail/inbound/replyAddress.ts';
import { noteReturned } from '../../core/mail/inbound/returned.ts';
import type { Deps } from '../../deps.ts';
import { meetingOfUid } from '../feed.ts';
import { judgeReply, type Refusal } from './rules.ts';

type InboxDeps = Pick<Deps, 'db' | 'config' | 'clock' | 'log'>;

/** So long it is remembered which mails were read. */
const rememberedDays = 90;
/** Characters; one person's answer about one meeting is far smaller. */
const largestCalendar = 64 * 1024;

interface Outcome {
  kind: 'reply' | 'bounce' | 'other';
  outcome: 'applied' | 'refused' | 'ignored';
  reason?: string;
  meetingId?: string;
  recordId?: string;
}

/** Reads what came into the portal's mailbox since the last time. */
export async function readInbox(deps: InboxDeps): Promise<void> {
  const since = new Date(deps.clock().getTime() - rememberedDays * 24 * 60 * 60 * 1000);
  await deps.db.inboundMail.deleteMany({ where: { receivedAt: { lt: since } } });
  if (!deps.config.inbox) return;
  try {
    await readMailbox(deps.config.inbox, since, {
      known: (ids) => handledBefore(deps, ids),
      handle: (mail) => handled(deps, mail),
    });
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    deps.log.warn(
      { code, reason: message },
      'the mailbox for answers could not be read; the next try follows',
    );
  }
}

async function handledBefore(deps: InboxDeps, ids: readonly string[]) {
  const rows = await deps.db.inboundMail.findMany({
    where: { messageId: { in: [...ids] } },
    select: { messageId: true, kind: true },
  });
  return new Map(rows.map(({ messageId, kind }) => [messageId, { seen: isForMachines(kind) }]));
}

/** Everything else waits in the mailbox for a person. */
function isForMachines(kind: string): boolean {
  return kind !== 'other';
}

/** Takes one mail in. A fault in one mail must not keep the others from being read; it comes again the next time. */
async function handled(deps: InboxDeps, mail: WaitingMail): Promise<boolean> {
  try {
    return isForMachines(await takeIn(deps, mail));
  } catch (error) {
    deps.log.error({ err: error }, 'a mail could not be taken in');
    return false;
  }
}

async function takeIn(deps: InboxDeps, { id, source }: WaitingMail): Promise<string> {
  const message = source && (await readMessage(source).catch(() => null));
  return deps.db.$transaction(async (tx) => {
    const [row] = await tx.inboundMail.createManyAndReturn({
      data: [{ messageId: id, kind: 'other', outcome: 'ignored', receivedAt: deps.clock() }],
      skipDuplicates: true,
      select: { id: true },
    });
    // Another worker was faster.
    if (!row) return (await tx.inboundMail.findUniqueOrThrow({ where: { messageId: id } })).kind;
    const result = message ? await outcomeOf(deps, tx, message, row.id) : null;
    if (result) await tx.inboundMail.update({ where: { id: row.id }, data: result });
    return result?.kind ?? 'other';
  });
}

async function outcomeOf(
  deps: InboxDeps,
  tx: Tx,
  message: InboundMessage,
  inboundId: string,
): Promise<Outcome | null> {
  if (message.returned) {
    const mailId = await noteReturned(deps, tx, message.returned);
    return mailId
      ? { kind: 'bounce', outcome: 'applied', recordId: mailId }
      : { kind: 'bounce', outcome: 'ignored', reason: message.returned.permanent ? 'unknownMail' : 'delay' };
  }
  const part = message.calendars.find(isReply);
  return part ? applyReply(deps, tx, message, part.content, inboundId) : null;
}

async function applyReply(
  deps: InboxDeps,
  tx: Tx,
  message: InboundMessage,
  content: string,
  inboundId: string,
): Promise<Outcome> {
  if (content.length > largestCalendar) return refused('oversized');
  const reply = readReply(content);
  if (!reply) return refused('malformed');
  const meetingId = meetingOfUid(deps.config, reply.uid);
  const meeting = meetingId && (await lockedMeeting(tx, meetingId));
  if (!meeting) return refused('unknownMeeting');
  const tokens = [...message.to, reply.organizer].flatMap((address) => tokenOf(address) ?? []);
  const invitations = await tx.invitation.findMany({
    where: { meetingId: meeting.id, sentAt: { not: null } },
  });
  const invitation = invitations.find(({ id }) => tokens.some((token) => isTokenOf(deps.config, id, token)));
  if (!invitation) return refused('token', meeting.id);
  const answer = judgeReply(reply, message, invitation, meeting, deps.clock());
  if (typeof answer === 'string') return refused(answer, meeting.id, invitation.id);
  await tx.invitation.update({ where: { id: invitation.id }, data: answer });
  await audit(tx, null, {
    action: 'invitation.answerByMail',
    recordType: 'meeting',
    recordId: meeting.id,
    before: { invitationId: invitation.id, state: invitation.state },
    after: { invitationId: invitation.id, state: answer.state },
  });
  return { kind: 'reply', outcome: 'applied', meetingId: meeting.id, recordId: invitation.id };

  async function refused(reason: Refusal, meetingId?: string, invitationId?: string): Promise<Outcome> {
    await audit(tx, null, {
      action: 'invitation.refuseReply',
      recordType: meetingId ? 'meeting' : 'inboundMail',
      recordId: meetingId ?? inboundId,
      after: { reason, ...(invitationId ? { invitationId } : {}) },
    });
    return {
      kind: 'reply',
      outcome: 'refused',
      reason,
      ...(meetingId ? { meetingId } : {}),
      ...(invitationId ? { recordId: invitationId } : {}),
    };
  }
}

/** Locked, since the meeting may be moved or called off at this moment. */
async function lockedMeeting(tx: Tx, id: string): Promise<Meeting | null> {
  await tx.$queryRaw`SELECT id FROM "Meeting" WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.meeting.findUnique({ where: { id } });
}
