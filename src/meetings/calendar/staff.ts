import { Router } from 'express';
import { signedIn } from '../../core/http/request.ts';
import { isoDay } from '../../core/i18n/format.ts';
import type { Deps } from '../../deps.ts';
import { meetingPaths } from '../paths.ts';
import { canManageMeetings } from '../policy.ts';
import { bodyChoices } from '../queries.ts';
import { listMeetings, meetingsOfMonth } from './queries.ts';
import { calendarFilterSchema, tabs } from './schema.ts';
import {
  activeFilters,
  calendarAddress,
  filterFields,
  listRow,
  monthView,
  staffEntry,
  viewTabs,
} from './view.ts';

/** Which meetings there are: as a list by what stands before them, and month by month. */
export function calendarStaffRoutes(deps: Deps): Router {
  const router = Router();
  const base = meetingPaths.list;

  router.get('/meetings', async (req, res) => {
    const person = signedIn(req);
    const { language } = person;
    const t = deps.translations.for(language);
    const filter = calendarFilterSchema.parse(req.query);
    const bodies = await bodyChoices(deps.db);
    const now = deps.clock();
    const common = {
      title: t('meetings-staff:list.title'),
      mayManage: canManageMeetings(person),
      filter,
      views: viewTabs(t, base, filter),
      choices: filterFields(t, bodies),
      active: activeFilters(t, base, filter, bodies),
      clearHref: calendarAddress(base, { view: filter.view, tab: filter.tab }),
      paths: meetingPaths,
    };
    if (filter.view === 'month') {
      const today = isoDay(now);
      const month = filter.month ?? today.slice(0, 7);
      const rows = await meetingsOfMonth(deps.db, person, month, filter);
      return deps.pages.render(req, res, 'meetings/calendar/month', {
        ...common,
        month: monthView(
          t,
          language,
          { base, filter, month, today },
          rows.map((row) => staffEntry(t, row)),
        ),
      });
    }
    const list = await listMeetings(deps.db, person, now, filter);
    deps.pages.render(req, res, 'meetings/calendar/list', {
      ...common,
      tab: filter.tab,
      tabs: tabs
        .filter((name) => name !== 'drafts' || canManageMeetings(person))
        .map((name) => ({
          href: calendarAddress(base, { ...filter, tab: name, before: undefined }),
          text: t(`meetings-staff:list.tabs.${name}`),
          count: list.counts[name],
          current: name === filter.tab,
        })),
      rows: list.rows.map((row) => listRow(t, language, row)),
      olderHref: list.more
        ? calendarAddress(base, { ...filter, tab: 'past', before: list.more.toISOString() })
        : null,
    });
  });

  return router;
}
