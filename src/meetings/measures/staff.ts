import { type Request, type Response, Router } from 'express';
import type { Person } from '../../core/auth/person.ts';
import { conflict, forbidden, PortalError } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, signedIn } from '../../core/http/request.ts';
import { isoDay } from '../../core/i18n/format.ts';
import type { Deps } from '../../deps.ts';
import { newsPaths } from '../../news/paths.ts';
import { organisationChoices } from '../../organisations/queries.ts';
import { boardMeasures } from './board/queries.ts';
import { boardColumns } from './board/view.ts';
import { addPart, reportProgress, updateMeasure } from './commands.ts';
import { effectsOf } from './effects/queries.ts';
import { effectStaffRoutes } from './effects/staff.ts';
import { effectAlerts, effectSteps } from './effects/view.ts';
import { measurePaths } from './paths.ts';
import { canEditMeasures, canPublishResults, canReportProgress } from './policy.ts';
import { listMeasures, measureBodies, measureFor, measureOwners, notesOf, partsOf } from './queries.ts';
import { isUnfinished, progressErrors } from './rules.ts';
import {
  type MeasureFilter,
  measureFilterSchema,
  measureSchema,
  progressSchema,
  versionSchema,
} from './schema.ts';
import {
  activeFilters,
  filterChoices,
  listAddress,
  measureBadges,
  measureCard,
  measureFacts,
  partsView,
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
    const { language } = person;
    const t = deps.translations.for(language);
    const filter = measureFilterSchema.parse(req.query);
    const now = deps.clock();
    const board = filter.view === 'board';
    const shown = board
      ? { columns: boardColumns(t, language, await boardMeasures(deps.db, person, filter, now), filter, now) }
      : await listOf(person, filter, now);
    const names = { owners: await measureOwners(deps.db), bodies: await measureBodies(deps.db) };
    const { view: _view, page: _page, ...narrowed } = filter;
    deps.pages.render(req, res, 'meetings/measures/list', {
      title: t('measures-staff:list.title'),
      own: [],
      others: [],
      columns: null,
      ...shown,
      filter,
      choices: filterChoices(t, { ...names, board }),
      active: activeFilters(t, filter, names),
      views: [
        { href: listAddress(narrowed), text: t('measures-staff:board.asList'), current: !board },
        {
          href: listAddress({ ...narrowed, view: 'board' }),
          text: t('measures-staff:board.asBoard'),
          current: board,
        },
      ],
      clearHref: listAddress({ view: filter.view }),
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
    const errors = progressErrors(form.data, isoDay(deps.clock()), measure.state);
    if (Object.keys(errors).length > 0) return show(req, res, { errors, values: form.data });
    try {
      const address = await once(deps.db, req, async (tx) => {
        if (!(await reportProgress(deps, tx, person, measure.id, versionIn(req), form.data))) {
          throw conflict('common:form.changedMeanwhile');
        }
        return measurePaths.measure(measure.id);
      });
      const t = deps.translations.for(person.language);
      notify(req, t(`measures-staff:progress.saved.${savedWords(form.data.state, measure)}`));
      res.redirect(303, address);
    } catch (error) {
      if (!(error instanceof PortalError && error.kind === 'conflict')) throw error;
      const stale = error.messageKey === 'common:form.changedMeanwhile';
      await show(req, res, {
        errors: stale
          ? { _form: 'measures-staff:errors.changedMeanwhile' }
          : { state: error.messageKey ?? 'common:form.changedMeanwhile' },
        values: form.data,
      });
    }
  });

  router.get('/measures/:id/parts/new', (req, res) => showForm(req, res, { part: true }));

  router.post('/measures/:id/parts', async (req, res) => {
    const person = signedIn(req);
    const whole = await measureFor(deps.db, person, param(req, 'id'));
    if (!canEditMeasures(person)) throw forbidden('measures-staff:errors.mayNotEdit');
    const form = parseForm(measureSchema, req.body);
    if (!form.ok) return showForm(req, res, { part: true, sent: form });
    if (!(await isOwner(form.data.ownerId))) {
      const sent = { errors: { ownerId: 'measures-staff:errors.owner' }, values: form.data };
      return showForm(req, res, { part: true, sent });
    }
    try {
      const address = await once(deps.db, req, async (tx) => {
        await addPart(deps, tx, person, whole.id, form.data);
        return `${measurePaths.measure(whole.id)}#parts`;
      });
      notify(req, deps.translations.for(person.language)('measures-staff:parts.added'));
      res.redirect(303, address);
    } catch (error) {
      if (!(error instanceof PortalError && error.kind === 'conflict' && error.messageKey)) throw error;
      const sent = { errors: { _form: error.messageKey }, values: form.data };
      await showForm(req, res, { part: true, sent });
    }
  });

  router.get('/measures/:id/edit', (req, res) => showForm(req, res));

  router.post('/measures/:id/edit', async (req, res) => {
    const person = signedIn(req);
    const measure = await measureFor(deps.db, person, param(req, 'id'));
    if (!canEditMeasures(person)) throw forbidden('measures-staff:errors.mayNotEdit');
    const form = parseForm(measureSchema, req.body);
    if (!form.ok) return showForm(req, res, { sent: form });
    if (form.data.ownerId !== measure.ownerId && !(await isOwner(form.data.ownerId))) {
      const sent = { errors: { ownerId: 'measures-staff:errors.owner' }, values: form.data };
      return showForm(req, res, { sent });
    }
    if (!(await updateMeasure(deps, person, measure.id, versionIn(req), form.data))) {
      const sent = { errors: { _form: 'common:form.changedMeanwhile' }, values: form.data };
      return showForm(req, res, { sent, clash: true });
    }
    notify(req, deps.translations.for(person.language)('measures-staff:edit.saved'));
    res.redirect(303, measurePaths.measure(measure.id));
  });

  return router.use(effectStaffRoutes(deps));

  async function listOf(person: Person, filter: MeasureFilter, now: Date) {
    const t = deps.translations.for(person.language);
    const { rows, more } = await listMeasures(deps.db, person, filter, now);
    const cards = (own: boolean) =>
      rows.filter((row) => row.own === own).map((row) => measureCard(t, person.language, row, now));
    const { page } = filter;
    return {
      own: cards(true),
      others: cards(false),
      previousHref: page > 1 ? listAddress({ ...filter, page: page - 1 }) : null,
      nextHref: more ? listAddress({ ...filter, page: page + 1 }) : null,
    };
  }

  async function isOwner(id: string): Promise<boolean> {
    return (await organisationChoices(deps.db)).some((organisation) => organisation.id === id);
  }

  async function show(req: Request, res: Response, sent?: Sent) {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const measure = await measureFor(deps.db, person, param(req, 'id'));
    const now = deps.clock();
    const notes = await notesOf(deps.db, person, measure.id);
    const parts = await partsOf(deps.db, person, measure.id);
    const effects = await effectsOf(deps.db, person, measure.id);
    const mayEdit = canEditMeasures(person);
    deps.pages.render(
      req,
      res,
      'meetings/measures/show',
      {
        title: measure.title,
        measure,
        badges: measureBadges(t, measure, now),
        facts: measureFacts(t, person.language, measure),
        steps: [
          ...progressTimeline(t, person.language, measure, notes),
          ...effectSteps(t, person, { measureId: measure.id, effects, mayAnswer: mayEdit, now }),
        ],
        parts: parts.map((part) =>
          measureCard(t, person.language, { ...part, parentTitle: null, clusterTitle: null }, now),
        ),
        progress: partsView(t, parts),
        mayDivide: mayEdit && !measure.parentId && isUnfinished(measure.state),
        effectAlerts: effectAlerts(t, measure, { effects, mayAnswer: mayEdit, now }),
        states: stateChoices(t),
        mayReport: canReportProgress(person, measure),
        mayEdit,
        resultHref: measure.newsSlug ? newsPaths.public(person.language, measure.newsSlug) : null,
        publishHref:
          canPublishResults(person) && measure.state === 'done' && !measure.parentId && !measure.newsId
            ? newsPaths.newAbout('measure', measure.id)
            : null,
        values: { state: measure.state, due: '', text: '', ...sent?.values },
        errors: sent?.errors ?? {},
        paths: measurePaths,
      },
      { status: sent ? 422 : 200 },
    );
  }

  async function showForm(
    req: Request,
    res: Response,
    { part = false, sent, clash = false }: { part?: boolean; sent?: Sent; clash?: boolean } = {},
  ) {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const measure = await measureFor(deps.db, person, param(req, 'id'));
    if (!canEditMeasures(person)) throw forbidden('measures-staff:errors.mayNotEdit');
    const owners = await organisationChoices(deps.db);
    const { title, ownerId, due, publicText } = measure;
    const begun = part ? { title: '', ownerId, due, publicText: '' } : { title, ownerId, due, publicText };
    deps.pages.render(
      req,
      res,
      'meetings/measures/form',
      {
        title: t(part ? 'measures-staff:parts.new' : 'measures-staff:edit.title'),
        part,
        action: part ? measurePaths.parts(measure.id) : measurePaths.edit(measure.id),
        measure,
        values: { ...begun, ...sent?.values },
        errors: sent?.errors ?? {},
        clash,
        owners: owners.map(({ id, name }) => ({ value: id, text: name })),
        paths: measurePaths,
      },
      { status: sent ? 422 : 200 },
    );
  }
}

/** Results are told of whole measures, and only a measure of a cluster has somebody who reported the need. */
function savedWords(state: string, measure: { parentId: string | null; clusterKind: string | null }): string {
  if (state !== 'done') return state;
  if (measure.parentId) return 'partDone';
  return measure.clusterKind ? 'done' : 'doneWithoutNeed';
}
