import { Router } from 'express';
import { signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { measurePaths } from '../../meetings/measures/paths.ts';
import { dutyPaths } from '../../needs/duty/paths.ts';
import { canReadDuty } from '../../needs/duty/policy.ts';
import { needPaths } from '../../needs/paths.ts';
import { waitingFor } from './queries.ts';
import { dutyLine, measureCards, monthLine, nextMeetingCard, tasks } from './view.ts';

/** The first page after signing in: what is waiting for this person. */
export function dashboardRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/', async (req, res) => {
    const person = signedIn(req);
    const { language } = person;
    const t = deps.translations.for(language);
    const now = deps.clock();
    const waiting = await waitingFor(deps.db, person, now);
    deps.pages.render(req, res, 'admin/dashboard', {
      title: t('admin-staff:dashboard.title'),
      name: person.name,
      mayLogNeeds: waiting.mayLogNeeds,
      tasks: tasks(t, language, waiting, now),
      duty: dutyLine(t, language, waiting.onDuty),
      dutyHref: canReadDuty(person) ? dutyPaths.page : null,
      meeting: nextMeetingCard(t, language, waiting.nextMeeting),
      measures: measureCards(t, language, waiting.measures, now),
      month: monthLine(t, person, waiting.thisMonth),
      newNeedHref: needPaths.new,
      measuresHref: `${measurePaths.list}?owner=mine`,
    });
  });

  return router;
}
