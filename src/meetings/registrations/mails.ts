import type { Config } from '../../config.ts';
import { formatDate } from '../../core/i18n/format.ts';
import type { Language } from '../../core/i18n/languages.ts';
import { composeMail, type MailDeps } from '../../core/mail/compose.ts';
import type { OutgoingMail } from '../../core/mail/outbox.ts';
import type { Appointment, MailMeeting } from '../mails.ts';
import { meetingPaths } from '../paths.ts';
import type { Move } from '../rules.ts';
import { moveView, placeText, whenText } from '../view.ts';

type Deps = MailDeps & { config: Config };

type RegistrationMeeting = MailMeeting & { slug: string };

export interface Registered {
  name: string;
  email: string;
  /** Interface language. */
  language: Language;
}

/** Says from when and where to when and where a meeting was moved for which somebody registered. */
export function registrationUpdateMail(
  deps: Deps,
  meeting: RegistrationMeeting,
  registered: Registered,
  { before, move }: { before: Appointment; move: Move },
): OutgoingMail {
  const t = deps.translations.for(registered.language);
  const changes = moveView(t, registered.language, before, meeting, move);
  return registrationMail(deps, 'registrationUpdate', meeting, registered, changes);
}

/** Says that a meeting does not take place for which somebody registered. */
export function registrationCancellationMail(
  deps: Deps,
  meeting: RegistrationMeeting,
  registered: Registered,
): OutgoingMail {
  return registrationMail(deps, 'registrationCancellation', meeting, registered, {
    cancelReason: meeting.cancelReason,
  });
}

function registrationMail(
  deps: Deps,
  kind: 'registrationUpdate' | 'registrationCancellation',
  meeting: RegistrationMeeting,
  { name, email, language }: Registered,
  data: Record<string, unknown>,
): OutgoingMail {
  const t = deps.translations.for(language);
  const { title, bodyName, onlineUrl } = meeting;
  const subjects = { registrationUpdate: 'update', registrationCancellation: 'cancellation' };
  return composeMail(deps, {
    toAddress: email,
    toName: name,
    language,
    subject: t(`registrations:mail.${subjects[kind]}.subject`, {
      title,
      date: formatDate(language, meeting.startsAt, 'longDate'),
    }),
    template: `meetings/mails/${kind}`,
    data: {
      name,
      meeting: {
        title,
        bodyName,
        onlineUrl,
        when: whenText(t, language, meeting),
        where: placeText(t, meeting),
      },
      meetingUrl: deps.config.baseUrl + meetingPaths.public(language, meeting.slug),
      ...data,
    },
  });
}
