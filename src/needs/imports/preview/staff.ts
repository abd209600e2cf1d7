import { type Request, type Response, Router } from 'express';
import { once } from '../../../core/http/once.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { lockedQuarters } from '../../quarters/queries.ts';
import { adoptImport, demandImporter, lockedMonths } from '../commands.ts';
import { draftIn, vocabulary } from '../mapping/queries.ts';
import { isExplained } from '../mapping/rules.ts';
import { importPaths } from '../paths.ts';
import { digestOf, planned, readCounts } from '../plan/rules.ts';
import { canImportFor } from '../policy.ts';
import { changesOf, type FoundImport, importedRows, importFor, singlyReported } from '../queries.ts';
import { importLimits, previewSchema, seenSchema } from '../schema.ts';
import { importFacts, stateBadge } from '../view.ts';
import { changeRow, previewView } from './view.ts';

/** What a table would bring before it is taken over, and what it brought after. */
export function previewRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/needs/imports/:id', async (req, res) => {
    const found = await importFor(deps.db, signedIn(req), param(req, 'id'));
    await (found.state === 'draft' ? showPreview(req, res, found) : showImport(req, res, found));
  });

  router.post('/needs/imports/:id/adoption', async (req, res) => {
    const person = signedIn(req);
    const found = await importFor(deps.db, person, param(req, 'id'));
    demandImporter(person, found.organisationId);
    if (found.state !== 'draft') return res.redirect(303, importPaths.import(found.id));
    const read = await readDraft(found, person.language);
    if (!read) return res.redirect(303, importPaths.columns(found.id));
    const seen = seenSchema.parse((req.body as Record<string, unknown>).seen);
    const { counts, faults } = read.reading;
    const t = deps.translations.for(person.language);
    const location = await once(deps.db, req, async (tx) => {
      const done = await adoptImport(deps, tx, person, found.id, { counts, faults, seen });
      if (done === 'done') notify(req, t('imports-staff:import.adopted'));
      else notify(req, t(`imports-staff:preview.${done}`), 'warning');
      return importPaths.import(found.id);
    });
    res.redirect(303, location);
  });

  return router;

  /** What the table says; null while nobody has said how to read it. */
  async function readDraft(found: FoundImport, language: 'de' | 'en') {
    const { table, mapping, faults } = draftIn(found);
    if (!mapping || Object.keys(faults).length > 0 || !isExplained(table, mapping)) return null;
    const known = await vocabulary(deps, language);
    return { reading: readCounts(table, mapping, known), known };
  }

  async function showPreview(req: Request, res: Response, found: FoundImport) {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const { mapping, table, faults } = draftIn(found);
    const read = await readDraft(found, person.language);
    if (!read || !mapping) {
      const known = mapping && Object.keys(faults).length === 0 && table;
      return res.redirect(303, known ? importPaths.words(found.id) : importPaths.columns(found.id));
    }
    const { reading, known } = read;
    if (reading.counts.length > importLimits.counts) {
      notify(req, t('imports-staff:preview.tooMany', { maximum: importLimits.counts }), 'warning');
      return res.redirect(303, importPaths.columns(found.id));
    }
    const months = [...new Set(reading.counts.map(({ facts }) => facts.month))];
    const [existing, locked, single] = await Promise.all([
      importedRows(
        deps.db,
        found.organisationId,
        reading.counts.map(({ key }) => key),
      ),
      lockedQuarters(deps.db),
      singlyReported(deps.db, found.organisationId, months),
    ]);
    const rows = planned(reading.counts, existing, lockedMonths(locked));
    const clusters = new Map(
      existing.flatMap(({ clusterId, cluster }) =>
        clusterId && cluster ? [[clusterId, cluster.title]] : [],
      ),
    );
    deps.pages.render(req, res, 'needs/imports/preview', {
      title: t('imports-staff:preview.title'),
      found,
      preview: previewView(
        { id: found.id, reading, rows, clusters, single, ...previewSchema.parse(req.query) },
        known.words,
      ),
      seen: digestOf(rows, reading.faults),
      mayImport: canImportFor(person, found.organisationId),
      paths: importPaths,
    });
  }

  async function showImport(req: Request, res: Response, found: FoundImport) {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const [known, changes] = await Promise.all([
      vocabulary(deps, person.language),
      changesOf(deps.db, found),
    ]);
    deps.pages.render(req, res, 'needs/imports/import', {
      title: found.fileName,
      found,
      badge: stateBadge(t, found.state),
      facts: importFacts(found, { ...known.words }),
      changes: changes.map((change) => changeRow(change, known.words)),
      mayTakeBack: found.state === 'done' && canImportFor(person, found.organisationId),
      paths: importPaths,
    });
  }
}
