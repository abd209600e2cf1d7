import { type Request, type Response, Router } from 'express';
import type { CitizenReport } from '../../core/db/client.ts';
import { forbidden, notFound } from '../../core/errors.ts';
import { asList, type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, signedIn } from '../../core/http/request.ts';
import { isoDay } from '../../core/i18n/format.ts';
import type { Deps } from '../../deps.ts';
import { type TopicChoice, topicsIn } from '../../texts/topics/queries.ts';
import { toldOfDanger } from '../duty/queries.ts';
import { toldLine } from '../duty/view.ts';
import { piecesOf } from '../notes/findings/rules.ts';
import { needPaths } from '../paths.ts';
import { lockedQuarters } from '../quarters/queries.ts';
import { openMonths } from '../quarters/rules.ts';
import { monthOf, reportMonths, taxonomyErrors } from '../rules.ts';
import { seemsPersonal } from '../tellUs/rules.ts';
import { wordsFor } from '../view.ts';
import { acceptCitizenReport, rejectCitizenReport } from './commands.ts';
import { moderationPaths } from './paths.ts';
import { canModerate, canReadCitizens } from './policy.ts';
import { citizenReportFor, decidedCitizens, waitingCitizens } from './queries.ts';
import { monthsFor } from './rules.ts';
import { acceptSchema, rejectSchema } from './schema.ts';
import { decidedRow, metaOf, moderationChoices, toldCard } from './view.ts';

type Failed = { errors: FieldErrors; values: Record<string, unknown> };

/** What citizens told: looked at by the coordinators, taken in or turned down. */
export function moderationRoutes(deps: Deps): Router {
  const router = Router();
  router.use('/needs/citizens', (req, _res, next) =>
    next(canReadCitizens(signedIn(req)) ? undefined : notFound()),
  );

  router.get('/needs/citizens', async (req, res) => {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const [{ rows, total }, decided, topics] = await Promise.all([
      waitingCitizens(deps.db, person),
      decidedCitizens(deps.db, person),
      topicsIn(deps.db, person.language),
    ]);
    const words = wordsFor(t, person.language, topics);
    deps.pages.render(req, res, 'needs/moderation/list', {
      title: t('moderation-staff:title'),
      waiting: rows.map((row) => toldCard(row, words)),
      total,
      decided: decided.map((row) => decidedRow(row, words)),
      listHref: needPaths.list,
    });
  });

  router.get('/needs/citizens/:id', async (req, res) => {
    const report = await citizenReportFor(deps.db, signedIn(req), param(req, 'id'));
    if (report.state !== 'waiting') return res.redirect(303, whereTo(report));
    await show(req, res, report);
  });

  router.post('/needs/citizens/:id', async (req, res) => {
    const person = moderator(req);
    const report = await citizenReportFor(deps.db, person, param(req, 'id'));
    const topics = await topicsIn(deps.db, person.language);
    const form = parseForm(acceptSchema(await monthsOf(report)), req.body);
    if (!form.ok) return show(req, res, report, { topics, failed: form });
    const errors = taxonomyErrors(topics, { ...form.data, secondaryTopics: [] });
    if (Object.keys(errors).length > 0) {
      return show(req, res, report, { topics, failed: { errors, values: req.body as Failed['values'] } });
    }
    const accepted = { id: '' };
    const location = await once(deps.db, req, async (tx) => {
      accepted.id = await acceptCitizenReport(deps, tx, person, report.id, form.data);
      return moderationPaths.list;
    });
    const t = deps.translations.for(person.language);
    const told =
      accepted.id && form.data.urgency === 'danger' ? await toldOfDanger(deps.db, accepted.id) : [];
    const done = t(form.data.note ? 'moderation-staff:acceptedWithNote' : 'moderation-staff:accepted');
    notify(req, `${done} ${toldLine(t, person.language, told)}`.trim());
    res.redirect(303, location);
  });

  router.post('/needs/citizens/:id/rejection', async (req, res) => {
    const person = moderator(req);
    const report = await citizenReportFor(deps.db, person, param(req, 'id'));
    const form = parseForm(rejectSchema, req.body);
    if (!form.ok) return show(req, res, report, { failed: { errors: form.errors, values: {} } });
    const location = await once(deps.db, req, async (tx) => {
      await rejectCitizenReport(deps, tx, person, report.id, form.data);
      return moderationPaths.list;
    });
    notify(req, deps.translations.for(person.language)('moderation-staff:rejected'));
    res.redirect(303, location);
  });

  return router;

  async function monthsOf(report: CitizenReport): Promise<string[]> {
    const locked = await lockedQuarters(deps.db);
    const latest = reportMonths(isoDay(deps.clock()));
    return monthsFor(monthOf(report.month), latest, (month) => openMonths([month], locked).length > 0);
  }

  async function show(
    req: Request,
    res: Response,
    report: CitizenReport,
    page: { topics?: TopicChoice[]; failed?: Failed } = {},
  ) {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const [topics, months] = await Promise.all([
      page.topics ?? topicsIn(deps.db, person.language),
      monthsOf(report),
    ]);
    const words = wordsFor(t, person.language, topics);
    const typed = page.failed && Object.keys(page.failed.values).length > 0 ? page.failed.values : null;
    const values = typed ?? {
      ...report,
      note: report.text,
      outcome: 'open',
      urgency: 'normal',
      month: months[0],
    };
    const card = toldCard(report, words);
    deps.pages.render(
      req,
      res,
      'needs/moderation/report',
      {
        title: t('moderation-staff:one.title'),
        card,
        meta: metaOf(report, words),
        pieces: piecesOf(report.text, seemsPersonal(report.text)),
        values: {
          ...values,
          subtopics: asList(values.subtopics).map(String),
          barriers: asList(values.barriers).map(String),
        },
        items: moderationChoices(topics, months, words),
        errors: page.failed?.errors ?? {},
        mayModerate: canModerate(person),
        paths: moderationPaths,
        id: report.id,
        listHref: needPaths.list,
      },
      { status: page.failed ? 422 : 200 },
    );
  }
}

function whereTo(report: CitizenReport): string {
  return report.reportId ? needPaths.report(report.reportId) : moderationPaths.list;
}

function moderator(req: Request) {
  const person = signedIn(req);
  if (!canModerate(person)) throw forbidden('moderation-staff:errors.mayNot');
  return person;
}
