import { composeMail, type MailDeps } from '../core/mail/compose.ts';
import type { OutgoingMail } from '../core/mail/outbox.ts';
import { accountPaths } from './paths.ts';

interface Recipient {
  name: string;
  email: string;
  interfaceLanguage: string;
}

/** The link by which a new colleague opens the account. */
export function invitationMail(deps: MailDeps, person: Recipient, token: string): OutgoingMail {
  return accountMail(deps, person, token, 'invitation');
}

export function resetMail(deps: MailDeps, person: Recipient, token: string): OutgoingMail {
  return accountMail(deps, person, token, 'reset');
}

function accountMail(
  deps: MailDeps,
  person: Recipient,
  token: string,
  name: 'invitation' | 'reset',
): OutgoingMail {
  return composeMail(deps, {
    toAddress: person.email,
    toName: person.name,
    language: person.interfaceLanguage,
    subject: deps.translations.for(person.interfaceLanguage)(`accounts-staff:mails.${name}.subject`),
    template: `accounts/mails/${name}`,
    data: { path: accountPaths.token(token) },
  });
}
