import type { Config } from '../../config.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { composeMail, type MailDeps } from '../../core/mail/compose.ts';
import type { OutgoingMail } from '../../core/mail/outbox.ts';
import type { AgendaItemRow } from '../agenda/queries.ts';
import { invitationPaths } from '../invitations/paths.ts';
import type { Invitee, MailMeeting } from '../mails.ts';
import { placeText, whenText } from '../view.ts';

/**
 * Reminds somebody of a meeting to which they were invited, and says what they answered. The calendar has the
 * meeting from the invitation, so none comes with it.
 */
export function reminderMail(
  deps: MailDeps & { config: Config },
  meeting: MailMeeting,
  agenda: readonly AgendaItemRow[],
  invitee: Invitee & { deputyName: string },
  token: string,
  message: string,
): OutgoingMail {
  const { language, state, deputyName } = invitee;
  const t = deps.translations.for(language);
  return composeMail(deps, {
    toAddress: invitee.email,
    toName: invitee.name,
    language,
    subject: t('reminders:mail.subject', {
      title: meeting.title,
      date: formatDate(language, meeting.startsAt, 'longDate'),
    }),
    template: 'meetings/mails/reminder',
    data: {
      meeting: {
        title: meeting.title,
        bodyName: meeting.bodyName,
        onlineUrl: meeting.onlineUrl,
        when: whenText(t, language, meeting),
        where: placeText(t, meeting),
      },
      agenda: agenda.map(({ number, parentId, from, title }) => ({
        number: parentId ? number : `${number}.`,
        time: from && !meeting.allDay ? formatDate(language, from, 'time') : '',
        title,
      })),
      message,
      pending: state === 'pending',
      answer: t(`reminders:mail.answers.${state}`, { name: deputyName }),
      answerUrl: deps.config.baseUrl + invitationPaths.answer(token),
    },
  });
}
