import { type Request, type Response, Router } from 'express';
import { forbidden } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { organisationChoices } from '../../organisations/queries.ts';
import { clusterPaths } from '../clusters/paths.ts';
import { clusterFor } from '../clusters/queries.ts';
import { canCluster } from '../policy.ts';
import { versionSchema } from '../schema.ts';
import { giveImpulse, updateImpulse, withdrawImpulse } from './commands.ts';
import { impulsePaths } from './paths.ts';
import { impulseFor } from './queries.ts';
import { impulseSchema } from './schema.ts';

type Cluster = Awaited<ReturnType<typeof clusterFor>>;
type Impulse = Awaited<ReturnType<typeof impulseFor>>;
interface Failed {
  errors: FieldErrors;
  values: Record<string, unknown>;
}

/** What the round table proposes to an institution because of a cluster. */
export function impulseStaffRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/clusters/:id/impulses/new', async (req, res) => {
    const cluster = await foundCluster(req);
    await showForm(req, res, cluster, null);
  });

  router.post('/clusters/:id/impulses', async (req, res) => {
    const cluster = await foundCluster(req);
    const form = parseForm(impulseSchema, req.body);
    if (!form.ok) return showForm(req, res, cluster, null, form);
    const location = await once(deps.db, req, async (tx) => {
      const id = await giveImpulse(deps, tx, signedIn(req), cluster.id, form.data);
      // Where the next step waits, with the new impulse chosen.
      return `${clusterPaths.cluster(cluster.id)}?impulse=${id}#agenda`;
    });
    notify(req, t(req)('clusters-staff:impulse.given'));
    res.redirect(303, location);
  });

  router.get('/clusters/:id/impulses/:impulse', async (req, res) => {
    const { cluster, impulse } = await foundImpulse(req);
    await showForm(req, res, cluster, impulse);
  });

  router.post('/clusters/:id/impulses/:impulse', async (req, res) => {
    const { cluster, impulse } = await foundImpulse(req);
    const form = parseForm(impulseSchema, req.body);
    if (!form.ok) return showForm(req, res, cluster, impulse, form);
    const version = versionSchema.parse((req.body as Record<string, unknown>).version);
    if (!(await updateImpulse(deps, signedIn(req), cluster.id, impulse.id, version, form.data))) {
      const errors = { _form: 'common:form.changedMeanwhile' };
      return showForm(req, res, cluster, impulse, { errors, values: form.data }, true);
    }
    notify(req, t(req)('clusters-staff:impulse.saved'));
    res.redirect(303, clusterPaths.cluster(cluster.id));
  });

  router.post('/clusters/:id/impulses/:impulse/withdrawal', async (req, res) => {
    const { cluster, impulse } = await foundImpulse(req);
    await withdrawImpulse(deps, signedIn(req), cluster.id, impulse.id);
    notify(req, t(req)('clusters-staff:impulse.withdrawn'));
    res.redirect(303, clusterPaths.cluster(cluster.id));
  });

  return router;

  async function foundCluster(req: Request): Promise<Cluster> {
    const cluster = await clusterFor(deps.db, signedIn(req), param(req, 'id'));
    if (!canCluster(signedIn(req))) throw forbidden('needs-staff:errors.mayNotCluster');
    return cluster;
  }

  async function foundImpulse(req: Request): Promise<{ cluster: Cluster; impulse: Impulse }> {
    const cluster = await foundCluster(req);
    return { cluster, impulse: await impulseFor(deps.db, signedIn(req), cluster.id, param(req, 'impulse')) };
  }

  async function showForm(
    req: Request,
    res: Response,
    cluster: Cluster,
    impulse: Impulse | null,
    failed?: Failed,
    changed = false,
  ) {
    const organisations = await organisationChoices(deps.db);
    deps.pages.render(
      req,
      res,
      'needs/impulses/form',
      {
        title: t(req)(impulse ? 'clusters-staff:impulse.editTitle' : 'clusters-staff:impulse.newTitle'),
        cluster,
        record: impulse,
        theirs: changed ? impulse : null,
        values: failed?.values ?? impulse ?? {},
        errors: failed?.errors ?? {},
        organisations: [
          { value: '', text: t(req)('clusters-staff:impulse.freeAddressee') },
          ...organisations.map(({ id, name }) => ({ value: id, text: name })),
        ],
        action: impulse ? impulsePaths.impulse(cluster.id, impulse.id) : impulsePaths.list(cluster.id),
        withdrawal: impulse ? impulsePaths.withdrawal(cluster.id, impulse.id) : null,
        backHref: clusterPaths.cluster(cluster.id),
        listHref: clusterPaths.list,
      },
      { status: failed ? 422 : 200 },
    );
  }
}
