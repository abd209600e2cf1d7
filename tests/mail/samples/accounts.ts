import { invitationMail, resetMail } from '../../../src/accounts/mails.ts';
import { type InterfaceLanguage, staffLanguages } from '../../../src/core/i18n/languages.ts';
import { kind } from './kind.ts';
import { reader, token } from './people.ts';

function colleague(language: InterfaceLanguage) {
  return { ...reader(language), interfaceLanguage: language };
}

export const accountKinds = [
  kind('accountInvitation', invitationMail)(
    (language) => ({ 'a new colleague': [colleague(language), token] }),
    { languages: staffLanguages },
  ),
  kind('passwordReset', resetMail)((language) => ({ 'a forgotten password': [colleague(language), token] }), {
    languages: staffLanguages,
  }),
];
