import { type Request, type Response, Router } from 'express';
import { conflict, forbidden, notFound } from '../../../core/errors.ts';
import { asList, type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { once } from '../../../core/http/once.ts';
import { notify, param, query, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { topicsIn } from '../../../texts/topics/queries.ts';
import { canCluster } from '../../policy.ts';
import { reportsByIds } from '../../queries.ts';
import { isOpen } from '../../states/rules.ts';
import { wordsFor } from '../../view.ts';
import { clusterPaths } from '../paths.ts';
import { clusterFor, countedCluster, reportsInCluster } from '../queries.ts';
import { commonGround } from '../rules.ts';
import { mergeSchema, splitSchema } from '../schema.ts';
import { clusterReportRow, suggestedTitle } from '../view.ts';
import { mergeClusters, splitCluster, undoMerge } from './commands.ts';
import { mergeChoices } from './queries.ts';
import { comparedView, mergeChoiceView } from './view.ts';

const splitRows = 200;

interface Failed {
  errors: FieldErrors;
  values: Record<string, unknown>;
}

/** Two clusters become one, one becomes two. */
export function mergingRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/clusters/:id/merging', async (req, res) => {
    demandCoordinator(req);
    const other = query(req, 'other');
    if (other) await compare(req, res, other);
    else await choose(req, res);
  });

  router.post('/clusters/:id/merging', async (req, res) => {
    const person = demandCoordinator(req);
    const { id } = await clusterFor(deps.db, person, param(req, 'id'));
    const form = parseForm(mergeSchema, req.body);
    if (!form.ok) {
      const other = String(form.values.other ?? '');
      return form.errors.other ? choose(req, res, form) : compare(req, res, other, form);
    }
    const { other, stays, version, otherVersion } = form.data;
    const here = { id, version };
    const there = { id: other, version: otherVersion };
    const pair = stays === 'this' ? { from: there, into: here } : { from: here, into: there };
    const changed = 'common:form.changedMeanwhile';
    let merged = false;
    try {
      const location = await once(deps.db, req, async (tx) => {
        merged = await mergeClusters(deps, tx, person, pair);
        // Nothing may be remembered under the form's key while there is something to look at again.
        if (!merged) throw conflict(changed);
        return `${clusterPaths.cluster(pair.into.id)}?merged=${pair.from.id}`;
      });
      notify(req, t(req)('clusters-staff:merge.done'));
      res.redirect(303, location);
    } catch (error) {
      if (merged || !isChanged(error, changed)) throw error;
      await compare(req, res, other, { errors: { _form: changed }, values: form.data });
    }
  });

  router.post('/clusters/:id/unmerging', async (req, res) => {
    const person = demandCoordinator(req);
    const cluster = await clusterFor(deps.db, person, param(req, 'id'));
    const location = await once(deps.db, req, async (tx) => {
      await undoMerge(deps, tx, person, cluster.id);
      return clusterPaths.cluster(cluster.id);
    });
    notify(req, t(req)('clusters-staff:merge.undone'));
    res.redirect(303, location);
  });

  router.get('/clusters/:id/splitting', async (req, res) => {
    demandCoordinator(req);
    await showSplit(req, res);
  });

  router.post('/clusters/:id/splitting', async (req, res) => {
    const person = demandCoordinator(req);
    const cluster = await clusterFor(deps.db, person, param(req, 'id'));
    const form = parseForm(splitSchema, req.body);
    if (!form.ok) return showSplit(req, res, form);
    const { title, summary, reports } = form.data;
    const ground = commonGround(await reportsByIds(deps.db, person, reports));
    if (!ground) throw notFound();
    // Titles are read by everybody, so they stand in the round table's own language.
    const german = wordsFor(deps.translations.for('de'), 'de', await topicsIn(deps.db, 'de'));
    const { topic, place } = ground;
    const fields = { title: title || suggestedTitle(ground, german), summary, topic, place, reports };
    const version = Number((req.body as Record<string, unknown>).version);
    const known = ['common:form.changedMeanwhile', 'clusters-staff:errors.splitAll'];
    try {
      const location = await once(deps.db, req, async (tx) => {
        const id = await splitCluster(deps, tx, person, { id: cluster.id, version }, fields);
        if (!id) throw conflict(known[0] ?? '');
        return clusterPaths.cluster(id);
      });
      notify(req, t(req)('clusters-staff:split.done'));
      res.redirect(303, location);
    } catch (error) {
      const fault = known.find((key) => isChanged(error, key));
      if (!fault) throw error;
      const field = fault === known[0] ? '_form' : 'reports';
      await showSplit(req, res, { errors: { [field]: fault }, values: form.data });
    }
  });

  return router;

  async function openCluster(req: Request, id: string) {
    const found = await countedCluster(deps.db, signedIn(req), id);
    if (!isOpen(found.states, found.cluster.state)) throw conflict('needs-staff:errors.clusterClosed');
    return found;
  }

  async function choose(req: Request, res: Response, failed?: Failed) {
    const person = signedIn(req);
    const { cluster, states } = await openCluster(req, param(req, 'id'));
    const [choices, topics] = await Promise.all([
      mergeChoices(deps.db, person, cluster),
      topicsIn(deps.db, person.language),
    ]);
    const words = wordsFor(t(req), person.language, topics);
    deps.pages.render(
      req,
      res,
      'needs/clusters/merging',
      {
        title: t(req)('clusters-staff:merge.title'),
        cluster,
        choices: choices.map((choice) => mergeChoiceView(choice, words, states)),
        errors: failed?.errors ?? {},
        paths: clusterPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }

  async function compare(req: Request, res: Response, otherId: string, failed?: Failed) {
    const person = signedIn(req);
    const here = await openCluster(req, param(req, 'id'));
    const there = await openCluster(req, otherId);
    if (here.cluster.id === there.cluster.id) throw notFound();
    const topics = await topicsIn(deps.db, person.language);
    const words = wordsFor(t(req), person.language, topics);
    deps.pages.render(
      req,
      res,
      'needs/clusters/comparison',
      {
        title: t(req)('clusters-staff:merge.compareTitle'),
        cluster: here.cluster,
        other: there.cluster,
        ...comparedView(here, there, words),
        values: failed?.values ?? {},
        errors: failed?.errors ?? {},
        paths: clusterPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }

  async function showSplit(req: Request, res: Response, failed?: Failed) {
    const person = signedIn(req);
    const { cluster, counted } = await openCluster(req, param(req, 'id'));
    const [reports, topics] = await Promise.all([
      reportsInCluster(deps.db, person, cluster.id, splitRows),
      topicsIn(deps.db, person.language),
    ]);
    const words = wordsFor(t(req), person.language, topics);
    const picked = asList(failed?.values.reports).map(String);
    deps.pages.render(
      req,
      res,
      'needs/clusters/splitting',
      {
        title: t(req)('clusters-staff:split.title'),
        cluster,
        rows: reports.map((report) => clusterReportRow(report, words, { picked })),
        rest: counted.figures.reports - reports.length,
        values: failed?.values ?? {},
        errors: failed?.errors ?? {},
        paths: clusterPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }
}

function isChanged(error: unknown, key: string): boolean {
  return error instanceof Error && 'messageKey' in error && error.messageKey === key;
}

function demandCoordinator(req: Request) {
  const person = signedIn(req);
  if (!canCluster(person)) throw forbidden('needs-staff:errors.mayNotCluster');
  return person;
}
