import type { Config } from '../../config.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { composeMail, type MailDeps } from '../../core/mail/compose.ts';
import type { OutgoingMail } from '../../core/mail/outbox.ts';
import { needPaths } from '../../needs/paths.ts';
import type { NewStep } from './queries.ts';

/** Says what has become of a need that the person reported; no figures, and nobody is named but the owner. */
export function needStepMail(
  deps: MailDeps & { config: Config },
  step: Omit<NewStep, 'dedupeKey'>,
): OutgoingMail {
  const { kind, clusterTitle, title, owner, due, months, verdict, at, language } = step;
  const t = deps.translations.for(language);
  const say = (name: string, params: Record<string, unknown> = {}) =>
    t(`measures:mail.step.${name}`, {
      cluster: clusterTitle,
      title,
      owner,
      months,
      date: formatDate(language, at, 'longDate'),
      ...params,
    });
  return composeMail(deps, {
    toAddress: step.email,
    toName: step.name,
    language,
    subject: say(`${kind}.subject`),
    template: 'meetings/mails/needStep',
    data: {
      cluster: clusterTitle,
      text: say(`${kind}.text`),
      // Names of measures are in German, the round table's language; titles of results are in the person's own.
      title,
      titleLanguage: kind === 'result' ? language : 'de',
      more: due
        ? say('agreed.more', { due: formatDate(language, due, 'longDate') })
        : verdict
          ? say(`effect.${verdict}`)
          : '',
      url: deps.config.baseUrl + needPaths.report(step.reportId),
    },
  });
}
