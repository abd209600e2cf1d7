import { Router } from 'express';
import { notify, signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { accountPaths } from '../paths.ts';
import { closeCalendar, renewCalendar } from './commands.ts';

/** The secret address by which a colleague has the meetings in a calendar of their own. */
export function ownCalendarRoutes(deps: Deps): Router {
  const router = Router();

  // No redirect: the address is shown in this answer and kept nowhere.
  router.post('/profile/calendar', async (req, res) => {
    const person = signedIn(req);
    const token = await renewCalendar(deps, person);
    const address = deps.config.baseUrl + accountPaths.calendar(token);
    deps.pages.render(req, res, 'accounts/calendar', {
      title: deps.translations.for(person.language)('accounts-staff:calendar.ready'),
      address,
      webcal: address.replace(/^https?:/, 'webcal:'),
      paths: accountPaths,
    });
  });

  router.post('/profile/calendar/removal', async (req, res) => {
    const person = signedIn(req);
    await closeCalendar(deps, person);
    notify(req, deps.translations.for(person.language)('accounts-staff:calendar.closed'));
    res.redirect(303, accountPaths.profile);
  });

  return router;
}
