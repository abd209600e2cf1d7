import { type InterfaceLanguage, staffLanguages } from '../../../src/core/i18n/languages.ts';
import { dangerMail } from '../../../src/needs/duty/mails.ts';
import { kind } from './kind.ts';
import { reader } from './people.ts';

function notice(language: InterfaceLanguage, onDuty: boolean): Parameters<typeof dangerMail>[1] {
  const staffLanguage = language === 'en' ? 'en' : 'de';
  return {
    reportId: '7c1f0b52-90ad-4f3e-8d26-3b5a9e4c1d70',
    topicName: staffLanguage === 'en' ? 'Family, violence, crisis' : 'Familie, Gewalt, Krise',
    place: 'zeitz',
    month: new Date('2026-11-01T00:00:00Z'),
    onDuty,
    ...reader(language),
    language: staffLanguage,
  };
}

export const dangerKinds = [
  kind('danger', dangerMail)(
    (language) => ({ 'on duty': [notice(language, true)], 'nobody is on duty': [notice(language, false)] }),
    { languages: staffLanguages },
  ),
];
