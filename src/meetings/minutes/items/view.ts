import { formatDate } from '../../../core/i18n/format.ts';
import type { Translate } from '../../../core/i18n/translations.ts';
import { fingerprint } from '../rules.ts';
import type { LatestRevision } from './commands.ts';

/** Another person's text as the script shows it beside the writer's own. */
export function clashAnswer(t: Translate, language: string, latest: LatestRevision) {
  return {
    clash: {
      number: latest.number,
      base: fingerprint(latest.text),
      text: latest.text,
      title: clashTitle(t, latest),
      at: formatDate(language, latest.createdAt, 'dateTime'),
    },
  };
}

export function clashTitle(t: Translate, { author }: LatestRevision): string {
  return t('minutes-staff:item.clashTitle', { name: author ?? t('minutes-staff:someone') });
}
