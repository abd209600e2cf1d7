import { formatDate } from '../../core/i18n/format.ts';
import { codeName } from '../codes/view.ts';
import { needPaths } from '../paths.ts';
import { monthStart } from '../rules.ts';
import { noteOf, subject, type Words } from '../view.ts';
import type { FittingCluster, LikelyDuplicate } from './queries.ts';

/** What is offered while somebody logs, or right after. */
export function offersView(
  { clusters, reports }: { clusters: readonly FittingCluster[]; reports: readonly LikelyDuplicate[] },
  words: Words,
) {
  const { t, language } = words;
  return {
    clusters: clusters.map(({ id, title, place, month }) => ({
      id,
      title,
      ...noteOf([
        codeName(t, 'place', place),
        month ? t('similar-staff:lastSeen', { month: formatDate(language, monthStart(month), 'month') }) : '',
      ]),
    })),
    reports: reports.map((report) => ({
      href: needPaths.report(report.id),
      title: subject(report, words.topics),
      ...noteOf([
        codeName(t, 'place', report.place),
        t('similar-staff:loggedOn', { date: formatDate(language, report.createdAt, 'date') }),
      ]),
    })),
  };
}
