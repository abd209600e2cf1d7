import { type Request, type Response, Router } from 'express';
import { notFound } from '../core/errors.ts';
import { param } from '../core/http/request.ts';
import { formatDate, isoDay } from '../core/i18n/format.ts';
import { interfaceLanguageOf } from '../core/i18n/languages.ts';
import type { PageData } from '../core/views/page.ts';
import type { Deps } from '../deps.ts';
import { aidPaths } from '../materials/aids/paths.ts';
import { materialPaths } from '../materials/paths.ts';
import { organisationPaths } from '../organisations/paths.ts';
import { textFor } from '../texts/queries.ts';
import { barrierRoutes } from './barriers/routes.ts';
import { homeRoutes } from './home/routes.ts';
import { pagePaths } from './paths.ts';
import { besidePage, infoPages, type PageRow, pageBySlug, portalPage } from './queries.ts';
import { linkedPages, needsQuickExit, slugFor } from './rules.ts';
import { searchRoutes } from './search/routes.ts';
import { htmlFor, keyFacts, languageHrefs, messages, nextSteps, pageHref, tiles } from './view.ts';

/** Portal pages without anything of their own beside the text. */
const plainPages = ['about', 'contact', 'imprint', 'privacy'] as const;

/** The start page, info pages, portal pages and search. */
export function pageRoutes(deps: Deps): Router {
  const router = Router({ mergeParams: true });
  router.use(homeRoutes(deps), searchRoutes(deps));
  router.use(barrierRoutes(deps, (req) => portalPageData(deps, req, 'accessibility')));

  router.get('/info', async (req, res) => {
    const t = deps.translations.for(interfaceLanguageOf(req.lang));
    const pages = await infoPages(deps.db, req.lang);
    deps.pages.render(req, res, 'pages/list', {
      title: t('pages:list.title'),
      description: t('pages:list.lead'),
      tiles: tiles(pages, req.lang),
      helpHref: organisationPaths.finder(req.lang),
    });
  });

  router.get('/info/:slug', async (req, res) => {
    const page = await pageBySlug(deps.db, param(req, 'slug'), req.lang);
    if (!page) throw notFound();
    if (page.kind === 'portal') return res.redirect(301, pagePaths.portal(req.lang, page.code));
    await showInfoPage(deps, req, res, page);
  });

  for (const code of plainPages) {
    router.get(`/${code}`, async (req, res) => {
      deps.pages.render(req, res, 'pages/portal', await portalPageData(deps, req, code));
    });
  }
  return router;
}

async function showInfoPage(deps: Deps, req: Request, res: Response, page: PageRow) {
  const language = req.lang;
  const text = await textFor<'page'>(deps.db, page.textId, language);
  if (!text) throw notFound();
  if (param(req, 'slug') !== slugFor(page, text.language)) {
    return res.redirect(301, pageHref(page, language, text.language));
  }
  const beside = await besidePage(deps.db, language, {
    codes: [...page.nextSteps, ...linkedPages(Object.values(text.html))],
    topics: page.topics,
  });
  const locale = interfaceLanguageOf(language);
  const t = deps.translations.for(locale);
  const reader = {
    language,
    today: isoDay(deps.clock()),
    nextCheck: formatDate(locale, page.nextCheck),
  };
  deps.pages.render(req, res, 'pages/page', {
    title: text.fields.title,
    description: text.fields.teaser,
    languageHrefs: languageHrefs(page, text.available),
    page,
    text,
    messages: messages(t, page, text, reader),
    facts: keyFacts(t, text, language, beside.pages),
    body: htmlFor(text.html.body ?? '', language, beside.pages),
    steps: nextSteps(page, language, beside),
    beside,
    finderHref: organisationPaths.finder(language, { topic: page.topics[0] ?? '' }),
    quickExit: needsQuickExit(page.topics),
    paths: {
      ...organisationPaths,
      ...materialPaths,
      ...aidPaths,
      info: pagePaths.list,
      german: pageHref(page, 'de', 'de'),
    },
  });
}

async function portalPageData(deps: Deps, req: Request, code: string): Promise<PageData> {
  const page = await portalPage(deps.db, code);
  const text = page && (await textFor<'page'>(deps.db, page.textId, req.lang));
  if (!page || !text) throw notFound();
  const { pages } = await besidePage(deps.db, req.lang, {
    codes: linkedPages(Object.values(text.html)),
    topics: [],
  });
  const locale = interfaceLanguageOf(req.lang);
  return {
    title: text.fields.title,
    description: text.fields.teaser,
    page,
    text,
    messages: messages(deps.translations.for(locale), page, text, {
      language: req.lang,
      today: isoDay(deps.clock()),
      nextCheck: formatDate(locale, page.nextCheck),
    }),
    body: htmlFor(text.html.body ?? '', req.lang, pages),
    germanHref: pageHref(page, 'de', 'de'),
  };
}
