import type { AuditEvent } from '../../core/db/client.ts';
import { formatDate } from '../../core/i18n/format.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { codeName } from '../codes/view.ts';
import { needPaths } from '../paths.ts';
import { demoBadge, subject, type Words } from '../view.ts';
import { dutyPaths } from './paths.ts';
import type { DangerRow, DutyRow } from './queries.ts';

/** Says who was told of a danger; empty when nobody was. */
export function toldLine(t: Translate, language: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return t('duty-staff:told', { count: names.length, names: list });
}

/** Days of duty as the list shows them. @param today YYYY-MM-DD */
export function periodRow(period: DutyRow, { t, language }: Words, today: string) {
  const from = formatDate(language, period.startsOn, 'weekdayDate');
  const starts = period.startsOn.toISOString().slice(0, 10);
  return {
    name: period.name,
    days: period.endsOn
      ? starts === period.endsOn.toISOString().slice(0, 10)
        ? from
        : t('duty-staff:days.until', { from, to: formatDate(language, period.endsOn, 'weekdayDate') })
      : t('duty-staff:days.openEnd', { from }),
    badge: period.told
      ? starts <= today
        ? { text: t('duty-staff:days.now'), kind: 'success' }
        : null
      : { text: t('duty-staff:days.notTold'), kind: 'danger' },
    removal: dutyPaths.removal(period.id),
  };
}

/** A report that speaks of danger. */
export function dangerCard(report: DangerRow, { t, language, topics }: Words) {
  return {
    title: subject(report, topics),
    href: needPaths.report(report.id),
    meta: [
      codeName(t, 'place', report.place),
      formatDate(language, report.month, 'month'),
      report.organisation ?? codeName(t, 'sourceType', report.sourceType),
    ].join(' · '),
    badges: report.demo ? [demoBadge(t)] : [],
    overHref: dutyPaths.danger(report.id),
  };
}

/** A danger that was taken back, in one line with a link to its report. */
export function endedLine(event: AuditEvent, { t, language }: Words) {
  const after = (event.after ?? {}) as { reason?: string };
  return {
    href: needPaths.report(event.recordId),
    text: t('duty-staff:ended.line', {
      date: formatDate(language, event.at, 'longDate'),
      name: event.personName,
    }),
    reason: after.reason ?? '',
  };
}
