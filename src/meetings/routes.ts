import { type Request, type Response, Router } from 'express';
import { notFound } from '../core/errors.ts';
import { contentDisposition, sendFile } from '../core/files/serve.ts';
import { param, query } from '../core/http/request.ts';
import { endonym, interfaceLanguageOf, isLanguage, type Language } from '../core/i18n/languages.ts';
import type { Deps } from '../deps.ts';
import { publicCalendarRoutes } from './calendar/routes.ts';
import { meetingsCalendar } from './feed.ts';
import { approvalPaths } from './minutes/approval/paths.ts';
import { publicAttachment, publicCalendarOf, publicMeeting } from './open/queries.ts';
import { meetingPaths } from './paths.ts';
import { registrationOffer } from './registrations/queries.ts';
import { registrationRoutes } from './registrations/routes.ts';
import { offerView } from './registrations/view.ts';
import { openAudiences } from './rules.ts';
import { publicView } from './view.ts';

/** The public meeting pages and the calendars behind them. */
export function meetingRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(interfaceLanguageOf(req.lang));

  router.get('/meetings.ics', async (req, res) => {
    const asked = query(req, 'audience');
    const audience = openAudiences.find((name) => name === asked);
    if ('audience' in req.query && !audience) throw notFound();
    const { coming, past } = await publicCalendarOf(deps.db, req.lang, deps.clock(), audience);
    const meetings = [...past.toReversed(), ...coming];
    sendCalendar(res, meetingsCalendar(deps, req.lang, t(req), meetings, audience));
  });

  router.use(publicCalendarRoutes(deps));

  router.get('/meetings/:slug.ics', async (req, res) => {
    const meeting = await publicMeeting(deps.db, req.lang, param(req, 'slug'));
    res.set('Content-Disposition', contentDisposition('attachment', `${meeting.slug}.ics`));
    sendCalendar(res, meetingsCalendar(deps, req.lang, t(req), [meeting]));
  });

  router.get('/meetings/:slug', async (req, res) => {
    const meeting = await publicMeeting(deps.db, req.lang, param(req, 'slug'));
    deps.pages.render(req, res, 'meetings/public', {
      title: meeting.title,
      meeting: publicView(t(req), req.lang, meeting),
      onlineUrl: meeting.onlineUrl,
      over: meeting.endsAt < deps.clock(),
      registration: offerView(req.lang, {
        slug: meeting.slug,
        offer: await registrationOffer(deps.db, meeting.id),
        now: deps.clock(),
      }),
      text: meeting.text,
      otherLanguages: (meeting.text?.available ?? [])
        .filter((code) => isLanguage(code) && code !== req.lang)
        .map((code) => ({
          href: meetingPaths.public(code as Language, meeting.slug),
          text: endonym(code),
          lang: code,
        })),
      minutesHref: meeting.minutesState === 'approved' ? approvalPaths.public(req.lang, meeting.slug) : null,
      paths: { list: meetingPaths.publicList(req.lang) },
    });
  });

  router.get('/meetings/:slug/attachments/:id/:name', async (req, res) => {
    const file = await publicAttachment(deps.db, req.lang, param(req, 'slug'), param(req, 'id'));
    await sendFile(deps.db, req, res, file, 'public, max-age=0, must-revalidate');
  });

  return router.use(registrationRoutes(deps));
}

/** Express makes the ETag and answers 304; calendars ask again and again. */
function sendCalendar(res: Response, calendar: string): void {
  res
    .set({ 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'public, max-age=900' })
    .send(calendar);
}
