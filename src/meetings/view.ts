import { formatDate } from '../core/i18n/format.ts';
import { interfaceLanguageOf, type Language } from '../core/i18n/languages.ts';
import type { Translate } from '../core/i18n/translations.ts';
import { berlinTime } from '../core/i18n/zonedTime.ts';
import { agendaPaths } from './agenda/paths.ts';
import { invitationPaths } from './invitations/paths.ts';
import type { PublicMeeting } from './open/queries.ts';
import { meetingPaths } from './paths.ts';
import type { listMeetings, MeetingRow } from './queries.ts';
import { canEditMeeting, isOpenToPublic, type SchedulingGap } from './rules.ts';

interface Appointment {
  startsAt: Date | null;
  endsAt: Date | null;
}

/** "Donnerstag, 3. Dezember 2026, 10:00 bis 12:00 Uhr", or that it is still open. */
export function whenText(t: Translate, language: string, { startsAt, endsAt }: Appointment): string {
  if (!startsAt || !endsAt) return t('meetings:noTime');
  return t('meetings:when', {
    date: formatDate(language, startsAt, 'weekdayDate'),
    from: formatDate(language, startsAt, 'time'),
    to: formatDate(language, endsAt, 'time'),
  });
}

/** The place, "online", or both. */
export function placeText(t: Translate, meeting: { place: string; onlineUrl: string | null }): string {
  if (meeting.place && meeting.onlineUrl) return t('meetings:placeAndOnline', { place: meeting.place });
  return meeting.place || (meeting.onlineUrl ? t('meetings:online') : '');
}

const stateKinds = {
  draft: 'neutral',
  polling: 'warning',
  scheduled: 'info',
  held: 'success',
  cancelled: 'danger',
} as const;

/** A meeting's state as a badge. */
export function stateBadge(t: Translate, state: MeetingRow['state']) {
  return { text: t(`meetings:states.${state}`), kind: stateKinds[state] };
}

/** What the form shows of a stored meeting. */
export function formValues(
  meeting: MeetingRow,
  words: { title: string; description: string } | null,
): Record<string, unknown> {
  return {
    title: meeting.title,
    bodyId: meeting.bodyId,
    audience: meeting.audience,
    date: meeting.startsAt ? formatDate('de', meeting.startsAt, 'iso') : '',
    start: meeting.startsAt ? berlinTime(meeting.startsAt) : '',
    end: meeting.endsAt ? berlinTime(meeting.endsAt) : '',
    place: meeting.place,
    town: meeting.town ?? '',
    onlineUrl: meeting.onlineUrl ?? '',
    publicTitle: words?.title ?? '',
    publicDescription: words?.description ?? '',
  };
}

/** A meeting as the public pages show it. */
export function publicView(t: Translate, language: Language, meeting: PublicMeeting) {
  const shown = interfaceLanguageOf(language);
  return {
    title: meeting.title,
    titleLanguage: meeting.titleLanguage === language ? null : meeting.titleLanguage,
    href: meetingPaths.public(language, meeting.slug),
    entryHref: meetingPaths.publicEntry(language, meeting.slug),
    when: whenText(t, shown, meeting),
    where: placeText(t, meeting),
    bodyName: meeting.bodyName,
    items: meeting.items.map((item, index) => ({ number: index + 1, title: item, lang: 'de' })),
    cancelled: meeting.state === 'cancelled',
    badges: meeting.state === 'cancelled' ? [stateBadge(t, 'cancelled')] : [],
  };
}

/** One row of the staff list. */
export function listRow(
  t: Translate,
  language: string,
  meeting: Awaited<ReturnType<typeof listMeetings>>['rows'][number],
) {
  return [
    { text: meeting.title, href: meetingPaths.meeting(meeting.id) },
    { text: whenText(t, language, meeting) },
    { text: placeText(t, meeting) },
    { text: meeting.body.name },
    { badge: stateBadge(t, meeting.state) },
  ];
}

/** Everything that is known of a meeting, term by term. */
export function meetingFacts(
  t: Translate,
  language: string,
  meeting: MeetingRow,
  words: { title: string } | null,
) {
  const say = (name: string) => t(`meetings-staff:form.${name}`);
  return [
    {
      term: t('meetings-staff:facts.when'),
      text: meeting.startsAt
        ? `${whenText(t, language, meeting)} (${t('meetings:timeZone')})`
        : whenText(t, language, meeting),
    },
    { term: say('place'), text: meeting.place },
    { term: say('onlineUrl'), text: meeting.onlineUrl, href: meeting.onlineUrl },
    { term: say('town'), text: meeting.town ? t(`meetings-staff:towns.${meeting.town}`) : '' },
    { term: say('body'), text: meeting.body.name, lang: 'de' },
    { term: say('audience'), text: t(`meetings-staff:audiences.${meeting.audience}.name`) },
    { term: say('publicTitle'), text: words?.title ?? '', lang: 'de' },
  ];
}

interface StepsInput {
  meeting: MeetingRow;
  gaps: readonly SchedulingGap[];
  agendaItems: number;
  invitations: readonly { sentAt: Date | null }[];
  started: boolean;
}

/** What is done and what is missing until the invitations are out; empty once there is nothing to prepare. */
export function nextSteps(t: Translate, { meeting, gaps, agendaItems, invitations, started }: StepsInput) {
  if (!canEditMeeting(meeting) || started) return [];
  const unsent = invitations.filter(({ sentAt }) => !sentAt).length;
  const steps = [
    { name: 'appointment', done: !gaps.includes('time') && !gaps.includes('place') },
    ...(isOpenToPublic(meeting.audience) ? [{ name: 'publicText', done: !gaps.includes('publicText') }] : []),
    { name: 'agenda', done: agendaItems > 0 },
    { name: 'invitees', done: invitations.length > 0 },
    { name: 'schedule', done: meeting.state === 'scheduled' },
    { name: 'send', done: invitations.length > 0 && unsent === 0 },
  ];
  const next = steps.findIndex(({ done }) => !done);
  const hrefs: Record<string, string> = {
    appointment: meetingPaths.edit(meeting.id),
    publicText: meetingPaths.edit(meeting.id),
    agenda: agendaPaths.new(meeting.id),
    invitees: invitationPaths.manage(meeting.id),
    send: invitationPaths.manage(meeting.id),
  };
  return steps.map(({ name, done }, index) => {
    const state = done ? 'done' : index === next ? 'current' : 'pending';
    return {
      title: t(`meetings-staff:steps.${name}.${done ? 'done' : 'open'}`, {
        count: name === 'agenda' ? agendaItems : name === 'send' && !done ? unsent : invitations.length,
      }),
      state,
      stateText: t(`meetings-staff:steps.${state}`),
      ...(done || !hrefs[name] ? {} : { href: hrefs[name] }),
    };
  });
}
