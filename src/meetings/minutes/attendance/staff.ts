import { type Request, Router } from 'express';
import { parseForm } from '../../../core/http/forms.ts';
import { asJson, wantsJson } from '../../../core/http/json.ts';
import { once } from '../../../core/http/once.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import type { Deps } from '../../../deps.ts';
import { demandCoordinator } from '../../policy.ts';
import { minutesPaths } from '../paths.ts';
import { attendanceOf, meetingWithMinutes } from '../queries.ts';
import type { minutesScreen } from '../screen/staff.ts';
import { saveAttendance } from './commands.ts';
import { guestSchema, tickField, wasField } from './schema.ts';
import { attendanceSummary } from './view.ts';

/** Who is there: the whole list at once, or tap by tap. */
export function attendanceRoutes(deps: Deps, { show }: ReturnType<typeof minutesScreen>): Router {
  const router = Router();

  router.post('/meetings/:id/attendance', async (req, res) => {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const meeting = await meetingWithMinutes(deps.db, person, param(req, 'id'));
    demandCoordinator(person);
    const form = parseForm(guestSchema, req.body);
    if (!form.ok) return show(req, res, { form: 'guest', errors: form.errors, values: form.values });
    const input = { tickOf: ticksOf(req), guest: form.data };
    if (wantsJson(req)) {
      return asJson(t, res, async () => {
        const { clashes } = await deps.db.$transaction((tx) =>
          saveAttendance(deps, tx, person, meeting.id, input),
        );
        const { entries } = await attendanceOf(deps.db, meeting.id);
        const said =
          clashes.length > 0
            ? t('minutes-staff:attendance.clash', { names: clashes.join(', ') })
            : t('minutes-staff:attendance.tapSaved', { summary: attendanceSummary(t, entries) });
        return { saved: clashes.length === 0, said, summary: attendanceSummary(t, entries) };
      });
    }
    const address = await once(deps.db, req, async (tx) => {
      const saved = await saveAttendance(deps, tx, person, meeting.id, input);
      if (saved.clashes.length > 0) {
        notify(req, t('minutes-staff:attendance.clash', { names: saved.clashes.join(', ') }), 'warning');
      } else notify(req, t('minutes-staff:attendance.done', { count: saved.present }));
      return `${minutesPaths.edit(meeting.id)}#attendance`;
    });
    res.redirect(303, address);
  });

  return router;
}

function ticksOf(req: Request) {
  const body = req.body as Record<string, unknown>;
  const field = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
  return (key: string) => ({ state: field(tickField(key)), was: field(wasField(key)) });
}
