import { Router } from 'express';
import { PortalError } from '../../../core/errors.ts';
import { parseForm } from '../../../core/http/forms.ts';
import { once } from '../../../core/http/once.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import { isoDay } from '../../../core/i18n/format.ts';
import type { Deps } from '../../../deps.ts';
import { progressErrors } from '../../measures/rules.ts';
import { progressSchema } from '../../measures/schema.ts';
import { demandCoordinator } from '../../policy.ts';
import { minutesPaths } from '../paths.ts';
import { itemsOf, meetingWithMinutes } from '../queries.ts';
import type { minutesScreen } from '../screen/staff.ts';
import { closeItem, endMeeting, reportAtTable } from './commands.ts';
import type { TableMeasure } from './queries.ts';
import { closingSchema, reportSchema } from './schema.ts';

/** What became of earlier measures, what was dealt with, and the end of the meeting. */
export function closingRoutes(deps: Deps, { show, writing }: ReturnType<typeof minutesScreen>): Router {
  const router = Router();

  router.post('/meetings/:id/minutes/:item/closing', async (req, res) => {
    const { person, meeting, itemId } = await writing(req);
    const form = parseForm(closingSchema, req.body);
    if (!form.ok) throw new PortalError('badRequest');
    let unreported: TableMeasure[] = [];
    await deps.db.$transaction(async (tx) => {
      unreported = await closeItem(deps, tx, person, meeting.id, itemId, form.data.closed);
    });
    if (unreported.length > 0) {
      const errors = { closed: 'minutes-staff:errors.unreported' };
      return show(req, res, { form: 'closing', itemId, errors, values: {}, unreported });
    }
    const items = await itemsOf(deps.db, meeting.id);
    const after = items.slice(items.findIndex(({ id }) => id === itemId) + 1);
    const next = form.data.closed ? after.find(({ closedAt }) => !closedAt) : undefined;
    res.redirect(303, minutesPaths.anchor(meeting.id, next?.id ?? itemId));
  });

  router.post('/meetings/:id/minutes/:item/reports', async (req, res) => {
    const { person, meeting, itemId } = await writing(req);
    const t = deps.translations.for(person.language);
    const which = parseForm(reportSchema, req.body);
    if (!which.ok) throw new PortalError('badRequest');
    const { measureId, version } = which.data;
    const refused = (errors: Record<string, string>, values: Record<string, unknown>) =>
      show(req, res, { form: 'report', itemId, measureId, errors, values });
    const form = parseForm(progressSchema, req.body);
    if (!form.ok) return refused(form.errors, form.values);
    const errors = progressErrors(form.data, isoDay(deps.clock()));
    if (Object.keys(errors).length > 0) return refused(errors, form.data);
    try {
      const place = { meetingId: meeting.id, itemId, measureId };
      const address = await once(deps.db, req, async (tx) => {
        const saved = await reportAtTable(deps, tx, person, place, version, form.data);
        if (!saved)
          throw new PortalError('conflict', { messageKey: 'minutes-staff:errors.reportedMeanwhile' });
        return `${minutesPaths.edit(meeting.id)}#measure-${measureId}`;
      });
      notify(req, t('minutes-staff:table.done', { state: t(`measures-staff:states.${form.data.state}`) }));
      res.redirect(303, address);
    } catch (error) {
      // What stands against it is said at the form, with the words kept.
      const fault = error instanceof PortalError && error.kind === 'conflict' ? error.messageKey : undefined;
      if (!fault || fault.startsWith('minutes-staff:errors.approved')) throw error;
      await refused({ text: fault }, form.data);
    }
  });

  router.post('/meetings/:id/end', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingWithMinutes(deps.db, person, param(req, 'id'));
    demandCoordinator(person);
    const address = await once(deps.db, req, async (tx) => {
      await endMeeting(deps, tx, person, meeting.id);
      return minutesPaths.document(meeting.id);
    });
    notify(req, deps.translations.for(person.language)('minutes-staff:ending.done'));
    res.redirect(303, address);
  });

  return router;
}
