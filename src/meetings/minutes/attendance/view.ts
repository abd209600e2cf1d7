import type { AttendanceState } from '../../../core/db/client.ts';
import type { Translate } from '../../../core/i18n/translations.ts';
import { minutesPaths } from '../paths.ts';
import { type AttendanceEntry, type AttendanceRow, attendanceCounts, attendanceStates } from './rules.ts';
import { tickField, wasField } from './schema.ts';

/** Attendance on the screen: the list to tick, and the same as a table for those who only read. */
export function attendanceView(
  t: Translate,
  meetingId: string,
  rows: readonly AttendanceRow[],
  entries: readonly AttendanceEntry[],
) {
  return {
    action: minutesPaths.attendance(meetingId),
    saved: entries.length > 0,
    summary: attendanceSummary(t, entries),
    rows: rows.map((row) => formRow(t, row)),
    table: entries.map(({ name, organisation, state, guest }) => [
      { text: guest ? t('minutes-staff:attendance.guest', { name }) : name },
      { text: organisation ?? '' },
      { badge: { text: t(`minutes-staff:attendance.${state}`), kind: kinds[state] } },
    ]),
  };
}

const kinds = { present: 'success', absent: 'neutral', excused: 'info' };

/** "8 anwesend, 2 entschuldigt, 3 nicht da" */
export function attendanceSummary(t: Translate, entries: readonly { state: AttendanceState }[]): string {
  return attendanceCounts(entries)
    .map(([state, count]) => t(`minutes-staff:attendance.count.${state}`, { count }))
    .join(', ');
}

/** One row of chips per person. */
function formRow(t: Translate, row: AttendanceRow) {
  const who =
    row.organisation && row.organisation !== row.name ? `${row.name}, ${row.organisation}` : row.name;
  return {
    name: tickField(row.key),
    id: `attendance-${row.key}`,
    wasName: wasField(row.key),
    was: row.stored ?? '',
    legend: row.deputyFor
      ? t('minutes-staff:attendance.deputy', { name: who, of: row.deputyFor })
      : row.guest
        ? t('minutes-staff:attendance.guest', { name: who })
        : who,
    value: row.stored ?? row.preset,
    items: [
      ...attendanceStates.map((value) => ({ value, text: t(`minutes-staff:attendance.${value}`) })),
      ...(row.guest ? [{ value: 'remove', text: t('minutes-staff:attendance.remove') }] : []),
    ],
  };
}
