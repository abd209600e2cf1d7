import { Router } from 'express';
import { once } from '../../../core/http/once.ts';
import { param, signedIn } from '../../../core/http/request.ts';
import { formatDate, formatNumber } from '../../../core/i18n/format.ts';
import type { Deps } from '../../../deps.ts';
import { topicsIn } from '../../../texts/topics/queries.ts';
import { clusterPaths } from '../../clusters/paths.ts';
import { clusterFor } from '../../clusters/queries.ts';
import { codeName } from '../../codes/view.ts';
import { toldOfDanger } from '../../duty/queries.ts';
import { toldLine } from '../../duty/view.ts';
import { needPaths } from '../../paths.ts';
import { canChangeReport, demandLogger } from '../../policy.ts';
import { recentReports, reportFor } from '../../queries.ts';
import { monthOf } from '../../rules.ts';
import { similarPaths } from '../../similar/paths.ts';
import { canJoinCluster, canTakeBack } from '../../similar/policy.ts';
import { clustersToSeeAgain, similarTo } from '../../similar/queries.ts';
import { offersView } from '../../similar/view.ts';
import { subject, wordsFor } from '../../view.ts';
import { peopleIn } from '../view.ts';
import { logAgain } from './commands.ts';

const shownClusters = 3;

/** Right after logging: it is done, and the next step is one tap away. */
export function loggedRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/needs/logged/:id', async (req, res) => {
    const person = demandLogger(signedIn(req));
    const report = await reportFor(deps.db, person, param(req, 'id'));
    const now = deps.clock();
    const isDanger = report.urgency === 'danger';
    const [topics, recent, cluster] = await Promise.all([
      topicsIn(deps.db, person.language),
      // After danger, who was told of it matters more than what else one has seen.
      isDanger ? [] : recentReports(deps.db, person),
      report.clusterId ? clusterFor(deps.db, person, report.clusterId) : null,
    ]);
    const t = deps.translations.for(person.language);
    const words = wordsFor(t, person.language, topics);
    const month = monthOf(report.month);
    const names = report.subtopics.map((code) => words.topics.get(code) ?? '').join(' ');
    const sought = { ...report, month, words: names, reportId: report.id };
    const [found, told] = await Promise.all([
      canJoinCluster(person, report)
        ? similarTo(deps.db, person, sought, now, recent)
        : clustersToSeeAgain(deps.db, recent, shownClusters + 1).then((usual) => ({
            ...{ clusters: [], reports: [] },
            usual,
          })),
      isDanger ? toldOfDanger(deps.db, report.id) : [],
    ]);
    const offered = new Set([report.clusterId, ...found.clusters.map(({ id }) => id)]);
    deps.pages.render(req, res, 'needs/entry/logged', {
      title: t('entry-staff:logged.title'),
      report,
      cluster,
      facts: [
        subject(report, words.topics),
        codeName(t, 'place', report.place),
        formatDate(person.language, report.month, 'month'),
        ...(report.count > 1
          ? [
              t('entry-staff:logged.persons', {
                count: report.count,
                persons: formatNumber(person.language, report.count),
              }),
            ]
          : []),
      ].join(' · '),
      people: peopleIn(report, words).join(' · '),
      told: toldLine(t, person.language, told),
      offers: offersView(found, words),
      seen: found.usual.filter(({ id }) => !offered.has(id)).slice(0, shownClusters),
      may: { change: canChangeReport(person, report), takeBack: canTakeBack(person, report, now) },
      paths: needPaths,
      similarPaths,
      clusterPaths,
    });
  });

  router.post('/needs/:id/again', async (req, res) => {
    const person = demandLogger(signedIn(req));
    const id = param(req, 'id');
    const location = await once(deps.db, req, async (tx) =>
      needPaths.logged(await logAgain(deps, tx, person, id)),
    );
    res.redirect(303, location);
  });

  return router;
}
