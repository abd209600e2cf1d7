import { type Request, type Response, Router } from 'express';
import { forbidden, notFound } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { clusterPaths } from '../clusters/paths.ts';
import { versionSchema } from '../schema.ts';
import { addState, moveState, renameState, retireState, setClusterThreshold } from './commands.ts';
import { statePaths } from './paths.ts';
import { canManageStates } from './policy.ts';
import { clusterThreshold, type NeedStateRow, needStates } from './queries.ts';
import { newStateSchema, stateMoveSchema, stateNamesSchema, thresholdSchema } from './schema.ts';
import { kindChoices, stateRow, subjectChoices } from './view.ts';

interface Failed {
  errors: FieldErrors;
  values: Record<string, unknown>;
}

/** Where clusters and reports can stand: names, order, new and retired states. */
export function stateStaffRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.use('/needs/states', (req, _res, next) =>
    next(canManageStates(signedIn(req)) ? undefined : forbidden('states-staff:errors.mayNotManage')),
  );

  router.get('/needs/states', (req, res) => showList(req, res));

  router.get('/needs/states/new', (req, res) => showForm(req, res, null));

  router.post('/needs/states', async (req, res) => {
    const person = signedIn(req);
    const form = parseForm(newStateSchema, req.body);
    if (!form.ok) return showForm(req, res, null, form);
    const location = await once(deps.db, req, async (tx) => {
      await addState(tx, person, form.data);
      return statePaths.list;
    });
    notify(req, t(req)('states-staff:added', { name: form.data[person.language] }));
    res.redirect(303, location);
  });

  router.post('/needs/states/threshold', async (req, res) => {
    const form = parseForm(thresholdSchema, req.body);
    if (!form.ok) return showList(req, res, form);
    await setClusterThreshold(deps, signedIn(req), form.data.threshold);
    notify(req, t(req)('states-staff:thresholdSaved'));
    res.redirect(303, statePaths.list);
  });

  router.get('/needs/states/:code', async (req, res) => showForm(req, res, await stateOf(req)));

  router.post('/needs/states/:code', async (req, res) => {
    const person = signedIn(req);
    const state = await stateOf(req);
    const form = parseForm(stateNamesSchema, req.body);
    if (!form.ok) return showForm(req, res, state, form);
    const version = versionSchema.parse((req.body as Record<string, unknown>).version);
    if (!(await renameState(deps, person, state.code, version, form.data))) {
      const errors = { _form: 'common:form.changedMeanwhile' };
      return showForm(req, res, state, { errors, values: form.data }, true);
    }
    notify(req, t(req)('states-staff:saved', { name: form.data[person.language] }));
    res.redirect(303, statePaths.list);
  });

  router.post('/needs/states/:code/position', async (req, res) => {
    const form = parseForm(stateMoveSchema, req.body);
    if (!form.ok) throw notFound();
    await moveState(deps, signedIn(req), param(req, 'code'), form.data.direction);
    res.redirect(303, `${statePaths.list}#${param(req, 'code')}`);
  });

  router.post('/needs/states/:code/retirement', async (req, res) => {
    const { code, retiredAt, names } = await stateOf(req);
    await retireState(deps, signedIn(req), code, retiredAt === null);
    const name = names[signedIn(req).language];
    notify(req, t(req)(retiredAt ? 'states-staff:reinstated' : 'states-staff:retired', { name }));
    res.redirect(303, statePaths.list);
  });

  return router;

  async function stateOf(req: Request): Promise<NeedStateRow> {
    const state = (await needStates(deps.db)).find(({ code }) => code === param(req, 'code'));
    if (!state) throw notFound();
    return state;
  }

  async function showList(req: Request, res: Response, failed?: Failed) {
    const person = signedIn(req);
    const [states, threshold] = await Promise.all([needStates(deps.db), clusterThreshold(deps.db)]);
    const inUse = states.filter(({ retiredAt }) => retiredAt === null);
    const row = (state: NeedStateRow) =>
      stateRow(state, t(req), person.language, {
        first: state === inUse[0],
        last: state === inUse.at(-1),
      });
    deps.pages.render(
      req,
      res,
      'needs/states/list',
      {
        title: t(req)('states-staff:title'),
        states: inUse.map(row),
        retired: states.filter(({ retiredAt }) => retiredAt !== null).map(row),
        values: failed?.values ?? { threshold },
        errors: failed?.errors ?? {},
        paths: statePaths,
        clustersHref: clusterPaths.list,
      },
      { status: failed ? 422 : 200 },
    );
  }

  function showForm(
    req: Request,
    res: Response,
    state: NeedStateRow | null,
    failed?: Failed,
    changed = false,
  ) {
    deps.pages.render(
      req,
      res,
      'needs/states/form',
      {
        title: t(req)(state ? 'states-staff:editTitle' : 'states-staff:newTitle'),
        state,
        theirs: changed ? state : null,
        values: failed?.values ?? state?.names ?? { kind: 'open', appliesTo: ['cluster'] },
        errors: failed?.errors ?? {},
        kinds: kindChoices(t(req)),
        subjects: subjectChoices(t(req)),
        paths: statePaths,
        clustersHref: clusterPaths.list,
      },
      { status: failed ? 422 : 200 },
    );
  }
}
