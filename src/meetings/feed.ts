import type { Config } from '../config.ts';
import { type CalendarEvent, feedCalendar, type Mailbox } from '../core/calendar/ical.ts';
import type { InvitationState, Meeting, MeetingAudience, Town } from '../core/db/client.ts';
import { formatDate } from '../core/i18n/format.ts';
import type { Language } from '../core/i18n/languages.ts';
import type { Translate } from '../core/i18n/translations.ts';
import { replyAddress } from '../core/mail/inbound/replyAddress.ts';
import type { PublicMeeting } from './open/queries.ts';
import { meetingPaths } from './paths.ts';
import { placeWithTown } from './rules.ts';
import type { PersonalMeeting } from './subscription/queries.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Who invites: the portal's own address. */
export function organizerOf(config: Config): Mailbox {
  const [, name = '', address = ''] = /^\s*"?(.*?)"?\s*<(.+)>\s*$/.exec(config.mailFrom) ?? [];
  return address ? { name, email: address } : { name: '', email: config.mailFrom };
}

/** Who invites one invitee: answers by mail prove by this address that they come from them. */
export function organizerFor(config: Config, invitationId: string | undefined): Mailbox {
  const organizer = organizerOf(config);
  const email = invitationId ? replyAddress(config, invitationId) : null;
  return email ? { ...organizer, email } : organizer;
}

/** The same for the life of the meeting, in invitations, in the feed and in single entries. */
export function calendarUid(config: Config, meetingId: string): string {
  return `${meetingId}@${new URL(config.baseUrl).hostname}`;
}

/** The meeting that a calendar entry is of; null when it is none of this portal. */
export function meetingOfUid(config: Config, uid: string): string | null {
  const [id = ''] = uid.split('@');
  return uuid.test(id) && uid.toLowerCase() === calendarUid(config, id.toLowerCase())
    ? id.toLowerCase()
    : null;
}

/** Where a calendar says that the meeting is. */
export function calendarLocation(meeting: {
  place: string;
  onlineUrl: string | null;
  town?: Town | null;
}): string {
  return [placeWithTown(meeting), meeting.onlineUrl].filter(Boolean).join(' · ');
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
  audience?: MeetingAudience,
): string {
  return feedCalendar({
    name: [t('meetings:calendar.name'), ...(audience ? [t(`calendar:audiences.${audience}`)] : [])].join(
      ': ',
    ),
    description: t('meetings:calendar.description'),
    url: config.baseUrl + meetingPaths.publicList(language),
    now: latestChange(meetings),
    organizer: organizerOf(config),
    refreshMinutes: 360,
    events: meetings.map((meeting) => ({
      ...publicEvent(config, language, t, meeting),
      status: meeting.state === 'cancelled' ? 'cancelled' : 'confirmed',
    })),
  });
}

function publicEvent(
  config: Config,
  language: Language,
  t: Translate,
  meeting: PublicMeeting,
): CalendarEvent {
  const agenda = meeting.items.map(
    ({ number, parentId, title }) => `${number}${parentId ? '' : '.'} ${title}`,
  );
  const url = config.baseUrl + meetingPaths.public(language, meeting.slug);
  return {
    uid: calendarUid(config, meeting.id),
    sequence: meeting.sequence,
    start: meeting.startsAt,
    end: meeting.endsAt,
    allDay: meeting.allDay,
    title: meeting.title,
    location: calendarLocation(meeting),
    url,
    description: [...(agenda.length > 0 ? [`${t('meetings:agenda')}:`, ...agenda, ''] : []), url].join('\n'),
  };
}

/** Everything that one person may see, with their own answers. */
export function personalCalendar(
  { config }: FeedDeps,
  language: string,
  t: Translate,
  meetings: readonly PersonalMeeting[],
): string {
  return feedCalendar({
    name: t('meetings-staff:calendar.name'),
    now: latestChange(meetings),
    organizer: organizerOf(config),
    refreshMinutes: 60,
    events: meetings.map((meeting) => {
      const url = config.baseUrl + meetingPaths.meeting(meeting.id);
      const agenda = meeting.agenda.map(({ title, number, from }) =>
        [from ? formatDate(language, from, 'time') : '', `${number ? `${number}. ` : ''}${title}`]
          .filter(Boolean)
          .join('  '),
      );
      return {
        uid: calendarUid(config, meeting.id),
        sequence: meeting.sequence,
        start: meeting.startsAt,
        end: meeting.endsAt,
        allDay: meeting.allDay,
        title: meeting.title,
        location: calendarLocation(meeting),
        url,
        ...attendance(meeting),
        description: [
          meeting.body.name,
          ...(meeting.answer
            ? [`${t('meetings-staff:meeting.own')}: ${t(`meetings:answer.states.${meeting.answer}`)}`]
            : []),
          ...(meeting.cancelReason ? [`${t('meetings:cancelReason')}: ${meeting.cancelReason}`] : []),
          ...(agenda.length > 0 ? ['', `${t('meetings:agenda')}:`, ...agenda] : []),
          '',
          url,
        ].join('\n'),
      };
    }),
  });
}

/** How a meeting stands in the calendar of somebody with this answer: it takes no time of those who do not come. */
function attendance({ state, answer }: { state: Meeting['state']; answer: InvitationState | null }) {
  if (state === 'cancelled') return { status: 'cancelled', free: true } as const;
  if (answer === 'pending' || answer === 'tentative') return { status: 'tentative' } as const;
  return { status: 'confirmed', free: answer === 'declined' || answer === 'deputy' } as const;
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
        allDay: meeting.allDay,
        status: meeting.state === 'cancelled' ? 'cancelled' : 'confirmed',
      },
    ],
  });
}

function latestChange(meetings: readonly { updatedAt: Date }[]): Date {
  return new Date(Math.max(0, ...meetings.map(({ updatedAt }) => updatedAt.getTime())));
}
