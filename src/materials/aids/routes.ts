import { Router } from 'express';
import { notFound } from '../../core/errors.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { interfaceLanguageOf, type Language } from '../../core/i18n/languages.ts';
import type { Deps } from '../../deps.ts';
import { organisationPaths } from '../../organisations/paths.ts';
import { aidPaths } from './paths.ts';
import { aidBySlug, listAids } from './queries.ts';
import { blankSheet } from './sheet/view.ts';
import { aidDataJson, aidPage } from './view.ts';

/** The fill-in aids. No route here accepts anything: what people enter never leaves their device. */
export function aidRoutes({ db, pages, pdf, translations, clock }: Deps): Router {
  const router = Router({ mergeParams: true });
  const translate = (language: Language) => translations.for(interfaceLanguageOf(language));

  router.get('/aids', async (req, res) => {
    const aids = await listAids(db, req.lang);
    pages.render(req, res, 'materials/aids/index', {
      title: translate(req.lang)('aids:index.title'),
      aids: aids.map(({ slug, text, minutes }) => ({
        href: aidPaths.aid(req.lang, slug),
        lang: text.language,
        title: text.fields.title ?? '',
        teaser: text.fields.teaser ?? '',
        minutes,
      })),
    });
  });

  router.get('/aids/:slug', async (req, res) => {
    const aid = await aidBySlug(db, req.params.slug, req.lang);
    if (!aid) throw notFound();
    const page = aidPage(aid, clock());
    // Browsers must not keep the page with what is typed into it.
    res.set('Cache-Control', 'no-store');
    pages.render(req, res, 'materials/aids/show', {
      title: page.title,
      description: page.teaser,
      aid: page,
      dataJson: aidDataJson(aid, translate(aid.text.language as Language)),
      listHref: aidPaths.list(req.lang),
      blankHref: aidPaths.blank(req.lang, aid.slug),
      helpHref: organisationPaths.finder(req.lang, { topic: 'LOHN' }),
    });
  });

  router.get('/aids/:slug/blank.pdf', async (req, res) => {
    const aid = await aidBySlug(db, req.params.slug, req.lang);
    if (!aid) throw notFound();
    const language = aid.text.language as Language;
    const t = translate(language);
    const texts = aid.text.fields;
    const german = language === 'de' ? texts : aid.german.fields;
    const file = pdf.render('material', {
      ...blankSheet(aid.definition, texts, german, t('aids:sheet.subtitle')),
      lang: language,
      wordmark: t('aids:sheet.publisher'),
      dateLine: t('aids:show.checkedLine', { date: formatDate(language, aid.checkedOn) }),
      pageLabel: t('aids:sheet.page'),
    });
    res
      .type('application/pdf')
      .set('Content-Disposition', `inline; filename="${aid.slug}-${language}.pdf"`)
      .send(file);
  });

  return router;
}
