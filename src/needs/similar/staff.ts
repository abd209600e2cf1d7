import { Router } from 'express';
import { notFound } from '../../core/errors.ts';
import { parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, signedIn } from '../../core/http/request.ts';
import { isoDay } from '../../core/i18n/format.ts';
import type { Deps } from '../../deps.ts';
import { topicsIn } from '../../texts/topics/queries.ts';
import { seeAgain } from '../clusters/commands.ts';
import { needPaths } from '../paths.ts';
import { demandLogger } from '../policy.ts';
import { reportMonths } from '../rules.ts';
import { wordsFor } from '../view.ts';
import { joinCluster, takeBack } from './commands.ts';
import { similarTo } from './queries.ts';
import { joinSchema, soughtSchema } from './schema.ts';
import { offersView } from './view.ts';

/** Seen again instead of reported anew: offers while one logs, one tap into a cluster, and back. */
export function similarRoutes(deps: Deps): Router {
  const router = Router();

  // Posted, so that the words of a note stand in no address.
  router.post('/needs/similar', async (req, res) => {
    const person = demandLogger(signedIn(req));
    const sought = soughtSchema.safeParse(req.body);
    if (!sought.success) {
      res.status(204).end();
      return;
    }
    const { note, ...entry } = sought.data;
    const topics = await topicsIn(deps.db, person.language);
    const words = wordsFor(deps.translations.for(person.language), person.language, topics);
    const names = entry.subtopics.map((code) => words.topics.get(code) ?? '');
    const found = await similarTo(
      deps.db,
      person,
      { ...entry, words: [note, ...names].join(' ').trim() },
      deps.clock(),
    );
    const html = deps.pages.toString('needs/similar/offers.njk', person.language, offersView(found, words));
    res.type('html').send(html);
  });

  router.post('/needs/similar/:cluster/seen', async (req, res) => {
    const person = demandLogger(signedIn(req));
    const [month = ''] = reportMonths(isoDay(deps.clock()));
    const location = await once(deps.db, req, async (tx) =>
      needPaths.logged(await seeAgain(deps, tx, person, param(req, 'cluster'), month)),
    );
    res.redirect(303, location);
  });

  router.post('/needs/:id/joining', async (req, res) => {
    const person = demandLogger(signedIn(req));
    const id = param(req, 'id');
    const form = parseForm(joinSchema, req.body);
    if (!form.ok) throw notFound();
    const location = await once(deps.db, req, async (tx) => {
      await joinCluster(deps, tx, person, id, form.data.cluster);
      return needPaths.logged(id);
    });
    res.redirect(303, location);
  });

  router.post('/needs/:id/taking-back', async (req, res) => {
    const person = demandLogger(signedIn(req));
    const id = param(req, 'id');
    const outcome = await takeBack(deps, person, id);
    const t = deps.translations.for(person.language);
    notify(req, t(outcome === 'deleted' ? 'similar-staff:takenBack' : 'similar-staff:alone'));
    res.redirect(303, outcome === 'deleted' ? needPaths.new : needPaths.logged(id));
  });

  return router;
}
