import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { forbidden, notFound } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, signedIn } from '../../core/http/request.ts';
import { isoDay } from '../../core/i18n/format.ts';
import type { Deps } from '../../deps.ts';
import { topicsIn } from '../../texts/topics/queries.ts';
import { needPaths } from '../paths.ts';
import { reportFor } from '../queries.ts';
import { reportFields, subject, wordsFor } from '../view.ts';
import { cancelDuty, endDanger, planDuty } from './commands.ts';
import { dutyPaths } from './paths.ts';
import { canPlanDuty, canReadDuty } from './policy.ts';
import { dangerCandidates, dangers, dutyPeriods, endedDangers } from './queries.ts';
import { isDanger, tellNow } from './rules.ts';
import { dangerOverSchema, dutySchema } from './schema.ts';
import { dangerCard, endedLine, periodRow } from './view.ts';

type Failed = { errors: FieldErrors; values: Record<string, unknown> };

/** Who is told of danger on which days, what is a danger now, and taking one back. */
export function dutyRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/needs/duty', (req, res) => showDuty(req, res));

  router.post('/needs/duty', async (req, res) => {
    const person = planner(req);
    const form = parseForm(dutySchema, req.body);
    if (!form.ok) return showDuty(req, res, form);
    const outcome = { planned: true };
    const location = await once(deps.db, req, async (tx) => {
      outcome.planned = await planDuty(deps, tx, person, form.data);
      return dutyPaths.page;
    });
    if (!outcome.planned) {
      return showDuty(req, res, {
        errors: { person: 'duty-staff:errors.person' },
        values: req.body as Failed['values'],
      });
    }
    notify(req, deps.translations.for(person.language)('duty-staff:planned'));
    res.redirect(303, location);
  });

  router.post('/needs/duty/:id/removal', async (req, res) => {
    const person = planner(req);
    const id = z.uuid().safeParse(param(req, 'id'));
    if (!id.success) throw notFound();
    const location = await once(deps.db, req, async (tx) => {
      await cancelDuty(tx, person, id.data);
      return dutyPaths.page;
    });
    notify(req, deps.translations.for(person.language)('duty-staff:cancelled'));
    res.redirect(303, location);
  });

  router.get('/needs/:id/danger', (req, res) => showDanger(req, res));

  router.post('/needs/:id/danger', async (req, res) => {
    const person = planner(req);
    const report = await reportFor(deps.db, person, param(req, 'id'));
    const form = parseForm(dangerOverSchema, req.body);
    if (!form.ok) return showDanger(req, res, form);
    const location = await once(deps.db, req, async (tx) => {
      await endDanger(deps, tx, person, report.id, form.data.reason);
      return needPaths.report(report.id);
    });
    notify(req, deps.translations.for(person.language)('duty-staff:over.done'));
    res.redirect(303, location);
  });

  return router;

  async function showDuty(req: Request, res: Response, failed?: Failed) {
    const person = signedIn(req);
    if (!canReadDuty(person)) throw notFound();
    const t = deps.translations.for(person.language);
    const now = deps.clock();
    const [candidates, periods, open, ended, topics] = await Promise.all([
      dangerCandidates(deps.db, now),
      dutyPeriods(deps.db, person, now),
      dangers(deps.db, person),
      endedDangers(deps.db, person),
      topicsIn(deps.db, person.language),
    ]);
    const { people, onDuty } = tellNow(candidates);
    const words = wordsFor(t, person.language, topics);
    deps.pages.render(
      req,
      res,
      'needs/duty/duty',
      {
        title: t('duty-staff:title'),
        onDuty,
        names: people.map(({ name }) => name),
        rows: periods.map((period) => periodRow(period, words, isoDay(now))),
        dangers: open.map((report) => dangerCard(report, words)),
        ended: ended.map((event) => endedLine(event, words)),
        people: candidates.map(({ id, name }) => ({ value: id, text: name })),
        values: failed?.values ?? { person: person.id, startsOn: isoDay(now) },
        errors: failed?.errors ?? {},
        mayPlan: canPlanDuty(person),
        paths: dutyPaths,
        listHref: needPaths.list,
      },
      { status: failed ? 422 : 200 },
    );
  }

  async function showDanger(req: Request, res: Response, failed?: Failed) {
    const person = signedIn(req);
    if (!canReadDuty(person)) throw notFound();
    const report = await reportFor(deps.db, person, param(req, 'id'));
    if (!isDanger(report)) return res.redirect(303, needPaths.report(report.id));
    planner(req);
    const t = deps.translations.for(person.language);
    const words = wordsFor(t, person.language, await topicsIn(deps.db, person.language));
    deps.pages.render(
      req,
      res,
      'needs/duty/over',
      {
        title: t('duty-staff:over.title'),
        about: subject(report, words.topics),
        fields: reportFields(report, words),
        values: failed?.values ?? {},
        errors: failed?.errors ?? {},
        action: dutyPaths.danger(report.id),
        backHref: needPaths.report(report.id),
        listHref: needPaths.list,
      },
      { status: failed ? 422 : 200 },
    );
  }

  function planner(req: Request) {
    const person = signedIn(req);
    if (!canReadDuty(person)) throw notFound();
    if (!canPlanDuty(person)) throw forbidden('duty-staff:errors.mayNot');
    return person;
  }
}
