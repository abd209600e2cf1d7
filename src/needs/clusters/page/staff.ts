import { type Request, type Response, Router } from 'express';
import { forbidden } from '../../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { once } from '../../../core/http/once.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import { formatDate, isoDay } from '../../../core/i18n/format.ts';
import type { Deps } from '../../../deps.ts';
import { agendaPaths } from '../../../meetings/agenda/paths.ts';
import { meetingPaths } from '../../../meetings/paths.ts';
import { topicsIn } from '../../../texts/topics/queries.ts';
import { codeName } from '../../codes/view.ts';
import { impulsePaths } from '../../impulses/paths.ts';
import { needPaths } from '../../paths.ts';
import { canCluster, canLogNeeds, canReadAllReports } from '../../policy.ts';
import { reportMonths } from '../../rules.ts';
import { endings, isOpen, openStates } from '../../states/rules.ts';
import { closingSchema, reopeningSchema } from '../../states/schema.ts';
import { stateBadge, stateChoices } from '../../states/view.ts';
import { storyOf } from '../../story/queries.ts';
import { observed, storySteps } from '../../story/view.ts';
import { demoBadge, wordsFor } from '../../view.ts';
import { closeCluster, moveCluster, removeReport, reopenCluster, seeAgain } from '../commands.ts';
import { undoableMerge } from '../merging/queries.ts';
import { clusterPaths } from '../paths.ts';
import { clusterFor, comingMeetings, countedCluster, reportsInCluster } from '../queries.ts';
import { moveSchema } from '../schema.ts';
import {
  clusterReportRow,
  figureItems,
  impulseChoices,
  lastFigureItems,
  meetingChoices,
  reportsAndPersons,
} from '../view.ts';

/** One cluster: its figures, its story, its reports, and what can be done with it. */
export function clusterPageRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/clusters/:id', (req, res) => show(req, res));

  router.post('/clusters/:id/sightings', async (req, res) => {
    const person = signedIn(req);
    if (!canLogNeeds(person)) throw forbidden('needs-staff:errors.mayNotLog');
    const cluster = await clusterFor(deps.db, person, param(req, 'id'));
    const [month = ''] = reportMonths(isoDay(deps.clock()));
    const location = await once(deps.db, req, async (tx) => {
      await seeAgain(deps, tx, person, cluster.id, month);
      return clusterPaths.cluster(cluster.id);
    });
    notify(req, deps.translations.for(person.language)('needs-staff:clusters.seenAgain'));
    res.redirect(303, location);
  });

  router.post('/clusters/:id/reports/:reportId/removal', async (req, res) => {
    const person = signedIn(req);
    const cluster = await clusterFor(deps.db, person, param(req, 'id'));
    await removeReport(deps, person, cluster.id, param(req, 'reportId'));
    notify(req, deps.translations.for(person.language)('needs-staff:clusters.removed'));
    res.redirect(303, clusterPaths.cluster(cluster.id));
  });

  router.post('/clusters/:id/closing', async (req, res) => {
    const person = signedIn(req);
    if (!canCluster(person)) throw forbidden('needs-staff:errors.mayNotCluster');
    const form = parseForm(closingSchema, req.body);
    if (!form.ok) return show(req, res, { ...form, open: 'closing' });
    const cluster = await clusterFor(deps.db, person, param(req, 'id'));
    await closeCluster(deps, person, cluster.id, form.data);
    notify(req, deps.translations.for(person.language)('needs-staff:clusters.closed'));
    res.redirect(303, clusterPaths.cluster(cluster.id));
  });

  router.post('/clusters/:id/reopening', async (req, res) => {
    const person = signedIn(req);
    if (!canCluster(person)) throw forbidden('needs-staff:errors.mayNotCluster');
    const form = parseForm(reopeningSchema, req.body);
    if (!form.ok) return show(req, res, { ...form, open: 'reopening' });
    const cluster = await clusterFor(deps.db, person, param(req, 'id'));
    await reopenCluster(deps, person, cluster.id, form.data.reason);
    notify(req, deps.translations.for(person.language)('needs-staff:clusters.reopened'));
    res.redirect(303, clusterPaths.cluster(cluster.id));
  });

  router.post('/clusters/:id/state', async (req, res) => {
    const person = signedIn(req);
    if (!canCluster(person)) throw forbidden('needs-staff:errors.mayNotCluster');
    const form = parseForm(moveSchema, req.body);
    if (!form.ok) return show(req, res, { ...form, open: 'moving' });
    const cluster = await clusterFor(deps.db, person, param(req, 'id'));
    await moveCluster(deps, person, cluster.id, form.data.state);
    notify(req, deps.translations.for(person.language)('clusters-staff:moved'));
    res.redirect(303, clusterPaths.cluster(cluster.id));
  });

  return router;

  async function show(
    req: Request,
    res: Response,
    failed?: { errors: FieldErrors; values: Record<string, unknown>; open: string },
  ) {
    const person = signedIn(req);
    const { cluster, states, counted } = await countedCluster(deps.db, person, param(req, 'id'));
    const open = isOpen(states, cluster.state);
    const gathers = canCluster(person);
    const now = deps.clock();
    const [reports, events, topics, meetings, undoable] = await Promise.all([
      reportsInCluster(deps.db, person, cluster.id),
      storyOf(deps.db, person, { clusterId: cluster.id }),
      topicsIn(deps.db, person.language),
      gathers && open ? comingMeetings(deps.db, person, now) : [],
      gathers && cluster.survivorId ? undoableMerge(deps.db, cluster.id) : undefined,
    ]);
    const t = deps.translations.for(person.language);
    const taken = gathers
      ? events.find(({ kind, id }) => kind === 'took' && id === req.query.merged)?.id
      : null;
    const takenBack = taken && (await undoableMerge(deps.db, taken)) ? clusterPaths.unmerging(taken) : null;
    const words = wordsFor(t, person.language, topics);
    const exact = canReadAllReports(person);
    const figures = cluster.lastFigures
      ? lastFigureItems(cluster.lastFigures, words, exact)
      : figureItems(counted, words, exact);
    const when = figures[2]?.text ?? '';
    const { reports: total, persons } = cluster.lastFigures ?? counted.figures;
    const first = observed(t, when, reportsAndPersons(words, total, persons, exact));
    deps.pages.render(
      req,
      res,
      'needs/clusters/cluster',
      {
        title: cluster.title,
        cluster,
        meta: [words.topics.get(cluster.topic) ?? cluster.topic, codeName(t, 'place', cluster.place)],
        badges: [stateBadge(states, cluster.state, person.language), ...(cluster.demo ? [demoBadge(t)] : [])],
        figures,
        steps: storySteps(events, { t, language: person.language, now, states, exact }, [first]),
        printed: t('clusters-staff:printed', { date: formatDate(person.language, now) }),
        rows: reports.map((report) =>
          clusterReportRow(report, words, gathers && open ? { removeFrom: cluster.id } : null),
        ),
        total: counted.figures.reports,
        allReports: exact,
        open,
        survivor: cluster.survivorId
          ? { href: clusterPaths.cluster(cluster.survivorId), text: cluster.survivorTitle }
          : null,
        origin: cluster.originId
          ? { href: clusterPaths.cluster(cluster.originId), text: cluster.originTitle }
          : null,
        undoable: undoable !== undefined,
        takenBack,
        endings: stateChoices(endings(states, 'cluster'), person.language),
        moves: stateChoices(openStates(states, 'cluster'), person.language),
        impulses: impulseChoices(events, t),
        opened: failed?.open,
        may: { cluster: gathers, log: canLogNeeds(person) },
        meetings: meetingChoices(meetings, words),
        values: failed?.values ?? { impulseId: req.query.impulse },
        errors: failed?.errors ?? {},
        paths: clusterPaths,
        allHref: needPaths.ofCluster(cluster.id),
        agendaHref: agendaPaths.fromCluster(cluster.id),
        impulsePaths,
        newMeetingHref: meetingPaths.new,
      },
      { status: failed ? 422 : 200 },
    );
  }
}
