import { Router } from 'express';
import { param, query } from '../core/http/request.ts';
import { endonym, interfaceLanguageOf, isLanguage } from '../core/i18n/languages.ts';
import type { Deps } from '../deps.ts';
import { publicNewsItem } from './origin/queries.ts';
import { newsPaths } from './paths.ts';
import { publicNews } from './queries.ts';
import { newsCard, originSteps } from './view.ts';

const pageSize = 30;

/** What became of needs, for everybody. */
export function newsRoutes(deps: Deps): Router {
  const router = Router({ mergeParams: true });

  router.get('/news', async (req, res) => {
    const t = deps.translations.for(interfaceLanguageOf(req.lang));
    const page = Math.min(Math.max(Math.trunc(Number(query(req, 'page'))) || 1, 1), 1000);
    const rows = await publicNews(deps.db, req.lang, pageSize + 1, (page - 1) * pageSize);
    const pageHref = (number: number) =>
      number > 1 ? `${newsPaths.publicList(req.lang)}?page=${number}` : newsPaths.publicList(req.lang);
    deps.pages.render(req, res, 'news/public', {
      title: t('news:list.title'),
      description: t('news:list.lead'),
      cards: rows.slice(0, pageSize).map((row) => newsCard(t, req.lang, row)),
      newerHref: page > 1 ? pageHref(page - 1) : null,
      olderHref: rows.length > pageSize ? pageHref(page + 1) : null,
    });
  });

  router.get('/news/:slug', async (req, res) => {
    const t = deps.translations.for(interfaceLanguageOf(req.lang));
    const item = await publicNewsItem(deps.db, req.lang, param(req, 'slug'));
    const listHref = newsPaths.publicList(req.lang);
    if (item.state === 'withdrawn' || !item.text) {
      return deps.pages.render(
        req,
        res,
        'news/withdrawn',
        { title: t('news:withdrawn.title'), withdrawnAt: item.withdrawnAt, listHref },
        { status: 404 },
      );
    }
    const { text } = item;
    deps.pages.render(req, res, 'news/publicShow', {
      title: text.fields.title,
      description: text.fields.teaser,
      news: item,
      text,
      steps: originSteps(t, req.lang, item),
      otherLanguages: text.fallback
        ? text.available.filter(isLanguage).map((code) => ({
            href: newsPaths.public(code, item.slug),
            text: endonym(code),
            lang: code,
          }))
        : [],
      germanHref: newsPaths.public('de', item.slug),
      listHref,
    });
  });

  return router;
}
