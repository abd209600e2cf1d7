import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { TextKind } from '../core/db/client.ts';
import { forbidden, notFound } from '../core/errors.ts';
import { type FieldErrors, messageKey, parseForm } from '../core/http/forms.ts';
import { once } from '../core/http/once.ts';
import { notify, param, query, signedIn } from '../core/http/request.ts';
import { isLanguage } from '../core/i18n/languages.ts';
import type { Deps } from '../deps.ts';
import { saveAndAnnounce } from './commands.ts';
import { textPaths } from './paths.ts';
import { canPublishText, canReadTexts, canWriteText } from './policy.ts';
import { textMatrix, textToWrite } from './queries.ts';
import { leavesOf, translationState, withLeaves } from './rules.ts';
import { editSchema, textFields } from './schema.ts';
import { editorFields, matrixRow, newestIn } from './view.ts';

const kinds = Object.keys(textFields) as TextKind[];

/** The translation matrix and the editor behind each of its cells. */
export function textRoutes(deps: Deps): Router {
  const router = Router();
  router.use('/texts', (req, _res, next) => next(canReadTexts(signedIn(req)) ? undefined : notFound()));

  router.get('/texts', async (req, res) => {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const kind = kinds.find((name) => name === query(req, 'kind')) ?? 'page';
    const language = query(req, 'language');
    const state = query(req, 'state');
    const rows = (await textMatrix(deps.db, kind)).map((text) => matrixRow(text, t));
    const shown =
      state && isLanguage(language)
        ? rows.filter((row) => row.states.some((cell) => cell.language === language && cell.state === state))
        : rows;
    deps.pages.render(req, res, 'texts/index', {
      title: t('texts-staff:index.title'),
      kindTabs: kinds.map((name) => ({
        href: `${textPaths.list}?kind=${name}`,
        text: t(`texts-staff:kinds.${name}`),
        current: name === kind,
      })),
      rows: shown,
      filter: shown === rows ? null : { language, state, href: `${textPaths.list}?kind=${kind}` },
    });
  });

  router.get('/texts/:id/:language', async (req, res) => {
    await showEditor(req, res);
  });

  router.post('/texts/:id/:language', async (req, res) => {
    const person = signedIn(req);
    const { text, language } = await found(req);
    if (!canWriteText(person, language)) throw forbidden('texts-staff:errors.notYours');
    const typed = typedWords(req.body);
    const form = parseForm(editSchema, req.body);
    if (!form.ok) return showEditor(req, res, { typed, errors: form.errors });
    const { action, basedOn, minor } = form.data;
    if (action === 'publish' && !canPublishText(person)) throw forbidden('texts-staff:errors.mayNotPublish');

    const structure =
      newestIn(text.versions, language)?.fields ?? newestIn(text.versions, text.sourceLanguage)?.fields;
    const fields = textFields[text.kind].safeParse(withLeaves(structure, typed));
    if (!fields.success) return showEditor(req, res, { typed, errors: fieldErrors(fields.error) });

    const lost = { lost: false };
    const location = await once(deps.db, req, async (tx) => {
      const saved = await saveAndAnnounce(deps, tx, person, {
        textId: text.id,
        language,
        fields: fields.data,
        status: action === 'publish' ? 'published' : action === 'review' ? 'inReview' : 'draft',
        minor: minor && language === text.sourceLanguage,
        basedOn,
        now: deps.clock(),
      });
      lost.lost = !saved.saved;
      return textPaths.edit(text.id, language);
    });
    if (lost.lost) return showEditor(req, res, { typed, errors: { _form: 'common:form.changedMeanwhile' } });
    notify(req, deps.translations.for(person.language)(`texts-staff:edit.done.${action}`));
    res.redirect(303, location);
  });

  return router;

  async function found(req: Request) {
    const id = z.uuid().safeParse(param(req, 'id'));
    const language = param(req, 'language');
    const text = id.success && isLanguage(language) ? await textToWrite(deps.db, id.data) : null;
    if (!text || !isLanguage(language)) throw notFound();
    return { text, language };
  }

  async function showEditor(
    req: Request,
    res: Response,
    sent: { typed?: Map<string, string>; errors?: FieldErrors } = {},
  ) {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const { text, language } = await found(req);
    const latest = newestIn(text.versions, language);
    const source = newestIn(text.versions, text.sourceLanguage);
    const isSource = language === text.sourceLanguage;
    const inLanguage = text.versions.filter((version) => version.language === language);
    const sources = text.versions.filter((version) => version.language === text.sourceLanguage);
    const title = text.organisation?.name ?? titleOf(source?.fields);
    deps.pages.render(
      req,
      res,
      'texts/edit',
      {
        title: t('texts-staff:edit.title', { title, language: language.toUpperCase() }),
        heading: title,
        language,
        isSource,
        sourceLanguage: text.sourceLanguage,
        state: isSource ? null : translationState(sources, inLanguage),
        fields: editorFields(
          latest?.fields ?? source?.fields,
          isSource ? null : source?.fields,
          sent.typed ?? startingWords(latest?.fields, source?.fields),
          t,
        ),
        saved: sent.errors?._form ? editorFields(latest?.fields, null, new Map(), t) : null,
        basedOn: latest?.number ?? 0,
        versions: inLanguage.toReversed(),
        errors: sent.errors ?? {},
        mayWrite: canWriteText(person, language),
        mayPublish: canPublishText(person),
        listHref: `${textPaths.list}?kind=${text.kind}`,
        action: textPaths.edit(text.id, language),
      },
      { status: sent.errors ? 422 : 200 },
    );
  }
}

/** A translation that does not exist yet starts with empty fields, not with the German words. */
function startingWords(latest: unknown, source: unknown): Map<string, string> {
  return latest ? new Map() : new Map(leavesOf(source).map(({ path }) => [path, '']));
}

const wordPrefix = 'words.';

function typedWords(body: unknown): Map<string, string> {
  return new Map(
    Object.entries((body ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
      name.startsWith(wordPrefix) && typeof value === 'string'
        ? [[name.slice(wordPrefix.length), value.replace(/\r\n/g, '\n')]]
        : [],
    ),
  );
}

function fieldErrors(error: z.ZodError): FieldErrors {
  return Object.fromEntries(
    error.issues.map(({ path, message }) => [`${wordPrefix}${path.join('.')}`, messageKey(message)]),
  );
}

function titleOf(fields: unknown): string {
  const record = (fields ?? {}) as Record<string, unknown>;
  return String(record.title ?? record.name ?? '');
}
