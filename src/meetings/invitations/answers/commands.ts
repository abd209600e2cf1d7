import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { Invitation, Meeting, Tx } from '../../../core/db/client.ts';
import { notFound } from '../../../core/errors.ts';
import type { Deps } from '../../../deps.ts';
import { takesAnswers } from '../../rules.ts';
import { invitationByToken, ownInvitation } from '../queries.ts';
import { keptAnswer } from './rules.ts';
import type { AnswerInput } from './schema.ts';

type AnswerDeps = Pick<Deps, 'db' | 'clock'>;

/** Takes an answer by personal link. Returns false when it is too late for one. */
export async function answerInvitation(
  deps: AnswerDeps,
  token: string,
  input: AnswerInput,
): Promise<boolean> {
  return deps.db.$transaction(async (tx) =>
    takeAnswer(deps, tx, null, await invitationByToken(tx, token), input),
  );
}

/** Takes the answer of somebody who is signed in to the invitation of their own. */
export async function answerAsPerson(
  deps: AnswerDeps,
  asking: Person,
  meetingId: string,
  input: AnswerInput,
): Promise<boolean> {
  return deps.db.$transaction(async (tx) =>
    takeAnswer(deps, tx, asking, await ownInvitation(tx, asking.id, meetingId), input),
  );
}

async function takeAnswer(
  deps: AnswerDeps,
  tx: Tx,
  asking: Person | null,
  invitation: Invitation | null,
  input: AnswerInput,
): Promise<boolean> {
  if (!invitation) throw notFound();
  // Read again under the row's lock: the meeting may be called off at this moment.
  const [meeting] = await tx.$queryRaw<Pick<Meeting, 'state' | 'startsAt' | 'audience'>[]>`
    SELECT state, "startsAt", audience FROM "Meeting" WHERE id = ${invitation.meetingId}::uuid FOR UPDATE`;
  if (!meeting || !takesAnswers(meeting, deps.clock())) return false;
  await tx.invitation.update({
    where: { id: invitation.id },
    data: {
      ...keptAnswer(input, { audience: meeting.audience, organisationId: invitation.organisationId }),
      answeredAt: deps.clock(),
    },
  });
  await audit(tx, asking, {
    action: 'invitation.answer',
    recordType: 'meeting',
    recordId: invitation.meetingId,
    before: { invitationId: invitation.id, state: invitation.state },
    after: { invitationId: invitation.id, state: input.answer },
  });
  return true;
}

const keptDays = 30;

/** Who needed an interpreter or a way without steps is nobody's business once the meeting is 30 days past. */
export async function forgetNeeds(deps: AnswerDeps): Promise<number> {
  const before = new Date(deps.clock().getTime() - keptDays * 86_400_000);
  const { count } = await deps.db.invitation.updateMany({
    where: {
      meeting: { endsAt: { lt: before } },
      OR: [{ languages: { isEmpty: false } }, { wheelchair: true }],
    },
    data: { languages: [], wheelchair: false },
  });
  return count;
}
