import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { notFound } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { notify, param, signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { meetingPaths } from '../paths.ts';
import { demandCoordinator } from '../policy.ts';
import { type MeetingRow, meetingFor } from '../queries.ts';
import { canEditMeeting, isOpenToPublic } from '../rules.ts';
import { whenText } from '../view.ts';
import { removeRegistration, setRegistration } from './commands.ts';
import { registrationPaths } from './paths.ts';
import { registrationsOf } from './queries.ts';
import { settingsSchema } from './schema.ts';
import { registrationRows, registrationSettings, registrationSums } from './view.ts';

/** Opening a meeting for registration, and who registered. */
export function registrationStaffRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/meetings/:id/registrations', async (req, res) => show(req, res, await found(req)));

  router.post('/meetings/:id/registration', async (req, res) => {
    const meeting = await found(req);
    const form = parseForm(settingsSchema, req.body);
    if (!form.ok) return show(req, res, meeting, { values: form.values, errors: form.errors });
    await setRegistration(deps, signedIn(req), meeting.id, form.data);
    const draft = meeting.state === 'scheduled' ? 'on' : 'onLater';
    notify(req, t(req)(`registrations-staff:saved.${form.data.registration ? draft : 'off'}`));
    res.redirect(303, meetingPaths.meeting(meeting.id));
  });

  router.post('/meetings/:id/registrations/:registration/removal', async (req, res) => {
    const meeting = await found(req);
    const id = z.uuid().safeParse(param(req, 'registration'));
    if (!id.success) throw notFound();
    await removeRegistration(deps, signedIn(req), meeting.id, id.data);
    notify(req, t(req)('registrations-staff:removed'));
    res.redirect(303, registrationPaths.list(meeting.id));
  });

  return router;

  async function found(req: Request): Promise<MeetingRow> {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    demandCoordinator(person);
    if (!isOpenToPublic(meeting.audience)) throw notFound();
    return meeting;
  }

  async function show(
    req: Request,
    res: Response,
    meeting: MeetingRow,
    data: { values?: Record<string, unknown>; errors?: FieldErrors } = {},
  ) {
    const person = signedIn(req);
    const rows = await registrationsOf(deps.db, meeting.id);
    deps.pages.render(
      req,
      res,
      'meetings/registrations/list',
      {
        title: t(req)('registrations-staff:list.title'),
        meeting,
        when: whenText(t(req), person.language, meeting),
        sums: registrationSums(t(req), rows),
        rows: registrationRows(t(req), person.language, meeting.id, rows),
        settings: canEditMeeting(meeting) ? registrationSettings(meeting, data.values) : null,
        errors: data.errors ?? {},
        paths: meetingPaths,
      },
      { status: data.errors ? 422 : 200 },
    );
  }
}
