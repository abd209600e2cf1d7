import { type Request, type Response, Router } from 'express';
import type { NeedReport } from '../../core/db/client.ts';
import { forbidden } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, query, signedIn } from '../../core/http/request.ts';
import { isoDay } from '../../core/i18n/format.ts';
import type { Deps } from '../../deps.ts';
import { type TopicChoice, topicsIn } from '../../texts/topics/queries.ts';
import { deleteReport, logNeed, updateReport } from '../commands.ts';
import { needPaths } from '../paths.ts';
import { canChangeReport, canLogNeeds } from '../policy.ts';
import { recentReports, reportFor } from '../queries.ts';
import { frequentTopics, monthOf, newEntry, reportMonths, taxonomyErrors } from '../rules.ts';
import { needSchema, versionSchema } from '../schema.ts';
import { reportFields, wordsFor } from '../view.ts';
import { entryView } from './view.ts';

/** Writing a report down, mending it, taking it back. */
export function entryRoutes(deps: Deps): Router {
  const router = Router();
  const monthsUpToNow = () => reportMonths(isoDay(deps.clock()));

  router.get('/needs/new', async (req, res) => {
    const person = demandLogger(req);
    const like = query(req, 'like');
    const original = like ? await reportFor(deps.db, person, like) : null;
    await showForm(req, res, { original });
  });

  router.post('/needs', async (req, res) => {
    const person = demandLogger(req);
    const topics = await topicsIn(deps.db, person.language);
    const form = parseNeed(req.body, topics, monthsUpToNow());
    if (!form.ok) return showForm(req, res, { topics, failed: form });
    const location = await once(deps.db, req, async (tx) =>
      needPaths.report(await logNeed(deps, tx, person, form.data)),
    );
    notify(req, deps.translations.for(person.language)('needs-staff:form.logged'));
    res.redirect(303, location);
  });

  router.get('/needs/:id/edit', async (req, res) => {
    await showForm(req, res, { report: await changeable(req) });
  });

  router.post('/needs/:id', async (req, res) => {
    const person = signedIn(req);
    const report = await changeable(req);
    const topics = await topicsIn(deps.db, person.language);
    const form = parseNeed(req.body, topics, [...monthsUpToNow(), monthOf(report.month)]);
    if (!form.ok) return showForm(req, res, { report, topics, failed: form });
    const version = versionSchema.parse((req.body as Record<string, unknown>).version);
    if (!(await updateReport(deps, person, report.id, version, form.data))) {
      const errors = { _form: 'common:form.changedMeanwhile' };
      return showForm(req, res, { report, topics, failed: { errors, values: form.data }, conflict: true });
    }
    notify(req, deps.translations.for(person.language)('needs-staff:form.saved'));
    res.redirect(303, needPaths.report(report.id));
  });

  router.post('/needs/:id/deletion', async (req, res) => {
    const person = signedIn(req);
    await deleteReport(deps, person, param(req, 'id'));
    notify(req, deps.translations.for(person.language)('needs-staff:form.deleted'));
    res.redirect(303, needPaths.list);
  });

  return router;

  async function changeable(req: Request): Promise<NeedReport> {
    const person = signedIn(req);
    const report = await reportFor(deps.db, person, param(req, 'id'));
    if (canChangeReport(person, report)) return report;
    throw forbidden(
      report.clusterId ? 'needs-staff:errors.mayNotChangeClustered' : 'needs-staff:errors.mayNotChange',
    );
  }

  async function showForm(
    req: Request,
    res: Response,
    page: {
      /** The report that is being mended; none for a new one. */
      report?: NeedReport;
      /** The report that a new one begins as a copy of. */
      original?: NeedReport | null;
      topics?: TopicChoice[];
      failed?: { errors: FieldErrors; values: Record<string, unknown> };
      /** Somebody else saved meanwhile: their words are shown beside the typed ones. */
      conflict?: boolean;
    },
  ) {
    const person = signedIn(req);
    const { report, original, failed } = page;
    const [topics, recent] = await Promise.all([
      page.topics ?? topicsIn(deps.db, person.language),
      recentReports(deps.db, person),
    ]);
    const months = monthsUpToNow();
    const stored = report ? monthOf(report.month) : null;
    const t = deps.translations.for(person.language);
    const words = wordsFor(t, person.language, topics);
    const errors = failed?.errors ?? {};
    const begun = report ?? original;
    const entry = entryView(
      {
        values: failed?.values ?? {
          ...newEntry(begun ?? recent[0], months[0] ?? ''),
          ...(begun ? chosenIn(begun) : {}),
          ...(report ? { month: stored } : {}),
        },
        errors,
        topics,
        frequent: frequentTopics(
          recent.map(({ topic }) => topic),
          new Set(topics.map(({ code }) => code)),
        ),
        months: stored && !months.includes(stored) ? [...months, stored] : months,
      },
      words,
    );
    deps.pages.render(
      req,
      res,
      'needs/form',
      {
        title: t(report ? 'needs-staff:form.editTitle' : 'needs-staff:form.title'),
        entry,
        errors,
        record: report ?? null,
        theirs: page.conflict && report ? reportFields(report, words) : null,
        paths: needPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }
}

function demandLogger(req: Request) {
  const person = signedIn(req);
  if (!canLogNeeds(person)) throw forbidden('needs-staff:errors.mayNotLog');
  return person;
}

/** Shape, codes, and then the taxonomy, which stands in the database. */
function parseNeed(body: unknown, topics: readonly TopicChoice[], months: readonly string[]) {
  const form = parseForm(needSchema(months), body);
  if (!form.ok) return form;
  const errors = taxonomyErrors(topics, form.data);
  if (Object.keys(errors).length === 0) return form;
  return { ok: false as const, errors, values: body as Record<string, unknown> };
}

function chosenIn({ topic, subtopics, secondaryTopics, barriers, outcome, urgency, count }: NeedReport) {
  return { topic, subtopics, secondaryTopics, barriers, outcome, urgency, count };
}
