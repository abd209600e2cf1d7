import { type Request, type Response, Router } from 'express';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { notify, param, signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { cancelMeeting } from '../commands.ts';
import { invitationsOf } from '../invitations/queries.ts';
import { meetingPaths } from '../paths.ts';
import { demandCoordinator } from '../policy.ts';
import { type MeetingRow, meetingFor } from '../queries.ts';
import { registeredAddresses } from '../registrations/queries.ts';
import { canCancel, isOpenToPublic } from '../rules.ts';
import { cancellationSchema } from '../schema.ts';
import { whenText } from '../view.ts';

/** Calling a meeting off, or throwing a draft away. */
export function cancellationRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/meetings/:id/cancellation', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    demandCoordinator(signedIn(req));
    if (!canCancel(meeting, deps.clock())) return res.redirect(303, meetingPaths.meeting(meeting.id));
    await showCancellation(req, res, meeting);
  });

  router.post('/meetings/:id/cancellation', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    const form = parseForm(cancellationSchema, req.body);
    if (!form.ok) return showCancellation(req, res, meeting, { values: form.values, errors: form.errors });
    const told = await cancelMeeting(deps, person, meeting.id, form.data.reason);
    if (meeting.state === 'draft' && !told) {
      notify(req, t(req)('meetings-staff:cancellation.discarded'));
      return res.redirect(303, meetingPaths.list);
    }
    notify(
      req,
      told
        ? t(req)('meetings-staff:cancellation.done', { count: told })
        : t(req)('meetings-staff:cancellation.doneNobody'),
    );
    res.redirect(303, meetingPaths.meeting(meeting.id));
  });

  return router;

  async function showCancellation(
    req: Request,
    res: Response,
    meeting: MeetingRow,
    data: { values?: Record<string, unknown>; errors?: FieldErrors } = {},
  ) {
    const invitations = await invitationsOf(deps.db, meeting.id);
    deps.pages.render(
      req,
      res,
      'meetings/cancellation',
      {
        title: t(req)(`meetings-staff:cancellation.${meeting.state === 'draft' ? 'discard' : 'title'}`),
        meeting,
        when: whenText(t(req), signedIn(req).language, meeting),
        told: invitations.filter(({ sentAt }) => sentAt).length,
        isPublic: isOpenToPublic(meeting.audience) && meeting.state === 'scheduled',
        registered: (await registeredAddresses(deps.db, meeting.id)).length,
        values: data.values ?? {},
        errors: data.errors ?? {},
        paths: meetingPaths,
      },
      { status: data.errors ? 422 : 200 },
    );
  }
}
