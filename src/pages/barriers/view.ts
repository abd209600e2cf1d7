import { formatDate, isoDay } from '../../core/i18n/format.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { pagePaths } from '../paths.ts';
import type { BarrierRow } from './queries.ts';
import { answerDue } from './rules.ts';

/** A report as its card shows it; `action` is null once it is answered. */
export function barrierCard(t: Translate, language: string, report: BarrierRow, now: Date) {
  const due = answerDue(report.createdAt);
  const overdue = due < isoDay(now);
  const date = formatDate(language, report.answeredAt ?? due);
  const badge = report.answeredAt
    ? { text: t('pages-staff:barriers.answered', { date }), kind: 'success' }
    : overdue
      ? { text: t('pages-staff:barriers.overdue', { date }), kind: 'danger' }
      : { text: t('pages-staff:barriers.open', { date }), kind: 'info' };
  return {
    received: formatDate(language, report.createdAt, 'dateTime'),
    language: report.language,
    page: report.path,
    text: report.text,
    badge,
    action: report.answeredAt ? null : pagePaths.barrierAnswer(report.id),
  };
}
