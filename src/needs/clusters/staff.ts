import { type Request, type Response, Router } from 'express';
import type { NeedCluster } from '../../core/db/client.ts';
import { conflict, forbidden, notFound } from '../../core/errors.ts';
import { asList, type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, query, signedIn } from '../../core/http/request.ts';
import { isoDay } from '../../core/i18n/format.ts';
import type { Deps } from '../../deps.ts';
import { topicsIn } from '../../texts/topics/queries.ts';
import { codeChoices } from '../codes/view.ts';
import { impulseStaffRoutes } from '../impulses/staff.ts';
import { canCluster, canReadAllReports } from '../policy.ts';
import { reportFor } from '../queries.ts';
import { monthStart, reportMonths, taxonomyErrors } from '../rules.ts';
import { versionSchema } from '../schema.ts';
import { statePaths } from '../states/paths.ts';
import { canManageStates } from '../states/policy.ts';
import { needStates } from '../states/queries.ts';
import { addressWith, wordsFor } from '../view.ts';
import { candidateMonths, candidateReports, clusterCandidates } from './candidates/queries.ts';
import { addReports, createCluster, updateCluster } from './commands.ts';
import { mergingRoutes } from './merging/staff.ts';
import { clusterPageRoutes } from './page/staff.ts';
import { clusterPaths } from './paths.ts';
import { clusterFor, countedCluster, fittingReports, listClusters, noteWords } from './queries.ts';
import { commonGround } from './rules.ts';
import {
  addReportsSchema,
  candidateSchema,
  clusterFilterSchema,
  clusterSchema,
  newClusterSchema,
} from './schema.ts';
import { candidateView, clusterFilterView, clusterReportRow, clusterRow, suggestedTitle } from './view.ts';

interface Failed {
  errors: FieldErrors;
  values: Record<string, unknown>;
}

/** The list of clusters, and gathering reports into them. */
export function clusterStaffRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/clusters', async (req, res) => {
    const person = signedIn(req);
    const filter = clusterFilterSchema.parse(req.query);
    const seeksCandidates = canCluster(person) && !filter.after && !filter.state && !filter.topic;
    const [{ rows, next }, topics, states, candidates] = await Promise.all([
      listClusters(deps.db, person, filter),
      topicsIn(deps.db, person.language),
      needStates(deps.db),
      seeksCandidates ? clusterCandidates(deps.db, person, candidatesSince()) : [],
    ]);
    const t = deps.translations.for(person.language);
    const words = wordsFor(t, person.language, topics);
    const filters = clusterFilterView(
      filter,
      words,
      topics.map(({ code }) => code),
      states,
    );
    deps.pages.render(req, res, 'needs/clusters/list', {
      title: t('needs-staff:clusters.title'),
      rows: rows.map((row) => clusterRow(row, words, states, canReadAllReports(person))),
      candidates: candidates.map((candidate) => candidateView(candidate, words)),
      statesHref: canManageStates(person) ? statePaths.list : null,
      filters,
      firstHref: filter.after ? addressWith(clusterPaths.list, filters.chosen) : null,
      nextHref: next ? addressWith(clusterPaths.list, { ...filters.chosen, after: next }) : null,
      mayCluster: canCluster(person),
      paths: clusterPaths,
    });
  });

  router.get('/clusters/new', async (req, res) => {
    demandCoordinator(req);
    await showNew(req, res);
  });

  router.post('/clusters', async (req, res) => {
    const person = demandCoordinator(req);
    const form = parseForm(newClusterSchema, req.body);
    if (!form.ok) return showNew(req, res, form);
    const topic = { topic: form.data.topic, subtopics: [], secondaryTopics: [] };
    const errors = taxonomyErrors(await topicsIn(deps.db, person.language), topic);
    if (errors.topic) return showNew(req, res, { errors, values: form.data });
    const location = await once(deps.db, req, async (tx) => {
      const { id } = await createCluster(deps, tx, person, form.data);
      return clusterPaths.cluster(id);
    });
    notify(req, deps.translations.for(person.language)('needs-staff:clusters.created'));
    res.redirect(303, location);
  });

  router.post('/clusters/candidates', async (req, res) => {
    const person = demandCoordinator(req);
    const form = parseForm(candidateSchema, req.body);
    if (!form.ok) throw notFound();
    const { topic, place } = form.data;
    const german = wordsFor(deps.translations.for('de'), 'de', await topicsIn(deps.db, 'de'));
    const t = deps.translations.for(person.language);
    const location = await once(deps.db, req, async (tx) => {
      const reports = await candidateReports(tx, form.data, candidatesSince());
      const ground = commonGround(reports);
      if (!ground) throw conflict('clusters-staff:errors.candidateGone');
      const { id, added } = await createCluster(deps, tx, person, {
        title: suggestedTitle({ ...ground, topic, place }, german),
        summary: '',
        topic,
        place,
        reports: reports.map((report) => report.id),
      });
      notify(req, t('needs-staff:clusters.createdFromList', { count: added }));
      return clusterPaths.cluster(id);
    });
    res.redirect(303, location);
  });

  router.get('/clusters/:id/edit', async (req, res) => {
    const person = demandCoordinator(req);
    showEdit(req, res, await clusterFor(deps.db, person, param(req, 'id')));
  });

  router.post('/clusters/:id', async (req, res) => {
    const person = demandCoordinator(req);
    const cluster = await clusterFor(deps.db, person, param(req, 'id'));
    const form = parseForm(clusterSchema, req.body);
    if (!form.ok) return showEdit(req, res, cluster, form);
    const version = versionSchema.parse((req.body as Record<string, unknown>).version);
    if (!(await updateCluster(deps, person, cluster.id, version, form.data))) {
      const errors = { _form: 'common:form.changedMeanwhile' };
      return showEdit(req, res, cluster, { errors, values: form.data }, true);
    }
    notify(req, deps.translations.for(person.language)('needs-staff:clusters.saved'));
    res.redirect(303, clusterPaths.cluster(cluster.id));
  });

  router.get('/clusters/:id/reports', async (req, res) => {
    demandCoordinator(req);
    await showOffers(req, res);
  });

  router.post('/clusters/:id/reports', async (req, res) => {
    const person = demandCoordinator(req);
    const cluster = await clusterFor(deps.db, person, param(req, 'id'));
    const form = parseForm(addReportsSchema, req.body);
    if (!form.ok) return showOffers(req, res, form);
    const t = deps.translations.for(person.language);
    const location = await once(deps.db, req, async (tx) => {
      const count = await addReports(deps, tx, person, cluster.id, form.data.reports);
      notify(req, t('needs-staff:clusters.added', { count }));
      return clusterPaths.cluster(cluster.id);
    });
    res.redirect(303, location);
  });

  return router.use(mergingRoutes(deps), impulseStaffRoutes(deps), clusterPageRoutes(deps));

  /** The first of the months whose reports count together. */
  function candidatesSince(): Date {
    return monthStart(reportMonths(isoDay(deps.clock()))[candidateMonths - 1] ?? '');
  }

  /** From one report: its words, and unclustered reports like it. From nothing: topic and place to choose. */
  async function showNew(req: Request, res: Response, failed?: Failed) {
    const person = signedIn(req);
    const reportId = String(failed?.values.report ?? query(req, 'report'));
    const report = reportId ? await reportFor(deps.db, person, reportId) : null;
    const topics = await topicsIn(deps.db, person.language);
    const t = deps.translations.for(person.language);
    const words = wordsFor(t, person.language, topics);
    const ground = report ? commonGround([report]) : null;
    const offers = report
      ? await fittingReports(deps.db, person, {
          topic: report.topic,
          place: report.place,
          near: report.month,
          words: await noteWords(deps.db, person, report.id),
        })
      : [];
    const picked = failed ? asList(failed.values.reports).map(String) : report ? [report.id] : [];
    const title = ground
      ? suggestedTitle(
          ground,
          wordsFor(deps.translations.for('de'), 'de', await germanTopics(person.language, topics)),
        )
      : '';
    deps.pages.render(
      req,
      res,
      'needs/clusters/form',
      {
        title: t('needs-staff:clusters.newTitle'),
        record: null,
        report,
        values: failed?.values ?? { title, topic: report?.topic, place: report?.place },
        errors: failed?.errors ?? {},
        topics: topics.map(({ code, name }) => ({ value: code, text: name })),
        places: codeChoices(t, 'place'),
        offers: offers.map((offer) => clusterReportRow(offer, words, { picked })),
        paths: clusterPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }

  /** Titles are read by everybody, so they begin in the round table's own language. */
  function germanTopics(language: string, topics: Awaited<ReturnType<typeof topicsIn>>) {
    return language === 'de' ? topics : topicsIn(deps.db, 'de');
  }

  function showEdit(req: Request, res: Response, cluster: NeedCluster, failed?: Failed, conflict = false) {
    const t = deps.translations.for(signedIn(req).language);
    deps.pages.render(
      req,
      res,
      'needs/clusters/form',
      {
        title: t('needs-staff:clusters.editTitle'),
        record: cluster,
        theirs: conflict ? cluster : null,
        values: failed?.values ?? cluster,
        errors: failed?.errors ?? {},
        paths: clusterPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }

  async function showOffers(req: Request, res: Response, failed?: Failed) {
    const person = signedIn(req);
    const { cluster, counted } = await countedCluster(deps.db, person, param(req, 'id'));
    const { lastMonth } = counted.figures;
    const near = lastMonth ? monthStart(lastMonth) : deps.clock();
    const [offers, topics] = await Promise.all([
      fittingReports(deps.db, person, {
        topic: cluster.topic,
        place: cluster.place,
        near,
        words: `${cluster.title} ${cluster.summary}`.trim(),
      }),
      topicsIn(deps.db, person.language),
    ]);
    const t = deps.translations.for(person.language);
    const words = wordsFor(t, person.language, topics);
    const picked = asList(failed?.values.reports).map(String);
    deps.pages.render(
      req,
      res,
      'needs/clusters/reports',
      {
        title: t('needs-staff:clusters.addTitle'),
        cluster,
        topicName: words.topics.get(cluster.topic) ?? cluster.topic,
        offers: offers.map((offer) => clusterReportRow(offer, words, { picked })),
        errors: failed?.errors ?? {},
        paths: clusterPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }
}

function demandCoordinator(req: Request) {
  const person = signedIn(req);
  if (!canCluster(person)) throw forbidden('needs-staff:errors.mayNotCluster');
  return person;
}
