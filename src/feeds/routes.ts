import { Router } from 'express';
import type { PublicNavEntry } from '../core/http/feature.ts';
import type { Deps } from '../deps.ts';
import { publicCalendarOf } from '../meetings/open/queries.ts';
import { meetingPaths } from '../meetings/paths.ts';
import { publicAddresses } from './queries.ts';
import { robotsTxt, sitemapXml } from './rules.ts';
import { fixedPages, inAllLanguages, recordPages } from './view.ts';

/** Addresses for search engines. */
export function feedRoutes(deps: Deps, navigation: () => PublicNavEntry[]): Router {
  const router = Router();
  const { baseUrl } = deps.config;

  router.get('/robots.txt', (_req, res) => {
    res.type('text/plain').send(robotsTxt(baseUrl));
  });

  router.get('/sitemap.xml', async (_req, res) => {
    const [addresses, { coming, past }] = await Promise.all([
      publicAddresses(deps.db),
      publicCalendarOf(deps.db, 'de', deps.clock()),
    ]);
    const fixed = new Map(
      [...fixedPages, ...navigation().map(({ href }) => href)].map((href) => [href('de'), href]),
    );
    const pages = [
      ...[...fixed.values()].map((href) => inAllLanguages(baseUrl, href)),
      ...recordPages(baseUrl, addresses),
      ...[...coming, ...past].map(({ slug }) =>
        inAllLanguages(baseUrl, (language) => meetingPaths.public(language, slug)),
      ),
    ];
    res.set('Cache-Control', 'public, max-age=3600').type('application/xml').send(sitemapXml(pages));
  });

  return router;
}
