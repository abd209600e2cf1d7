import { Router } from 'express';
import { isoDay } from '../../core/i18n/format.ts';
import { interfaceLanguageOf } from '../../core/i18n/languages.ts';
import type { Deps } from '../../deps.ts';
import { publicCalendarOf, publicMeetingsBetween } from '../open/queries.ts';
import { meetingPaths } from '../paths.ts';
import { openAudiences } from '../rules.ts';
import { publicView } from '../view.ts';
import { matches, sheetOf } from './rules.ts';
import { calendarFilterSchema } from './schema.ts';
import {
  activeFilters,
  bodiesOf,
  calendarAddress,
  filterFields,
  monthView,
  publicEntry,
  viewTabs,
} from './view.ts';

/** The meetings that are open to everybody, as a list and month by month. */
export function publicCalendarRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/meetings', async (req, res) => {
    const t = deps.translations.for(interfaceLanguageOf(req.lang));
    const now = deps.clock();
    const base = meetingPaths.publicList(req.lang);
    const filter = calendarFilterSchema.parse(req.query);
    const address = deps.config.baseUrl + meetingPaths.publicCalendar(req.lang);
    const { coming, past, month } = await (filter.view === 'month' ? asMonth() : asList());
    const bodies = bodiesOf([...coming, ...past]);
    const wanted = [coming, past].map((meetings) => meetings.filter((meeting) => matches(meeting, filter)));
    const [shownComing = [], shownPast = []] = wanted;
    deps.pages.render(req, res, 'meetings/calendar/public', {
      title: t('meetings:list.title'),
      description: t('meetings:list.lead'),
      base,
      filter,
      views: viewTabs(t, base, filter),
      choices: filterFields(t, bodies, openAudiences),
      active: activeFilters(t, base, filter, bodies),
      clearHref: calendarAddress(base, { view: filter.view, month: filter.month }),
      month:
        month &&
        monthView(
          t,
          req.lang,
          { base, filter, month, today: isoDay(now) },
          shownComing.map((meeting) => publicEntry(t, req.lang, meeting)),
        ),
      coming: shownComing.map((meeting) => publicView(t, req.lang, meeting)),
      past: shownPast.map((meeting) => publicView(t, req.lang, meeting)),
      subscription: {
        address,
        webcal: address.replace(/^https?:/, 'webcal:'),
        audiences: openAudiences.map((audience) => ({
          text: t(`calendar:audiences.${audience}`),
          href: (deps.config.baseUrl + meetingPaths.publicCalendar(req.lang, audience)).replace(
            /^https?:/,
            'webcal:',
          ),
        })),
      },
    });

    async function asList() {
      return { ...(await publicCalendarOf(deps.db, req.lang, now)), month: null };
    }

    async function asMonth() {
      const month = filter.month ?? isoDay(now).slice(0, 7);
      const { from, until } = sheetOf(month);
      return { coming: await publicMeetingsBetween(deps.db, req.lang, from, until), past: [], month };
    }
  });

  return router;
}
