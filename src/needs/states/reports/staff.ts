import { type Request, type Response, Router } from 'express';
import { conflict, forbidden } from '../../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { once } from '../../../core/http/once.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import { formatDate } from '../../../core/i18n/format.ts';
import type { Deps } from '../../../deps.ts';
import { topicsIn } from '../../../texts/topics/queries.ts';
import { codeName } from '../../codes/view.ts';
import { needPaths } from '../../paths.ts';
import { canCluster } from '../../policy.ts';
import { reportFor } from '../../queries.ts';
import { subject, wordsFor } from '../../view.ts';
import { statePaths } from '../paths.ts';
import { needStates } from '../queries.ts';
import { endings, isOpen } from '../rules.ts';
import { closingSchema, reopeningSchema } from '../schema.ts';
import { stateChoices } from '../view.ts';
import { closeReport, reopenReport } from './commands.ts';

type Report = Awaited<ReturnType<typeof reportFor>>;
interface Failed {
  errors: FieldErrors;
  values: Record<string, unknown>;
}

/** Ending the work on a single report that stands in no cluster, and beginning it again. */
export function reportStateRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  for (const way of ['closing', 'reopening'] as const) {
    router.get(`/needs/:id/${way}`, async (req, res) => show(req, res, way, await reportOf(req, way)));
  }

  router.post('/needs/:id/closing', async (req, res) => {
    const person = signedIn(req);
    const report = await reportOf(req, 'closing');
    const form = parseForm(closingSchema, req.body);
    if (!form.ok) return show(req, res, 'closing', report, form);
    const location = await once(deps.db, req, async (tx) => {
      await closeReport(deps, tx, person, report.id, form.data);
      return needPaths.report(report.id);
    });
    notify(req, t(req)('states-staff:report.closed'));
    res.redirect(303, location);
  });

  router.post('/needs/:id/reopening', async (req, res) => {
    const person = signedIn(req);
    const report = await reportOf(req, 'reopening');
    const form = parseForm(reopeningSchema, req.body);
    if (!form.ok) return show(req, res, 'reopening', report, form);
    const location = await once(deps.db, req, async (tx) => {
      await reopenReport(tx, person, report.id, form.data.reason);
      return needPaths.report(report.id);
    });
    notify(req, t(req)('states-staff:report.reopened'));
    res.redirect(303, location);
  });

  return router;

  /** The report, if this can be done to it: what stands in a cluster ends with the cluster. */
  async function reportOf(req: Request, way: 'closing' | 'reopening'): Promise<Report> {
    const person = signedIn(req);
    const report = await reportFor(deps.db, person, param(req, 'id'));
    if (!canCluster(person)) throw forbidden('needs-staff:errors.mayNotCluster');
    if (req.method === 'GET' && report.clusterId) throw conflict('needs-staff:errors.reportSettled');
    const open = isOpen(await needStates(deps.db), report.state);
    if (req.method === 'GET' && open !== (way === 'closing')) {
      throw conflict('needs-staff:errors.reportSettled');
    }
    return report;
  }

  async function show(
    req: Request,
    res: Response,
    way: 'closing' | 'reopening',
    report: Report,
    failed?: Failed,
  ) {
    const { language } = signedIn(req);
    const [states, topics] = await Promise.all([needStates(deps.db), topicsIn(deps.db, language)]);
    const month = formatDate(language, report.month, 'month');
    deps.pages.render(
      req,
      res,
      'needs/states/reportClosing',
      {
        title: t(req)(`states-staff:report.${way}`),
        way,
        about: subject(report, wordsFor(t(req), language, topics).topics),
        meta: [codeName(t(req), 'place', report.place), month],
        endings: endings(states, 'report').map((state) => ({
          ...stateChoices([state], language)[0],
          ...(state.counts ? {} : { hint: t(req)('states-staff:report.uncounted') }),
        })),
        values: failed?.values ?? {},
        errors: failed?.errors ?? {},
        action:
          way === 'closing' ? statePaths.reportClosing(report.id) : statePaths.reportReopening(report.id),
        backHref: needPaths.report(report.id),
        paths: needPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }
}
