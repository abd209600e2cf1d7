import type { Config } from '../../config.ts';
import { formatDate } from '../../core/i18n/format.ts';
import type { StaffLanguage } from '../../core/i18n/languages.ts';
import { composeMail, type MailDeps } from '../../core/mail/compose.ts';
import type { OutgoingMail } from '../../core/mail/outbox.ts';
import { codeName } from '../codes/view.ts';
import { needPaths } from '../paths.ts';

export interface DangerNotice {
  reportId: string;
  /** In the reader's language. */
  topicName: string;
  place: string;
  month: Date;
  /** Whether the reader is on duty, or is told because nobody is. */
  onDuty: boolean;
  name: string;
  email: string;
  language: StaffLanguage;
}

/** Says at once that a report speaks of danger: codes and a link, never a note. */
export function dangerMail(
  deps: MailDeps & { config: Config },
  { reportId, topicName, place, month, onDuty, name, email, language }: DangerNotice,
): OutgoingMail {
  const t = deps.translations.for(language);
  const placeName = codeName(t, 'place', place);
  return composeMail(deps, {
    toAddress: email,
    toName: name,
    language,
    subject: t('duty-staff:mail.subject', { topic: topicName, place: placeName }),
    template: 'needs/mails/danger',
    data: {
      topic: topicName,
      place: placeName,
      month: formatDate(language, month, 'month'),
      reason: t(`duty-staff:mail.reason.${onDuty ? 'onDuty' : 'nobody'}`),
      url: deps.config.baseUrl + needPaths.report(reportId),
    },
  });
}
