import { createHash } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import { forbidden } from '../../core/errors.ts';
import { contentDisposition } from '../../core/files/serve.ts';
import { cleanFileName } from '../../core/files/store.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import type { UploadedFile } from '../../core/http/multipart.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, signedIn } from '../../core/http/request.ts';
import { formatDate, isoDay } from '../../core/i18n/format.ts';
import { readSpreadsheet } from '../../core/spreadsheets/read.ts';
import { writeSheet } from '../../core/spreadsheets/write.ts';
import type { Deps } from '../../deps.ts';
import { needPaths } from '../paths.ts';
import { canLogNeeds, canReadAllReports } from '../policy.ts';
import { discardDraft, draftImport } from './drafts/commands.ts';
import { candidatesOf, vocabulary } from './mapping/queries.ts';
import {
  type Candidates,
  guessedValues,
  isExplained,
  listedCodes,
  mappingFaults,
  mappingFor,
  proposedMapping,
  wordsIn,
} from './mapping/rules.ts';
import { mappingRoutes } from './mapping/staff.ts';
import { importPaths } from './paths.ts';
import { type PersonalColumn, personalColumns } from './personal/rules.ts';
import { canImportFor, canImportForAll } from './policy.ts';
import { previewRoutes } from './preview/staff.ts';
import { importFor, listImports, mappingsOf, partnerOrganisations } from './queries.ts';
import { importLimits, readMapping, uploadSchema } from './schema.ts';
import type { Table } from './table/rules.ts';
import { headerRowOf, headersOf, withoutDays } from './table/rules.ts';
import { takingBackRoutes } from './takingBack/staff.ts';
import { templateColumns, templateSheet } from './template/rules.ts';
import { factName, importRow } from './view.ts';

/** Tables of monthly counts: handed over, explained, looked at, taken over, taken back. */
export function importRoutes(deps: Deps): Router {
  const router = Router();
  router.use('/needs/imports', (req, _res, next) => {
    const person = signedIn(req);
    next(
      canLogNeeds(person) || canReadAllReports(person) ? undefined : forbidden('imports-staff:errors.mayNot'),
    );
  });

  router.get('/needs/imports', (req, res) => showList(req, res));

  router.get('/needs/imports/template.:format', async (req, res, next) => {
    const format = (['csv', 'xlsx'] as const).find((one) => one === param(req, 'format'));
    if (!format) return next();
    const t = deps.translations.for('de');
    const known = await vocabulary(deps, 'de');
    const { bytes, mime, extension } = await writeSheet(
      format,
      templateSheet({
        title: t('imports-staff:template.title'),
        month: known.months[1] ?? '',
        headers: Object.fromEntries(
          templateColumns.map((name) => [name, t(`imports-staff:template.headers.${name}`)]),
        ) as Record<(typeof templateColumns)[number], string>,
        topics: known.topics.map(({ name }) => name),
        words: Object.fromEntries(
          (['place', 'language', 'channel', 'outcome'] as const).map((dimension) => [
            dimension,
            listedCodes[dimension].map((code) => factName(known.words, dimension, code)),
          ]),
        ),
        notes: [t('imports-staff:template.note')],
      }),
    );
    res.set({
      'Content-Type': mime,
      'Content-Disposition': contentDisposition(
        'attachment',
        `${t('imports-staff:template.file')}.${extension}`,
      ),
    });
    res.send(bytes);
  });

  router.post('/needs/imports', async (req, res) => {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const form = parseForm(uploadSchema, req.body);
    const all = canImportForAll(person);
    const organisationId = (form.ok && all && form.data.organisationId) || person.organisationId;
    if (!canImportFor(person, organisationId)) throw forbidden('imports-staff:errors.mayNot');
    const failed = (errors: FieldErrors, personal: readonly PersonalColumn[] = []) =>
      showList(req, res, { errors, values: req.body as Record<string, unknown>, personal });
    if (!form.ok) return failed(form.errors);
    if (all && organisationId !== person.organisationId) {
      const partners = await partnerOrganisations(deps.db);
      if (!partners.some(({ id }) => id === organisationId)) {
        return failed({ organisationId: 'imports-staff:errors.organisation' });
      }
    }
    const handed = await handedTable(req, form.data.sheet);
    if ('fault' in handed) return failed({ [handed.field]: `imports-staff:errors.${handed.fault}` });
    const { table, file } = handed;
    const today = isoDay(deps.clock());
    const personal = personalIn(handed.raw, today);
    if (personal.length > 0) return failed({ file: 'imports-staff:errors.personal' }, personal);

    const known = await vocabulary(deps, person.language);
    const { mapping, mappingId, next } = await understood(
      organisationId,
      table,
      await candidatesOf(deps, known),
    );
    const location = await once(deps.db, req, async (tx) => {
      const { id, earlier } = await draftImport(deps, tx, person, {
        organisationId,
        fileName: cleanFileName(file.name),
        fileHash: createHash('sha256').update(file.bytes).digest('hex'),
        table,
        mapping,
        mappingId,
      });
      if (!earlier) return next(id);
      const said = earlier.state === 'done' ? 'sameDone' : 'sameDraft';
      notify(
        req,
        t(`imports-staff:list.${said}`, {
          date: earlier.importedAt ? formatDate(person.language, earlier.importedAt, 'dateTime') : '',
          name: earlier.createdBy?.name ?? t('imports-staff:facts.formerMember'),
        }),
        'info',
      );
      return importPaths.import(id);
    });
    res.redirect(303, location);
  });

  router.post('/needs/imports/:id/deletion', async (req, res) => {
    const person = signedIn(req);
    await discardDraft(deps, person, await importFor(deps.db, person, param(req, 'id')));
    notify(req, deps.translations.for(person.language)('imports-staff:list.discarded'));
    res.redirect(303, importPaths.list);
  });

  return router.use(mappingRoutes(deps), previewRoutes(deps), takingBackRoutes(deps));

  /** How the table can be read without asking anybody, and where the person goes on. */
  async function understood(organisationId: string, table: Table, candidates: Candidates) {
    const saved = (await mappingsOf(deps.db, organisationId)).flatMap(({ id, mapping }) => {
      const read = readMapping(mapping);
      const fitting = read ? mappingFor(read, table) : null;
      return fitting ? [{ id, ...fitting }] : [];
    });
    const best = saved.toSorted((a, b) => a.newColumns.length - b.newColumns.length)[0];
    const mapping = best?.mapping ?? proposedMapping(table, candidates);
    const guessed = guessedValues(wordsIn(table, mapping), candidates, mapping.values);
    const complete = Object.keys(mappingFaults(mapping, table)).length === 0;
    const certain = guessed.certain && isExplained(table, { ...mapping, values: guessed.values });
    const next =
      complete && !best?.newColumns.length && (best || certain)
        ? certain
          ? importPaths.import
          : importPaths.words
        : importPaths.columns;
    return {
      mapping: certain ? { ...mapping, values: guessed.values } : mapping,
      mappingId: best?.id ?? null,
      next,
    };
  }

  async function showList(
    req: Request,
    res: Response,
    failed?: { errors: FieldErrors; values: Record<string, unknown>; personal: readonly PersonalColumn[] },
  ) {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const all = canReadAllReports(person);
    const [imports, partners] = await Promise.all([
      listImports(deps.db, person),
      canImportForAll(person) ? partnerOrganisations(deps.db) : [],
    ]);
    const words = { t, language: person.language, topics: new Map<string, string>() };
    deps.pages.render(
      req,
      res,
      'needs/imports/list',
      {
        title: t('imports-staff:list.title'),
        organisations: all,
        rows: imports.map((found) => importRow(found, words, { organisations: all })),
        partners: partners.map(({ id, name }) => ({ value: id, text: name })),
        values: { organisationId: person.organisationId, ...failed?.values },
        errors: failed?.errors ?? {},
        personal: (failed?.personal ?? []).map(({ header, kind }) => ({
          text: t(`imports-staff:personal.${kind}`, { header }),
        })),
        mayImport: canLogNeeds(person),
        megabytes: importLimits.bytes / 1024 / 1024,
        maximumRows: importLimits.rows,
        paths: importPaths,
        needPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }
}

type Handed = { field: 'file' | 'sheet'; fault: string } | { file: UploadedFile; raw: Table; table: Table };

/** The table of the form's file, without days; or what is wrong with it, and with which field. */
async function handedTable(req: Request, sheet: string): Promise<Handed> {
  const file = req.uploads?.find(({ field, name }) => field === 'file' && name !== '');
  if (!file) return { field: 'file', fault: 'noFile' };
  if (file.tooLarge || file.bytes.length > importLimits.bytes) return { field: 'file', fault: 'tooLarge' };
  const read = await readSpreadsheet(file.bytes, importLimits);
  if (!read.ok) return { field: 'file', fault: `file.${read.fault}` };
  const wanted = sheet.toLowerCase();
  const chosen = wanted
    ? read.tables.find(({ name }) => name.toLowerCase() === wanted)
    : read.tables.find(({ rows }) => rows.length > 1);
  if (!chosen) return { field: wanted ? 'sheet' : 'file', fault: wanted ? 'noSheet' : 'file.empty' };
  const raw = { rows: chosen.rows };
  return { file, raw, table: withoutDays(raw) };
}

/** Also what stands above the headers is kept, and so looked at. */
function personalIn(table: Table, today: string): PersonalColumn[] {
  const headerRow = headerRowOf(table);
  return personalColumns({
    headers: headersOf(table, headerRow),
    rows: table.rows.filter((_, index) => index !== headerRow - 1),
    today,
  });
}
