import { type Request, type Response, Router } from 'express';
import { notFound } from '../../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { meetingPaths } from '../../paths.ts';
import { meetingFor } from '../../queries.ts';
import { takesAnswers } from '../../rules.ts';
import { whenText } from '../../view.ts';
import { invitationPaths } from '../paths.ts';
import { ownInvitation } from '../queries.ts';
import { answerAsPerson } from './commands.ts';
import { answerSchema } from './schema.ts';
import { answerForm } from './view.ts';

/** Answering the invitation of one's own without looking for the mail. */
export function ownAnswerRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/meetings/:id/answer', (req, res) => show(req, res));

  router.post('/meetings/:id/answer', async (req, res) => {
    const person = signedIn(req);
    const form = parseForm(answerSchema, req.body);
    if (!form.ok) return show(req, res, { values: form.values, errors: form.errors });
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    if (!(await answerAsPerson(deps, person, meeting.id, form.data))) return show(req, res, {}, 409);
    notify(req, t(req)(`meetings:answer.saved.${form.data.answer}`));
    res.redirect(303, meetingPaths.meeting(meeting.id));
  });

  return router;

  async function show(
    req: Request,
    res: Response,
    data: { values?: Record<string, unknown>; errors?: FieldErrors } = {},
    status = data.errors ? 422 : 200,
  ) {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    const invitation = await ownInvitation(deps.db, person.id, meeting.id);
    if (!invitation) throw notFound();
    deps.pages.render(
      req,
      res,
      'meetings/invitations/answerOwn',
      {
        title: t(req)('meetings:answer.title'),
        meeting,
        when: whenText(t(req), person.language, meeting),
        open: takesAnswers(meeting, deps.clock()),
        closed: meeting.state === 'cancelled' ? 'cancelled' : 'started',
        answering: answerForm(t(req), meeting, invitation, {
          ...data,
          action: invitationPaths.own(meeting.id),
        }),
        errors: data.errors ?? {},
        paths: meetingPaths,
      },
      { status },
    );
  }
}
