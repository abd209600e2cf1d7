import { formatDate } from '../../core/i18n/format.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { meetingPaths } from '../paths.ts';
import { placeText, stateBadge, whenText } from '../view.ts';
import { bodyPaths } from './paths.ts';
import type { BodyListRow, BodyRow } from './queries.ts';
import type { Reminder } from './rules.ts';
import { bodyKinds, readReminders, recipients, reminderRows, reminderUnits, rhythms } from './schema.ts';
import type { SeriesRow } from './series/queries.ts';

/** "7 Tage vorher an alle, die noch nicht geantwortet haben". */
export function reminderText(t: Translate, { minutesBefore, recipients: to }: Reminder): string {
  const { count, unit } = timeBefore(minutesBefore);
  return t('bodies-staff:reminder', {
    before: t(`bodies-staff:before.${unit}`, { count }),
    recipients: t(`bodies-staff:recipients.${to}`),
  });
}

function timeBefore(minutes: number): { count: number; unit: keyof typeof reminderUnits } {
  return minutes % reminderUnits.days === 0
    ? { count: minutes / reminderUnits.days, unit: 'days' }
    : { count: Math.round(minutes / reminderUnits.hours), unit: 'hours' };
}

/** The bodies as a table shows them. */
export function bodyRows(t: Translate, language: string, bodies: readonly BodyListRow[]) {
  const day = (date: Date | null) => (date ? formatDate(language, date, 'longDate') : '');
  return bodies.map((body) => [
    {
      text: body.name,
      href: bodyPaths.body(body.id),
      lang: 'de',
      ...(body.archivedAt ? { mark: { text: t('bodies-staff:archived'), kind: 'neutral' } } : {}),
    },
    { text: t(`bodies-staff:kinds.${body.kind}`), note: t(`bodies-staff:rhythms.${body.rhythm}`) },
    { text: body.members, numeric: true },
    { text: day(body.lastStartsAt) || t('bodies-staff:list.never') },
    body.nextId
      ? { text: day(body.nextStartsAt), href: meetingPaths.meeting(body.nextId) }
      : { text: t('bodies-staff:list.notPlanned') },
  ]);
}

/** What is usual for a body, term by term. */
export function bodyFacts(t: Translate, body: BodyRow) {
  const say = (name: string) => t(`bodies-staff:form.${name}`);
  return [
    { term: say('kind'), text: t(`bodies-staff:kinds.${body.kind}`) },
    { term: say('audience'), text: t(`meetings-staff:audiences.${body.audience}.name`) },
    { term: say('rhythm'), text: t(`bodies-staff:rhythms.${body.rhythm}`) },
    {
      term: say('time'),
      text: t('bodies-staff:facts.time', { start: body.startTime, count: body.duration }),
    },
    { term: t('meetings-staff:form.place'), text: body.place, lang: 'de' },
    { term: t('meetings-staff:form.town'), text: body.town ? t(`meetings-staff:towns.${body.town}`) : '' },
    { term: t('meetings-staff:form.onlineUrl'), text: body.onlineUrl, href: body.onlineUrl },
    { term: say('proposals'), text: t('bodies-staff:facts.proposals', { count: body.proposalDays }) },
    { term: say('objections'), text: t('bodies-staff:facts.objections', { count: body.objectionDays }) },
    {
      term: say('reminders'),
      items: readReminders(body.reminders).map((reminder) => reminderText(t, reminder)),
    },
  ].filter((fact) => !('items' in fact && fact.items?.length === 0));
}

/** What the form shows of a stored body. */
export function bodyValues(body: BodyRow): Record<string, unknown> {
  const { reminders, ...values } = body;
  const rows = readReminders(reminders).slice(0, reminderRows.length);
  return {
    ...values,
    ...Object.fromEntries(
      rows.flatMap(({ minutesBefore, recipients: to }, index) => {
        const { count, unit } = timeBefore(minutesBefore);
        const row = `reminder${index + 1}`;
        return [
          [`${row}Amount`, count],
          [`${row}Unit`, unit],
          [`${row}Recipients`, to],
        ];
      }),
    ),
  };
}

export function kindChoices(t: Translate) {
  return bodyKinds.map((value) => ({ value, text: t(`bodies-staff:kinds.${value}`) }));
}

export function rhythmChoices(t: Translate) {
  return rhythms.map((value) => ({ value, text: t(`bodies-staff:rhythms.${value}`) }));
}

/** The rows in which the default reminders are typed. */
export function reminderFields(t: Translate, values: Record<string, unknown>) {
  const filled = reminderRows.filter((number) => values[`reminder${number}Amount`]);
  // Two empty rows to write into, as long as there is room.
  const shown = Math.min(Math.max(0, ...filled) + 2, reminderRows.length);
  return reminderRows.slice(0, shown).map((number) => ({
    number,
    amount: values[`reminder${number}Amount`] ?? '',
    unit: values[`reminder${number}Unit`] ?? 'days',
    recipients: values[`reminder${number}Recipients`] ?? 'unanswered',
    units: Object.keys(reminderUnits).map((value) => ({ value, text: t(`bodies-staff:units.${value}`) })),
    choices: recipients.map((value) => ({ value, text: t(`bodies-staff:recipients.${value}`) })),
  }));
}

const minutesKinds = { none: 'warning', draft: 'warning', circulated: 'info', approved: 'success' } as const;

/** The meetings of a body as a table shows them. */
export function seriesRows(t: Translate, language: string, rows: readonly SeriesRow[]) {
  return rows.map((meeting) => [
    { text: meeting.title, href: meetingPaths.meeting(meeting.id), lang: 'de' },
    { text: whenText(t, language, meeting), note: placeText(t, meeting) },
    { badge: stateBadge(t, meeting.state) },
  ]);
}

/** The same for the past, with how far the minutes are. */
export function pastRows(t: Translate, language: string, rows: readonly SeriesRow[]) {
  return seriesRows(t, language, rows).map((cells, index) => {
    const { state, minutesState } = rows[index] as SeriesRow;
    const badge = { text: t(`bodies-staff:minutes.${minutesState}`), kind: minutesKinds[minutesState] };
    return [...cells, state === 'cancelled' ? { text: '' } : { badge }];
  });
}

/** Ways from one page of a body to the others. */
export function bodyTabs(t: Translate, body: { id: string }, current: 'meetings' | 'members' | 'agenda') {
  const hrefs = {
    meetings: bodyPaths.body(body.id),
    members: bodyPaths.members(body.id),
    agenda: bodyPaths.agenda(body.id),
  };
  return (Object.keys(hrefs) as (keyof typeof hrefs)[]).map((name) => ({
    href: hrefs[name],
    text: t(`bodies-staff:tabs.${name}`),
    current: name === current,
  }));
}
