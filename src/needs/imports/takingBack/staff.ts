import { Router } from 'express';
import { once } from '../../../core/http/once.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { lockedQuarters } from '../../quarters/queries.ts';
import { monthOf } from '../../rules.ts';
import { demandImporter, lockedMonths } from '../commands.ts';
import { importPaths } from '../paths.ts';
import { importFor } from '../queries.ts';
import { takeImportBack } from './commands.ts';
import { fatesOf } from './queries.ts';
import { movesCounts, sorted } from './rules.ts';
import { consequences } from './view.ts';

/** Taking an import back whole, once somebody has read what goes with it. */
export function takingBackRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/needs/imports/:id/taking-back', async (req, res) => {
    const person = signedIn(req);
    const found = await importFor(deps.db, person, param(req, 'id'));
    demandImporter(person, found.organisationId);
    if (found.state !== 'done') return res.redirect(303, importPaths.import(found.id));
    const [fates, locked] = await Promise.all([fatesOf(deps.db, found), lockedQuarters(deps.db)]);
    const isLocked = lockedMonths(locked);
    const t = deps.translations.for(person.language);
    deps.pages.render(req, res, 'needs/imports/takingBack', {
      title: t('imports-staff:takingBack.title'),
      found,
      consequences: consequences(sorted(fates), t),
      locked: fates.some((fate) => movesCounts(fate) && isLocked(monthOf(fate.month))),
      paths: importPaths,
    });
  });

  router.post('/needs/imports/:id/taking-back', async (req, res) => {
    const person = signedIn(req);
    const found = await importFor(deps.db, person, param(req, 'id'));
    const t = deps.translations.for(person.language);
    const location = await once(deps.db, req, async (tx) => {
      if (await takeImportBack(deps, tx, person, found.id)) notify(req, t('imports-staff:takingBack.done'));
      return importPaths.import(found.id);
    });
    res.redirect(303, location);
  });

  return router;
}
