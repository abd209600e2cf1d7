import { Router } from 'express';
import { personByCalendarToken } from '../../accounts/calendar/queries.ts';
import { notFound } from '../../core/errors.ts';
import { createRateLimit } from '../../core/http/rateLimit.ts';
import { param } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { personalCalendar } from '../feed.ts';
import { personalMeetings } from './queries.ts';

/** `/calendar/{token}.ics`: everything that one person may see, for their own calendar. */
export function subscriptionRoutes(deps: Deps): Router {
  const router = Router();
  // Calendars ask every few minutes at most, but a person may have several.
  const limit = createRateLimit(deps, { name: 'calendar', points: 120, seconds: 900 });

  router.get('/calendar/:token.ics', async (req, res) => {
    res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    const token = param(req, 'token');
    await limit.hit(token);
    const person = await personByCalendarToken(deps.db, token);
    if (!person) throw notFound();
    const meetings = await personalMeetings(deps.db, person, deps.clock());
    res
      .set('Content-Type', 'text/calendar; charset=utf-8')
      .send(personalCalendar(deps, person.language, deps.translations.for(person.language), meetings));
  });

  return router;
}
