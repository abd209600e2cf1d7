import { type Request, type Response, Router } from 'express';
import { forbidden, notFound } from '../../core/errors.ts';
import { asList, type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, query, signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { topicsIn } from '../../texts/topics/queries.ts';
import { addReports, createCluster } from '../clusters/commands.ts';
import { clusterPaths } from '../clusters/paths.ts';
import { clusterFor } from '../clusters/queries.ts';
import { commonGround } from '../clusters/rules.ts';
import { suggestedTitle } from '../clusters/view.ts';
import { codeName } from '../codes/view.ts';
import { dutyPaths } from '../duty/paths.ts';
import { moderationPaths } from '../moderation/paths.ts';
import { notePaths } from '../notes/paths.ts';
import { canReleaseNotes } from '../notes/policy.ts';
import { needPaths } from '../paths.ts';
import { canCluster, canLogNeeds, canReadAllReports } from '../policy.ts';
import { reportsByIds } from '../queries.ts';
import { defaultFilter } from '../savedFilters/queries.ts';
import { savedFiltersView } from '../savedFilters/view.ts';
import { selectionSchema } from '../schema.ts';
import { termsFor } from '../search/queries.ts';
import { searchWords } from '../search/rules.ts';
import { addressWith, wordsFor } from '../view.ts';
import { triageActionRoutes } from './actions/staff.ts';
import { triagePaths } from './paths.ts';
import { listChoices, listReports } from './queries.ts';
import { type NeedFilter, needFilterSchema, positionSchema } from './schema.ts';
import { bulkChange } from './undo/queries.ts';
import { bulkView, filterView, hitsText, inboxRow, positionHref } from './view.ts';

export interface FailedForm {
  errors: FieldErrors;
  values: Record<string, unknown>;
}

/** The inbox of coordinators, and the list of an organisation's own reports. */
export function triageRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/needs', async (req, res) => {
    // Without any filter the list opens with the person's own one; `all` asks for everything.
    if (Object.keys(req.query).length === 0) {
      const own = await defaultFilter(deps.db, signedIn(req), 'needs');
      if (own) return res.redirect(303, `${needPaths.list}?${own}`);
    }
    return showList(req, res);
  });

  router.post('/needs/selection', async (req, res) => {
    const person = signedIn(req);
    if (!canCluster(person)) throw forbidden('needs-staff:errors.mayNotCluster');
    const t = deps.translations.for(person.language);
    const form = parseForm(selectionSchema, req.body);
    if (!form.ok) return showList(req, res, form);
    const { reports, cluster } = form.data;
    if (cluster !== 'new') await clusterFor(deps.db, person, cluster);
    const target = cluster === 'new' ? await newClusterOf(req, reports) : null;
    const location = await once(deps.db, req, async (tx) => {
      const { id, added } = target
        ? await createCluster(deps, tx, person, { ...target, summary: '', reports })
        : { id: cluster, added: await addReports(deps, tx, person, cluster, reports) };
      notify(
        req,
        t(target ? 'needs-staff:clusters.createdFromList' : 'needs-staff:clusters.added', { count: added }),
      );
      return clusterPaths.cluster(id);
    });
    res.redirect(303, location);
  });

  return router.use(triageActionRoutes(deps, { showList, newClusterOf }));

  /** Title, topic and place of a cluster that the reports make. */
  async function newClusterOf(req: Request, ids: readonly string[]) {
    const ground = commonGround(await reportsByIds(deps.db, signedIn(req), ids));
    if (!ground) throw notFound();
    // Titles are read by everybody, so they stand in the round table's own language.
    const german = wordsFor(deps.translations.for('de'), 'de', await topicsIn(deps.db, 'de'));
    return { topic: ground.topic, place: ground.place, title: suggestedTitle(ground, german) };
  }

  async function showList(req: Request, res: Response, failed?: FailedForm) {
    const person = signedIn(req);
    const filter = needFilterSchema.parse(req.query);
    const position = positionSchema.parse(req.query);
    const t = deps.translations.for(person.language);
    const searches = filter.q !== undefined && searchWords(filter.q).length > 0;
    const [page, topics, choices, done] = await Promise.all([
      pageOf(req, filter),
      topicsIn(deps.db, person.language),
      listChoices(deps.db, person, filter),
      query(req, 'done') ? bulkChange(deps.db, person, query(req, 'done')) : null,
    ]);
    const words = { ...wordsFor(t, person.language, topics), states: choices.states };
    const gathers = canCluster(person);
    const picked = asList(failed?.values.reports).map(String);
    const present = addressWith('', { ...filter });
    deps.pages.render(
      req,
      res,
      'needs/triage/list',
      {
        title: t('needs-staff:list.title'),
        organisations: canReadAllReports(person),
        citizensHref: moderationPaths.list,
        dutyHref: dutyPaths.page,
        notesHref: canReleaseNotes(person) ? notePaths.held : null,
        gathers,
        rows: page.rows.map((row) => inboxRow(row, words, { stems: page.stems, picked })),
        hits: hitsText(page, searches, words),
        isFirst: !position.after && !position.skip,
        filters: filterView(filter, words, topics, person, choices),
        saved: savedFiltersView(choices.savedFilters, 'needs', present),
        firstHref: position.after || position.skip ? addressWith(needPaths.list, filter) : null,
        nextHref: positionHref(filter, page.next),
        bulk: gathers ? bulkView(words, topics, choices, page, page.rows.length, searches) : null,
        bulkAction: `${triagePaths.bulk}${present}`,
        /** Nothing that comes in after this page was shown is touched by what is done to all hits. */
        until: deps.clock().toISOString(),
        undo: done
          ? {
              id: query(req, 'done'),
              back: present,
              clusterHref: done.after.cluster ? clusterPaths.cluster(done.after.cluster) : null,
            }
          : null,
        values: failed?.values ?? {},
        errors: failed?.errors ?? {},
        mayLog: canLogNeeds(person),
        paths: { ...needPaths, undo: triagePaths.undo },
      },
      { status: failed ? 422 : 200 },
    );
  }

  async function pageOf(req: Request, filter: NeedFilter) {
    const person = signedIn(req);
    const german = deps.translations.for('de');
    const terms = await termsFor(deps.db, searchWords(filter.q ?? ''), (place) =>
      codeName(german, 'place', place),
    );
    const page = await listReports(deps.db, person, filter, terms, positionSchema.parse(req.query));
    return { ...page, stems: terms.flatMap((term) => term.stems) };
  }
}
