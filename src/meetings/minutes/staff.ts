import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { notFound } from '../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, signedIn } from '../../core/http/request.ts';
import type { Deps } from '../../deps.ts';
import { organisationChoices } from '../../organisations/queries.ts';
import { agreeMeasure } from '../measures/commands.ts';
import { measureSchema, originSchema } from '../measures/schema.ts';
import { canManageMeetings, demandCoordinator } from '../policy.ts';
import { canTakeMinutes } from '../rules.ts';
import { type LatestRevision, recordDecision, saveAttendance, saveItemMinutes } from './commands.ts';
import { decisionRoutes } from './decisions/staff.ts';
import { minutesPaths } from './paths.ts';
import { canWriteMinutes } from './policy.ts';
import { attendanceOf, meetingWithMinutes, minutesItems, revisionsOf } from './queries.ts';
import { attendanceRows } from './rules.ts';
import { decisionSchema, guestSchema, itemMinutesSchema, tickField, wasField } from './schema.ts';
import {
  attendanceForm,
  attendanceSummary,
  attendanceTable,
  itemView,
  meetingView,
  minutesDocument,
  resultChoices,
} from './view.ts';

/** A form of the screen that could not be taken as it was sent. */
interface Failed {
  form: 'guest' | 'minutes' | 'decision' | 'measure';
  itemId?: string;
  errors: FieldErrors;
  values: Record<string, unknown>;
  latest?: LatestRevision;
}

/** The minutes screen of a meeting: attendance, minutes per item, decisions, measures, and the document. */
export function minutesStaffRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/meetings/:id/minutes', (req, res) => show(req, res));

  router.get('/meetings/:id/minutes.pdf', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingWithMinutes(deps.db, person, param(req, 'id'));
    const items = await minutesItems(deps.db, person, meeting.id);
    const { entries } = await attendanceOf(deps.db, meeting.id);
    const german = deps.translations.for('de');
    const pdf = deps.pdf.render('minutes', minutesDocument(german, meeting, items, entries, deps.clock()));
    res
      .type('application/pdf')
      .set('Content-Disposition', `inline; filename="protokoll-${meeting.slug}.pdf"`)
      .send(pdf);
  });

  router.post('/meetings/:id/attendance', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingWithMinutes(deps.db, person, param(req, 'id'));
    demandCoordinator(person);
    const form = parseForm(guestSchema, req.body);
    if (!form.ok) return show(req, res, { form: 'guest', errors: form.errors, values: form.values });
    const body = req.body as Record<string, unknown>;
    const field = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
    const tickOf = (key: string) => ({ state: field(tickField(key)), was: field(wasField(key)) });
    const address = await once(deps.db, req, async (tx) => {
      const saved = await saveAttendance(deps, tx, person, meeting.id, { tickOf, guest: form.data });
      if (saved.clashes.length > 0) {
        notify(req, t(req)('minutes-staff:attendance.clash', { names: saved.clashes.join(', ') }), 'warning');
      } else notify(req, t(req)('minutes-staff:attendance.done', { count: saved.present }));
      return `${minutesPaths.edit(meeting.id)}#attendance`;
    });
    res.redirect(303, address);
  });

  router.get('/meetings/:id/minutes/:item', async (req, res) => {
    const person = signedIn(req);
    const meeting = await meetingWithMinutes(deps.db, person, param(req, 'id'));
    const { item, revisions } = await revisionsOf(deps.db, person, meeting.id, param(req, 'item'));
    const view = itemView(t(req), person.language, meeting.id, item);
    deps.pages.render(req, res, 'meetings/minutesVersions', {
      title: t(req)('minutes-staff:versions.title', { title: view.heading }),
      meeting: meetingView(t(req), person.language, meeting),
      backHref: minutesPaths.anchor(meeting.id, item.id),
      minutesHref: minutesPaths.edit(meeting.id),
      revisions,
    });
  });

  router.post('/meetings/:id/minutes/:item', async (req, res) => {
    const { person, meeting, itemId } = await writing(req);
    const form = parseForm(itemMinutesSchema, req.body);
    if (!form.ok) {
      return show(req, res, { form: 'minutes', itemId, errors: form.errors, values: form.values });
    }
    const saved = await saveItemMinutes(deps, person, meeting.id, itemId, form.data);
    if (!saved.saved) {
      return show(req, res, {
        form: 'minutes',
        itemId,
        errors: { text: 'common:form.changedMeanwhile' },
        values: form.data,
        latest: saved.latest,
      });
    }
    notify(req, t(req)('minutes-staff:item.done'));
    res.redirect(303, minutesPaths.anchor(meeting.id, itemId));
  });

  router.post('/meetings/:id/minutes/:item/decisions', async (req, res) => {
    const { person, meeting, itemId } = await writing(req);
    const form = parseForm(decisionSchema, req.body);
    if (!form.ok) {
      return show(req, res, { form: 'decision', itemId, errors: form.errors, values: form.values });
    }
    const address = await once(deps.db, req, async (tx) => {
      await recordDecision(deps, tx, person, meeting.id, itemId, form.data);
      return minutesPaths.anchor(meeting.id, itemId);
    });
    const next = form.data.publicText === '' ? 'doneWithoutPublicText' : 'done';
    notify(req, t(req)(`minutes-staff:decision.${next}`));
    res.redirect(303, address);
  });

  router.post('/meetings/:id/minutes/:item/measures', async (req, res) => {
    const { person, meeting, itemId } = await writing(req);
    const form = parseForm(measureSchema.and(originSchema), req.body);
    const choices = await organisationChoices(deps.db);
    const errors = form.ok ? {} : form.errors;
    if (form.ok && !choices.some(({ id }) => id === form.data.ownerId)) {
      Object.assign(errors, { ownerId: 'measures-staff:errors.owner' });
    }
    if (!form.ok || Object.keys(errors).length > 0) {
      const values = form.ok ? form.data : form.values;
      return show(req, res, { form: 'measure', itemId, errors, values });
    }
    const { decisionId, ...input } = form.data;
    const address = await once(deps.db, req, async (tx) => {
      await agreeMeasure(deps, tx, person, { meetingId: meeting.id, itemId, decisionId }, input);
      return minutesPaths.anchor(meeting.id, itemId);
    });
    const owner = choices.find(({ id }) => id === input.ownerId);
    notify(req, t(req)('minutes-staff:measure.done', { owner: owner?.shortName ?? owner?.name ?? '' }));
    res.redirect(303, address);
  });

  return router.use(decisionRoutes(deps));

  async function writing(req: Request) {
    const person = signedIn(req);
    const meeting = await meetingWithMinutes(deps.db, person, param(req, 'id'));
    demandCoordinator(person);
    const itemId = z.uuid().safeParse(param(req, 'item'));
    if (!itemId.success) throw notFound();
    return { person, meeting, itemId: itemId.data };
  }

  async function show(req: Request, res: Response, failed?: Failed) {
    const person = signedIn(req);
    const meeting = await meetingWithMinutes(deps.db, person, param(req, 'id'));
    const now = deps.clock();
    const mayWrite = canWriteMinutes(person, meeting, now);
    const items = await minutesItems(deps.db, person, meeting.id);
    const { invitations, entries } = await attendanceOf(deps.db, meeting.id);
    const organisations = mayWrite ? await organisationChoices(deps.db) : [];
    const translate = t(req);
    deps.pages.render(
      req,
      res,
      'meetings/minutes',
      {
        title: translate('minutes-staff:title', { title: meeting.title }),
        meeting: meetingView(translate, person.language, meeting),
        mayWrite,
        begun: canTakeMinutes(meeting, now),
        cancelled: meeting.state === 'cancelled',
        approved: meeting.minutesState === 'approved',
        coordinator: canManageMeetings(person),
        pdfHref: meeting.minutesState === 'none' ? null : minutesPaths.pdf(meeting.id),
        attendance: {
          action: minutesPaths.attendance(meeting.id),
          saved: entries.length > 0,
          summary: attendanceSummary(translate, entries),
          rows: attendanceForm(translate, attendanceRows(invitations, entries)),
          table: attendanceTable(translate, entries),
        },
        items: items.map((item) => itemView(translate, person.language, meeting.id, item)),
        results: resultChoices(translate),
        organisations: organisations.map(({ id, name }) => ({ value: id, text: name })),
        failed: failed ?? null,
        errors: failed ? fieldsOnPage(failed) : {},
      },
      { status: failed ? 422 : 200 },
    );
  }
}

/** The screen has many forms with the same fields, so their ids carry the form and the item. */
function fieldsOnPage({ form, itemId, errors }: Failed): FieldErrors {
  const place = itemId ? `${form}-${itemId}-` : '';
  return Object.fromEntries(
    Object.entries(errors).map(([field, key]) => [field === '_form' ? field : place + field, key]),
  );
}
