import { type Request, type Response, Router } from 'express';
import type { ReminderRecipients } from '../../core/db/client.ts';
import { type FieldErrors, parseForm } from '../../core/http/forms.ts';
import { once } from '../../core/http/once.ts';
import { notify, param, query, signedIn } from '../../core/http/request.ts';
import { endonym, interfaceLanguages } from '../../core/i18n/languages.ts';
import type { Deps } from '../../deps.ts';
import { invitationsOf, mailContents } from '../invitations/queries.ts';
import { meetingPaths } from '../paths.ts';
import { demandCoordinator } from '../policy.ts';
import { type MeetingRow, meetingFor } from '../queries.ts';
import { canEditMeeting, canInvite, hasStarted } from '../rules.ts';
import { whenText } from '../view.ts';
import { addReminder, removeReminder, sendReminderNow } from './commands.ts';
import { reminderMail } from './mails.ts';
import { reminderPaths } from './paths.ts';
import { type ReminderRow, reminderOf, remindersOf } from './queries.ts';
import { dueAt, isTooLate, reminderStanding } from './rules.ts';
import { type ReminderInput, reminderSchema } from './schema.ts';
import { beforeText, recipientRows, reminderChoices, reminderRows } from './view.ts';

/** A link that opens nothing, for the preview. */
const sampleToken = 'x'.repeat(32);

interface Shown {
  /** Of a reminder that is kept. */
  id: string | null;
  minutesBefore: number;
  recipients: ReminderRecipients;
  message: string;
  sentAt: Date | null;
}

/** Reminders of a meeting: planning them, reading them as their readers will, sending them. */
export function reminderStaffRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/meetings/:id/reminders', async (req, res) => showList(req, res, await found(req)));

  router.get('/meetings/:id/reminders/preview', async (req, res) => {
    const meeting = await found(req);
    const kept = query(req, 'reminder');
    if (kept) {
      return showPreview(req, res, meeting, await reminderOf(deps.db, meeting.id, kept), { reminder: kept });
    }
    const { language: _language, ...fields } = req.query as Record<string, unknown>;
    const read = readForm(meeting, fields);
    if (!read.ok) return showList(req, res, meeting, read);
    await showPreview(req, res, meeting, { ...read.data, id: null, sentAt: null }, fields);
  });

  router.post('/meetings/:id/reminders', async (req, res) => {
    const meeting = await found(req);
    const read = readForm(meeting, req.body);
    if (!read.ok) return showList(req, res, meeting, read);
    const done: { sent: number | null } = { sent: null };
    const location = await once(deps.db, req, async (tx) => {
      done.sent = await addReminder(deps, tx, signedIn(req), meeting.id, read.data);
      return reminderPaths.list(meeting.id);
    });
    if (done.sent === null) notify(req, t(req)('reminders-staff:added'));
    else notify(req, t(req)('reminders-staff:sentNow', { count: done.sent }));
    res.redirect(303, location);
  });

  router.post('/meetings/:id/reminders/:reminder/removal', async (req, res) => {
    const meeting = await found(req);
    await removeReminder(deps, signedIn(req), meeting.id, (await reminder(req, meeting)).id);
    notify(req, t(req)('reminders-staff:removed'));
    res.redirect(303, reminderPaths.list(meeting.id));
  });

  router.post('/meetings/:id/reminders/:reminder/sending', async (req, res) => {
    const meeting = await found(req);
    const { id } = await reminder(req, meeting);
    const done: { sent: number | null } = { sent: null };
    const location = await once(deps.db, req, async (tx) => {
      done.sent = await sendReminderNow(deps, tx, signedIn(req), meeting.id, id);
      return reminderPaths.list(meeting.id);
    });
    if (done.sent === null) notify(req, t(req)('reminders-staff:sentBefore'), 'info');
    else notify(req, t(req)('reminders-staff:sentNow', { count: done.sent }));
    res.redirect(303, location);
  });

  return router;

  async function found(req: Request): Promise<MeetingRow> {
    const person = signedIn(req);
    const meeting = await meetingFor(deps.db, person, param(req, 'id'));
    demandCoordinator(person);
    return meeting;
  }

  function reminder(req: Request, meeting: MeetingRow): Promise<ReminderRow> {
    return reminderOf(deps.db, meeting.id, param(req, 'reminder'));
  }

  /** The form's fields with what is wrong about them for this meeting. */
  function readForm(meeting: MeetingRow, fields: unknown) {
    const form = parseForm(reminderSchema, fields);
    if (!form.ok || !isTooLate(meeting, form.data, deps.clock())) return form;
    const errors: FieldErrors = { amount: 'reminders-staff:errors.past' };
    return { ok: false as const, errors, values: fields as Record<string, unknown> };
  }

  async function showList(
    req: Request,
    res: Response,
    meeting: MeetingRow,
    failed?: { errors: FieldErrors; values: Record<string, unknown> },
  ) {
    const { language } = signedIn(req);
    const now = deps.clock();
    const rows = reminderRows(t(req), language, meeting, await remindersOf(deps.db, meeting.id), now);
    deps.pages.render(
      req,
      res,
      'meetings/reminders/list',
      {
        title: t(req)('reminders-staff:title'),
        meeting,
        when: whenText(t(req), language, meeting),
        rows,
        open: canEditMeeting(meeting) && !hasStarted(meeting, now),
        previewAction: reminderPaths.preview(meeting.id),
        ...reminderChoices(t(req)),
        values: failed?.values ?? { amount: 7, unit: 'days', recipients: 'unanswered' },
        errors: failed?.errors ?? {},
        paths: meetingPaths,
      },
      { status: failed ? 422 : 200 },
    );
  }

  async function showPreview(
    req: Request,
    res: Response,
    meeting: MeetingRow,
    shown: Shown,
    parameters: Record<string, unknown>,
  ) {
    const person = signedIn(req);
    if (!meeting.startsAt) return res.redirect(303, reminderPaths.list(meeting.id));
    const say = t(req);
    const language = interfaceLanguages.find((code) => code === query(req, 'language')) ?? 'de';
    const state = shown.recipients === 'coming' ? ('accepted' as const) : ('pending' as const);
    const name = say('meetings-staff:preview.name');
    const sample = { name, email: 'name@example.org', language, state, deputyName: '' };
    const contents = await mailContents(deps.db, meeting, [sample]);
    const mail = reminderMail(
      deps,
      contents.for(sample),
      contents.agenda,
      sample,
      sampleToken,
      shown.message,
    );
    const now = deps.clock();
    const due = dueAt(meeting, shown);
    deps.pages.render(req, res, 'meetings/reminders/preview', {
      title: say('reminders-staff:preview.title'),
      meeting,
      before: beforeText(say, shown.minutesBefore),
      recipientsText: say(`reminders-staff:recipients.${shown.recipients}`),
      due,
      standing: reminderStanding(shown, meeting, now),
      recipients: recipientRows(say, shown, await invitationsOf(deps.db, meeting.id)),
      mail,
      language,
      languages: interfaceLanguages.map((code) => ({
        href: `${reminderPaths.preview(meeting.id)}?${parametersFor(parameters, code)}`,
        text: endonym(code),
        current: code === language,
      })),
      kept: shown.id !== null,
      fields: shown.id ? [] : fieldsOf(parameters),
      action: shown.id ? reminderPaths.sending(meeting.id, shown.id) : reminderPaths.list(meeting.id),
      maySend: canInvite(meeting, now) && !shown.sentAt,
      listHref: reminderPaths.list(meeting.id),
      personLanguage: person.language,
      paths: meetingPaths,
    });
  }
}

type FieldName = 'amount' | 'unit' | keyof Pick<ReminderInput, 'recipients' | 'message'>;

const fieldNames: readonly FieldName[] = ['amount', 'unit', 'recipients', 'message'];

function fieldsOf(parameters: Record<string, unknown>) {
  return fieldNames.map((name) => ({ name, value: String(parameters[name] ?? '') }));
}

function parametersFor(parameters: Record<string, unknown>, language: string): string {
  const own = Object.entries(parameters).map(([name, value]): [string, string] => [name, String(value)]);
  return new URLSearchParams([...own, ['language', language]]).toString();
}
