import { type Request, type Response, Router } from 'express';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { demandImporter } from '../commands.ts';
import { saveDraftMapping, saveMapping } from '../drafts/commands.ts';
import { importPaths } from '../paths.ts';
import { type FoundImport, importFor, mappingsOf } from '../queries.ts';
import {
  columnsFrom,
  headerRowSchema,
  importLimits,
  mappingNameSchema,
  readMapping,
  versionSchema,
  wordsFrom,
} from '../schema.ts';
import { headersOf } from '../table/rules.ts';
import { candidatesOf, draftIn, vocabulary } from './queries.ts';
import { isExplained, lasting, mappingFaults, mappingFor, proposedMapping, wordsIn } from './rules.ts';
import { columnsView, wordsView } from './view.ts';

/** Saying how a table is to be read: what its columns are for, and what its words mean. */
export function mappingRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/needs/imports/:id/columns', async (req, res) => {
    const found = await draft(req, res);
    if (found) await showColumns(req, res, found);
  });

  router.post('/needs/imports/:id/columns', async (req, res) => {
    const found = await draft(req, res);
    if (!found) return;
    const person = signedIn(req);
    const { table, mapping: before } = draftIn(found);
    const known = await vocabulary(deps, person.language);
    const base = before ?? proposedMapping(table, await candidatesOf(deps, known));
    const body = req.body as Record<string, unknown>;
    const mapping = columnsFrom(body, headersOf(table, base.headerRow), base, known.topicCodes);
    const errors = mappingFaults(mapping, table);
    if (Object.keys(errors).length > 0) return showColumns(req, res, found, { mapping, errors });
    const version = versionSchema.parse(body.version);
    if (!(await saveDraftMapping(deps, person, found, { version, mapping }))) {
      return showColumns(req, res, found, { mapping, errors: { _form: 'common:form.changedMeanwhile' } });
    }
    res.redirect(303, importPaths.words(found.id));
  });

  router.post('/needs/imports/:id/mapping', async (req, res) => {
    const found = await draft(req, res);
    if (!found) return;
    const person = signedIn(req);
    const { table } = draftIn(found);
    const form = headerRowSchema.parse(req.body);
    const known = await vocabulary(deps, person.language);
    const saved = form.mapping
      ? (await mappingsOf(deps.db, found.organisationId)).find(({ id }) => id === form.mapping)
      : undefined;
    const read = readMapping(saved?.mapping);
    const fitting = read ? mappingFor(read, table) : null;
    const t = deps.translations.for(person.language);
    if (saved && !fitting)
      notify(req, t('imports-staff:columns.doesNotFit', { name: saved.name }), 'warning');
    const headerRow = form.headerRow && form.headerRow < table.rows.length ? form.headerRow : undefined;
    const mapping = fitting?.mapping ?? proposedMapping(table, await candidatesOf(deps, known), headerRow);
    await saveDraftMapping(deps, person, found, {
      version: form.version,
      mapping,
      mappingId: fitting ? (saved?.id ?? null) : null,
    });
    res.redirect(303, importPaths.columns(found.id));
  });

  router.get('/needs/imports/:id/words', async (req, res) => {
    const found = await draft(req, res);
    if (found) await showWords(req, res, found);
  });

  router.post('/needs/imports/:id/words', async (req, res) => {
    const found = await draft(req, res);
    if (!found) return;
    const person = signedIn(req);
    const { table, mapping: before, faults } = draftIn(found);
    if (!before || Object.keys(faults).length > 0) return res.redirect(303, importPaths.columns(found.id));
    const known = await vocabulary(deps, person.language);
    const body = req.body as Record<string, unknown>;
    const { mapping, errors } = wordsFrom(body, wordsIn(table, before), before, known.topicCodes);
    if (Object.keys(errors).length > 0) return showWords(req, res, found, { values: body, errors });
    const name = mappingNameSchema.parse(body.name);
    const version = versionSchema.parse(body.version);
    if (!(await saveDraftMapping(deps, person, found, { version, mapping }))) {
      return showWords(req, res, found, { values: body, errors: { _form: 'common:form.changedMeanwhile' } });
    }
    if (name) {
      const { organisationId } = found;
      const mappingId = await saveMapping(deps, person, { organisationId, name, mapping: lasting(mapping) });
      await saveDraftMapping(deps, person, found, { version: version + 1, mapping, mappingId });
    }
    res.redirect(303, importPaths.import(found.id));
  });

  return router;

  /** The draft that the address names; who comes late is led to what became of it. */
  async function draft(req: Request, res: Response): Promise<FoundImport | null> {
    const person = signedIn(req);
    const found = await importFor(deps.db, person, param(req, 'id'));
    demandImporter(person, found.organisationId);
    if (found.state === 'draft') return found;
    res.redirect(303, importPaths.import(found.id));
    return null;
  }

  async function showColumns(
    req: Request,
    res: Response,
    found: FoundImport,
    failed?: { mapping: NonNullable<ReturnType<typeof readMapping>>; errors: Record<string, string> },
  ) {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const [known, saved] = await Promise.all([
      vocabulary(deps, person.language),
      mappingsOf(deps.db, found.organisationId),
    ]);
    const { table, mapping: stored } = draftIn(found);
    const mapping = failed?.mapping ?? stored ?? proposedMapping(table, await candidatesOf(deps, known));
    const used = saved.find(({ id }) => id === found.mappingId);
    const read = readMapping(used?.mapping);
    deps.pages.render(
      req,
      res,
      'needs/imports/columns',
      {
        title: t('imports-staff:columns.title'),
        found,
        form: columnsView({ table, mapping, months: known.months, topics: known.topics }, known.words),
        saved: saved.map(({ id, name }) => ({ value: id, text: name })),
        used: used?.name ?? null,
        newColumns: read ? (mappingFor(read, table)?.newColumns ?? []) : [],
        errors: failed?.errors ?? {},
        paths: importPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }

  async function showWords(
    req: Request,
    res: Response,
    found: FoundImport,
    failed?: { values: Record<string, unknown>; errors: Record<string, string> },
  ) {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const { table, mapping, faults } = draftIn(found);
    if (!mapping || Object.keys(faults).length > 0) return res.redirect(303, importPaths.columns(found.id));
    const tooMany = Object.values(wordsIn(table, mapping)).reduce((sum, list) => sum + list.size, 0);
    if (tooMany > importLimits.words) {
      notify(
        req,
        t('imports-staff:words.tooMany', { count: tooMany, maximum: importLimits.words }),
        'warning',
      );
      return res.redirect(303, importPaths.columns(found.id));
    }
    const known = await vocabulary(deps, person.language);
    const candidates = await candidatesOf(deps, known);
    deps.pages.render(
      req,
      res,
      'needs/imports/words',
      {
        title: t('imports-staff:words.title'),
        found,
        groups: wordsView({ table, mapping, candidates, topics: known.topics, failed }, known.words),
        explained: isExplained(table, mapping),
        name: failed
          ? failed.values.name
          : (found.mappingUsed?.name ?? found.fileName.replace(/\.[a-z]+$/i, '').slice(0, 80)),
        errors: failed?.errors ?? {},
        paths: importPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }
}
