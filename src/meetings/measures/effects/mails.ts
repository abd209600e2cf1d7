import type { Config } from '../../../config.ts';
import { composeMail, type MailDeps } from '../../../core/mail/compose.ts';
import type { OutgoingMail } from '../../../core/mail/outbox.ts';
import { measurePaths } from '../paths.ts';
import type { Recipient } from './queries.ts';

export interface EffectQuestion {
  measureId: string;
  title: string;
  months: number;
  personsBefore: number;
  personsAfter: number;
}

/** Asks the coordinators to have the round table say whether a measure helped. */
export function effectDueMail(
  deps: MailDeps & { config: Config },
  { measureId, title, months, personsBefore, personsAfter }: EffectQuestion,
  { name, email, language }: Omit<Recipient, 'id'>,
): OutgoingMail {
  const t = deps.translations.for(language);
  return composeMail(deps, {
    toAddress: email,
    toName: name,
    language,
    subject: t('measures:mail.effectDue.subject', { title }),
    template: 'meetings/mails/effectDue',
    data: {
      title,
      months,
      personsBefore,
      personsAfter,
      url: deps.config.baseUrl + measurePaths.effect(measureId, months),
    },
  });
}
