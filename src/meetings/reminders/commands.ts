import type { Person } from '../../core/auth/person.ts';
import { audit } from '../../core/db/audit.ts';
import type { Tx } from '../../core/db/client.ts';
import { conflict, notFound } from '../../core/errors.ts';
import { enqueueForInvitee, type InvitationDeps, renewTokens } from '../invitations/commands.ts';
import { mailContents } from '../invitations/queries.ts';
import { demandCoordinator } from '../policy.ts';
import { canEditMeeting, canInvite, hasStarted } from '../rules.ts';
import { reminderMail } from './mails.ts';
import { possiblyDue, type ReminderRow, reminderOf } from './queries.ts';
import { isRecipient, isTooLate, reminderStanding } from './rules.ts';
import type { ReminderInput } from './schema.ts';

/**
 * Plans a reminder. One whose time was earlier today goes out at once.
 * @returns to how many it went, or null while it waits
 */
export async function addReminder(
  deps: InvitationDeps,
  tx: Tx,
  asking: Person,
  meetingId: string,
  input: ReminderInput,
): Promise<number | null> {
  demandCoordinator(asking);
  const meeting = await lockedMeeting(tx, meetingId);
  const now = deps.clock();
  if (!canEditMeeting(meeting) || hasStarted(meeting, now)) throw conflict('reminders-staff:errors.closed');
  if (isTooLate(meeting, input, now)) throw conflict('reminders-staff:errors.past');
  const same = { meetingId, minutesBefore: input.minutesBefore, recipients: input.recipients, sentAt: null };
  if ((await tx.meetingReminder.count({ where: same })) > 0) {
    throw conflict('reminders-staff:errors.there');
  }
  const reminder = await tx.meetingReminder.create({ data: { ...input, meetingId, createdAt: now } });
  const { message: _words, ...facts } = input;
  await audit(tx, asking, {
    action: 'reminder.add',
    recordType: 'meeting',
    recordId: meetingId,
    after: facts,
  });
  return reminderStanding(reminder, meeting, now) === 'due'
    ? send(deps, tx, asking, meeting, reminder)
    : null;
}

/** Takes back a reminder that was not sent. */
export async function removeReminder(
  deps: Pick<InvitationDeps, 'db'>,
  asking: Person,
  meetingId: string,
  id: string,
): Promise<void> {
  demandCoordinator(asking);
  await deps.db.$transaction(async (tx) => {
    await lockedMeeting(tx, meetingId);
    const reminder = await reminderOf(tx, meetingId, id);
    if (reminder.sentAt) throw conflict('reminders-staff:errors.sent');
    await tx.meetingReminder.delete({ where: { id } });
    await audit(tx, asking, { action: 'reminder.remove', recordType: 'meeting', recordId: meetingId });
  });
}

/** Sends a reminder before its time. Null when it was sent already. */
export async function sendReminderNow(
  deps: InvitationDeps,
  tx: Tx,
  asking: Person,
  meetingId: string,
  id: string,
): Promise<number | null> {
  demandCoordinator(asking);
  const meeting = await lockedMeeting(tx, meetingId);
  const reminder = await reminderOf(tx, meetingId, id);
  if (reminder.sentAt) return null;
  if (!canInvite(meeting, deps.clock())) throw conflict('reminders-staff:errors.closed');
  return send(deps, tx, asking, meeting, reminder);
}

/**
 * Sends every reminder whose time has come. Two workers at once take turns at the meeting's row, and the second
 * one finds the reminder sent.
 * @returns how many mails go out
 */
export async function sendDueReminders(deps: InvitationDeps): Promise<number> {
  let mails = 0;
  const failures: unknown[] = [];
  for (const { id, meetingId } of await possiblyDue(deps.db, deps.clock())) {
    // One meeting's fault is not to keep the others waiting.
    await deps.db
      .$transaction(async (tx) => {
        const meeting = await lockedMeeting(tx, meetingId);
        const reminder = await tx.meetingReminder.findUnique({ where: { id } });
        if (!reminder || reminderStanding(reminder, meeting, deps.clock()) !== 'due') return 0;
        return send(deps, tx, null, meeting, reminder);
      })
      .then(
        (count) => {
          mails += count;
        },
        (error: unknown) => failures.push(error),
      );
  }
  if (failures.length > 0) throw failures[0];
  return mails;
}

/** Under the meeting's lock, since every mail gives its reader a new link. */
async function send(
  deps: InvitationDeps,
  tx: Tx,
  asking: Person | null,
  meeting: Awaited<ReturnType<typeof lockedMeeting>>,
  reminder: ReminderRow,
): Promise<number> {
  const invited = await tx.invitation.findMany({ where: { meetingId: meeting.id, sentAt: { not: null } } });
  const recipients = invited.filter((invitation) => isRecipient(reminder.recipients, invitation));
  const contents = await mailContents(tx, meeting, recipients);
  for (const { invitation, token } of await renewTokens(deps, tx, recipients)) {
    const mail = reminderMail(
      deps,
      contents.for(invitation),
      contents.agenda,
      invitation,
      token,
      reminder.message,
    );
    await enqueueForInvitee(deps, tx, invitation, mail, `reminder:${reminder.id}:${invitation.id}`);
  }
  await tx.meetingReminder.update({
    where: { id: reminder.id },
    data: { sentAt: deps.clock(), sentCount: recipients.length },
  });
  await audit(tx, asking, {
    action: 'reminder.send',
    recordType: 'meeting',
    recordId: meeting.id,
    after: { reminderId: reminder.id, count: recipients.length },
  });
  return recipients.length;
}

async function lockedMeeting(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT id FROM "Meeting" WHERE id = ${id}::uuid FOR UPDATE`;
  const meeting = await tx.meeting.findUnique({ where: { id }, include: { body: true } });
  if (!meeting) throw notFound();
  return meeting;
}
