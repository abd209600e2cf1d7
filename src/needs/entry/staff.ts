import { type Request, type Response, Router } from 'express';
import type { NeedReport } from '../../core/db/client.ts';
import { conflict, forbidden } from '../../core/errors.ts';
import { tokenFor } from '../../core/http/csrf.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { asJson, wantsJson } from '../../core/http/json.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, query, signedIn } from '../../core/http/request.ts';
import { isoDay } from '../../core/i18n/format.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import type { Deps } from '../../deps.ts';
import { type TopicChoice, topicsIn } from '../../texts/topics/queries.ts';
import { deleteReport, logNeed, updateReport } from '../commands.ts';
import { toldOfDanger } from '../duty/queries.ts';
import { toldLine } from '../duty/view.ts';
import { findPersonalData } from '../notes/findings/rules.ts';
import { noteOf } from '../notes/queries.ts';
import { needPaths } from '../paths.ts';
import { canChangeReport, changeRefusal, demandLogger } from '../policy.ts';
import { lockedQuarters } from '../quarters/queries.ts';
import { openMonths } from '../quarters/rules.ts';
import { recentReports, reportFor } from '../queries.ts';
import { frequentTopics, monthOf, newEntry, reportMonths, taxonomyErrors } from '../rules.ts';
import { needSchema, versionSchema } from '../schema.ts';
import { logInCluster } from '../similar/commands.ts';
import { similarPaths } from '../similar/paths.ts';
import { clustersToSeeAgain } from '../similar/queries.ts';
import { joinSchema } from '../similar/schema.ts';
import { similarRoutes } from '../similar/staff.ts';
import { reportFields, wordsFor } from '../view.ts';
import { loggedRoutes } from './logged/staff.ts';
import { entryView } from './view.ts';

const shownClusters = 3;

/** Writing a report down, mending it, taking it back. */
export function entryRoutes(deps: Deps): Router {
  const router = Router();
  const monthsUpToNow = () => reportMonths(isoDay(deps.clock()));

  router.use(similarRoutes(deps), loggedRoutes(deps));

  router.get('/needs/new', async (req, res) => {
    const person = demandLogger(signedIn(req));
    const like = query(req, 'like');
    const original = like ? await reportFor(deps.db, person, like) : null;
    await showForm(req, res, { original });
  });

  // What waited on a device is sent by whoever typed it and by nobody else, with a token that still holds.
  router.get('/needs/sender', (req, res) => {
    const { id } = demandLogger(signedIn(req));
    res.json({ owner: id, token: tokenFor(req) });
  });

  router.post('/needs', async (req, res) => {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const byScript = wantsJson(req);
    const work = async () => {
      demandLogger(person);
      const topics = await topicsIn(deps.db, person.language);
      const form = parseNeed(withOutcome(req.body), topics, monthsUpToNow(), await lockedQuarters(deps.db));
      if (!form.ok) return { topics, failed: form };
      const cluster = joinSchema.safeParse(req.body);
      const location = await once(deps.db, req, async (tx) => {
        const id = cluster.success
          ? await logInCluster(deps, tx, person, form.data, cluster.data.cluster)
          : await logNeed(deps, tx, person, form.data);
        sayWhatIsMarked(req, t, form.data.note);
        return needPaths.logged(id);
      });
      return { location };
    };
    if (byScript) {
      return asJson(t, res, async () => {
        const { location, failed } = await work();
        if (!failed) return { location };
        res.status(422);
        return { refused: [...new Set(Object.values(failed.errors))].map((key) => t(key)).join(' ') };
      });
    }
    const { location, topics, failed } = await work();
    if (failed) return showForm(req, res, { topics, failed });
    res.redirect(303, location);
  });

  router.get('/needs/:id/edit', async (req, res) => {
    await showForm(req, res, await changeable(req));
  });

  router.post('/needs/:id', async (req, res) => {
    const person = signedIn(req);
    const { report, locked } = await changeable(req);
    const topics = await topicsIn(deps.db, person.language);
    const months = [...monthsUpToNow(), monthOf(report.month)];
    const form = parseNeed(req.body, topics, months, locked);
    if (!form.ok) return showForm(req, res, { report, topics, locked, failed: form });
    const version = versionSchema.parse((req.body as Record<string, unknown>).version);
    if (!(await updateReport(deps, person, report.id, version, form.data))) {
      const errors = { _form: 'common:form.changedMeanwhile' };
      const failed = { errors, values: form.data };
      return showForm(req, res, { report, topics, locked, failed, conflict: true });
    }
    const t = deps.translations.for(person.language);
    const raised = report.urgency !== 'danger' && form.data.urgency === 'danger';
    const told = raised ? toldLine(t, person.language, await toldOfDanger(deps.db, report.id)) : '';
    notify(req, `${t('needs-staff:form.saved')} ${told}`.trim());
    res.redirect(303, needPaths.report(report.id));
  });

  router.post('/needs/:id/deletion', async (req, res) => {
    const person = signedIn(req);
    await deleteReport(deps, person, param(req, 'id'));
    notify(req, deps.translations.for(person.language)('needs-staff:form.deleted'));
    res.redirect(303, needPaths.list);
  });

  return router;

  async function changeable(req: Request): Promise<{ report: NeedReport; locked: Date[] }> {
    const person = signedIn(req);
    const report = await reportFor(deps.db, person, param(req, 'id'));
    if (canChangeReport(person, report)) {
      const locked = await lockedQuarters(deps.db);
      const [open] = openMonths([monthOf(report.month)], locked);
      if (!open) throw conflict('needs-staff:errors.quarterLocked');
      return { report, locked };
    }
    throw forbidden(changeRefusal(report));
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
      /** Quarters whose months cannot be chosen. */
      locked?: Date[];
      failed?: { errors: FieldErrors; values: Record<string, unknown> };
      /** Somebody else saved meanwhile: their words are shown beside the typed ones. */
      conflict?: boolean;
    },
  ) {
    const person = signedIn(req);
    const { report, original, failed } = page;
    const [topics, recent, locked] = await Promise.all([
      page.topics ?? topicsIn(deps.db, person.language),
      recentReports(deps.db, person),
      page.locked ?? lockedQuarters(deps.db),
    ]);
    const note = report && !failed ? await noteOf(deps.db, person, report.id) : null;
    const months = openMonths(monthsUpToNow(), locked);
    const seen = report ? [] : await clustersToSeeAgain(deps.db, recent, shownClusters);
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
          ...(report ? { month: stored, note: note?.text ?? '' } : {}),
        },
        errors,
        topics,
        frequent: frequentTopics(
          recent.map(({ topic }) => topic),
          new Set(topics.map(({ code }) => code)),
        ),
        months: stored && !months.includes(stored) ? [...months, stored] : months,
        today: monthsUpToNow()[0] ?? '',
        asBefore: !failed && !begun && recent.length > 0,
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
        seen,
        owner: person.id,
        paths: needPaths,
        similarPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }
}

/** Whoever typed a name by mistake learns of it while the report is still at hand. */
function sayWhatIsMarked(req: Request, t: Translate, note = ''): void {
  const kinds = [...new Set(findPersonalData(note).map(({ kind }) => kind))];
  if (kinds.length === 0) return;
  const reasons = kinds.map((kind) => t(`notes-staff:kinds.${kind}`)).join(', ');
  notify(req, t('notes-staff:field.logged', { reasons }), 'warning');
}

/** Joining a cluster needs no more than topic and place: how it ended is open until somebody says so. */
function withOutcome(body: unknown): unknown {
  const values = body as Record<string, unknown>;
  return values?.cluster && !values.outcome ? { ...values, outcome: 'open' } : body;
}

/** Shape, codes, and then the taxonomy, which stands in the database. */
function parseNeed(
  body: unknown,
  topics: readonly TopicChoice[],
  months: readonly string[],
  locked: readonly Date[],
) {
  const form = parseForm(needSchema(months), body);
  if (!form.ok) return form;
  const errors = {
    ...taxonomyErrors(topics, form.data),
    ...(openMonths([form.data.month], locked).length > 0
      ? {}
      : { month: 'needs-staff:errors.quarterLocked' }),
  };
  if (Object.keys(errors).length === 0) return form;
  return { ok: false as const, errors, values: body as Record<string, unknown> };
}

function chosenIn({ topic, subtopics, secondaryTopics, barriers, outcome, urgency, count }: NeedReport) {
  return { topic, subtopics, secondaryTopics, barriers, outcome, urgency, count };
}
