import type { Config } from '../../../config.ts';
import { formatDate } from '../../../core/i18n/format.ts';
import { composeMail, type MailDeps } from '../../../core/mail/compose.ts';
import type { OutgoingMail } from '../../../core/mail/outbox.ts';
import { measurePaths } from '../paths.ts';
import type { DueReminder } from './queries.ts';

/**
 * Reminds of a measure that is due, soon or for some days.
 * @param today YYYY-MM-DD; a reminder that comes late must not announce what is over
 */
export function measureReminderMail(
  deps: MailDeps & { config: Config },
  { measureId, title, owner, due, name, email, language }: Omit<DueReminder, 'dedupeKey'>,
  today: string,
): OutgoingMail {
  const t = deps.translations.for(language);
  const date = formatDate(language, due, 'longDate');
  const when = due < today ? 'overdue' : 'coming';
  return composeMail(deps, {
    toAddress: email,
    toName: name,
    language,
    subject: t(`measures:mail.reminder.${when}.subject`, { title, date }),
    template: 'meetings/mails/measureReminder',
    data: {
      title,
      owner,
      date,
      text: t(`measures:mail.reminder.${when}.text`),
      url: deps.config.baseUrl + measurePaths.measure(measureId),
    },
  });
}
