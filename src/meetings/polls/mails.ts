import type { Config } from '../../config.ts';

import { composeMail, type MailDeps } from '../../core/mail/compose.ts';
import type { OutgoingMail } from '../../core/mail/outbox.ts';
import { placeText } from '../view.ts';
import { pollPaths } from './paths.ts';
import { deadlineText, optionText } from './view.ts';

type Deps = MailDeps & { config: Config };

export interface MailPoll {
  /** In the recipient's language, where there is such a title. */
  title: string;
  bodyName: string;
  place: string;
  onlineUrl: string | null;
  message: string;
  deadline: Date | null;
  options: readonly { startsAt: Date; endsAt: Date; allDay: boolean }[];
}

export interface PollRecipient {
  id: string;
  name: string;
  email: string;
  language: string;
}

/** Asks somebody which dates suit. */
export function pollInvitationMail(
  deps: Deps,
  poll: MailPoll,
  invitee: PollRecipient,
  token: string,
): OutgoingMail {
  return pollMail(deps, 'pollInvitation', poll, invitee, { answerUrl: answerUrl(deps, token) });
}

/** Asks somebody again who has not answered. */
export function pollReminderMail(
  deps: Deps,
  poll: MailPoll,
  invitee: PollRecipient,
  token: string,
): OutgoingMail {
  return pollMail(deps, 'pollReminder', poll, invitee, { answerUrl: answerUrl(deps, token) });
}

/** Says that the poll was called off, and why. */
export function pollCancellationMail(
  deps: Deps,
  poll: MailPoll,
  invitee: PollRecipient,
  reason: string,
): OutgoingMail {
  return pollMail(deps, 'pollCancellation', poll, invitee, { cancelReason: reason });
}

function answerUrl(deps: Deps, token: string): string {
  return deps.config.baseUrl + pollPaths.answer(token);
}

function pollMail(
  deps: Deps,
  kind: 'pollInvitation' | 'pollReminder' | 'pollCancellation',
  poll: MailPoll,
  invitee: PollRecipient,
  data: Record<string, unknown>,
): OutgoingMail {
  const { language } = invitee;
  const t = deps.translations.for(language);
  const mail = composeMail(deps, {
    toAddress: invitee.email,
    toName: invitee.name,
    language,
    subject: t(`polls:mail.${kind}.subject`, { title: poll.title }),
    template: `meetings/mails/${kind}`,
    data: {
      poll: {
        title: poll.title,
        bodyName: poll.bodyName,
        message: poll.message,
        where: placeText(t, poll),
        deadline: poll.deadline ? deadlineText(t, language, poll.deadline) : '',
        cancelled: kind === 'pollCancellation',
        dates: poll.options.map((option) => optionText(t, language, option)),
      },
      ...data,
    },
  });
  return { ...mail, recordType: 'pollInvitee', recordId: invitee.id };
}
