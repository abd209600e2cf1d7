import type { Config } from '../../../config.ts';
import { composeMail, type MailDeps } from '../../../core/mail/compose.ts';
import type { OutgoingMail } from '../../../core/mail/outbox.ts';
import { whenText } from '../../view.ts';
import { proposalPaths } from './paths.ts';

export interface AnsweredProposal {
  recipient: { name: string; email: string; language: string };
  /** The meeting on whose agenda it now stands, or from which it was put off. */
  meeting: { title: string; startsAt: Date | null; endsAt: Date | null; allDay: boolean };
  title: string;
  outcome: 'accepted' | 'merged' | 'deferred';
  /** The chair's words; never empty where the proposal was put off. */
  answer: string;
  /** Of the item that it became or went into. */
  itemTitle: string;
}

/** Tells somebody what became of the agenda item that they proposed. */
export function proposalAnswerMail(
  deps: MailDeps & { config: Config },
  data: AnsweredProposal,
): OutgoingMail {
  const { recipient, meeting, title, outcome, answer, itemTitle } = data;
  const t = deps.translations.for(recipient.language);
  return composeMail(deps, {
    toAddress: recipient.email,
    toName: recipient.name,
    language: recipient.language,
    subject: t(`proposals:mail.${outcome}.subject`, { title }),
    template: 'meetings/mails/proposalAnswer',
    data: {
      outcome,
      title,
      answer,
      itemTitle,
      meeting: {
        title: meeting.title,
        when: whenText(t, recipient.language, meeting),
        timed: meeting.startsAt !== null,
      },
      url: deps.config.baseUrl + proposalPaths.mine,
    },
  });
}
