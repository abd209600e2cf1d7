import type { Person } from '../../../core/auth/person.ts';
import { hashToken, newToken } from '../../../core/auth/tokens.ts';
import type { Tx } from '../../../core/db/client.ts';
import { conflict, notFound } from '../../../core/errors.ts';
import { countFaceless } from '../../agenda/queries.ts';
import { movedProposalsUntil } from '../../bodies/rules.ts';
import { newSlug } from '../../commands.ts';
import { sendInvitations } from '../../invitations/commands.ts';
import { publicWords } from '../../queries.ts';
import { missingForScheduling } from '../../rules.ts';
import { lockedPoll, log, type PollDeps, type PollWithMeeting } from '../commands.ts';
import { type PollInviteeRow, pollInvitees } from '../queries.ts';
import { carriedAnswer, choiceFor } from '../rules.ts';

/**
 * Makes the meeting take place on that date: closes the poll, carries the answers over and invites everybody, all of it
 * or nothing. Whoever clicks a second time changes nothing.
 * @returns how many invitations go out; null when the same date was chosen before
 */
export async function decidePoll(
  deps: PollDeps,
  tx: Tx,
  asking: Person,
  meetingId: string,
  optionId: string,
): Promise<number | null> {
  const poll = await lockedPoll(tx, asking, meetingId);
  const option = poll.options.find(({ id }) => id === optionId);
  if (!option) throw notFound();
  if (poll.state === 'decided' && poll.chosenOptionId === optionId) return null;
  if (poll.state !== 'open' && poll.state !== 'closed') throw conflict('polls-staff:errors.notOpen');
  const now = deps.clock();
  if (option.startsAt <= now) throw conflict('polls-staff:errors.datePast');
  await schedule(tx, poll, option, now);
  await tx.datePoll.update({
    where: { id: poll.id },
    data: {
      state: 'decided',
      chosenOptionId: optionId,
      closedAt: poll.closedAt ?? now,
      closeReason: poll.closeReason ?? 'byHand',
      version: { increment: 1 },
    },
  });
  await carryAnswers(tx, poll, optionId);
  const invited = await sendInvitations(deps, tx, asking, meetingId);
  await log(tx, asking, 'poll.decide', meetingId, {
    startsAt: option.startsAt.toISOString(),
    endsAt: option.endsAt.toISOString(),
    invited,
  });
  return invited;
}

async function schedule(
  tx: Tx,
  { meeting }: PollWithMeeting,
  { startsAt, endsAt, allDay }: { startsAt: Date; endsAt: Date; allDay: boolean },
  now: Date,
): Promise<void> {
  if (meeting.state !== 'polling') throw conflict('polls-staff:errors.notOpen');
  const words = await publicWords(tx, meeting.textId);
  const appointment = { ...meeting, startsAt, endsAt };
  const faceless = await countFaceless(tx, meeting.id);
  if (missingForScheduling(appointment, words !== null, faceless).length > 0) {
    throw conflict('polls-staff:errors.notReady');
  }
  await tx.meeting.update({
    where: { id: meeting.id },
    data: {
      state: 'scheduled',
      startsAt,
      endsAt,
      allDay,
      proposalsUntil: movedProposalsUntil(meeting, startsAt, meeting.body.proposalDays, now),
      slug: await newSlug(tx, appointment, meeting.id),
      version: { increment: 1 },
    },
  });
}

/** Those whose link was revoked are not invited; those who were never asked are, without an answer. */
async function carryAnswers(tx: Tx, poll: PollWithMeeting, optionId: string): Promise<void> {
  const invitees = (await pollInvitees(tx, poll.id)).filter(({ revokedAt }) => !revokedAt);
  await tx.invitation.createMany({
    data: invitees.map((invitee) => ({
      meetingId: poll.meetingId,
      personId: invitee.personId,
      organisationId: invitee.organisationId,
      organisationName: invitee.organisationName,
      name: invitee.name,
      email: invitee.email,
      language: invitee.language,
      tokenHash: hashToken(newToken()),
    })),
    skipDuplicates: true,
  });
  const answers = invitees.map((invitee) => ({ ...invitee, state: stateOf(invitee, optionId) }));
  await tx.$executeRaw`
    UPDATE "Invitation" i
    SET state = carried.state::"InvitationState", note = carried.note, "answeredAt" = carried.at
    FROM unnest(
      ${answers.map(({ email }) => email)}::text[], ${answers.map(({ state }) => state)}::text[],
      ${answers.map(({ note }) => note)}::text[], ${answers.map(({ answeredAt }) => answeredAt)}::timestamptz[]
    ) AS carried (email, state, note, at)
    WHERE i."meetingId" = ${poll.meetingId}::uuid AND i.email = carried.email`;
}

function stateOf({ answeredAt, choices, organisation }: PollInviteeRow, optionId: string) {
  const voter = { organisation, choices: answeredAt ? new Map(Object.entries(choices)) : null };
  return carriedAnswer(choiceFor(voter, optionId));
}
