import type { Town } from '../core/db/client.ts';
import { formatDate, isoDay } from '../core/i18n/format.ts';
import { interfaceLanguageOf, type Language } from '../core/i18n/languages.ts';
import type { Translate } from '../core/i18n/translations.ts';
import { berlinTime } from '../core/i18n/zonedTime.ts';
import { newsPaths } from '../news/paths.ts';
import { agendaPaths } from './agenda/paths.ts';
import { invitationPaths } from './invitations/paths.ts';
import type { PublicMeeting } from './open/queries.ts';
import { meetingPaths } from './paths.ts';
import { pollPaths } from './polls/paths.ts';
import type { MeetingRow } from './queries.ts';
import { canEditMeeting, isOpenToPublic, type Move, placeWithTown, type SchedulingGap } from './rules.ts';

interface Appointment {
  startsAt: Date | null;
  endsAt: Date | null;
  allDay: boolean;
}

type AppointmentAndPlace = Appointment & Parameters<typeof placeText>[1];

/** "Donnerstag, 3. Dezember 2026, 10:00 bis 12:00 Uhr", the days of a meeting of whole days, or that it is still open. */
export function whenText(t: Translate, language: string, { startsAt, endsAt, allDay }: Appointment): string {
  if (!startsAt || !endsAt) return t('meetings:noTime');
  const last = allDay ? lastDayOf(endsAt) : endsAt;
  const date = formatDate(language, startsAt, 'weekdayDate');
  const lastDate = formatDate(language, last, 'weekdayDate');
  if (allDay) {
    return date === lastDate
      ? t('meetings:whenAllDay', { date })
      : t('meetings:whenAllDays', { date, lastDate });
  }
  const clock = { from: formatDate(language, startsAt, 'time'), to: formatDate(language, endsAt, 'time') };
  return date === lastDate
    ? t('meetings:when', { date, ...clock })
    : t('meetings:whenOverDays', { date, lastDate, ...clock });
}

/** A meeting of whole days ends with the midnight after its last day. */
function lastDayOf(endsAt: Date): Date {
  return new Date(endsAt.getTime() - 1);
}

/** The place, "online", or both. */
export function placeText(
  t: Translate,
  meeting: { place: string; onlineUrl: string | null; town?: Town | null },
): string {
  const place = placeWithTown(meeting);
  if (place && meeting.onlineUrl) return t('meetings:placeAndOnline', { place });
  return place || (meeting.onlineUrl ? t('meetings:online') : '');
}

/** What a mail says of a move. Where the place keeps its name, only the way to take part online is another. */
export function moveView(
  t: Translate,
  language: string,
  before: AppointmentAndPlace,
  after: AppointmentAndPlace,
  move: Move,
) {
  const where = placeText(t, before);
  const isElsewhere = where !== placeText(t, after);
  return {
    move: { time: move.time, place: move.place && isElsewhere, link: move.place && !isElsewhere },
    before: { when: whenText(t, language, before), where },
  };
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
    ...timeValues(meeting),
    place: meeting.place,
    town: meeting.town ?? '',
    onlineUrl: meeting.onlineUrl ?? '',
    publicTitle: words?.title ?? '',
    publicDescription: words?.description ?? '',
  };
}

function timeValues({ startsAt, endsAt, allDay }: Appointment) {
  if (!startsAt || !endsAt) return {};
  const date = isoDay(startsAt);
  const endDate = isoDay(allDay ? lastDayOf(endsAt) : endsAt);
  return {
    date,
    endDate: endDate === date ? '' : endDate,
    ...(allDay ? { allDay: 'on' } : { start: berlinTime(startsAt), end: berlinTime(endsAt) }),
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
    items: publicAgenda(language, meeting),
    results: meeting.results.map(({ slug, title, language: own }) => ({
      text: title,
      href: newsPaths.public(language, slug),
      lang: own === language ? null : own,
    })),
    cancelled: meeting.state === 'cancelled',
    cancelReason: meeting.cancelReason,
    badges: meeting.state === 'cancelled' ? [stateBadge(t, 'cancelled')] : [],
  };
}

function publicAgenda(language: Language, { slug, items }: PublicMeeting) {
  const shown = items.map(({ id, parentId, number, title, text, attachments }) => ({
    id,
    parentId,
    number,
    title,
    text,
    lang: 'de',
    attachments: attachments.map((file) => ({
      text: file.name,
      href: meetingPaths.publicAttachment(language, slug, file.id, file.name),
    })),
  }));
  return shown
    .filter(({ parentId }) => parentId === null)
    .map(({ id, ...item }) => ({
      ...item,
      parts: shown.filter((part) => part.parentId === id).map(({ id: _id, ...part }) => part),
    }));
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

/** What is done and what is missing until the invitations are out; empty once they are. */
export function nextSteps(t: Translate, { meeting, gaps, agendaItems, invitations, started }: StepsInput) {
  if (!canEditMeeting(meeting) || started) return [];
  const unsent = invitations.filter(({ sentAt }) => !sentAt).length;
  const steps = [
    { name: 'appointment', done: !gaps.includes('time') && !gaps.includes('place') },
    ...(isOpenToPublic(meeting.audience) ? [{ name: 'publicText', done: !gaps.includes('publicText') }] : []),
    { name: 'agenda', done: agendaItems > 0 },
    ...(gaps.includes('publicAgenda') ? [{ name: 'publicAgenda', done: false }] : []),
    { name: 'invitees', done: invitations.length > 0 },
    { name: 'schedule', done: meeting.state === 'scheduled' },
    { name: 'send', done: invitations.length > 0 && unsent === 0 },
  ];
  const next = steps.findIndex(({ done }) => !done);
  if (next === -1) return [];
  const openAppointment = meeting.state === 'polling' ? 'openPoll' : 'openTime';
  const wordOf = (name: string, done: boolean) => {
    if (done) return 'done';
    return name === 'appointment' && !gaps.includes('place') ? openAppointment : 'open';
  };
  const hrefs: Record<string, string> = {
    appointment:
      meeting.state === 'polling' && gaps.includes('time')
        ? pollPaths.poll(meeting.id)
        : meetingPaths.edit(meeting.id),
    publicText: meetingPaths.edit(meeting.id),
    agenda: agendaPaths.new(meeting.id),
    publicAgenda: '#agenda',
    invitees: invitationPaths.manage(meeting.id),
    send: invitationPaths.manage(meeting.id),
  };
  return steps.map(({ name, done }, index) => {
    const state = done ? 'done' : index === next ? 'current' : 'pending';
    return {
      title: t(`meetings-staff:steps.${name}.${wordOf(name, done)}`, {
        count: name === 'agenda' ? agendaItems : name === 'send' && !done ? unsent : invitations.length,
      }),
      state,
      stateText: t(`meetings-staff:steps.${state}`),
      ...(done || !hrefs[name] ? {} : { href: hrefs[name] }),
    };
  });
}
