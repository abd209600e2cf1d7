import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { notFound } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { notify, param, query, signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { topicsIn } from '../../texts/topics/queries.ts';
import { needPaths } from '../paths.ts';
import { wordsFor } from '../view.ts';
import { deleteNote, redactNote, releaseNote } from './commands.ts';
import { notePaths } from './paths.ts';
import { canReleaseNotes } from './policy.ts';
import { noteToDecide, waitingNotes } from './queries.ts';
import { deletionSchema, redactionSchema, releaseSchema } from './schema.ts';
import { waitingNoteView } from './view.ts';

const position = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z_[0-9a-f-]{36}$/)
  .nullable()
  .catch(null);

/** Four eyes on notes: looking, releasing, blotting out, deleting. */
export function noteRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/needs/notes', (req, res) => showWaiting(req, res));

  router.post('/needs/notes/:id/release', async (req, res) => {
    const person = signedIn(req);
    const id = param(req, 'id');
    const form = parseForm(releaseSchema, req.body);
    const { note } = await noteToDecide(deps.db, person, id);
    const marks = Array.isArray(note.findings) && note.findings.length > 0;
    if (!form.ok) return showWaiting(req, res, { id, errors: form.errors });
    if (marks && !form.data.checked) {
      return showWaiting(req, res, { id, errors: { [`checked-${id}`]: 'notes-staff:errors.checked' } });
    }
    await releaseNote(deps, person, id, form.data.version);
    done(req, res, 'notes-staff:waiting.wasReleased');
  });

  router.post('/needs/notes/:id/redaction', async (req, res) => {
    const person = signedIn(req);
    const id = param(req, 'id');
    const form = parseForm(redactionSchema, req.body);
    if (!form.ok) {
      return showWaiting(req, res, {
        id,
        errors: { [`also-${id}`]: form.errors.also ?? 'common:form.invalid' },
      });
    }
    await redactNote(deps, person, id, form.data);
    done(req, res, 'notes-staff:waiting.wasRedacted');
  });

  router.post('/needs/notes/:id/deletion', async (req, res) => {
    const person = signedIn(req);
    const { note } = await noteToDecide(deps.db, person, param(req, 'id'));
    const { version } = deletionSchema.parse(req.body ?? {});
    await deleteNote(deps, person, note.id, version);
    done(
      req,
      res,
      'notes-staff:waiting.wasDeleted',
      note.authorId === person.id ? needPaths.report(note.reportId) : notePaths.held,
    );
  });

  return router;

  function done(req: Request, res: Response, key: string, location: string = notePaths.held): void {
    notify(req, deps.translations.for(signedIn(req).language)(key));
    res.redirect(303, location);
  }

  async function showWaiting(req: Request, res: Response, failed?: { id: string; errors: FieldErrors }) {
    const person = signedIn(req);
    if (!canReleaseNotes(person)) throw notFound();
    const t = deps.translations.for(person.language);
    const [{ rows, next }, topics] = await Promise.all([
      waitingNotes(deps.db, person, position.parse(query(req, 'after'))),
      topicsIn(deps.db, person.language),
    ]);
    const words = wordsFor(t, person.language, topics);
    deps.pages.render(
      req,
      res,
      'needs/notes/waiting',
      {
        title: t('notes-staff:waiting.title'),
        notes: rows.map((note) => waitingNoteView(note, person, words)),
        nextHref: next ? `${notePaths.held}?after=${next}` : null,
        errors: failed?.errors ?? {},
        needsHref: needPaths.list,
      },
      { status: failed ? 422 : 200 },
    );
  }
}
