import type { Person } from '../../core/auth/person.ts';
import { hashToken, newToken } from '../../core/auth/tokens.ts';
import { audit } from '../../core/db/audit.ts';
import type { Invitation, Meeting, Tx } from '../../core/db/client.ts';
import { conflict, notFound } from '../../core/errors.ts';
import { enqueueMail, type OutgoingMail } from '../../core/mail/outbox.ts';
import type { Deps } from '../../deps.ts';
import { invitationMail } from '../mails.ts';
import { demandCoordinator } from '../policy.ts';
import { canEditMeeting, canInvite } from '../rules.ts';
import { mailContents, organisationsToInvite } from './queries.ts';
import type { InviteesInput } from './schema.ts';

export type InvitationDeps = Pick<Deps, 'db' | 'jobs' | 'clock' | 'pages' | 'config' | 'translations'>;

export type MeetingWithBody = Meeting & { body: { name: string } };

/**
 * Puts people on the list; nobody is written to yet, and nobody stands on it twice.
 * @returns how many are new
 */
export async function addInvitees(
  tx: Tx,
  asking: Person,
  meetingId: string,
  input: InviteesInput,
): Promise<number> {
  const meeting = await lockedMeeting(tx, asking, meetingId);
  if (!canEditMeeting(meeting)) throw conflict('meetings-staff:errors.notEditable');
  const chosen = await chosenPeople(tx, input);
  const { count } = await tx.invitation.createMany({
    data: chosen.map((invitee) => ({ ...invitee, meetingId, tokenHash: hashToken(newToken()) })),
    skipDuplicates: true,
  });
  if (count > 0) {
    await audit(tx, asking, {
      action: 'meeting.addInvitees',
      recordType: 'meeting',
      recordId: meetingId,
      after: { count },
    });
  }
  return count;
}

/** Everybody whom the choice stands for. */
export async function chosenPeople(tx: Tx, input: InviteesInput) {
  const people = await tx.person.findMany({
    where: {
      deactivatedAt: null,
      OR: [{ id: { in: input.people } }, { organisationId: { in: input.organisations } }],
    },
    select: { id: true, name: true, email: true, interfaceLanguage: true, organisationId: true },
  });
  const asWhole = new Set(input.organisations);
  const withoutPeople = (await organisationsToInvite(tx)).filter(
    ({ id, people: count, email }) => asWhole.has(id) && count === 0 && email,
  );
  return [
    ...people.map(({ id, interfaceLanguage, organisationId, ...person }) => ({
      ...person,
      personId: id,
      language: interfaceLanguage,
      // Only who is invited as part of the whole shows the meeting to the rest of the organisation.
      organisationId: asWhole.has(organisationId) ? organisationId : null,
    })),
    ...withoutPeople.map(({ id, name, email }) => ({
      name,
      email: (email ?? '').toLowerCase(),
      language: 'de',
      organisationId: id,
    })),
    ...(input.email ? [{ name: input.name, email: input.email, language: input.language }] : []),
  ];
}

/** Takes somebody off the list to whom nothing was sent. */
export async function removeInvitee(
  deps: InvitationDeps,
  asking: Person,
  meetingId: string,
  invitationId: string,
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    await lockedMeeting(tx, asking, meetingId);
    const { count } = await tx.invitation.deleteMany({
      where: { id: invitationId, meetingId, sentAt: null },
    });
    if (count === 0) throw notFound();
    await audit(tx, asking, { action: 'meeting.removeInvitee', recordType: 'meeting', recordId: meetingId });
  });
}

/**
 * Writes to everybody on the list who has not been written to. Whoever sends at the same time waits for the
 * meeting's row and then finds nobody left.
 * @returns how many invitations go out
 */
export async function sendInvitations(
  deps: InvitationDeps,
  tx: Tx,
  asking: Person,
  meetingId: string,
): Promise<number> {
  const meeting = await lockedMeeting(tx, asking, meetingId);
  if (!canInvite(meeting, deps.clock())) throw conflict('meetings-staff:errors.cannotInvite');
  const waiting = await tx.invitation.findMany({ where: { meetingId, sentAt: null } });
  if (waiting.length === 0) return 0;
  await mailInvitations(deps, tx, meeting, waiting, (invitation) => dedupeKey(invitation, meeting));
  await tx.meeting.update({
    where: { id: meetingId },
    data: { invitedAt: meeting.invitedAt ?? deps.clock() },
  });
  await audit(tx, asking, {
    action: 'meeting.invite',
    recordType: 'meeting',
    recordId: meetingId,
    after: { count: waiting.length, sequence: meeting.sequence },
  });
  return waiting.length;
}

/** Sends one invitation again, with a new link; the old one stops working. */
export async function resendInvitation(
  deps: InvitationDeps,
  tx: Tx,
  asking: Person,
  meetingId: string,
  invitationId: string,
): Promise<void> {
  const meeting = await lockedMeeting(tx, asking, meetingId);
  if (!canInvite(meeting, deps.clock())) throw conflict('meetings-staff:errors.cannotInvite');
  const invitation = await tx.invitation.findFirst({
    where: { id: invitationId, meetingId, sentAt: { not: null } },
  });
  if (!invitation) throw notFound();
  await mailInvitations(deps, tx, meeting, [invitation]);
  await audit(tx, asking, {
    action: 'meeting.inviteAgain',
    recordType: 'meeting',
    recordId: meetingId,
    after: { invitationId },
  });
}

/**
 * Mends a wrong address. The invitation and its answer stay; if it was sent before, it is sent again.
 * @returns whether a mail goes out
 */
export async function correctAddress(
  deps: InvitationDeps,
  tx: Tx,
  asking: Person,
  meetingId: string,
  invitationId: string,
  email: string,
): Promise<boolean> {
  const meeting = await lockedMeeting(tx, asking, meetingId);
  const before = await tx.invitation.findFirst({ where: { id: invitationId, meetingId } });
  if (!before) throw notFound();
  if (before.sentAt && !canInvite(meeting, deps.clock())) {
    throw conflict('meetings-staff:errors.cannotInvite');
  }
  const taken = await tx.invitation.count({ where: { meetingId, email, id: { not: invitationId } } });
  if (taken > 0) throw conflict('meetings-staff:errors.addressTaken');
  const invitation = await tx.invitation.update({ where: { id: invitationId }, data: { email } });
  await correctInBody(tx, meeting.bodyId, before.email, email);
  if (before.sentAt) await mailInvitations(deps, tx, meeting, [invitation]);
  await audit(tx, asking, {
    action: 'meeting.correctAddress',
    recordType: 'meeting',
    recordId: meetingId,
    after: { invitationId },
  });
  return before.sentAt !== null;
}

/** Else the next meeting of the body would be made with the address that was wrong. */
async function correctInBody(tx: Tx, bodyId: string, wrong: string, email: string): Promise<void> {
  const taken = await tx.bodyMember.count({ where: { bodyId, email } });
  if (taken === 0) await tx.bodyMember.updateMany({ where: { bodyId, email: wrong }, data: { email } });
}

async function mailInvitations(
  deps: InvitationDeps,
  tx: Tx,
  meeting: MeetingWithBody,
  invitations: readonly Invitation[],
  keyOf?: (invitation: Invitation) => string,
): Promise<void> {
  const contents = await mailContents(tx, meeting, invitations);
  for (const { invitation, token } of await renewTokens(deps, tx, invitations)) {
    const mail = invitationMail(deps, contents.for(invitation), contents.agenda, invitation, token);
    await enqueueForInvitee(deps, tx, invitation, mail, keyOf?.(invitation));
  }
}

/** Puts a mail into the outbox whose fate is then shown at the invitation. */
export async function enqueueForInvitee(
  deps: Pick<Deps, 'jobs'>,
  tx: Tx,
  invitation: Pick<Invitation, 'id'>,
  mail: OutgoingMail,
  dedupeKey?: string,
): Promise<string | null> {
  return enqueueMail(deps, tx, {
    ...mail,
    recordType: 'invitation',
    recordId: invitation.id,
    ...(dedupeKey ? { dedupeKey } : {}),
  });
}

/** Only the hash is stored, so each mail carries a link of its own, and the newest one counts. */
export async function renewTokens(deps: Pick<Deps, 'clock'>, tx: Tx, invitations: readonly Invitation[]) {
  const renewed = invitations.map((invitation) => ({ invitation, token: newToken() }));
  await tx.$executeRaw`
    UPDATE "Invitation" i SET "tokenHash" = renewed.hash, "sentAt" = coalesce(i."sentAt", ${deps.clock()})
    FROM unnest(
      ${renewed.map(({ invitation }) => invitation.id)}::uuid[],
      ${renewed.map(({ token }) => hashToken(token))}::text[]
    ) AS renewed (id, hash)
    WHERE i.id = renewed.id`;
  return renewed;
}

/** One mail for each state of the appointment. */
export function dedupeKey(invitation: Pick<Invitation, 'id'>, meeting: Pick<Meeting, 'sequence'>): string {
  return `invitation:${invitation.id}:${meeting.sequence}`;
}

async function lockedMeeting(tx: Tx, asking: Person, id: string): Promise<MeetingWithBody> {
  demandCoordinator(asking);
  await tx.$queryRaw`SELECT id FROM "Meeting" WHERE id = ${id}::uuid FOR UPDATE`;
  const meeting = await tx.meeting.findUnique({ where: { id }, include: { body: true } });
  if (!meeting) throw notFound();
  return meeting;
}
