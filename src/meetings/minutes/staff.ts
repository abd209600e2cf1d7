import { Router } from 'express';
import { parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify } from '../../core/http/request.ts';
import { isoDay } from '../../core/i18n/format.ts';
import type { Deps } from '../../deps.ts';
import { organisationChoices } from '../../organisations/queries.ts';
import { agreeMeasure } from '../measures/commands.ts';
import { hasReporters } from '../measures/queries.ts';
import { measureSchema, originSchema } from '../measures/schema.ts';
import { attendanceRoutes } from './attendance/staff.ts';
import { closingRoutes } from './closing/staff.ts';
import { decisionRoutes } from './decisions/staff.ts';
import { documentRoutes } from './document/staff.ts';
import { itemRoutes } from './items/staff.ts';
import { minutesPaths } from './paths.ts';
import { minutesScreen } from './screen/staff.ts';

/** The minutes of a meeting while it happens, and as the document that comes of them. */
export function minutesStaffRoutes(deps: Deps): Router {
  const router = Router();
  const screen = minutesScreen(deps);

  router.get('/meetings/:id/minutes', (req, res) => screen.show(req, res));

  router.post('/meetings/:id/minutes/:item/measures', async (req, res) => {
    const { person, meeting, itemId } = await screen.writing(req);
    const form = parseForm(measureSchema.and(originSchema), req.body);
    const choices = await organisationChoices(deps.db);
    const errors = form.ok ? {} : form.errors;
    if (form.ok && !choices.some(({ id }) => id === form.data.ownerId)) {
      Object.assign(errors, { ownerId: 'measures-staff:errors.owner' });
    }
    if (form.ok && meeting.startsAt && form.data.due < isoDay(meeting.startsAt)) {
      Object.assign(errors, { due: 'minutes-staff:errors.dueBeforeMeeting' });
    }
    if (!form.ok || Object.keys(errors).length > 0) {
      const values = form.ok ? form.data : form.values;
      return screen.show(req, res, { form: 'measure', itemId, errors, values });
    }
    const { decisionId, ...input } = form.data;
    const address = await once(deps.db, req, async (tx) => {
      await agreeMeasure(deps, tx, person, { meetingId: meeting.id, itemId, decisionId }, input);
      return minutesPaths.anchor(meeting.id, itemId);
    });
    const owner = choices.find(({ id }) => id === input.ownerId);
    const t = deps.translations.for(person.language);
    const reports = await hasReporters(deps.db, input.ownerId);
    const done = reports ? 'minutes-staff:measure.done' : 'minutes-staff:measure.doneWithoutAccount';
    notify(req, t(done, { owner: owner?.shortName ?? owner?.name ?? '' }));
    res.redirect(303, address);
  });

  return router
    .use(documentRoutes(deps))
    .use(attendanceRoutes(deps, screen))
    .use(itemRoutes(deps, screen))
    .use(decisionRoutes(deps, screen))
    .use(closingRoutes(deps, screen));
}
