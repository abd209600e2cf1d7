import type { Meeting } from '../../core/db/client.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { publicFaceFault } from '../../core/i18n/publicFace.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import { agendaPaths } from '../agenda/paths.ts';
import { figuresView } from '../agenda/view.ts';
import { measurePaths } from '../measures/paths.ts';
import { measureBadge } from '../measures/view.ts';
import { meetingPaths } from '../paths.ts';
import type { MeetingRow } from '../queries.ts';
import { placeText, whenText } from '../view.ts';
import { minutesPaths } from './paths.ts';
import type { MinutesItem } from './queries.ts';
import { fingerprint, results } from './rules.ts';

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

/** An item of the screen, with everything written under it. */
export function itemView(
  t: Translate,
  language: string,
  meetingId: string,
  item: MinutesItem & { from: Date | null; span: number },
) {
  const until = item.from && new Date(item.from.getTime() + item.span * 60_000);
  return {
    ...item,
    base: fingerprint(item.text),
    time: item.from ? formatDate(language, item.from, 'time') : null,
    timeText:
      item.from && until
        ? t('minutes-staff:item.time', {
            from: formatDate(language, item.from, 'time'),
            to: formatDate(language, until, 'time'),
          })
        : null,
    // Who writes the minutes reads every report.
    figures: figuresView(t, language, item, true),
    closed: item.closedAt !== null,
    closingHref: minutesPaths.closing(meetingId, item.id),
    reportsHref: minutesPaths.reports(meetingId, item.id),
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
      votesText: decision.votes && t('minutes-staff:decision.votes', { ...decision.votes }),
      href: minutesPaths.decision(meetingId, item.id, decision.id),
      publicMissing: publicFaceFault(decision.internalText, decision.publicText) !== null,
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
