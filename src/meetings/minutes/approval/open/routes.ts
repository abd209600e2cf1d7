import { type Request, Router } from 'express';
import { notFound } from '../../../../core/errors.ts';
import { param, query } from '../../../../core/http/request.ts';
import { interfaceLanguageOf } from '../../../../core/i18n/languages.ts';
import type { Deps } from '../../../../deps.ts';
import { meetingPaths } from '../../../paths.ts';
import { approvalPaths } from '../paths.ts';
import { publicApproval } from '../queries.ts';
import { publicVersionPdf } from '../versions/view.ts';
import { checkResult } from '../view.ts';
import { publicMinutesView } from './view.ts';

/** The approved minutes of public meetings without names, and the check of a printout. */
export function publicMinutesRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/meetings/:slug/minutes', async (req, res) => {
    const { slug, document, full } = await found(req);
    const language = interfaceLanguageOf(req.lang);
    const t = deps.translations.for(language);
    const minutes = publicMinutesView(t, language, document);
    deps.pages.render(req, res, 'meetings/approval/public', {
      title: t('approval:public.title', { title: minutes.title }),
      description: t('approval:public.lead'),
      minutes,
      pdfHref: approvalPaths.publicPdf(req.lang, slug),
      check: {
        action: approvalPaths.public(req.lang, slug),
        value: query(req, 'hash'),
        result: checkResult(t, query(req, 'hash'), [document, ...full]),
      },
      paths: { list: meetingPaths.publicList(req.lang), meeting: meetingPaths.public(req.lang, slug) },
    });
  });

  router.get('/meetings/:slug/minutes.pdf', async (req, res) => {
    const { slug, document } = await found(req);
    const german = deps.translations.for('de');
    res
      .type('application/pdf')
      .set('Content-Disposition', `inline; filename="protokoll-${slug}-oeffentlich.pdf"`)
      .send(deps.pdf.render('minutes', publicVersionPdf(german, deps.config, slug, document)));
  });

  return router;

  async function found(req: Request) {
    const approval = await publicApproval(deps.db, param(req, 'slug'));
    if (!approval) throw notFound();
    return approval;
  }
}
