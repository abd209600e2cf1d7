import { type Request, type Response, Router } from 'express';
import { createRateLimit } from '../../../core/http/rateLimit.ts';
import { param } from '../../../core/http/request.ts';
import { endonym, interfaceLanguageOf, isLanguage } from '../../../core/i18n/languages.ts';
import { preferredLanguage } from '../../../core/i18n/requestLanguage.ts';
import type { Deps } from '../../../deps.ts';
import { meetingPaths } from '../../paths.ts';
import { hasStarted } from '../../rules.ts';
import { placeText, whenText } from '../../view.ts';
import { withdrawRegistration } from '../commands.ts';
import { registrationPaths } from '../paths.ts';
import { publicTitles, registrationByToken } from '../queries.ts';

/** `/registration/{token}`: the registration as it is kept, and the way to take it back. */
export function ownRegistrationRoutes(deps: Deps): Router {
  const router = Router();
  const limit = createRateLimit(deps, { name: 'registrationLink', points: 30, seconds: 900 });

  router.use('/registration', (_req, res, next) => {
    res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    next();
  });

  router.get('/registration/:token', async (req, res) => {
    const registration = await found(req);
    if (!registration) return gone(req, res);
    const { meeting } = registration;
    const language = interfaceLanguageOf(req.lang);
    const t = deps.translations.for(language);
    const titles = await publicTitles(deps.db, meeting, [req.lang]);
    const started = hasStarted(meeting, deps.clock());
    const own = registrationPaths.own(param(req, 'token'));
    deps.pages.render(req, res, 'meetings/registrations/own', {
      title: t('registrations:own.title'),
      meetingTitle: titles.get(req.lang) ?? meeting.title,
      when: whenText(t, language, meeting),
      where: placeText(t, meeting),
      onlineUrl: meeting.onlineUrl,
      closed: meeting.state === 'cancelled' ? 'cancelled' : started ? 'over' : null,
      registration: {
        persons: registration.persons,
        languages: registration.languages.map(endonym).join(', '),
        wheelchair: registration.wheelchair,
        name: registration.name,
        contact: registration.contact,
      },
      link: deps.config.baseUrl + own,
      action: own,
      calendarHref: meetingPaths.publicEntry(req.lang, meeting.slug),
      meetingHref: meetingPaths.public(req.lang, meeting.slug),
    });
  });

  router.post('/registration/:token', async (req, res) => {
    await limit.hit(param(req, 'token'));
    const registration = await found(req);
    if (!registration || !(await withdrawRegistration(deps, param(req, 'token')))) return gone(req, res);
    res.redirect(303, registrationPaths.withdrawn(req.lang, registration.meeting.slug));
  });

  return router;

  async function found(req: Request) {
    const registration = await registrationByToken(deps.db, param(req, 'token'));
    if (registration) req.lang = isLanguage(registration.language) ? registration.language : 'de';
    return registration;
  }

  function gone(req: Request, res: Response) {
    req.lang = preferredLanguage(req.get('accept-language'));
    deps.pages.render(
      req,
      res,
      'meetings/registrations/gone',
      { titleKey: 'registrations:gone.title', listHref: meetingPaths.publicList(req.lang) },
      { status: 404 },
    );
  }
}
