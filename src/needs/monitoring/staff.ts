import { Router } from 'express';
import type { Person } from '../../core/auth/person.ts';
import { notFound } from '../../core/errors.ts';
import { signedIn } from '../../core/http/request.ts';
import { isoDay } from '../../core/i18n/format.ts';
import type { Deps } from '../../deps.ts';
import { topicsIn } from '../../texts/topics/queries.ts';
import { clusterPaths } from '../clusters/paths.ts';
import { needPaths } from '../paths.ts';
import { periodReportPaths } from '../periodReports/paths.ts';
import { publicationPaths } from '../publication/paths.ts';
import { canPublishFigures } from '../publication/policy.ts';
import { savedFilters } from '../savedFilters/queries.ts';
import { savedFiltersView } from '../savedFilters/view.ts';
import { addressWith, wordsFor } from '../view.ts';
import { exportRoutes } from './exports/staff.ts';
import { figuresFor } from './figures/queries.ts';
import { filterView, queryOf } from './filter/view.ts';
import { monitoringPaths } from './paths.ts';
import { canReadMonitoring, seesExactFigures } from './policy.ts';
import { clustersAbout, organisationNames } from './queries.ts';
import { monitoringFilterSchema } from './schema.ts';
import { overview, spanName } from './view.ts';
import { newsFor } from './whatsNew/queries.ts';
import { newsView } from './whatsNew/view.ts';

/** What the needs add up to, for everybody at the round table. */
export function monitoringStaffRoutes(deps: Deps): Router {
  const router = Router();
  router.use('/monitoring', (req, _res, next) =>
    next(canReadMonitoring(signedIn(req)) ? undefined : notFound()),
  );

  router.get('/monitoring', async (req, res) => {
    const person = signedIn(req);
    const filter = monitoringFilterSchema.parse(req.query);
    const today = isoDay(deps.clock());
    const about = filter.subtopic ?? filter.topic;
    const [figures, words, clusters, news, saved] = await Promise.all([
      figuresFor(deps.db, person, filter, today),
      monitoringWords(deps, person),
      about ? clustersAbout(deps.db, person, about) : [],
      about ? null : newsFor(deps.db, person, today),
      savedFilters(deps.db, person, 'monitoring'),
    ]);
    const { t } = words;
    const title = about ? (words.topics.get(about) ?? about) : t('monitoring-staff:title');
    deps.pages.render(req, res, 'needs/monitoring/overview', {
      title,
      about: Boolean(about),
      topicName: filter.subtopic && filter.topic ? words.topics.get(filter.topic) : null,
      topicHref: addressWith(monitoringPaths.page, { ...filter, subtopic: undefined }),
      lead: t(`monitoring-staff:lead.${figures.measure}`, {
        span: spanName(words, figures.periods.quarters),
      }),
      running: figures.periods.running,
      exact: figures.exact,
      parted: figures.narrowed.organisation === undefined,
      ...overview(figures, filter, words),
      filters: filterView(filter, figures, words, today),
      savedFilters: savedFiltersView(saved, 'monitoring', queryOf(filter)),
      news: news ? newsView(news, words) : null,
      clusters: clusters.map((cluster) => ({
        text: cluster.title,
        href: clusterPaths.cluster(cluster.id),
        state: (cluster.stateData.names as Record<string, string>)[person.language] ?? '',
      })),
      publicationHref: canPublishFigures(person) ? publicationPaths.list : null,
      reportsHref: canPublishFigures(person) ? periodReportPaths.list : null,
      ownHref: addressWith(needPaths.list, {
        topic: filter.topic,
        place: filter.place,
        outcome: filter.outcome,
      }),
      paths: monitoringPaths,
    });
  });

  router.get('/monitoring/new', async (req, res) => {
    const person = signedIn(req);
    const [news, words] = await Promise.all([
      newsFor(deps.db, person, isoDay(deps.clock())),
      monitoringWords(deps, person),
    ]);
    deps.pages.render(req, res, 'needs/monitoring/new', {
      title: words.t('monitoring-staff:new.title'),
      exact: seesExactFigures(person),
      news: newsView(news, words),
      paths: monitoringPaths,
    });
  });

  return router.use(exportRoutes(deps, monitoringWords));
}

/** Names for all codes; those of other organisations only for who may tell their figures apart. */
async function monitoringWords(deps: Deps, person: Person) {
  const [topics, organisations] = await Promise.all([
    topicsIn(deps.db, person.language),
    seesExactFigures(person)
      ? organisationNames(deps.db)
      : new Map([[person.organisationId, person.organisationName]]),
  ]);
  return { ...wordsFor(deps.translations.for(person.language), person.language, topics), organisations };
}
