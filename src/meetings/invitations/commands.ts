import type { Person } from '../../core/auth/person.ts';
import { hashToken, newToken } from '../../core/auth/tokens.ts';
import { audit } from '../../core/db/audit.ts';
import type { Invitation, Meeting, Tx } from '../../core/db/client.ts';
import { conflict, notFound } from '../../core/errors.ts';
import { enqueueMail } from '../../core/mail/outbox.ts';
import type { Deps } from '../../deps.ts';
import { agendaForInvitees } from '../agenda/queries.ts';
import {
  type Appointment,
  cancellationMail,
  invitationMail,
  type MailMeeting,
  updateMail,
} from '../mails.ts';
import { demandCoordinator } from '../policy.ts';
import { titlesByLanguage } from '../queries.ts';
import { canInvite, type Move, takesAnswers } from '../rules.ts';
import { invitationByToken, organisationsToInvite } from './queries.ts';
import type { Answer, InviteesInput } from './schema.ts';

export type InvitationDeps = Pick<Deps, 'db' | 'jobs' | 'clock' | 'pages' | 'config' | 'translations'>;

type MeetingWithBody = Meeting & { body: { name: string } };

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
  if (meeting.state !== 'draft' && meeting.state !== 'scheduled') {
    throw conflict('meetings-staff:errors.notEditable');
  }
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

async function chosenPeople(tx: Tx, input: InviteesInput) {
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
  const envelope = await mailContents(tx, meeting, waiting);
  for (const { invitation, token } of await renewTokens(deps, tx, waiting)) {
    const mail = invitationMail(deps, envelope.for(invitation), envelope.agenda, invitation, token);
    await enqueueMail(deps, tx, { ...mail, dedupeKey: dedupeKey(invitation, meeting) });
  }
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
): Promise<string> {
  const meeting = await lockedMeeting(tx, asking, meetingId);
  if (!canInvite(meeting, deps.clock())) throw conflict('meetings-staff:errors.cannotInvite');
  const invitation = await tx.invitation.findFirst({
    where: { id: invitationId, meetingId, sentAt: { not: null } },
  });
  if (!invitation) throw notFound();
  const envelope = await mailContents(tx, meeting, [invitation]);
  for (const { token } of await renewTokens(deps, tx, [invitation])) {
    await enqueueMail(
      deps,
      tx,
      invitationMail(deps, envelope.for(invitation), envelope.agenda, invitation, token),
    );
  }
  await audit(tx, asking, {
    action: 'meeting.inviteAgain',
    recordType: 'meeting',
    recordId: meetingId,
    after: { invitationId },
  });
  return invitation.name;
}

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
      data: { state: 'pending', answeredAt: null },
    });
  }
  const invited = await tx.invitation.findMany({ where: { meetingId: meeting.id, sentAt: { not: null } } });
  const envelope = await mailContents(tx, meeting, invited);
  for (const { invitation, token } of await renewTokens(deps, tx, invited)) {
    const mail = updateMail(deps, envelope.for(invitation), envelope.agenda, invitation, token, {
      before,
      move,
    });
    await enqueueMail(deps, tx, { ...mail, dedupeKey: dedupeKey(invitation, meeting) });
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
  const envelope = await mailContents(tx, meeting, invited);
  for (const invitation of invited) {
    const mail = cancellationMail(deps, envelope.for(invitation), invitation);
    await enqueueMail(deps, tx, { ...mail, dedupeKey: dedupeKey(invitation, meeting) });
  }
  return invited.length;
}

/** Takes an answer by personal link. Returns false when it is too late for one. */
export async function answerInvitation(
  deps: Pick<Deps, 'db' | 'clock'>,
  token: string,
  input: { answer: Answer; note: string },
): Promise<boolean> {
  return deps.db.$transaction(async (tx) => {
    const invitation = await invitationByToken(tx, token);
    if (!invitation) throw notFound();
    // Read again under the row's lock: the meeting may be called off at this moment.
    const [meeting] = await tx.$queryRaw<Pick<Meeting, 'state' | 'startsAt'>[]>`
      SELECT state, "startsAt" FROM "Meeting" WHERE id = ${invitation.meetingId}::uuid FOR UPDATE`;
    if (!meeting || !takesAnswers(meeting, deps.clock())) return false;
    await tx.invitation.update({
      where: { id: invitation.id },
      data: { state: input.answer, note: input.note, answeredAt: deps.clock() },
    });
    await audit(tx, null, {
      action: 'invitation.answer',
      recordType: 'meeting',
      recordId: invitation.meetingId,
      before: { invitationId: invitation.id, state: invitation.state },
      after: { invitationId: invitation.id, state: input.answer },
    });
    return true;
  });
}

async function lockedMeeting(tx: Tx, asking: Person, id: string): Promise<MeetingWithBody> {
  demandCoordinator(asking);
  await tx.$queryRaw`SELECT id FROM "Meeting" WHERE id = ${id}::uuid FOR UPDATE`;
  const meeting = await tx.meeting.findUnique({ where: { id }, include: { body: true } });
  if (!meeting) throw notFound();
  return meeting;
}

async function mailContents(tx: Tx, meeting: MeetingWithBody, invitations: readonly Invitation[]) {
  const { startsAt, endsAt } = meeting;
  if (!startsAt || !endsAt) throw conflict('meetings-staff:errors.cannotInvite');
  const languages = [...new Set(invitations.map(({ language }) => language))];
  const titles = await titlesByLanguage(tx, meeting, languages);
  return {
    agenda: await agendaForInvitees(tx, meeting),
    for: ({ language }: Invitation): MailMeeting => ({
      ...meeting,
      startsAt,
      endsAt,
      title: titles.get(language) ?? meeting.title,
      bodyName: meeting.body.name,
    }),
  };
}

/** Only the hash is stored, so each mail carries a link of its own, and the newest one counts. */
async function renewTokens(deps: Pick<Deps, 'clock'>, tx: Tx, invitations: readonly Invitation[]) {
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

function dedupeKey(invitation: Invitation, meeting: Meeting): string {
  return `invitation:${invitation.id}:${meeting.sequence}`;
}
