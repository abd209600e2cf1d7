import type { Translate } from '../../core/i18n/translations.ts';
import { optionalMails } from './schema.ts';

/** The optional mails, with those chosen that the person gets. */
export function mailChoiceView(t: Translate, muted: readonly string[]) {
  return {
    items: optionalMails.map((value) => ({ value, text: t(`accounts-staff:mailChoice.kinds.${value}`) })),
    wanted: optionalMails.filter((kind) => !muted.includes(kind)),
  };
}
