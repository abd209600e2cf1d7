import { Router } from 'express';
import { notFound } from '../core/errors.ts';
import { param, signedIn } from '../core/http/request.ts';
import { formatDate } from '../core/i18n/format.ts';
import type { Deps } from '../deps.ts';
import { topicsIn } from '../texts/topics/queries.ts';
import { clusterPaths } from './clusters/paths.ts';
import { clusterStaffRoutes } from './clusters/staff.ts';
import { codeName } from './codes/view.ts';
import { dutyPaths } from './duty/paths.ts';
import { canPlanDuty } from './duty/policy.ts';
import { isDanger } from './duty/rules.ts';
import { dutyRoutes } from './duty/staff.ts';
import { entryRoutes } from './entry/staff.ts';
import { importRoutes } from './imports/staff.ts';
import { moderationRoutes } from './moderation/staff.ts';
import { noteOf } from './notes/queries.ts';
import { noteRoutes } from './notes/staff.ts';
import { noteView } from './notes/view.ts';
import { needPaths } from './paths.ts';
import { canChangeReport, canCluster, canLogNeeds, canReadAllReports, canReadNeeds } from './policy.ts';
import { reportFor } from './queries.ts';
import { retentionRoutes } from './retention/staff.ts';
import { savedFilterRoutes } from './savedFilters/staff.ts';
import { statePaths } from './states/paths.ts';
import { reportStateRoutes } from './states/reports/staff.ts';
import { isOpen } from './states/rules.ts';
import { stateStaffRoutes } from './states/staff.ts';
import { stateName } from './states/view.ts';
import { storyOf } from './story/queries.ts';
import { observed, storySteps } from './story/view.ts';
import { assessmentOf } from './triage/assessment/queries.ts';
import { assessmentView } from './triage/assessment/view.ts';
import { triageRoutes } from './triage/staff.ts';
import { demoBadge, reportFields, subject, wordsFor } from './view.ts';

/** Reports and clusters: logging, reading, gathering. */
export function needStaffRoutes(deps: Deps): Router {
  const router = Router();
  router.use(['/needs', '/clusters'], (req, _res, next) =>
    next(canReadNeeds(signedIn(req)) ? undefined : notFound()),
  );
  // Their addresses would otherwise be taken for a report's.
  router.use(
    retentionRoutes(deps),
    noteRoutes(deps),
    dutyRoutes(deps),
    importRoutes(deps),
    moderationRoutes(deps),
    stateStaffRoutes(deps),
  );
  router.use(savedFilterRoutes(deps), triageRoutes(deps));
  return router.use(entryRoutes(deps), reportStateRoutes(deps), reportRoutes(deps), clusterStaffRoutes(deps));
}

function reportRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/needs/:id', async (req, res) => {
    const person = signedIn(req);
    const report = await reportFor(deps.db, person, param(req, 'id'));
    const t = deps.translations.for(person.language);
    const [topics, assessment, events, note] = await Promise.all([
      topicsIn(deps.db, person.language),
      assessmentOf(deps.db, person, report.id),
      storyOf(deps.db, person, { reportId: report.id, clusterId: report.clusterId }),
      noteOf(deps.db, person, report.id),
    ]);
    const { states, clusters } = assessment;
    const words = wordsFor(t, person.language, topics);
    const open = isOpen(states, report.state);
    const exact = canReadAllReports(person);
    const month = formatDate(person.language, report.month, 'month');
    const place = codeName(t, 'place', report.place);
    const first = observed(t, month, `${place} · ${codeName(t, 'sourceType', report.sourceType)}`);
    deps.pages.render(req, res, 'needs/report', {
      title: subject(report, words.topics),
      report,
      note: noteView(note, report, person, t),
      topicName: words.topics.get(report.topic) ?? report.topic,
      meta: [place, month],
      badge: report.demo ? demoBadge(t) : null,
      ending: open
        ? null
        : { state: stateName(states, report.state, person.language), reason: report.closeReason },
      dangerHref: canPlanDuty(person) && isDanger(report) ? dutyPaths.danger(report.id) : null,
      closingHref: statePaths.reportClosing(report.id),
      reopeningHref: statePaths.reportReopening(report.id),
      steps: storySteps(events, { t, language: person.language, now: deps.clock(), states, exact }, [first]),
      fields: reportFields(report, words),
      may: {
        log: canLogNeeds(person),
        change: canChangeReport(person, report),
        cluster: canCluster(person) && !report.clusterId && open,
        settle: canCluster(person) && !report.clusterId,
      },
      clusters: clusters.map(({ id, title }) => ({ value: id, text: title })),
      assessment: assessmentView(report, assessment, words),
      gathers: canCluster(person),
      paths: needPaths,
      clusterPaths,
    });
  });

  return router;
}
