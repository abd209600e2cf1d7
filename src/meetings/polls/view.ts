import type { PollState } from '../../core/db/client.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { endonym } from '../../core/i18n/languages.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { deliveryView } from '../invitations/view.ts';
import { whenText } from '../view.ts';
import { pollPaths } from './paths.ts';
import {
  type CountedVoter,
  type OptionRow,
  type PollInviteeRow,
  type PollRow,
  type PollSummary,
  votersAmong,
} from './queries.ts';
import {
  bestOptions,
  choiceFor,
  isOpen,
  missingOrganisations,
  silentOrganisations,
  tallies,
} from './rules.ts';

/** A date that is asked about. */
export function optionText(
  t: Translate,
  language: string,
  option: { startsAt: Date; endsAt: Date; allDay: boolean },
): string {
  return whenText(t, language, option);
}

/** Day and minute until which answers count. */
export function deadlineText(t: Translate, language: string, deadline: Date): string {
  return t('polls:deadlineAt', {
    date: formatDate(language, deadline, 'weekdayDate'),
    time: formatDate(language, deadline, 'time'),
  });
}

const stateKinds = { open: 'info', closed: 'warning', decided: 'success', cancelled: 'danger' } as const;

/** A poll whose time is over is closed, also where nobody has closed it yet. */
export function shownState(poll: PollRow, now: Date): PollState {
  return poll.state === 'open' && !isOpen(poll, now) ? 'closed' : poll.state;
}

function pollBadge(t: Translate, poll: PollRow, now: Date) {
  const state = shownState(poll, now);
  const name = state === 'open' && !poll.openedAt ? 'prepared' : state;
  return {
    text: t(`polls-staff:states.${name}`),
    kind: name === 'prepared' ? 'neutral' : stateKinds[state],
  } as const;
}

/** What is known of a poll as a whole, term by term. */
export function pollFacts(
  t: Translate,
  language: string,
  poll: PollRow,
  invitees: readonly PollInviteeRow[],
  now: Date,
) {
  const voters = votersAmong(invitees);
  const answered = voters.filter(({ choices }) => choices).length;
  const say = (name: string) => t(`polls-staff:facts.${name}`);
  return [
    { term: say('state'), badge: pollBadge(t, poll, now) },
    { term: say('closed'), text: closedText(t, language, poll) },
    {
      term: t('polls:deadline'),
      text: poll.deadline ? deadlineText(t, language, poll.deadline) : say('noDeadline'),
    },
    { term: say('answers'), text: t('polls-staff:facts.answered', { answered, asked: voters.length }) },
    { term: say('names'), text: say(poll.hideNames ? 'namesHidden' : 'namesShown') },
    { term: t('polls-staff:form.message'), text: poll.message, lang: language === 'de' ? undefined : 'de' },
  ];
}

function closedText(t: Translate, language: string, poll: PollRow): string {
  if (!poll.closedAt || poll.state === 'cancelled') return '';
  return t(`polls-staff:facts.closedBy.${poll.closeReason ?? 'byHand'}`, {
    date: formatDate(language, poll.closedAt, 'dateTime'),
  });
}

/** The dates with how many can come, which are best, and who would be missing. */
export function resultsTable(
  t: Translate,
  language: string,
  {
    poll,
    invitees,
    now,
    mayDecide,
  }: { poll: PollRow; invitees: readonly PollInviteeRow[]; now: Date; mayDecide: boolean },
) {
  const voters = votersAmong(invitees);
  const rows = tallies(
    poll.options.map(({ id }) => id),
    voters,
  );
  const possible = new Set(poll.options.filter(({ startsAt }) => startsAt > now).map(({ id }) => id));
  const best = bestOptions(rows.filter(({ optionId }) => possible.has(optionId)));
  const column = (name: string) => t(`polls-staff:results.${name}`);
  return {
    caption: column('caption'),
    hideCaption: true,
    stacked: true,
    dense: true,
    columns: [
      { text: column('date') },
      ...(['yes', 'ifNeedBe', 'no'] as const).map((choice) => ({
        text: t(`polls:choices.${choice}`),
        numeric: true,
      })),
      { text: column('unanswered'), numeric: true },
      { text: column('missing') },
      ...(mayDecide ? [{ text: column('choose'), hidden: true }] : []),
    ],
    rows: poll.options.map((option, index) => {
      const when = optionText(t, language, option);
      const { yes = 0, ifNeedBe = 0, no = 0, unanswered = 0 } = rows[index] ?? {};
      return [
        {
          text: when,
          mark: optionMark(t, poll, option, best),
          note: possible.has(option.id) || poll.state === 'decided' ? '' : column('past'),
        },
        { text: yes },
        { text: ifNeedBe },
        { text: no },
        { text: unanswered },
        { text: missingOrganisations(voters, option.id).join(', ') || '–' },
        ...(mayDecide ? [decideCell(t, poll, option, when, possible.has(option.id))] : []),
      ];
    }),
  };
}

function optionMark(t: Translate, poll: PollRow, { id }: OptionRow, best: readonly string[]) {
  if (poll.state === 'decided') {
    return poll.chosenOptionId === id ? { text: t('polls-staff:results.chosen'), kind: 'success' } : null;
  }
  if (!best.includes(id)) return null;
  return { text: t(`polls-staff:results.${best.length > 1 ? 'amongBest' : 'best'}`), kind: 'success' };
}

function decideCell(t: Translate, poll: PollRow, option: OptionRow, when: string, possible: boolean) {
  if (!possible) return { text: '' };
  return {
    button: {
      text: t('polls-staff:results.choose'),
      hiddenText: when,
      href: pollPaths.decision(poll.meetingId, option.id),
      kind: 'secondary',
      small: true,
    },
  };
}

/** Of which organisations nobody has answered, in one line. */
export function silentText(invitees: readonly PollInviteeRow[]): string {
  return silentOrganisations(votersAmong(invitees)).join(', ');
}

/** Who said what, date by date. */
export function voices(
  t: Translate,
  language: string,
  options: readonly OptionRow[],
  voters: readonly CountedVoter[],
) {
  return options.map((option) => ({
    when: optionText(t, language, option),
    groups: (['yes', 'ifNeedBe', 'no'] as const).map((choice) => ({
      term: t(`polls:choices.${choice}`),
      text: voters
        .filter((voter) => choiceFor(voter, option.id) === choice)
        .map(voterName)
        .join(', '),
    })),
  }));
}

/** A voter's name with the organisation, where that says more. */
export function voterName({ name, organisation }: Pick<CountedVoter, 'name' | 'organisation'>): string {
  return organisation && organisation !== name ? `${name} (${organisation})` : name;
}

const inviteeKinds = {
  answered: 'success',
  opened: 'info',
  sent: 'neutral',
  revoked: 'danger',
} as const;

/** How far somebody is who was asked. */
export function inviteeState({
  revokedAt,
  answeredAt,
  openedAt,
}: Pick<PollInviteeRow, 'revokedAt' | 'answeredAt' | 'openedAt'>): keyof typeof inviteeKinds {
  if (revokedAt) return 'revoked';
  if (answeredAt) return 'answered';
  return openedAt ? 'opened' : 'sent';
}

/** Those who are asked, as the list shows them. */
export function inviteeRows(t: Translate, language: string, invitees: readonly PollInviteeRow[]) {
  return invitees.map((invitee) => {
    const state = inviteeState(invitee);
    const steps = (['sentAt', 'openedAt', 'remindedAt', 'answeredAt'] as const).flatMap((step) => {
      const at = invitee[step];
      return at ? [t(`polls-staff:invitees.steps.${step}`, { date: formatDate(language, at, 'date') })] : [];
    });
    return {
      id: invitee.id,
      name: invitee.name,
      organisation: invitee.organisation !== invitee.name ? invitee.organisation : null,
      email: invitee.email,
      languageName: endonym(invitee.language),
      note: invitee.note,
      revoked: state === 'revoked',
      badge: { text: t(`polls-staff:invitees.states.${state}`), kind: inviteeKinds[state] },
      steps: steps.join(' · '),
      delivery: deliveryView(t, invitee.mail),
    };
  });
}

/** The poll as a part of its meeting's page: how it stands, or that a draft can look for a date. */
export function pollPart(
  t: Translate,
  language: string,
  meeting: { id: string; state: string },
  summary: PollSummary | null,
  now: Date,
) {
  if (meeting.state === 'draft') return { beginHref: pollPaths.new(meeting.id) };
  if (!summary) return null;
  const { poll, asked, answered } = summary;
  return {
    href: pollPaths.poll(meeting.id),
    badge: pollBadge(t, poll, now),
    facts: [
      { term: t('polls-staff:facts.answers'), text: t('polls-staff:facts.answered', { answered, asked }) },
      ...(poll.deadline && meeting.state === 'polling'
        ? [{ term: t('polls:deadline'), text: deadlineText(t, language, poll.deadline) }]
        : []),
    ],
  };
}
