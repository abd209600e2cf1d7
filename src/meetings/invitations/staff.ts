import { type Request, type Response, Router } from 'express';
import { activePeople } from '../../accounts/queries.ts';
import { notFound } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, query, signedIn } from '../../core/http/request.ts';
import { endonym, interfaceLanguages } from '../../core/i18n/languages.ts';
import type { Deps } from '../../deps.ts';
import { invitationMail } from '../mails.ts';
import { meetingPaths } from '../paths.ts';
import { demandCoordinator } from '../policy.ts';
import { type MeetingRow, meetingFor } from '../queries.ts';
import { canEditMeeting, canInvite, hasStarted } from '../rules.ts';
import { whenText } from '../view.ts';
import { ownAnswerRoutes } from './answers/staff.ts';
import { addInvitees, correctAddress, removeInvitee, resendInvitation, sendInvitations } from './commands.ts';
import { invitationPaths } from './paths.ts';
import { invitationsOf, mailContents, organisationsToInvite } from './queries.ts';
import { addressSchema, inviteesSchema } from './schema.ts';
import { comingView, invitationRows, organisationChoices, peopleByOrganisation } from './view.ts';

/** A link that opens nothing, for the preview. */
const sampleToken = 'x'.repeat(32);

/** Choosing whom to invite, looking at the mail, and sending it. */
export function invitationStaffRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/meetings/:id/invitations', async (req, res) => show(req, res, await found(req)));

  router.post('/meetings/:id/invitations', async (req, res) => {
    const meeting = await found(req);
    const form = parseForm(inviteesSchema, req.body);
    if (!form.ok) return show(req, res, meeting, { values: form.values, errors: form.errors });
    let count = 0;
    const location = await once(deps.db, req, async (tx) => {
      count = await addInvitees(tx, signedIn(req), meeting.id, form.data);
      return invitationPaths.manage(meeting.id);
    });
    if (count > 0) notify(req, t(req)('meetings-staff:invitations.added', { count }));
    else notify(req, t(req)('meetings-staff:invitations.addedNobody'), 'info');
    res.redirect(303, location);
  });

  router.get('/meetings/:id/invitations/preview', async (req, res) => {
    const meeting = await found(req);
    const asked = query(req, 'language');
    const language = interfaceLanguages.find((code) => code === asked) ?? 'de';
    if (!meeting.startsAt || !meeting.endsAt) return res.redirect(303, invitationPaths.manage(meeting.id));
    const invitee = {
      name: t(req)('meetings-staff:preview.name'),
      email: 'name@example.org',
      language,
      state: 'pending' as const,
    };
    const contents = await mailContents(deps.db, meeting, [invitee]);
    const mail = invitationMail(deps, contents.for(invitee), contents.agenda, invitee, sampleToken);
    deps.pages.render(req, res, 'meetings/invitations/preview', {
      title: t(req)('meetings-staff:preview.title'),
      meeting,
      mail,
      language,
      languages: interfaceLanguages.map((code) => ({
        href: `${invitationPaths.preview(meeting.id)}?language=${code}`,
        text: endonym(code),
        current: code === language,
      })),
      paths: { ...meetingPaths, invitations: invitationPaths },
    });
  });

  router.post('/meetings/:id/invitations/sending', async (req, res) => {
    const meeting = await found(req);
    let count = 0;
    const location = await once(deps.db, req, async (tx) => {
      count = await sendInvitations(deps, tx, signedIn(req), meeting.id);
      return invitationPaths.manage(meeting.id);
    });
    if (count > 0) notify(req, t(req)('meetings-staff:invitations.sent', { count }));
    else notify(req, t(req)('meetings-staff:invitations.nobodyLeft'), 'info');
    res.redirect(303, location);
  });

  router.post('/meetings/:id/invitations/:invitation/removal', async (req, res) => {
    const { meeting, invitation } = await foundInvitation(req);
    await removeInvitee(deps, signedIn(req), meeting.id, invitation.id);
    notify(req, t(req)('meetings-staff:invitations.removed', { name: invitation.name }));
    res.redirect(303, invitationPaths.manage(meeting.id));
  });

  router.post('/meetings/:id/invitations/:invitation/sending', async (req, res) => {
    const { meeting, invitation } = await foundInvitation(req);
    const location = await once(deps.db, req, async (tx) => {
      await resendInvitation(deps, tx, signedIn(req), meeting.id, invitation.id);
      return invitationPaths.manage(meeting.id);
    });
    notify(req, t(req)('meetings-staff:invitations.resent', { name: invitation.name }));
    res.redirect(303, location);
  });

  router.post('/meetings/:id/invitations/:invitation/address', async (req, res) => {
    const { meeting, invitation, invitations } = await foundInvitation(req);
    const form = parseForm(addressSchema, req.body);
    const taken =
      form.ok && invitations.some(({ id, email }) => email === form.data.email && id !== invitation.id);
    if (!form.ok || taken) {
      const key = form.ok ? 'meetings-staff:errors.addressTaken' : form.errors.email;
      return show(req, res, meeting, {
        errors: { [`email-${invitation.id}`]: key ?? 'meetings-staff:errors.email' },
        correcting: { id: invitation.id, email: (form.ok ? form.data : form.values).email },
      });
    }
    let sent = false;
    const location = await once(deps.db, req, async (tx) => {
      sent = await correctAddress(deps, tx, signedIn(req), meeting.id, invitation.id, form.data.email);
      return invitationPaths.manage(meeting.id);
    });
    const { name } = invitation;
    notify(req, t(req)(`meetings-staff:invitations.corrected.${sent ? 'sent' : 'unsent'}`, { name }));
    res.redirect(303, location);
  });

  return router.use(ownAnswerRoutes(deps));

  /** The list of invitees with their answers is the coordinators' business. */
  async function found(req: Request): Promise<MeetingRow> {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    demandCoordinator(person);
    return meeting;
  }

  async function foundInvitation(req: Request) {
    const meeting = await found(req);
    const invitations = await invitationsOf(deps.db, meeting.id);
    const invitation = invitations.find(({ id }) => id === param(req, 'invitation'));
    if (!invitation) throw notFound();
    return { meeting, invitation, invitations };
  }

  async function show(
    req: Request,
    res: Response,
    meeting: MeetingRow,
    data: {
      values?: Record<string, unknown>;
      errors?: FieldErrors;
      correcting?: { id: string; email: unknown };
    } = {},
  ) {
    const person = signedIn(req);
    const say = t(req);
    const now = deps.clock();
    const invitations = await invitationsOf(deps.db, meeting.id);
    const open = canEditMeeting(meeting) && !hasStarted(meeting, now);
    const people = open ? await activePeople(deps.db) : [];
    const organisations = open ? await organisationsToInvite(deps.db) : [];
    deps.pages.render(
      req,
      res,
      'meetings/invitations/manage',
      {
        title: say('meetings-staff:invitations.title'),
        meeting,
        when: whenText(say, person.language, meeting),
        sent: invitationRows(
          say,
          person.language,
          invitations.filter(({ sentAt }) => sentAt),
        ),
        waiting: invitationRows(
          say,
          person.language,
          invitations.filter(({ sentAt }) => !sentAt),
        ),
        coming: comingView(say, invitations),
        correcting: data.correcting ?? null,
        open,
        maySend: canInvite(meeting, now),
        groups: peopleByOrganisation(people, invitations),
        organisations: organisationChoices(say, organisations),
        languages: interfaceLanguages.map((code) => ({ value: code, text: endonym(code), lang: code })),
        values: { language: 'de', ...data.values },
        errors: data.errors ?? {},
        paths: { ...meetingPaths, invitations: invitationPaths },
      },
      { status: data.errors ? 422 : 200 },
    );
  }
}
