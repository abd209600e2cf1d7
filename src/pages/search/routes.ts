import { Router } from 'express';
import { query } from '../../core/http/request.ts';
import { interfaceLanguageOf } from '../../core/i18n/languages.ts';
import type { Deps } from '../../deps.ts';
import { organisationPaths } from '../../organisations/paths.ts';
import { pagePaths } from '../paths.ts';
import { search } from './queries.ts';
import { searchWords } from './rules.ts';
import { resultGroups } from './view.ts';

/** Search over everything public. */
export function searchRoutes(deps: Deps): Router {
  const router = Router({ mergeParams: true });

  router.get('/search', async (req, res) => {
    const t = deps.translations.for(interfaceLanguageOf(req.lang));
    const typed = query(req, 'q').trim().slice(0, 100);
    const found = await search(deps.db, req.lang, searchWords(typed));
    deps.pages.render(req, res, 'pages/search', {
      title: typed ? t('pages:search.titleFor', { words: typed }) : t('pages:search.title'),
      description: t('pages:search.lead'),
      typed,
      count: found.length,
      groups: resultGroups(t, req.lang, found),
      searchHref: pagePaths.search(req.lang),
      infoHref: pagePaths.list(req.lang),
      helpHref: organisationPaths.finder(req.lang),
    });
  });

  return router;
}
