import { formatDate } from '../core/i18n/format.ts';
import { type Language, interfaceLanguageOf } from '../core/i18n/languages.ts';
import type { Translate } from '../core/i18n/translations.ts';
import { berlinTime } from '../core/i18n/zonedTime.ts';
import { meetingPaths } from './paths.ts';
import type { MeetingRow, PublicMeeting } from './queries.ts';

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

const stateKinds = { draft: 'neutral', scheduled: 'info', held: 'success', cancelled: 'danger' } as const;

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
    items: meeting.items,
    cancelled: meeting.state === 'cancelled',
    badges: meeting.state === 'cancelled' ? [stateBadge(t, 'cancelled')] : [],
  };
}
