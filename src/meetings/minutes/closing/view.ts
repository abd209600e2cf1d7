import { formatDate } from '../../../core/i18n/format.ts';
import type { Translate } from '../../../core/i18n/translations.ts';
import { measurePaths } from '../../measures/paths.ts';
import { measureBadge } from '../../measures/view.ts';
import type { MeetingRow } from '../../queries.ts';
import { type AttendanceEntry, attendanceCounts } from '../attendance/rules.ts';
import { minutesPaths } from '../paths.ts';
import type { MinutesItem } from '../queries.ts';
import type { TableMeasure } from './queries.ts';

/** What somebody can say about a measure at the table. */
const reportStates = ['done', 'inProgress', 'postponed', 'dropped'] as const;

/** A measure of an earlier meeting with its short form. */
export function tableMeasureView(t: Translate, language: string, measure: TableMeasure, meetingDay: string) {
  return {
    ...measure,
    href: measurePaths.measure(measure.id),
    badges: [
      measureBadge(t, measure.state),
      ...(measure.open && measure.due <= meetingDay && !measure.reported
        ? [{ text: t('minutes-staff:table.due'), kind: 'danger' }]
        : []),
      ...(measure.reported ? [{ text: t('minutes-staff:table.reported'), kind: 'success' }] : []),
    ],
    line: t('minutes-staff:item.measureLine', {
      owner: measure.owner,
      due: formatDate(language, measure.due, 'longDate'),
    }),
    states: reportStates.map((value) => ({ value, text: t(`measures-staff:states.${value}`) })),
  };
}

/** The end of the meeting: who was there and what is open, as a calm list. */
export function endingView(
  t: Translate,
  language: string,
  meeting: MeetingRow,
  items: readonly MinutesItem[],
  table: ReadonlyMap<string, readonly TableMeasure[]>,
  entries: readonly AttendanceEntry[],
) {
  const named = ({ label, title }: MinutesItem) => (label ? `${label} ${title}` : title);
  const isGroup = (item: MinutesItem) => items.some(({ parentId }) => parentId === item.id);
  const empty = items.filter(
    (item) =>
      item.text === '' &&
      item.decisions.length === 0 &&
      !isGroup(item) &&
      item.visibility !== 'hidden' &&
      !(table.get(item.id) ?? []).some(({ reported }) => reported),
  );
  const waiting = [...table.values()].flat().filter(({ open, reported }) => open && !reported);
  const withoutPublicWords = items.flatMap(({ visibility, decisions }) =>
    visibility === 'public' ? decisions.filter(({ publicText }) => publicText === '') : [],
  );
  return {
    action: minutesPaths.end(meeting.id),
    over: meeting.heldAt && {
      text: t('minutes-staff:ending.over', { at: formatDate(language, meeting.heldAt, 'dateTime') }),
    },
    present: attendanceCounts(entries)
      .map(([state, count]) => t(`minutes-staff:attendance.count.${state}`, { count }))
      .join(', '),
    open: [
      ...(entries.length === 0
        ? [{ text: t('minutes-staff:ending.noAttendance'), href: '#attendance' }]
        : []),
      ...empty.map((item) => ({
        text: t('minutes-staff:ending.noText', { title: named(item) }),
        href: `#item-${item.id}`,
      })),
      ...waiting.map(({ id, title }) => ({
        text: t('minutes-staff:ending.noReport', { title }),
        href: `#measure-${id}`,
      })),
      ...(withoutPublicWords.length > 0
        ? [
            {
              text: t('minutes-staff:ending.noPublicWords', { count: withoutPublicWords.length }),
              href: null,
            },
          ]
        : []),
    ],
  };
}
