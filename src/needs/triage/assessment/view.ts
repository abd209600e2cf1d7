import type { NeedReport } from '../../../core/db/client.ts';
import { formatDate } from '../../../core/i18n/format.ts';
import { codeChoices, codeName } from '../../codes/view.ts';
import type { Words } from '../../view.ts';
import { triagePaths } from '../paths.ts';
import { urgencyBadge } from '../view.ts';
import type { Assessment } from './queries.ts';

/** What a report was reported as, what coordinators hold it for, and the form that changes this. */
export function assessmentView(
  report: Pick<
    NeedReport,
    'id' | 'version' | 'urgency' | 'assessedUrgency' | 'assessedAt' | 'triagedAt' | 'priority'
  >,
  { assessedByName, triagedByName, history }: Assessment,
  { t, language }: Words,
) {
  const who = (name: string | null, at: Date | string) =>
    t('triage-staff:assessment.by', {
      name: name || t('triage-staff:assessment.somebody'),
      date: formatDate(language, new Date(at), 'dateTime'),
    });
  const named = (urgency: string) =>
    urgency === 'reported' ? t('triage-staff:asReported') : codeName(t, 'urgency', urgency);
  return {
    reported: urgencyBadge(t, report.urgency),
    assessed: report.assessedUrgency ? urgencyBadge(t, report.assessedUrgency) : null,
    by: report.assessedAt ? who(assessedByName, report.assessedAt) : null,
    seen: report.triagedAt ? who(triagedByName, report.triagedAt) : null,
    earlier: history.slice(1).map((step) => `${named(step.urgency)}: ${who(step.personName, step.at)}`),
    action: `${triagePaths.bulk}?from=report`,
    value: `${report.id}~${report.version}`,
    current: report.assessedUrgency ?? 'reported',
    choices: [...codeChoices(t, 'urgency'), { value: 'reported', text: t('triage-staff:asReported') }],
  };
}
