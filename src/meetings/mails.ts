import type { Config } from '../config.ts';
import { inviteCalendar } from '../core/calendar/ical.ts';
import type { InvitationState } from '../core/db/client.ts';
import { formatDate } from '../core/i18n/format.ts';
import { composeMail, type MailDeps } from '../core/mail/compose.ts';
import type { OutgoingMail } from '../core/mail/outbox.ts';
import type { AgendaItemRow } from './agenda/queries.ts';
import { calendarLocation, calendarUid, organizerFor } from './feed.ts';
import { invitationPaths } from './invitations/paths.ts';
import type { Move } from './rules.ts';
import { moveView, placeText, whenText } from './view.ts';

type Deps = MailDeps & { config: Config; clock: () => Date };

export interface MailMeeting {
  id: string;
  /** In the recipient's language, where there is such a title. */
  title: string;
  bodyName: string;
  startsAt: Date;
  endsAt: Date;
  allDay: boolean;
  place: string;
  onlineUrl: string | null;
  sequence: number;
  cancelReason: string;
}

export interface Invitee {
  /** Of the invitation; a preview has none, and cannot be answered by mail. */
  id?: string;
  name: string;
  email: string;
  language: string;
  state: InvitationState;
}

export type Appointment = Pick<MailMeeting, 'startsAt' | 'endsAt' | 'allDay' | 'place' | 'onlineUrl'>;

/** Asks somebody to come. */
export function invitationMail(
  deps: Deps,
  meeting: MailMeeting,
  agenda: readonly AgendaItemRow[],
  invitee: Invitee,
  token: string,
): OutgoingMail {
  return meetingMail(deps, 'invitation', meeting, agenda, invitee, token, {});
}

/** Says from when and where to when and where a meeting was moved. */
export function updateMail(
  deps: Deps,
  meeting: MailMeeting,
  agenda: readonly AgendaItemRow[],
  invitee: Invitee,
  token: string,
  { before, move }: { before: Appointment; move: Move },
): OutgoingMail {
  const t = deps.translations.for(invitee.language);
  const changes = moveView(t, invitee.language, before, meeting, move);
  return meetingMail(deps, 'update', meeting, agenda, invitee, token, changes);
}

/** Calls a meeting off. */
export function cancellationMail(deps: Deps, meeting: MailMeeting, invitee: Invitee): OutgoingMail {
  return meetingMail(deps, 'cancellation', meeting, [], invitee, null, {});
}

function meetingMail(
  deps: Deps,
  kind: 'invitation' | 'update' | 'cancellation',
  meeting: MailMeeting,
  agenda: readonly AgendaItemRow[],
  invitee: Invitee,
  token: string | null,
  data: Record<string, unknown>,
): OutgoingMail {
  const { language } = invitee;
  const t = deps.translations.for(language);
  const when = whenText(t, language, meeting);
  const where = placeText(t, meeting);
  const lines = agenda.map(({ number, parentId, from, title }) => ({
    number: parentId ? number : `${number}.`,
    time: from ? formatDate(language, from, 'time') : '',
    title,
  }));
  const answerUrl = token ? deps.config.baseUrl + invitationPaths.answer(token) : null;
  const mail = composeMail(deps, {
    toAddress: invitee.email,
    toName: invitee.name,
    language,
    subject: t(`meetings:mail.${kind}.subject`, {
      title: meeting.title,
      date: formatDate(language, meeting.startsAt, 'longDate'),
    }),
    template: `meetings/mails/${kind}`,
    data: {
      meeting: {
        title: meeting.title,
        bodyName: meeting.bodyName,
        onlineUrl: meeting.onlineUrl,
        when,
        where,
      },
      agenda: lines,
      answerUrl,
      // Answers carried over from a date poll, and those that stand while a place changes.
      noted: invitee.state === 'pending' ? '' : t(`meetings:answer.saved.${invitee.state}`),
      cancelReason: kind === 'cancellation' ? meeting.cancelReason : '',
      ...data,
    },
  });
  const method = kind === 'cancellation' ? 'CANCEL' : 'REQUEST';
  const agendaText = lines.map(({ number, time, title }) =>
    [time, `${number} ${title}`].filter(Boolean).join('  '),
  );
  return {
    ...mail,
    calendar: {
      method,
      content: inviteCalendar({
        method,
        now: deps.clock(),
        uid: calendarUid(deps.config, meeting.id),
        sequence: meeting.sequence,
        start: meeting.startsAt,
        end: meeting.endsAt,
        allDay: meeting.allDay,
        title: meeting.title,
        location: calendarLocation(meeting),
        ...(answerUrl ? { url: answerUrl } : {}),
        description: [
          ...(kind === 'cancellation' && meeting.cancelReason
            ? [`${t('meetings:cancelReason')}: ${meeting.cancelReason}`]
            : []),
          ...(agendaText.length > 0 ? [`${t('meetings:agenda')}:`, ...agendaText, ''] : []),
          ...(answerUrl ? [`${t('meetings:mail.answerHere')} ${answerUrl}`] : []),
        ].join('\n'),
        organizer: organizerFor(deps.config, invitee.id),
        attendee: { name: invitee.name, email: invitee.email, answer: invitee.state },
      }),
    },
  };
}
