import type { Config } from '../config.ts';
import { type CalendarEvent, feedCalendar, type Mailbox } from '../core/calendar/ical.ts';
import type { Meeting } from '../core/db/client.ts';
import type { Language } from '../core/i18n/languages.ts';
import type { Translate } from '../core/i18n/translations.ts';
import type { PublicMeeting } from './open/queries.ts';
import { meetingPaths } from './paths.ts';

/** Who invites: the portal's own address. */
export function organizerOf(config: Config): Mailbox {
  const [, name = '', address = ''] = /^\s*"?(.*?)"?\s*<(.+)>\s*$/.exec(config.mailFrom) ?? [];
  return address ? { name, email: address } : { name: '', email: config.mailFrom };
}

/** The same for the life of the meeting, in invitations, in the feed and in single entries. */
export function calendarUid(config: Config, meetingId: string): string {
  return `${meetingId}@${new URL(config.baseUrl).hostname}`;
}

/** Where a calendar says that the meeting is. */
export function calendarLocation(meeting: { place: string; onlineUrl: string | null }): string {
  return [meeting.place, meeting.onlineUrl].filter(Boolean).join(' · ');
}

interface FeedDeps {
  config: Config;
}

/** The public meetings as a calendar to subscribe to. It changes only when one of them does. */
export function meetingsCalendar(
  { config }: FeedDeps,
  language: Language,
  t: Translate,
  meetings: readonly PublicMeeting[],
): string {
  return feedCalendar({
    name: t('meetings:calendar.name'),
    description: t('meetings:calendar.description'),
    url: config.baseUrl + meetingPaths.publicList(language),
    now: latestChange(meetings),
    organizer: organizerOf(config),
    refreshMinutes: 360,
    events: meetings.map((meeting) => ({
      ...publicEvent(config, language, t, meeting),
      cancelled: meeting.state === 'cancelled',
    })),
  });
}

function publicEvent(
  config: Config,
  language: Language,
  t: Translate,
  meeting: PublicMeeting,
): CalendarEvent {
  const agenda = meeting.items.map((title, index) => `${index + 1}. ${title}`);
  const url = config.baseUrl + meetingPaths.public(language, meeting.slug);
  return {
    uid: calendarUid(config, meeting.id),
    sequence: meeting.sequence,
    start: meeting.startsAt,
    end: meeting.endsAt,
    title: meeting.title,
    location: calendarLocation(meeting),
    url,
    description: [...(agenda.length > 0 ? [`${t('meetings:agenda')}:`, ...agenda, ''] : []), url].join('\n'),
  };
}

/** The one meeting that somebody was invited to, for their own calendar. */
export function inviteeCalendar(
  { config }: FeedDeps,
  t: Translate,
  meeting: Meeting & { startsAt: Date; endsAt: Date },
): string {
  return feedCalendar({
    name: t('meetings:calendar.name'),
    now: meeting.updatedAt,
    organizer: organizerOf(config),
    refreshMinutes: 360,
    events: [
      {
        uid: calendarUid(config, meeting.id),
        sequence: meeting.sequence,
        start: meeting.startsAt,
        end: meeting.endsAt,
        title: meeting.title,
        location: calendarLocation(meeting),
        cancelled: meeting.state === 'cancelled',
      },
    ],
  });
}

function latestChange(meetings: readonly PublicMeeting[]): Date {
  return new Date(Math.max(0, ...meetings.map(({ updatedAt }) => updatedAt.getTime())));
}
