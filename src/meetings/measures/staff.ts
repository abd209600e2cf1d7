import { type Request, type Response, Router } from 'express';
import { conflict, forbidden, PortalError } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, signedIn } from '../../core/http/request.ts';
import { isoDay } from '../../core/i18n/format.ts';
import type { Deps } from '../../deps.ts';
import { newsPaths } from '../../news/paths.ts';
import { organisationChoices } from '../../organisations/queries.ts';
import { reportProgress, updateMeasure } from './commands.ts';
import { measurePaths } from './paths.ts';
import { canEditMeasures, canPublishResults, canReportProgress } from './policy.ts';
import { listMeasures, measureFor, measureOwners, notesOf } from './queries.ts';
import { progressErrors } from './rules.ts';
import { measureFilterSchema, measureSchema, progressSchema, versionSchema } from './schema.ts';
import {
  activeFilters,
  filterChoices,
  listAddress,
  measureBadges,
  measureCard,
  measureFacts,
  progressTimeline,
  stateChoices,
} from './view.ts';

interface Sent {
  errors: FieldErrors;
  values: Record<string, unknown>;
}

/** What was agreed upon: the list, each measure with its progress, and the forms that keep it going. */
export function measureStaffRoutes(deps: Deps): Router {
  const router = Router();
  const versionIn = (req: Request) => versionSchema.parse((req.body as Record<string, unknown>).version);

  router.get('/measures', async (req, res) => {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const filter = measureFilterSchema.parse(req.query);
    const { rows, more } = await listMeasures(deps.db, person, filter, deps.clock());
    const owners = await measureOwners(deps.db);
    const cards = rows.map((row) => ({
      own: row.own,
      card: measureCard(t, person.language, row, deps.clock()),
    }));
    const { page } = filter;
    deps.pages.render(req, res, 'meetings/measures', {
      title: t('measures-staff:list.title'),
      own: cards.filter(({ own }) => own).map(({ card }) => card),
      others: cards.filter(({ own }) => !own).map(({ card }) => card),
      filter,
      choices: filterChoices(t, owners),
      active: activeFilters(t, filter, owners),
      previousHref: page > 1 ? listAddress({ ...filter, page: page - 1 }) : null,
      nextHref: more ? listAddress({ ...filter, page: page + 1 }) : null,
      paths: measurePaths,
    });
  });

  router.get('/measures/:id', (req, res) => show(req, res));

  router.post('/measures/:id/notes', async (req, res) => {
    const person = signedIn(req);
    const measure = await measureFor(deps.db, person, param(req, 'id'));
    if (!canReportProgress(person, measure)) throw forbidden('measures-staff:errors.mayNotReport');
    const form = parseForm(progressSchema, req.body);
    if (!form.ok) return show(req, res, { errors: form.errors, values: form.values });
    const errors = progressErrors(form.data, isoDay(deps.clock()));
    if (Object.keys(errors).length > 0) return show(req, res, { errors, values: form.data });
    try {
      const address = await once(deps.db, req, async (tx) => {
        if (!(await reportProgress(deps, tx, person, measure.id, versionIn(req), form.data))) {
          throw conflict('common:form.changedMeanwhile');
        }
        return measurePaths.measure(measure.id);
      });
      const t = deps.translations.for(person.language);
      notify(req, t(`measures-staff:progress.saved.${form.data.state}`));
      res.redirect(303, address);
    } catch (error) {
      if (!(error instanceof PortalError && error.kind === 'conflict')) throw error;
      await show(req, res, {
        errors: { _form: 'measures-staff:errors.changedMeanwhile' },
        values: form.data,
      });
    }
  });

  router.get('/measures/:id/edit', (req, res) => showForm(req, res));

  router.post('/measures/:id/edit', async (req, res) => {
    const person = signedIn(req);
    const measure = await measureFor(deps.db, person, param(req, 'id'));
    if (!canEditMeasures(person)) throw forbidden('measures-staff:errors.mayNotEdit');
    const form = parseForm(measureSchema, req.body);
    if (!form.ok) return showForm(req, res, { errors: form.errors, values: form.values });
    const owners = await organisationChoices(deps.db);
    if (![measure.ownerId, ...owners.map(({ id }) => id)].includes(form.data.ownerId)) {
      return showForm(req, res, { errors: { ownerId: 'measures-staff:errors.owner' }, values: form.data });
    }
    if (!(await updateMeasure(deps, person, measure.id, versionIn(req), form.data))) {
      return showForm(
        req,
        res,
        { errors: { _form: 'common:form.changedMeanwhile' }, values: form.data },
        true,
      );
    }
    notify(req, deps.translations.for(person.language)('measures-staff:edit.saved'));
    res.redirect(303, measurePaths.measure(measure.id));
  });

  return router;

  async function show(req: Request, res: Response, sent?: Sent) {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const measure = await measureFor(deps.db, person, param(req, 'id'));
    const notes = await notesOf(deps.db, measure.id);
    deps.pages.render(
      req,
      res,
      'meetings/measuresShow',
      {
        title: measure.title,
        measure,
        badges: measureBadges(t, measure, deps.clock()),
        facts: measureFacts(t, person.language, measure),
        steps: progressTimeline(t, person.language, measure, notes),
        states: stateChoices(t),
        mayReport: canReportProgress(person, measure),
        mayEdit: canEditMeasures(person),
        resultHref: measure.newsSlug ? newsPaths.public(person.language, measure.newsSlug) : null,
        publishHref:
          canPublishResults(person) && measure.state === 'done' && !measure.newsId
            ? newsPaths.newAbout('measure', measure.id)
            : null,
        values: { state: measure.state, due: '', text: '', ...sent?.values },
        errors: sent?.errors ?? {},
        paths: measurePaths,
      },
      { status: sent ? 422 : 200 },
    );
  }

  async function showForm(req: Request, res: Response, sent?: Sent, clash = false) {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const measure = await measureFor(deps.db, person, param(req, 'id'));
    if (!canEditMeasures(person)) throw forbidden('measures-staff:errors.mayNotEdit');
    const owners = await organisationChoices(deps.db);
    const { title, ownerId, due, publicText } = measure;
    deps.pages.render(
      req,
      res,
      'meetings/measuresForm',
      {
        title: t('measures-staff:edit.title'),
        measure,
        values: { title, ownerId, due, publicText, ...sent?.values },
        errors: sent?.errors ?? {},
        clash,
        owners: owners.map(({ id, name }) => ({ value: id, text: name })),
        paths: measurePaths,
      },
      { status: sent ? 422 : 200 },
    );
  }
}
