import { type Request, type Response, Router } from 'express';
import { notFound } from '../core/errors.ts';
import { asList, type FieldErrors, parseForm } from '../core/http/forms.ts';
import { once } from '../core/http/once.ts';
import { notify, param, signedIn } from '../core/http/request.ts';
import { formatDate } from '../core/i18n/format.ts';
import type { Deps } from '../deps.ts';
import { topicsIn } from '../texts/topics/queries.ts';
import { addReports, createCluster } from './clusters/commands.ts';
import { clusterPaths } from './clusters/paths.ts';
import { clusterFor, openClusters } from './clusters/queries.ts';
import { commonGround } from './clusters/rules.ts';
import { clusterStaffRoutes } from './clusters/staff.ts';
import { suggestedTitle } from './clusters/view.ts';
import { codeName } from './codes/view.ts';
import { dutyRoutes } from './duty/staff.ts';
import { entryRoutes } from './entry/staff.ts';
import { moderationRoutes } from './moderation/staff.ts';
import { needPaths } from './paths.ts';
import { canChangeReport, canCluster, canLogNeeds, canReadAllReports, canReadNeeds } from './policy.ts';
import { listReports, reportFor, reportsByIds } from './queries.ts';
import { needFilterSchema, selectionSchema } from './schema.ts';
import { statePaths } from './states/paths.ts';
import { needStates } from './states/queries.ts';
import { reportStateRoutes } from './states/reports/staff.ts';
import { isOpen } from './states/rules.ts';
import { stateStaffRoutes } from './states/staff.ts';
import { stateName } from './states/view.ts';
import { storyOf } from './story/queries.ts';
import { observed, storySteps } from './story/view.ts';
import { addressWith, demoBadge, filterView, reportFields, reportRow, subject, wordsFor } from './view.ts';

/** Reports and clusters: logging, reading, gathering. */
export function needStaffRoutes(deps: Deps): Router {
  const router = Router();
  router.use(['/needs', '/clusters'], (req, _res, next) =>
    next(canReadNeeds(signedIn(req)) ? undefined : notFound()),
  );
  // Their addresses would otherwise be taken for a report's.
  router.use(dutyRoutes(deps), moderationRoutes(deps));
  return router.use(
    listRoutes(deps),
    entryRoutes(deps),
    stateStaffRoutes(deps),
    reportStateRoutes(deps),
    reportRoutes(deps),
    clusterStaffRoutes(deps),
  );
}

function listRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/needs', (req, res) => showList(req, res));

  router.post('/needs/selection', async (req, res) => {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const form = parseForm(selectionSchema, req.body);
    if (!form.ok) return showList(req, res, form);
    const { reports, cluster } = form.data;
    if (cluster !== 'new') await clusterFor(deps.db, person, cluster);
    const title = cluster === 'new' ? await titleFor(reports) : null;
    const location = await once(deps.db, req, async (tx) => {
      const { id, added } = title
        ? await createCluster(deps, tx, person, { ...title, reports })
        : { id: cluster, added: await addReports(deps, tx, person, cluster, reports) };
      notify(
        req,
        t(title ? 'needs-staff:clusters.createdFromList' : 'needs-staff:clusters.added', { count: added }),
      );
      return clusterPaths.cluster(id);
    });
    res.redirect(303, location);

    async function titleFor(ids: readonly string[]) {
      const ground = commonGround(await reportsByIds(deps.db, person, ids));
      if (!ground) throw notFound();
      // Titles are read by everybody, so they stand in the round table's own language.
      const german = wordsFor(deps.translations.for('de'), 'de', await topicsIn(deps.db, 'de'));
      return { topic: ground.topic, place: ground.place, title: suggestedTitle(ground, german), summary: '' };
    }
  });

  return router;

  async function showList(
    req: Request,
    res: Response,
    failed?: { errors: FieldErrors; values: Record<string, unknown> },
  ) {
    const person = signedIn(req);
    const filter = needFilterSchema.parse(req.query);
    const gathers = canCluster(person);
    const [{ rows, next }, topics, clusters] = await Promise.all([
      listReports(deps.db, person, filter),
      topicsIn(deps.db, person.language),
      gathers ? openClusters(deps.db, person) : [],
    ]);
    const t = deps.translations.for(person.language);
    const words = wordsFor(t, person.language, topics);
    const organisations = canReadAllReports(person);
    const ofCluster = rows.find(({ cluster }) => cluster?.id === filter.cluster)?.cluster?.title;
    const filters = filterView(
      filter,
      words,
      topics.map(({ code }) => code),
      ofCluster,
    );
    const picked = asList(failed?.values.reports).map(String);
    deps.pages.render(
      req,
      res,
      'needs/list',
      {
        title: t('needs-staff:list.title'),
        organisations,
        gathers,
        rows: rows.map((row) => reportRow(row, words, { organisations, pick: gathers, picked })),
        canPick: gathers && rows.some(({ clusterId }) => clusterId === null),
        filters,
        firstHref: filter.after ? addressWith(needPaths.list, filters.chosen) : null,
        nextHref: next ? addressWith(needPaths.list, { ...filters.chosen, after: next }) : null,
        clusters: [
          { value: 'new', text: t('needs-staff:list.newCluster') },
          ...clusters.map(({ id, title }) => ({ value: id, text: title })),
        ],
        cluster: failed?.values.cluster,
        errors: failed?.errors ?? {},
        mayLog: canLogNeeds(person),
        paths: needPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }
}

function reportRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/needs/:id', async (req, res) => {
    const person = signedIn(req);
    const report = await reportFor(deps.db, person, param(req, 'id'));
    const t = deps.translations.for(person.language);
    const [topics, states, events, clusters] = await Promise.all([
      topicsIn(deps.db, person.language),
      needStates(deps.db),
      storyOf(deps.db, person, { reportId: report.id, clusterId: report.clusterId }),
      canCluster(person) && !report.clusterId ? openClusters(deps.db, person) : [],
    ]);
    const words = wordsFor(t, person.language, topics);
    const open = isOpen(states, report.state);
    const exact = canReadAllReports(person);
    const month = formatDate(person.language, report.month, 'month');
    const place = codeName(t, 'place', report.place);
    const first = observed(t, month, `${place} · ${codeName(t, 'sourceType', report.sourceType)}`);
    deps.pages.render(req, res, 'needs/report', {
      title: subject(report, words.topics),
      report,
      topicName: words.topics.get(report.topic) ?? report.topic,
      meta: [place, month],
      badge: report.demo ? demoBadge(t) : null,
      ending: open
        ? null
        : { state: stateName(states, report.state, person.language), reason: report.closeReason },
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
      paths: needPaths,
      clusterPaths,
    });
  });

  return router;
}
