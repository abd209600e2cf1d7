import type { Config } from '../../../config.ts';
import type { Person } from '../../../core/auth/person.ts';
import { audit } from '../../../core/db/audit.ts';
import type { AgendaProposal, Db, Meeting, Tx } from '../../../core/db/client.ts';
import { conflict, notFound } from '../../../core/errors.ts';
import type { Jobs } from '../../../core/jobs/engine.ts';
import type { MailDeps } from '../../../core/mail/compose.ts';
import { enqueueMail } from '../../../core/mail/outbox.ts';
import { canReadNeeds } from '../../../needs/policy.ts';
import { insertItem } from '../commands.ts';
import { objectIsThere } from '../objects/queries.ts';
import { agendaOf, openAgenda } from '../queries.ts';
import { proposalAnswerMail } from './mails.ts';
import { meetingToContribute } from './queries.ts';
import { closedFor, isOfferedTo } from './rules.ts';
import type { AnswerInput, ProposalInput } from './schema.ts';

type ProposalDeps = MailDeps & { db: Db; jobs: Jobs; clock: () => Date; config: Config };

export type Proposed = 'proposed' | 'closed' | 'clusterUnknown';

/** Proposes an item while the agenda of the meeting takes proposals. */
export async function propose(
  deps: Pick<ProposalDeps, 'clock'>,
  tx: Tx,
  asking: Person,
  meetingId: string,
  input: ProposalInput,
): Promise<Proposed> {
  const meeting = await meetingToContribute(tx, asking, meetingId);
  if (closedFor(meeting, deps.clock())) return 'closed';
  const object = { clusterId: input.clusterId, measureId: null, materialId: null };
  const mayName = input.clusterId === null || canReadNeeds(asking);
  if (!mayName || !(await objectIsThere(tx, object))) return 'clusterUnknown';
  const { id } = await tx.agendaProposal.create({
    data: {
      ...input,
      meetingId,
      proposerId: asking.id,
      organisationId: asking.organisationId,
      createdAt: deps.clock(),
    },
    select: { id: true },
  });
  await audit(tx, asking, {
    action: 'proposal.create',
    recordType: 'meeting',
    recordId: meetingId,
    after: { proposalId: id, title: input.title },
  });
  return 'proposed';
}

/** Takes one's own proposal back while nobody has answered it. Returns its title, null when it was answered. */
export async function withdrawProposal(
  deps: Pick<ProposalDeps, 'db'>,
  asking: Person,
  meetingId: string,
  id: string,
): Promise<string | null> {
  return deps.db.$transaction(async (tx) => {
    const proposal = await tx.agendaProposal.findFirst({ where: { id, meetingId, proposerId: asking.id } });
    if (!proposal) throw notFound();
    const { count } = await tx.agendaProposal.deleteMany({ where: { id, state: 'proposed' } });
    if (count === 0) return null;
    await audit(tx, asking, {
      action: 'proposal.withdraw',
      recordType: 'meeting',
      recordId: meetingId,
      before: { proposalId: id, title: proposal.title },
    });
    return proposal.title;
  });
}

export type Answered = 'answered' | 'answeredMeanwhile' | 'clusterThere' | 'unknownItem';

/**
 * The chair's answer to a proposal: it becomes the last item of the meeting, goes into one that is there, or is put
 * off. Who proposed it is told, once. What was put off can be taken in at a later meeting of the body.
 */
export async function answerProposal(
  deps: ProposalDeps,
  asking: Person,
  meetingId: string,
  id: string,
  input: AnswerInput,
): Promise<Answered> {
  return deps.db.$transaction(async (tx) => {
    const meeting = await openAgenda(tx, asking, meetingId);
    // Locked, so that two answers at once are one answer and one refusal.
    await tx.$queryRaw`SELECT id FROM "AgendaProposal" WHERE id = ${id}::uuid FOR UPDATE`;
    const proposal = await tx.agendaProposal.findUnique({
      where: { id },
      include: { meeting: true, proposer: true },
    });
    if (!proposal || !concerns(meeting, proposal)) throw notFound();
    const isLate = proposal.meetingId !== meetingId;
    const mayBe = isLate ? proposal.state === 'deferred' : proposal.state === 'proposed';
    if (!mayBe || proposal.version !== input.version) return 'answeredMeanwhile';
    if (isLate && input.outcome === 'deferred') throw conflict('proposals-staff:errors.deferredAlready');
    const itemId = await itemFor(deps, tx, asking, meeting, proposal, input);
    if (itemId === 'clusterThere' || itemId === 'unknownItem') return itemId;
    const { outcome: state, answer } = input;
    await tx.agendaProposal.update({
      where: { id },
      data: { state, answer, answeredAt: deps.clock(), itemId, version: { increment: 1 } },
    });
    const { proposer } = proposal;
    if (proposer && !proposer.deactivatedAt) {
      const mail = proposalAnswerMail(deps, {
        recipient: { ...proposer, language: proposer.interfaceLanguage },
        meeting,
        title: proposal.title,
        outcome: state,
        answer,
        itemTitle: itemId ? await titleOf(tx, itemId) : '',
      });
      await enqueueMail(deps, tx, { ...mail, dedupeKey: `agendaProposal:${id}:${state}` });
    }
    await audit(tx, asking, {
      action: 'proposal.answer',
      recordType: 'meeting',
      recordId: meetingId,
      before: { proposalId: id, state: proposal.state },
      after: { proposalId: id, state, answer, itemId },
    });
    return 'answered';
  });
}

function concerns(meeting: Meeting, proposal: AgendaProposal & { meeting: Meeting }): boolean {
  if (proposal.meetingId === meeting.id) return true;
  // What waits for its own meeting's chair is nothing to others of the body.
  return proposal.state !== 'proposed' && isOfferedTo(meeting, proposal.meeting);
}

async function itemFor(
  deps: Pick<ProposalDeps, 'clock'>,
  tx: Tx,
  asking: Person,
  meeting: Meeting,
  proposal: AgendaProposal,
  input: AnswerInput,
): Promise<string | null | 'clusterThere' | 'unknownItem'> {
  if (input.outcome === 'deferred') return null;
  const agenda = await agendaOf(tx, meeting.id);
  if (input.outcome === 'merged')
    return agenda.some(({ id }) => id === input.itemId) ? input.itemId : 'unknownItem';
  const { title, reason, minutes, organisationId } = proposal;
  // A cluster that was finished meanwhile stays with the proposal.
  const clusterId = (await objectIsThere(tx, {
    clusterId: proposal.clusterId,
    measureId: null,
    materialId: null,
  }))
    ? proposal.clusterId
    : null;
  if (clusterId && agenda.some((item) => item.clusterId === clusterId)) return 'clusterThere';
  return insertItem(deps, tx, asking, meeting.id, agenda, {
    title,
    internalText: reason,
    minutes,
    organisationId,
    clusterId,
  });
}

async function titleOf(tx: Tx, itemId: string): Promise<string> {
  return (await tx.agendaItem.findUniqueOrThrow({ where: { id: itemId }, select: { title: true } })).title;
}

/** Says until when an agenda takes proposals; null: none. False where that would be after the meeting begins. */
export async function setClosing(
  deps: Pick<ProposalDeps, 'db'>,
  asking: Person,
  meetingId: string,
  until: Date | null,
): Promise<boolean> {
  return deps.db.$transaction(async (tx) => {
    const meeting = await openAgenda(tx, asking, meetingId);
    if (until && meeting.startsAt && until > meeting.startsAt) return false;
    await tx.meeting.update({ where: { id: meetingId }, data: { proposalsUntil: until } });
    await audit(tx, asking, {
      action: 'proposal.closing',
      recordType: 'meeting',
      recordId: meetingId,
      before: { until: meeting.proposalsUntil?.toISOString() ?? null },
      after: { until: until?.toISOString() ?? null },
    });
    return true;
  });
}
