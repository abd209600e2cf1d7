import type { MinutesState } from '../../../core/db/client.ts';
import { formatDate } from '../../../core/i18n/format.ts';
import type { Translate } from '../../../core/i18n/translations.ts';
import { measurePaths } from '../../measures/paths.ts';
import { minutesPaths } from '../paths.ts';
import { minutesBadge } from '../view.ts';
import { approvalPaths } from './paths.ts';
import type { ApprovalFacts, DocumentRow, ReaderRow } from './queries.ts';
import { type ApprovalGap, type CirculationGap, contentHash, takesObjections, typedHash } from './rules.ts';

interface Meeting {
  id: string;
  minutesState: MinutesState;
  circulatedAt: Date | null;
  objectionsUntil: Date | null;
  approvedAt: Date | null;
  approval: 'silence' | 'atMeeting' | null;
}

export interface Standing {
  meeting: Meeting;
  facts: ApprovalFacts;
  /** What keeps the minutes from being sent round, or from being approved; not asked for others than coordinators. */
  circulation: readonly CirculationGap[];
  approval: readonly ApprovalGap[];
  now: Date;
}

type Next = 'write' | 'circulate' | 'answer' | 'circulateAgain' | 'read' | 'bySilence' | 'nothing';

/** The one thing that happens next. */
export function nextStep({ meeting, facts, circulation, approval, now }: Standing): Next {
  if (meeting.minutesState === 'approved') return 'nothing';
  if (meeting.minutesState !== 'circulated' || approval.includes('notCirculated')) {
    return circulation.length > 0 ? 'write' : 'circulate';
  }
  if (facts.objections.some(({ state }) => state === 'open')) return 'answer';
  if (approval.includes('changed') || approval.includes('promised')) return 'circulateAgain';
  return takesObjections(meeting, now) ? 'read' : 'bySilence';
}

/** Where the minutes stand, what is next, and who has to do it, each in a sentence. */
export function standing(t: Translate, language: string, state: Standing) {
  const { meeting, facts } = state;
  const say = (name: string, params?: Record<string, unknown>) => t(`approval-staff:stand.${name}`, params);
  const day = (date: Date | null) => (date ? formatDate(language, date, 'longDate') : '');
  const next = nextStep(state);
  const newest = facts.documents.find(({ kind }) => kind === 'circulated');
  const where = {
    none: say('where.none'),
    draft: say('where.draft'),
    circulated: say('where.circulated', { number: newest?.number ?? 0, date: day(meeting.circulatedAt) }),
    approved: say(`where.${meeting.approval ?? 'silence'}`, {
      date: day(meeting.approvedAt),
      meeting: facts.approvedIn?.title ?? '',
    }),
  }[meeting.minutesState];
  const responsible = facts.organiser ?? say('who.coordination');
  const who = { read: say('who.readers'), bySilence: say('who.nobody'), nothing: say('who.nobody') };
  const open = facts.objections.filter((objection) => objection.state === 'open').length;
  return {
    next,
    items: [
      { term: say('whereTerm'), text: where },
      {
        term: say('nextTerm'),
        text: say(`next.${next}`, { count: open, until: day(meeting.objectionsUntil) }),
      },
      {
        term: say('whoTerm'),
        text: next === 'read' || next === 'bySilence' || next === 'nothing' ? who[next] : responsible,
      },
    ],
  };
}

/** The way from draft to locked. */
export function approvalSteps(t: Translate, language: string, { meeting, facts, now }: Standing) {
  const day = (date: Date | null) => (date ? formatDate(language, date, 'longDate') : '');
  const { minutesState } = meeting;
  const circulated = minutesState === 'circulated' || minutesState === 'approved';
  const states = [
    { name: 'draft', done: circulated, date: '' },
    { name: 'circulated', done: circulated, date: day(meeting.circulatedAt) },
    {
      name: 'objections',
      done: minutesState === 'approved' || (circulated && !takesObjections(meeting, now) && !hasOpen(facts)),
      date: day(meeting.objectionsUntil),
    },
    { name: 'approved', done: minutesState === 'approved', date: day(meeting.approvedAt) },
  ];
  const current = states.findIndex(({ done }) => !done);
  return states.map(({ name, done, date }, index) => {
    const state = done ? 'done' : index === current ? 'current' : 'pending';
    return {
      title: t(`approval-staff:steps.${name}`),
      text: date && t(`approval-staff:steps.on.${name}`, { date }),
      state,
      stateText: t(`meetings-staff:steps.${state}`),
    };
  });
}

function hasOpen({ objections }: ApprovalFacts): boolean {
  return objections.some(({ state }) => state === 'open');
}

/** What is in the way of sending the minutes round, each with where to mend it. */
export function circulationObstacles(
  t: Translate,
  meetingId: string,
  gaps: readonly CirculationGap[],
  { unreported }: ApprovalFacts,
) {
  return gaps.flatMap((gap) =>
    gap === 'unreported'
      ? unreported.map(({ id, title }) => ({
          text: t('approval-staff:circulation.gaps.unreported', { title }),
          href: measurePaths.measure(id),
        }))
      : [{ text: t(`approval-staff:circulation.gaps.${gap}`), href: minutesPaths.edit(meetingId) }],
  );
}

/** The stored versions, each with its sum worked out anew. */
export function versions(
  t: Translate,
  language: string,
  meetingId: string,
  documents: readonly DocumentRow[],
) {
  return documents.map(({ number, kind, content, hash, createdAt }) => {
    const matches = contentHash(content) === hash;
    return {
      title: t(`approval-staff:versions.${kind}`, { number }),
      date: formatDate(language, createdAt, 'dateTime'),
      hash,
      href: approvalPaths.pdf(meetingId, number),
      badge: {
        text: t(`approval-staff:versions.${matches ? 'matches' : 'differs'}`),
        kind: matches ? 'success' : 'danger',
      },
    };
  });
}

const mailKinds = {
  queued: 'neutral',
  sending: 'neutral',
  sent: 'success',
  bounced: 'danger',
  failed: 'danger',
} as const;

/** To whom the minutes went, and whether they arrived and were opened. */
export function readerRows(t: Translate, language: string, meetingId: string, readers: readonly ReaderRow[]) {
  return readers.map(({ id, name, email, sentAt, openedAt, mail }) => ({
    name,
    email,
    sent: t('approval-staff:readers.sentOn', { date: formatDate(language, sentAt, 'longDate') }),
    opened: openedAt
      ? t('approval-staff:readers.openedOn', { date: formatDate(language, openedAt, 'longDate') })
      : t('approval-staff:readers.unopened'),
    badge: mail ? { text: t(`approval-staff:readers.mail.${mail}`), kind: mailKinds[mail] } : null,
    action: approvalPaths.resending(meetingId, id),
  }));
}

export function laterChoices(language: string, later: ApprovalFacts['later']) {
  return later.map(({ id, title, startsAt }) => ({
    value: id,
    text: `${title}, ${formatDate(language, startsAt, 'longDate')}`,
  }));
}

type Known = Pick<DocumentRow, 'hash' | 'kind' | 'number'>;

/** What is said about a sum that somebody typed in from a printout; null before anybody has. */
export function checkResult(t: Translate, typed: string, documents: readonly Known[]) {
  if (typed.trim() === '') return null;
  const hash = typedHash(typed);
  if (!hash) return { kind: 'warning', text: t('approval:check.invalid') };
  const found = documents.find((one) => one.hash === hash);
  if (!found) return { kind: 'danger', text: t('approval:check.different') };
  const kind = found.kind === 'circulated' ? 'warning' : 'success';
  return { kind, text: t(`approval:check.${found.kind}`, { number: found.number }) };
}

/** For the meeting's page: how far its minutes are, with the way there. */
export function minutesSummary(
  t: Translate,
  meeting: Pick<Meeting, 'id' | 'minutesState' | 'objectionsUntil'>,
  language: string,
) {
  const until = meeting.objectionsUntil ? formatDate(language, meeting.objectionsUntil, 'longDate') : '';
  return {
    href: approvalPaths.page(meeting.id),
    badge: minutesBadge(t, meeting.minutesState),
    text: meeting.minutesState === 'circulated' ? t('approval-staff:summary.until', { until }) : '',
  };
}
