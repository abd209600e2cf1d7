import { type Request, type Response, Router } from 'express';
import { type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { createRateLimit } from '../../../core/http/rateLimit.ts';
import { param, query } from '../../../core/http/request.ts';
import { interfaceLanguageOf, isLanguage } from '../../../core/i18n/languages.ts';
import { preferredLanguage } from '../../../core/i18n/requestLanguage.ts';
import type { Deps } from '../../../deps.ts';
import { pagePaths } from '../../../pages/paths.ts';
import { titlesByLanguage } from '../../queries.ts';
import { placeText, whenText } from '../../view.ts';
import { sendLostLinks } from '../invitees/commands.ts';
import { pollPaths } from '../paths.ts';
import { inviteeByToken, pollInvitees, pollOf } from '../queries.ts';
import { deadlineText, shownState } from '../view.ts';
import { answerPoll, markOpened } from './commands.ts';
import { choiceField, lostLinkSchema, voteSchema } from './schema.ts';
import { answerGroups, othersAmong, othersTable, ownAnswers } from './view.ts';

type OpenInvitee = NonNullable<Awaited<ReturnType<typeof inviteeByToken>>>;

/** `/poll/{token}`: saying which dates suit without signing in. Only a click on the page answers. */
export function pollAnswerRoutes(deps: Deps): Router {
  const router = Router();
  const limit = createRateLimit(deps, { name: 'poll', points: 40, seconds: 900 });
  const lostLimit = createRateLimit(deps, { name: 'poll-lost', points: 5, seconds: 3600 });

  router.use('/poll', (_req, res, next) => {
    res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    next();
  });

  router.get('/poll', (req, res) => showLost(req, res, { sent: query(req, 'sent') === '1' }));

  router.post('/poll', async (req, res) => {
    const form = parseForm(lostLinkSchema, req.body);
    if (!form.ok) return showLost(req, res, { values: form.values, errors: form.errors }, 422);
    await lostLimit.hit(form.data.email);
    await lostLimit.hit(req.ip ?? '');
    await sendLostLinks(deps, form.data.email);
    res.redirect(303, `${pollPaths.lostLink}?sent=1`);
  });

  router.get('/poll/:token', async (req, res) => {
    const invitee = await found(req);
    if (!invitee) return showLost(req, res, { unknown: true }, 404);
    if (invitee.revokedAt) return showRevoked(req, res);
    if (req.method === 'GET') await markOpened(deps, invitee.id);
    await show(req, res, invitee);
  });

  router.post('/poll/:token', async (req, res) => {
    const token = param(req, 'token');
    await limit.hit(token);
    const invitee = await found(req);
    if (!invitee) return showLost(req, res, { unknown: true }, 404);
    if (invitee.revokedAt) return showRevoked(req, res);
    const poll = await pollOf(deps.db, invitee.poll.meetingId);
    const form = parseForm(voteSchema((poll?.options ?? []).map(({ id }) => id)), req.body);
    if (!poll || shownState(poll, deps.clock()) !== 'open') return show(req, res, invitee, { tooLate: true });
    if (!form.ok) return show(req, res, invitee, { values: form.values, errors: form.errors });
    if (!(await answerPoll(deps, token, form.data))) return show(req, res, invitee, { tooLate: true });
    res.redirect(303, `${pollPaths.answer(token)}?saved=1`);
  });

  return router;

  async function found(req: Request): Promise<OpenInvitee | null> {
    const invitee = await inviteeByToken(deps.db, param(req, 'token'));
    const language = invitee?.language ?? '';
    req.lang = isLanguage(language) ? language : preferredLanguage(req.get('accept-language'));
    return invitee;
  }

  async function show(
    req: Request,
    res: Response,
    invitee: OpenInvitee,
    data: { values?: Record<string, unknown>; errors?: FieldErrors; tooLate?: boolean } = {},
  ) {
    const { language } = invitee;
    const { meeting } = invitee.poll;
    const t = deps.translations.for(language);
    const poll = await pollOf(deps.db, meeting.id);
    if (!poll) return showLost(req, res, { unknown: true }, 404);
    const invitees = await pollInvitees(deps.db, poll.id);
    const own = invitees.find(({ id }) => id === invitee.id);
    const others = othersAmong(invitees, invitee.id);
    const titles = await titlesByLanguage(deps.db, meeting, [language]);
    const meetingTitle = titles.get(language) ?? meeting.title;
    const state = meeting.state === 'cancelled' ? 'cancelled' : shownState(poll, deps.clock());
    const stored = Object.fromEntries(
      Object.entries(own?.choices ?? {}).map(([optionId, choice]) => [choiceField(optionId), choice]),
    );
    const errors = data.errors ?? {};
    deps.pages.render(
      req,
      res,
      'meetings/polls/answer',
      {
        title: t('polls:answer.title'),
        name: invitee.name,
        meetingTitle,
        titleLanguage: language !== 'de' && meetingTitle === meeting.title ? 'de' : null,
        bodyName: meeting.body.name,
        where: placeText(t, meeting),
        message: poll.message,
        deadline: poll.deadline ? deadlineText(t, language, poll.deadline) : '',
        state,
        closedBy: closedBy(poll.closeReason, poll.deadline, deps.clock()),
        chosen: state === 'decided' && meeting.startsAt ? whenText(t, language, meeting) : '',
        tooLate: data.tooLate ?? false,
        answered: Boolean(own?.answeredAt),
        saved: query(req, 'saved') === '1' && state === 'open' && Boolean(own?.answeredAt),
        hideNames: poll.hideNames,
        groups:
          state === 'open'
            ? answerGroups(t, language, poll.options, others, { values: data.values ?? stored, errors })
            : [],
        othersTable: state === 'cancelled' ? null : othersTable(t, language, poll, others),
        own: state === 'open' ? [] : ownAnswers(t, language, poll.options, own),
        note: data.values?.note ?? invitee.note,
        errors,
        contactHref: pagePaths.portal(req.lang, 'contact'),
        paths: { answer: pollPaths.answer(param(req, 'token')) },
      },
      { status: data.tooLate ? 409 : data.errors ? 422 : 200 },
    );
  }

  /** A link that opens nothing: a new one goes to the address that was asked, and to no other. */
  function showLost(
    req: Request,
    res: Response,
    data: { unknown?: boolean; sent?: boolean; values?: Record<string, unknown>; errors?: FieldErrors },
    status = 200,
  ) {
    req.lang ??= preferredLanguage(req.get('accept-language'));
    deps.pages.render(
      req,
      res,
      'meetings/polls/lost',
      {
        titleKey: data.unknown ? 'polls:lost.unknownTitle' : 'polls:lost.title',
        unknown: data.unknown ?? false,
        sent: data.sent ?? false,
        values: data.values ?? {},
        errors: data.errors ?? {},
        contactHref: pagePaths.portal(req.lang, 'contact'),
        paths: { lost: pollPaths.lostLink },
      },
      { status },
    );
  }

  function showRevoked(req: Request, res: Response) {
    const t = deps.translations.for(interfaceLanguageOf(req.lang));
    const contactHref = pagePaths.portal(req.lang, 'contact');
    deps.pages.render(
      req,
      res,
      'meetings/polls/revoked',
      { title: t('polls:revoked.title'), contactHref },
      { status: 410 },
    );
  }
}

/** Why no answers are taken any more; by the clock where nobody has written it down yet. */
function closedBy(reason: string | null, deadline: Date | null, now: Date): string {
  return reason ?? (deadline && deadline <= now ? 'deadline' : 'datesPast');
}
