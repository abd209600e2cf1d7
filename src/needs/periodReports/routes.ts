import { type Request, Router } from 'express';
import { notFound } from '../../core/errors.ts';
import { param } from '../../core/http/request.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { endonym, interfaceLanguageOf, isLanguage } from '../../core/i18n/languages.ts';
import type { Deps } from '../../deps.ts';
import { publicationPaths } from '../publication/paths.ts';
import { reportDocument } from './document/view.ts';
import { periodReportPaths } from './paths.ts';
import { publicReport, publicReports } from './queries.ts';
import { ownWords, type ReaderWords, reportContent } from './view.ts';

/** The published reports for everybody: a list, a page each, and the same on paper. */
export function periodReportRoutes(deps: Deps): Router {
  const router = Router({ mergeParams: true });

  router.get('/monitoring/reports', async (req, res) => {
    const { t, language } = wordsFor(req);
    const reports = await publicReports(deps.db, req.lang);
    deps.pages.render(req, res, 'needs/periodReports/public', {
      title: t('reports:title'),
      description: t('reports:lead'),
      cards: reports.map((report) => ({
        title: report.title,
        href: periodReportPaths.public(req.lang, report.slug),
        meta: report.publishedAt ? formatDate(language, report.publishedAt) : '',
        badges: report.demo ? [{ text: t('monitoring:issue.demo') }] : [],
        titleLang: report.language === req.lang ? null : report.language,
        headingLevel: 2,
      })),
      figuresHref: publicationPaths.figures(req.lang),
    });
  });

  router.get('/monitoring/reports/:slug.pdf', async (req, res) => {
    const words = wordsFor(req);
    const report = await publicReport(deps.db, req.lang, param(req, 'slug'));
    const text = ownWords(report);
    if (report.row.state !== 'published' || !text) throw notFound();
    const { slug } = report.row;
    // There is a document in each language that the words are in.
    if (text.fallback && isLanguage(text.language))
      return res.redirect(302, periodReportPaths.pdf(text.language, slug));
    const address = deps.config.baseUrl + periodReportPaths.public(req.lang, slug);
    const document = reportDocument(words, report, text, reportContent(words, report), address);
    res
      .type('application/pdf')
      .set('Content-Disposition', `inline; filename="${t9n(req)('reports:document.file')}-${slug}.pdf"`)
      .send(deps.pdf.render('report', document));
  });

  router.get('/monitoring/reports/:slug', async (req, res) => {
    const words = wordsFor(req);
    const { t } = words;
    const report = await publicReport(deps.db, req.lang, param(req, 'slug'));
    const { row } = report;
    const text = ownWords(report);
    const paths = {
      list: periodReportPaths.publicList(req.lang),
      figures: publicationPaths.figures(req.lang),
    };
    if (row.state === 'withdrawn' || !text) {
      return deps.pages.render(
        req,
        res,
        'needs/periodReports/withdrawn',
        { title: t('reports:withdrawn.title'), withdrawnAt: row.withdrawnAt, paths },
        { status: 404 },
      );
    }
    deps.pages.render(req, res, 'needs/periodReports/publicShow', {
      title: text.fields.title,
      description: t('reports:lead'),
      report: reportContent(words, report),
      text,
      publishedAt: row.publishedAt,
      pdfHref: periodReportPaths.pdf(
        text.fallback && isLanguage(text.language) ? text.language : req.lang,
        row.slug,
      ),
      otherLanguages: text.fallback
        ? text.available.filter(isLanguage).map((code) => ({
            href: periodReportPaths.public(code, row.slug),
            text: endonym(code),
            lang: code,
          }))
        : [],
      germanHref: periodReportPaths.public('de', row.slug),
      paths,
    });
  });

  return router;

  function t9n(req: Request) {
    return deps.translations.for(interfaceLanguageOf(req.lang));
  }

  function wordsFor(req: Request): ReaderWords {
    return { t: t9n(req), language: interfaceLanguageOf(req.lang), lang: req.lang };
  }
}
