import { type Request, type Response, Router } from 'express';
import { PortalError } from '../../core/errors.ts';
import { contentDisposition } from '../../core/files/serve.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { createRateLimit } from '../../core/http/rateLimit.ts';
import { param, query } from '../../core/http/request.ts';
import { isLanguage } from '../../core/i18n/languages.ts';
import type { Deps } from '../../deps.ts';
import { agendaForInvitees } from '../agenda/queries.ts';
import { plainAgenda } from '../agenda/view.ts';
import { inviteeCalendar } from '../feed.ts';
import { titlesByLanguage } from '../queries.ts';
import { hasStarted, takesAnswers } from '../rules.ts';
import { placeText, whenText } from '../view.ts';
import { answerInvitation } from './commands.ts';
import { invitationPaths } from './paths.ts';
import { invitationByToken } from './queries.ts';
import { answerSchema, answers } from './schema.ts';

type OpenInvitation = NonNullable<Awaited<ReturnType<typeof invitationByToken>>>;

/** `/rsvp/{token}`: answering without signing in. Only a click on the page answers, since mail scanners open links. */
export function answerRoutes(deps: Deps): Router {
  const router = Router();
  const limit = createRateLimit(deps, { name: 'rsvp', points: 30, seconds: 900 });

  router.use('/rsvp', (_req, res, next) => {
    res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    next();
  });

  router.get('/rsvp/:token', async (req, res) => show(req, res, await found(req)));

  router.post('/rsvp/:token', async (req, res) => {
    await limit.hit(param(req, 'token'));
    const invitation = await found(req);
    const form = parseForm(answerSchema, req.body);
    if (!form.ok) return show(req, res, invitation, { values: form.values, errors: form.errors });
    if (!(await answerInvitation(deps, param(req, 'token'), form.data))) {
      return show(req, res, await found(req), {}, 409);
    }
    res.redirect(303, `${invitationPaths.answer(param(req, 'token'))}?saved=1`);
  });

  router.get('/rsvp/:token/calendar.ics', async (req, res) => {
    const { meeting, language } = await found(req);
    const { startsAt, endsAt } = meeting;
    if (!startsAt || !endsAt) throw unknownLink();
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

  async function found(req: Request): Promise<OpenInvitation> {
    const invitation = await invitationByToken(deps.db, param(req, 'token'));
    if (!invitation) throw unknownLink();
    req.lang = isLanguage(invitation.language) ? invitation.language : 'de';
    return invitation;
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
      'meetings/answer',
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
        closed: meeting.state === 'cancelled' ? 'cancelled' : hasStarted(meeting, now) ? 'started' : null,
        open: takesAnswers(meeting, now),
        saved: query(req, 'saved') === '1' && invitation.state !== 'pending',
        chosen: answers.find((answer) => answer === asked) ?? null,
        answers,
        values: { note: invitation.note, ...data.values },
        errors: data.errors ?? {},
        paths: { answer: invitationPaths.answer(token), calendar: invitationPaths.answerCalendar(token) },
      },
      { status },
    );
  }
}

function unknownLink(): PortalError {
  return new PortalError('notFound', { messageKey: 'meetings:answer.unknown' });
}
