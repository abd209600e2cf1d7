import { Router } from 'express';
import { interfaceLanguageOf } from '../../core/i18n/languages.ts';
import type { Deps } from '../../deps.ts';
import { aidPaths } from '../../materials/aids/paths.ts';
import { materialPaths } from '../../materials/paths.ts';
import { nextPublicMeeting } from '../../meetings/open/queries.ts';
import { meetingPaths } from '../../meetings/paths.ts';
import { newsPaths } from '../../news/paths.ts';
import { organisationPaths } from '../../organisations/paths.ts';
import { pagePaths } from '../paths.ts';
import { tiles } from '../view.ts';
import { homeLists } from './queries.ts';
import { finderChoices, listed } from './view.ts';

/** The start page. */
export function homeRoutes(deps: Deps): Router {
  const router = Router({ mergeParams: true });

  router.get('/', async (req, res) => {
    const { lang } = req;
    const t = deps.translations.for(interfaceLanguageOf(lang));
    const [lists, meeting] = await Promise.all([
      homeLists(deps.db, lang),
      nextPublicMeeting(deps.db, lang, deps.clock()),
    ]);
    deps.pages.render(req, res, 'pages/home', {
      title: t('pages:home.title'),
      tiles: tiles(lists.pages, lang),
      options: finderChoices(t, lang, lists),
      filter: {},
      aids: listed(lists.aids, lang, aidPaths.aid),
      materials: listed(lists.materials, lang, materialPaths.material),
      results: listed(lists.results, lang, newsPaths.public),
      meeting,
      paths: {
        finder: organisationPaths.finder(lang),
        directory: organisationPaths.publicList(lang),
        info: pagePaths.list(lang),
        aids: aidPaths.list(lang),
        materials: materialPaths.list(lang),
        meetings: meetingPaths.publicList(lang),
        calendar: meetingPaths.publicCalendar(lang),
        meeting: meeting && meetingPaths.public(lang, meeting.slug),
        news: newsPaths.publicList(lang),
        search: pagePaths.search(lang),
        staff: '/staff',
      },
    });
  });

  return router;
}
