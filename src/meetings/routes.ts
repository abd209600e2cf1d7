import { type Request, type Response, Router } from 'express';
import { contentDisposition } from '../core/files/serve.ts';
import { param } from '../core/http/request.ts';
import { endonym, interfaceLanguageOf, isLanguage, type Language } from '../core/i18n/languages.ts';
import type { Deps } from '../deps.ts';
import { meetingsCalendar } from './feed.ts';
import { publicCalendarOf, publicMeeting } from './open/queries.ts';
import { meetingPaths } from './paths.ts';
import { publicView } from './view.ts';

/** The public meeting pages and the calendars behind them. */
export function meetingRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(interfaceLanguageOf(req.lang));

  router.get('/meetings.ics', async (req, res) => {
    const { coming, past } = await publicCalendarOf(deps.db, req.lang, deps.clock());
    sendCalendar(res, meetingsCalendar(deps, req.lang, t(req), [...past.toReversed(), ...coming]));
  });

  router.get('/meetings', async (req, res) => {
    const { coming, past } = await publicCalendarOf(deps.db, req.lang, deps.clock());
    const address = deps.config.baseUrl + meetingPaths.publicCalendar(req.lang);
    deps.pages.render(req, res, 'meetings/publicList', {
      title: t(req)('meetings:list.title'),
      description: t(req)('meetings:list.lead'),
      coming: coming.map((meeting) => publicView(t(req), req.lang, meeting)),
      past: past.map((meeting) => publicView(t(req), req.lang, meeting)),
      subscription: { address, webcal: address.replace(/^https?:/, 'webcal:') },
    });
  });

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
      text: meeting.text,
      otherLanguages: (meeting.text?.available ?? [])
        .filter((code) => isLanguage(code) && code !== req.lang)
        .map((code) => ({
          href: meetingPaths.public(code as Language, meeting.slug),
          text: endonym(code),
          lang: code,
        })),
      paths: { list: meetingPaths.publicList(req.lang) },
    });
  });

  return router;
}

/** Express makes the ETag and answers 304; calendars ask again and again. */
function sendCalendar(res: Response, calendar: string): void {
  res
    .set({ 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'public, max-age=900' })
    .send(calendar);
}
