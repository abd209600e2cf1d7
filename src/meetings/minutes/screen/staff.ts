import type { Request, Response } from 'express';
import { z } from 'zod';
import { notFound } from '../../../core/errors.ts';
import type { FieldErrors } from '../../../core/http/forms.ts';
import { param, signedIn } from '../../../core/http/request.ts';
import { isoDay } from '../../../core/i18n/format.ts';
import type { Deps } from '../../../deps.ts';
import { organisationChoices } from '../../../organisations/queries.ts';
import { agendaSlots } from '../../agenda/rules.ts';
import { canManageMeetings, canReadAllMeetings, demandCoordinator } from '../../policy.ts';
import { canTakeMinutes } from '../../rules.ts';
import { attendanceRows } from '../attendance/rules.ts';
import { attendanceView } from '../attendance/view.ts';
import { measuresAtTable, type TableMeasure } from '../closing/queries.ts';
import { endingView, tableMeasureView } from '../closing/view.ts';
import type { LatestRevision } from '../items/commands.ts';
import { joinedText } from '../items/rules.ts';
import { minutesPaths } from '../paths.ts';
import { canWriteMinutes } from '../policy.ts';
import { attendanceOf, itemsOf, meetingWithMinutes } from '../queries.ts';
import { currentItem } from '../rules.ts';
import { itemView, meetingView, resultChoices } from '../view.ts';

/** A form of the screen that could not be taken as it was sent. */
export interface Failed {
  form: 'guest' | 'minutes' | 'decision' | 'measure' | 'report' | 'closing';
  itemId?: string;
  measureId?: string;
  errors: FieldErrors;
  values: Record<string, unknown>;
  /** What somebody else wrote meanwhile. */
  latest?: LatestRevision & { base: string; title: string; at: string };
  /** Measures of which nobody has said anything yet. */
  unreported?: TableMeasure[];
}

/** What the forms of the minutes screen share: who writes where, and the screen itself, also after a fault. */
export function minutesScreen(deps: Deps) {
  return { writing, show };

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
    const t = deps.translations.for(person.language);
    const begun = canTakeMinutes(meeting, now);
    const mayWrite = canWriteMinutes(person, meeting, now);
    const whole = await itemsOf(deps.db, meeting.id);
    const slots = agendaSlots(meeting.startsAt, whole);
    const items = whole
      .map((item, index) => ({ ...item, from: slots[index]?.from ?? null, span: slots[index]?.span ?? 0 }))
      .filter(({ label }) => label !== '' || canReadAllMeetings(person));
    const { invitations, entries } = await attendanceOf(deps.db, meeting.id);
    const organisations = mayWrite ? await organisationChoices(deps.db) : [];
    const table = mayWrite ? await measuresAtTable(deps.db, person, meeting, whole) : new Map();
    const current = currentItem(items, meeting, now);
    const meetingDay = isoDay(meeting.startsAt ?? now);
    deps.pages.render(
      req,
      res,
      'meetings/minutes/screen',
      {
        title: t('minutes-staff:title', { title: meeting.title }),
        owner: person.id,
        meeting: meetingView(t, person.language, meeting),
        mayWrite,
        begun,
        cancelled: meeting.state === 'cancelled',
        approved: meeting.minutesState === 'approved',
        coordinator: canManageMeetings(person),
        documentHref: meeting.minutesState === 'none' ? null : minutesPaths.document(meeting.id),
        attendance: attendanceView(t, meeting.id, attendanceRows(invitations, entries), entries),
        items: items.map((item) => ({
          ...itemView(t, person.language, meeting.id, item),
          now: item.id === current,
          isPart: items.some(({ id }) => id === item.parentId),
          tableMeasures: (table.get(item.id) ?? []).map((measure: TableMeasure) =>
            tableMeasureView(t, person.language, measure, meetingDay),
          ),
          listsMeasures: table.has(item.id),
        })),
        results: resultChoices(t),
        organisations: organisations.map(({ id, name }) => ({ value: id, text: name })),
        ending: mayWrite ? endingView(t, person.language, meeting, items, table, entries) : null,
        failed: failed
          ? {
              ...failed,
              clash: failed.latest && {
                ...failed.latest,
                mine: failed.values.text,
                joined: joinedText(String(failed.values.text ?? ''), failed.latest.text),
              },
            }
          : null,
        errors: failed ? fieldsOnPage(failed) : {},
      },
      { status: failed ? 422 : 200 },
    );
  }
}

/** The screen has many forms with the same fields, so their ids carry the form and the item. */
function fieldsOnPage({ form, itemId, measureId, errors }: Failed): FieldErrors {
  const place = [form, itemId, measureId].filter(Boolean).join('-');
  return Object.fromEntries(
    Object.entries(errors).map(([field, key]) => [
      field === '_form' || !itemId ? field : `${place}-${field}`,
      key,
    ]),
  );
}
