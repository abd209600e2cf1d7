import { type Request, type Response, Router } from 'express';
import { PortalError } from '../../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { once } from '../../../core/http/once.ts';
import { createRateLimit } from '../../../core/http/rateLimit.ts';
import { param, query } from '../../../core/http/request.ts';
import { formatDate } from '../../../core/i18n/format.ts';
import { isLanguage } from '../../../core/i18n/languages.ts';
import type { Deps } from '../../../deps.ts';
import { titlesByLanguage } from '../../queries.ts';
import { whenText } from '../../view.ts';
import { documentView } from '../document/view.ts';
import { objectByLink } from './objections/commands.ts';
import { objectionForm, objectionsView } from './objections/view.ts';
import { approvalPaths } from './paths.ts';
import { type DocumentRow, newestDocument, type OpenReader, objectionsOf, readerByToken } from './queries.ts';
import { markOpened } from './readers/commands.ts';
import { closedBecause, linkIsOpen } from './rules.ts';
import { objectionSchema } from './schema.ts';
import { versionPdf } from './versions/view.ts';
import { checkResult } from './view.ts';

interface Found {
  reader: OpenReader;
  document: DocumentRow;
}

interface Sent {
  values: Record<string, unknown>;
  errors: FieldErrors;
  status: number;
}

/** `/minutes/{token}`: reading minutes and objecting to them without signing in. Opening the link notes only that. */
export function minutesLinkRoutes(deps: Deps): Router {
  const router = Router();
  const opening = createRateLimit(deps, { name: 'minutes', points: 120, seconds: 900 });
  const objecting = createRateLimit(deps, { name: 'minutes-objection', points: 20, seconds: 900 });

  router.use('/minutes', (_req, res, next) => {
    res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    next();
  });

  router.get('/minutes/:token', async (req, res) => {
    const found = await find(req);
    await markOpened(deps, found.reader.id);
    await show(req, res, found);
  });

  router.get('/minutes/:token/minutes.pdf', async (req, res) => {
    const { reader, document } = await find(req);
    const { meeting } = reader;
    await markOpened(deps, reader.id);
    const german = deps.translations.for('de');
    res
      .type('application/pdf')
      .set('Content-Disposition', `inline; filename="protokoll-${meeting.slug}.pdf"`)
      .send(deps.pdf.render('minutes', versionPdf(german, deps.config, meeting, document)));
  });

  router.post('/minutes/:token/objections', async (req, res) => {
    await objecting.hit(param(req, 'token'));
    const token = param(req, 'token');
    const found = await find(req);
    const form = parseForm(objectionSchema, req.body);
    if (!form.ok) {
      return show(req, res, found, { values: form.values, errors: form.errors, status: 422 });
    }
    try {
      const address = await once(deps.db, req, async (tx) => {
        await objectByLink(deps, tx, token, form.data);
        return `${approvalPaths.link(token)}?sent=1`;
      });
      res.redirect(303, address);
    } catch (error) {
      if (!(error instanceof PortalError && error.kind === 'conflict' && error.messageKey)) throw error;
      const values = req.body as Record<string, unknown>;
      await show(req, res, await find(req), { values, errors: { _form: error.messageKey }, status: 409 });
    }
  });

  return router;

  async function find(req: Request): Promise<Found> {
    await opening.hit(param(req, 'token'));
    const reader = await readerByToken(deps.db, param(req, 'token'));
    if (!reader) throw linkError('unknown');
    req.lang = isLanguage(reader.language) ? reader.language : 'de';
    if (!linkIsOpen(reader, deps.clock())) throw linkError('expired');
    const { id, minutesState } = reader.meeting;
    const document = await newestDocument(
      deps.db,
      id,
      minutesState === 'approved' ? 'approved' : 'circulated',
    );
    if (!document) throw linkError('unknown');
    return { reader, document };
  }

  async function show(req: Request, res: Response, { reader, document }: Found, sent?: Sent) {
    const { meeting, language } = reader;
    const t = deps.translations.for(language);
    const german = deps.translations.for('de');
    const token = param(req, 'token');
    const closed = closedBecause(meeting, deps.clock());
    const day = (date: Date | null) => (date ? formatDate(language, date, 'weekdayDate') : '');
    const { kind, hash, number, createdAt, content } = document;
    const shown = documentView(german, 'de', {
      content,
      state: kind === 'approved' ? 'approved' : 'circulated',
      proof: { hash, number, at: createdAt.toISOString() },
    });
    const titles = await titlesByLanguage(deps.db, meeting, [language]);
    const meetingTitle = titles.get(language) ?? meeting.title;
    deps.pages.render(
      req,
      res,
      'meetings/approval/link',
      {
        title: t('approval:title'),
        name: reader.name,
        meetingTitle,
        titleLanguage: language !== 'de' && meetingTitle === meeting.title ? 'de' : null,
        when: whenText(t, language, meeting),
        state: {
          name: closed ?? 'open',
          until: day(meeting.objectionsUntil),
          date: day(meeting.approvedAt),
        },
        sent: query(req, 'sent') === '1',
        minutes: deps.pages.toString('meetings/minutes/_document.njk', 'de', { document: shown }),
        pdfHref: approvalPaths.linkPdf(token),
        objections: objectionsView(t, language, await objectionsOf(deps.db, meeting.id)),
        objecting: closed
          ? null
          : {
              ...objectionForm(t, approvalPaths.linkObjections(token), content, sent?.values ?? {}),
              open: true,
            },
        check: {
          action: approvalPaths.link(token),
          value: query(req, 'hash'),
          result: checkResult(t, query(req, 'hash'), [document]),
        },
        approved: closed === 'approved',
        errors: sent?.errors ?? {},
      },
      { status: sent?.status ?? 200 },
    );
  }
}

function linkError(reason: 'unknown' | 'expired'): PortalError {
  return new PortalError('notFound', { messageKey: `approval:${reason}` });
}
