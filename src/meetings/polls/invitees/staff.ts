import { type Request, type Response, Router } from 'express';
import { activePeople } from '../../../accounts/queries.ts';
import { notFound } from '../../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { once } from '../../../core/http/once.ts';
import { notify, param, query, signedIn } from '../../../core/http/request.ts';
import { endonym, interfaceLanguages } from '../../../core/i18n/languages.ts';
import type { Deps } from '../../../deps.ts';
import { organisationsToInvite } from '../../invitations/queries.ts';
import { inviteesSchema } from '../../invitations/schema.ts';
import { organisationChoices, peopleByOrganisation } from '../../invitations/view.ts';
import { meetingPaths } from '../../paths.ts';
import { titlesByLanguage } from '../../queries.ts';
import { pollInvitationMail } from '../mails.ts';
import { pollPaths } from '../paths.ts';
import { pollFor, pollInvitees } from '../queries.ts';
import { isOpen } from '../rules.ts';
import { inviteeRows } from '../view.ts';
import { addPollInvitees, removePollInvitee, resendPollLink, revokePollLink, sendPoll } from './commands.ts';

/** A link that opens nothing, for the preview. */
const sampleToken = 'x'.repeat(32);

/** Choosing who is asked, looking at the mail, sending it, and what is done with single links. */
export function pollInviteeStaffRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);
  const found = (req: Request) => pollFor(deps.db, signedIn(req), param(req, 'id'));

  router.get('/meetings/:id/poll/invitees', (req, res) => show(req, res));

  router.post('/meetings/:id/poll/invitees', async (req, res) => {
    const { meeting } = await found(req);
    const form = parseForm(inviteesSchema, req.body);
    if (!form.ok) return show(req, res, { values: form.values, errors: form.errors });
    let count = 0;
    const location = await once(deps.db, req, async (tx) => {
      count = await addPollInvitees(deps, tx, signedIn(req), meeting.id, form.data);
      return pollPaths.invitees(meeting.id);
    });
    if (count > 0) notify(req, t(req)('polls-staff:invitees.added', { count }));
    else notify(req, t(req)('polls-staff:invitees.addedNobody'), 'info');
    res.redirect(303, location);
  });

  router.get('/meetings/:id/poll/preview', async (req, res) => {
    const { meeting, poll } = await found(req);
    const asked = query(req, 'language');
    const language = interfaceLanguages.find((code) => code === asked) ?? 'de';
    const titles = await titlesByLanguage(deps.db, meeting, [language]);
    const sample = {
      id: poll.id,
      name: t(req)('polls-staff:preview.name'),
      email: 'name@example.org',
      language,
    };
    const contents = {
      ...poll,
      title: titles.get(language) ?? meeting.title,
      bodyName: meeting.body.name,
      place: meeting.place,
      onlineUrl: meeting.onlineUrl,
    };
    deps.pages.render(req, res, 'meetings/polls/preview', {
      title: t(req)('polls-staff:preview.title'),
      meeting,
      mail: pollInvitationMail(deps, contents, sample, sampleToken),
      language,
      languages: interfaceLanguages.map((code) => ({
        href: `${pollPaths.preview(meeting.id)}?language=${code}`,
        text: endonym(code),
        current: code === language,
      })),
      paths: { ...meetingPaths, poll: pollPaths },
    });
  });

  router.post('/meetings/:id/poll/sending', async (req, res) => {
    const { meeting } = await found(req);
    let count = 0;
    const location = await once(deps.db, req, async (tx) => {
      count = await sendPoll(deps, tx, signedIn(req), meeting.id);
      return pollPaths.poll(meeting.id);
    });
    if (count > 0) notify(req, t(req)('polls-staff:invitees.sent', { count }));
    else notify(req, t(req)('polls-staff:invitees.nobodyLeft'), 'info');
    res.redirect(303, location);
  });

  router.post('/meetings/:id/poll/invitees/:invitee/sending', async (req, res) => {
    const { meeting, invitee } = await foundInvitee(req);
    const location = await once(deps.db, req, async (tx) => {
      await resendPollLink(deps, tx, signedIn(req), meeting.id, invitee.id);
      return pollPaths.poll(meeting.id);
    });
    notify(req, t(req)('polls-staff:invitees.resent', { name: invitee.name }));
    res.redirect(303, location);
  });

  router.post('/meetings/:id/poll/invitees/:invitee/revocation', async (req, res) => {
    const { meeting, invitee } = await foundInvitee(req);
    await revokePollLink(deps, signedIn(req), meeting.id, invitee.id);
    notify(req, t(req)('polls-staff:invitees.revoked', { name: invitee.name }));
    res.redirect(303, pollPaths.poll(meeting.id));
  });

  router.post('/meetings/:id/poll/invitees/:invitee/removal', async (req, res) => {
    const { meeting, invitee } = await foundInvitee(req);
    await removePollInvitee(deps, signedIn(req), meeting.id, invitee.id);
    notify(req, t(req)('polls-staff:invitees.removed', { name: invitee.name }));
    res.redirect(303, pollPaths.invitees(meeting.id));
  });

  return router;

  async function foundInvitee(req: Request) {
    const { meeting, poll } = await found(req);
    const invitees = await pollInvitees(deps.db, poll.id);
    const invitee = invitees.find(({ id }) => id === param(req, 'invitee'));
    if (!invitee) throw notFound();
    return { meeting, invitee };
  }

  async function show(
    req: Request,
    res: Response,
    data: { values?: Record<string, unknown>; errors?: FieldErrors } = {},
  ) {
    const { meeting, poll } = await found(req);
    const say = t(req);
    if (!isOpen(poll, deps.clock())) return res.redirect(303, pollPaths.poll(meeting.id));
    const invitees = await pollInvitees(deps.db, poll.id);
    const waiting = invitees.filter(({ sentAt }) => !sentAt);
    deps.pages.render(
      req,
      res,
      'meetings/polls/invitees',
      {
        title: say('polls-staff:invitees.title'),
        meeting,
        waiting: inviteeRows(say, signedIn(req).language, waiting),
        groups: peopleByOrganisation(await activePeople(deps.db), invitees),
        organisations: organisationChoices(say, await organisationsToInvite(deps.db)),
        languages: interfaceLanguages.map((code) => ({ value: code, text: endonym(code), lang: code })),
        values: { language: 'de', ...data.values },
        errors: data.errors ?? {},
        paths: { ...meetingPaths, poll: pollPaths },
      },
      { status: data.errors ? 422 : 200 },
    );
  }
}
