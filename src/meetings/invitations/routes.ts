import { type Request, type Response, Router } from 'express';
import { notFound } from '../../core/errors.ts';
import { contentDisposition } from '../../core/files/serve.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { createRateLimit } from '../../core/http/rateLimit.ts';
import { param, query } from '../../core/http/request.ts';
import { isLanguage } from '../../core/i18n/languages.ts';
import { preferredLanguage } from '../../core/i18n/requestLanguage.ts';
import type { Deps } from '../../deps.ts';
import { pagePaths } from '../../pages/paths.ts';
import { agendaForInvitees } from '../agenda/queries.ts';
import { plainAgenda } from '../agenda/view.ts';
import { inviteeCalendar } from '../feed.ts';
import { titlesByLanguage } from '../queries.ts';
import { hasStarted, takesAnswers } from '../rules.ts';
import { placeText, whenText } from '../view.ts';
import { answerInvitation } from './answers/commands.ts';
import { answerSchema } from './answers/schema.ts';
import { answerForm } from './answers/view.ts';
import { invitationPaths } from './paths.ts';
import { invitationByToken } from './queries.ts';

type OpenInvitation = NonNullable<Awaited<ReturnType<typeof invitationByToken>>>;

/** `/rsvp/{token}`: answering without signing in. Only a click on the page answers, since mail scanners open links. */
export function answerRoutes(deps: Deps): Router {
  const router = Router();
  const limit = createRateLimit(deps, { name: 'rsvp', points: 30, seconds: 900 });

  router.use('/rsvp', (_req, res, next) => {
    res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    next();
  });

  router.get('/rsvp/:token', async (req, res) => {
    const invitation = await found(req);
    return invitation ? show(req, res, invitation) : gone(req, res);
  });

  router.post('/rsvp/:token', async (req, res) => {
    await limit.hit(param(req, 'token'));
    const invitation = await found(req);
    if (!invitation) return gone(req, res);
    const form = parseForm(answerSchema, req.body);
    if (!form.ok) return show(req, res, invitation, { values: form.values, errors: form.errors });
    if (!(await answerInvitation(deps, param(req, 'token'), form.data))) {
      return show(req, res, (await found(req)) ?? invitation, {}, 409);
    }
    res.redirect(303, `${invitationPaths.answer(param(req, 'token'))}?saved=1`);
  });

  router.get('/rsvp/:token/calendar.ics', async (req, res) => {
    const invitation = await found(req);
    if (!invitation) return gone(req, res);
    const { meeting, language } = invitation;
    const { startsAt, endsAt } = meeting;
    if (!startsAt || !endsAt) throw notFound();
    const titles = await titlesByLanguage(deps.db, meeting, [language]);
    const calendar = inviteeCalendar(deps, deps.translations.for(language), {
      ...meeting,
      startsAt,
      endsAt,
      title: titles.get(language) ?? meeting.title,
    });
    res
      .set('Content-Type', 'text/calendar; charset=utf-8')
      .set('Content-Disposition', contentDisposition('attachment', `${meeting.slug}.ics`))
      .send(calendar);
  });

  return router;

  async function found(req: Request): Promise<OpenInvitation | null> {
    const invitation = await invitationByToken(deps.db, param(req, 'token'));
    if (invitation) req.lang = isLanguage(invitation.language) ? invitation.language : 'de';
    return invitation;
  }

  /** A link of an earlier mail, or one that was cut off. Of either only a hash would be left, so both are named. */
  function gone(req: Request, res: Response) {
    req.lang = preferredLanguage(req.get('accept-language'));
    deps.pages.render(
      req,
      res,
      'meetings/invitations/answerGone',
      { titleKey: 'meetings:answer.gone.title', contactHref: pagePaths.portal(req.lang, 'contact') },
      { status: 404 },
    );
  }

  async function show(
    req: Request,
    res: Response,
    invitation: OpenInvitation,
    data: { values?: Record<string, unknown>; errors?: FieldErrors } = {},
    status = data.errors ? 422 : 200,
  ) {
    const { meeting, language } = invitation;
    const t = deps.translations.for(language);
    const now = deps.clock();
    const titles = await titlesByLanguage(deps.db, meeting, [language]);
    const meetingTitle = titles.get(language) ?? meeting.title;
    const agenda = await agendaForInvitees(deps.db, meeting);
    const token = param(req, 'token');
    const asked = query(req, 'answer');
    deps.pages.render(
      req,
      res,
      'meetings/invitations/answer',
      {
        title: t('meetings:answer.title'),
        name: invitation.name,
        meetingTitle,
        titleLanguage: language !== 'de' && meetingTitle === meeting.title ? 'de' : null,
        bodyName: meeting.body.name,
        onlineUrl: meeting.onlineUrl,
        when: whenText(t, language, meeting),
        where: placeText(t, meeting),
        agenda: plainAgenda(language, agenda),
        state: invitation.state,
        cancelReason: meeting.cancelReason,
        closed: meeting.state === 'cancelled' ? 'cancelled' : hasStarted(meeting, now) ? 'started' : null,
        open: takesAnswers(meeting, now),
        saved: query(req, 'saved') === '1' && invitation.state !== 'pending',
        confirm: takesAnswers(meeting, now) && asked !== '',
        answering: answerForm(t, meeting, invitation, {
          ...data,
          action: invitationPaths.answer(token),
          chosen: asked,
        }),
        errors: data.errors ?? {},
        calendarHref: invitationPaths.answerCalendar(token),
      },
      { status },
    );
  }
}
