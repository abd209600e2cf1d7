import { formatDate } from '../../../core/i18n/format.ts';
import type { Translate } from '../../../core/i18n/translations.ts';
import { clusterPaths } from '../../../needs/clusters/paths.ts';
import type { AgendaItemRow } from '../queries.ts';
import { proposalPaths } from './paths.ts';
import type { ProposalRow } from './queries.ts';
import { type Closed, closedFor } from './rules.ts';

const stateKinds = { proposed: 'info', accepted: 'success', merged: 'success', deferred: 'warning' } as const;

interface MeetingFacts {
  id: string;
  title: string;
  state: 'draft' | 'polling' | 'scheduled' | 'held' | 'cancelled';
  startsAt: Date | null;
  proposalsUntil: Date | null;
}

/** Until when an agenda takes proposals, or that it takes none, and why. */
export function closingSentence(t: Translate, language: string, meeting: MeetingFacts, now: Date) {
  const closed: Closed | null = closedFor(meeting, now);
  const date = meeting.proposalsUntil ? formatDate(language, meeting.proposalsUntil, 'dateTime') : '';
  if (closed === null) return { isOpen: true, text: t('proposals-staff:open', { date }) };
  // The closing day is counted back from the meeting, so there is none before the date.
  if (closed === 'none' && meeting.state === 'polling') {
    return { isOpen: false, text: t('proposals-staff:noDateYet') };
  }
  const over = date ? 'closedOn' : 'closed';
  return { isOpen: false, text: t(`proposals-staff:${closed === 'over' ? over : closed}`, { date }) };
}

/** One's own proposal with what became of it. */
export function ownProposalView(t: Translate, language: string, proposal: ProposalRow) {
  return {
    title: proposal.title,
    meeting: proposal.meetingTitle,
    reason: proposal.reason,
    badge: { text: t(`proposals-staff:states.${proposal.state}`), kind: stateKinds[proposal.state] },
    at: t('proposals-staff:proposedOn', { date: formatDate(language, proposal.createdAt, 'longDate') }),
    merged:
      proposal.state === 'merged' && proposal.itemTitle
        ? t('proposals-staff:mergedInto', { title: proposal.itemTitle })
        : null,
    answer: proposal.answer,
    withdrawal:
      proposal.state === 'proposed' ? proposalPaths.withdrawal(proposal.meetingId, proposal.id) : null,
  };
}

/** A proposal as the chair reads it. */
export function proposalView(t: Translate, language: string, meetingId: string, proposal: ProposalRow) {
  return {
    id: proposal.id,
    version: proposal.version,
    title: proposal.title,
    reason: proposal.reason,
    meta: [
      [proposal.proposer, proposal.organisation].filter(Boolean).join(', '),
      formatDate(language, proposal.createdAt, 'longDate'),
      t('meetings-staff:agenda.minutes', { count: proposal.minutes }),
    ].filter(Boolean),
    cluster: proposal.clusterId
      ? { text: proposal.clusterTitle, href: clusterPaths.cluster(proposal.clusterId) }
      : null,
    from:
      proposal.meetingId === meetingId
        ? null
        : t('proposals-staff:deferredAt', { title: proposal.meetingTitle }),
    answer: proposal.answer,
    href: proposalPaths.answer(meetingId, proposal.id),
  };
}

interface PartInput {
  meeting: MeetingFacts;
  waiting: readonly ProposalRow[];
  deferred: readonly ProposalRow[];
  mayAnswer: boolean;
  mayPropose: boolean;
  now: Date;
}

/** Proposals on the page of a meeting: to be answered by the chair, to be made by the others. */
export function proposalsPart(
  t: Translate,
  language: string,
  { meeting, waiting, deferred, mayAnswer, mayPropose, now }: PartInput,
) {
  const closing = closingSentence(t, language, meeting, now);
  return {
    waiting: waiting.map((one) => proposalView(t, language, meeting.id, one)),
    deferred: deferred.map((one) => proposalView(t, language, meeting.id, one)),
    mayAnswer,
    mayPropose,
    closing,
    closingHref: proposalPaths.closing(meeting.id),
    proposeHref: proposalPaths.forMeeting(meeting.id),
  };
}

/** A meeting that takes proposals, in a list. */
export function openMeetingView(
  t: Translate,
  language: string,
  meeting: { id: string; title: string; proposalsUntil: Date | null },
  when: string,
) {
  const date = meeting.proposalsUntil ? formatDate(language, meeting.proposalsUntil, 'dateTime') : '';
  return {
    title: meeting.title,
    href: proposalPaths.forMeeting(meeting.id),
    meta: when,
    text: t('proposals-staff:open', { date }),
  };
}

/** Items into which a proposal can go. */
export function mergeChoices(t: Translate, agenda: readonly AgendaItemRow[]) {
  return [
    { value: '', text: t('proposals-staff:answer.chooseItem') },
    ...agenda.map(({ id, number, title }) => ({
      value: id,
      text: number ? `${number} ${title}` : title,
      lang: 'de',
    })),
  ];
}
