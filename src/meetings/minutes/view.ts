import type { AttendanceState, Meeting } from '../../core/db/client.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { sameWords } from '../../core/i18n/sameWords.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import type { MinutesDocument } from '../../core/pdf/documents.ts';
import { markdownBlocks } from '../../core/pdf/markdownBlocks.ts';
import { agendaPaths } from '../agenda/paths.ts';
import { measurePaths } from '../measures/paths.ts';
import { measureBadge } from '../measures/view.ts';
import { meetingPaths } from '../paths.ts';
import type { MeetingRow } from '../queries.ts';
import { placeText, whenText } from '../view.ts';
import { minutesPaths } from './paths.ts';
import type { MinutesItem } from './queries.ts';
import { type AttendanceEntry, type AttendanceRow, attendanceStates, results } from './rules.ts';
import { tickField, wasField } from './schema.ts';

const stateKinds = { none: 'neutral', draft: 'warning', circulated: 'info', approved: 'success' } as const;

/** How far the minutes are, as a badge. */
export function minutesBadge(t: Translate, state: Meeting['minutesState']) {
  return { text: t(`minutes-staff:states.${state}`), kind: stateKinds[state] };
}

const resultKinds: Record<string, string> = {
  consensus: 'success',
  adopted: 'success',
  rejected: 'danger',
  deferred: 'warning',
  noted: 'info',
};

export function resultBadge(t: Translate, result: string) {
  return { text: t(`minutes-staff:results.${result}`), kind: resultKinds[result] ?? 'neutral' };
}

export function resultChoices(t: Translate) {
  return results.map((value) => ({ value, text: t(`minutes-staff:results.${value}`) }));
}

/** The list to tick: one row of chips per person. */
export function attendanceForm(t: Translate, rows: readonly AttendanceRow[]) {
  return rows.map((row) => ({
    name: tickField(row.key),
    id: `attendance-${row.key}`,
    wasName: wasField(row.key),
    was: row.stored ?? '',
    legend: row.organisation && row.organisation !== row.name ? `${row.name}, ${row.organisation}` : row.name,
    guest: row.guest,
    value: row.stored ?? row.preset,
    items: [
      ...attendanceStates.map((value) => ({ value, text: t(`minutes-staff:attendance.${value}`) })),
      ...(row.guest ? [{ value: 'remove', text: t('minutes-staff:attendance.remove') }] : []),
    ],
  }));
}

/** "8 anwesend, 2 entschuldigt, 3 nicht da" */
export function attendanceSummary(t: Translate, entries: readonly { state: AttendanceState }[]): string {
  return attendanceStates
    .map((state) => ({ state, count: entries.filter((entry) => entry.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => t(`minutes-staff:attendance.count.${state}`, { count }))
    .join(', ');
}

export function attendanceTable(t: Translate, entries: readonly AttendanceEntry[]) {
  const kinds = { present: 'success', absent: 'neutral', excused: 'info' };
  return entries.map(({ name, organisation, state, guest }) => [
    { text: guest ? t('minutes-staff:attendance.guest', { name }) : name },
    { text: organisation ?? '' },
    { badge: { text: t(`minutes-staff:attendance.${state}`), kind: kinds[state] } },
  ]);
}

/** An item of the screen, with everything written under it. */
export function itemView(t: Translate, language: string, meetingId: string, item: MinutesItem) {
  return {
    ...item,
    anchor: `item-${item.id}`,
    heading: item.label ? `${item.label} ${item.title}` : item.title,
    hidden: item.visibility === 'hidden',
    saved:
      item.savedAt &&
      t('minutes-staff:item.saved', {
        number: item.number,
        name: item.author ?? t('minutes-staff:someone'),
        date: formatDate(language, item.savedAt, 'dateTime'),
      }),
    revisionsHref: minutesPaths.item(meetingId, item.id),
    saveHref: minutesPaths.item(meetingId, item.id),
    decisionsHref: minutesPaths.decisions(meetingId, item.id),
    measuresHref: minutesPaths.measures(meetingId, item.id),
    decisions: item.decisions.map((decision) => ({
      ...decision,
      badge: resultBadge(t, decision.result),
      href: minutesPaths.decision(meetingId, item.id, decision.id),
      publicMissing: decision.publicText === '' || sameWords(decision.publicText, decision.internalText),
    })),
    measures: item.measures.map((measure) => ({
      ...measure,
      href: measurePaths.measure(measure.id),
      badge: measureBadge(t, measure.state),
      line: t('minutes-staff:item.measureLine', {
        owner: measure.owner,
        due: formatDate(language, measure.due, 'longDate'),
      }),
    })),
  };
}

/** What the screen says about the meeting itself. */
export function meetingView(t: Translate, language: string, meeting: MeetingRow) {
  return {
    id: meeting.id,
    title: meeting.title,
    href: meetingPaths.meeting(meeting.id),
    agendaHref: agendaPaths.new(meeting.id),
    when: whenText(t, language, meeting),
    place: placeText(t, meeting),
    badge: minutesBadge(t, meeting.minutesState),
  };
}

/** The minutes as a document, in German as they were written. What is hidden on the agenda stays out of it. */
export function minutesDocument(
  t: Translate,
  meeting: MeetingRow,
  items: readonly MinutesItem[],
  entries: readonly AttendanceEntry[],
  now: Date,
): MinutesDocument {
  const words = (name: string, params?: Record<string, unknown>) => t(`minutes-staff:pdf.${name}`, params);
  const shown = items.filter(({ visibility, label }) => visibility !== 'hidden' && label !== '');
  return {
    lang: 'de',
    title: words('title', { title: meeting.title }),
    wordmark: t('common:shell.portalName'),
    dateLine: words(`dateLine.${meeting.minutesState}`, { date: formatDate('de', now, 'longDate') }),
    pageLabel: words('page', { page: '{page}', pages: '{pages}' }),
    body: meeting.body.name,
    facts: [
      { label: words('when'), value: whenText(t, 'de', meeting) },
      { label: words('where'), value: placeText(t, meeting) },
      { label: words('state'), value: t(`minutes-staff:states.${meeting.minutesState}`) },
    ].filter(({ value }) => value !== ''),
    attendance: {
      heading: t('minutes-staff:attendance.title'),
      columns: {
        name: t('minutes-staff:attendance.name'),
        organisation: t('minutes-staff:attendance.organisation'),
        status: t('minutes-staff:attendance.state'),
      },
      rows: entries.map(({ name, organisation, state, guest }) => ({
        name: guest ? t('minutes-staff:attendance.guest', { name }) : name,
        organisation: organisation ?? '',
        status: t(`minutes-staff:attendance.${state}`),
      })),
    },
    agenda: {
      heading: words('agenda'),
      decisionLabel: words('decision'),
      items: shown.map(({ label, title, text, decisions }) => ({
        number: label,
        title,
        minutes: markdownBlocks(text),
        decisions: decisions.map(({ result, internalText }) => ({
          result: t(`minutes-staff:results.${result}`),
          text: internalText,
        })),
      })),
    },
    measures: {
      heading: words('measures'),
      columns: { measure: words('measure'), owner: words('owner'), due: words('due') },
      rows: shown.flatMap(({ measures }) =>
        measures.map(({ title, owner, due }) => ({
          measure: title,
          owner,
          due: formatDate('de', due, 'date'),
        })),
      ),
    },
  };
}
