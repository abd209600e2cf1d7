import { Router } from 'express';
import { z } from 'zod';
import { notFound } from '../../core/errors.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, query, signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { pagePaths } from '../paths.ts';
import { answerBarrier } from './commands.ts';
import { barrierReports } from './queries.ts';
import { barrierCard } from './view.ts';

/** What was reported about the portal: read by those who see to it, and marked once it is done. */
export function barrierStaffRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/barriers', async (req, res) => {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const after = z.uuid().nullable().catch(null).parse(query(req, 'after'));
    const { rows, next } = await barrierReports(deps.db, person, after);
    deps.pages.render(req, res, 'pages/barrierReports', {
      title: t('pages-staff:barriers.title'),
      reports: rows.map((row) => barrierCard(t, person.language, row, deps.clock())),
      olderHref: next ? `${pagePaths.barriers}?after=${next}` : null,
    });
  });

  router.post('/barriers/:id/answer', async (req, res) => {
    const person = signedIn(req);
    const id = z.uuid().safeParse(param(req, 'id'));
    if (!id.success) throw notFound();
    const address = await once(deps.db, req, async (tx) => {
      await answerBarrier(deps, tx, person, id.data);
      return pagePaths.barriers;
    });
    notify(req, deps.translations.for(person.language)('pages-staff:barriers.done'));
    res.redirect(303, address);
  });

  return router;
}
