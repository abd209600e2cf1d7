import type { Person } from '../../../core/auth/person.ts';
import { asList } from '../../../core/http/forms.ts';
import { formatDate, isoDay } from '../../../core/i18n/format.ts';
import type { Translate } from '../../../core/i18n/translations.ts';
import { berlinTime } from '../../../core/i18n/zonedTime.ts';
import { meetingPaths } from '../../paths.ts';
import { canManageMeetings } from '../../policy.ts';
import type { MeetingRow } from '../../queries.ts';
import { whenText } from '../../view.ts';
import { bodyPaths } from '../paths.ts';
import { endOf, nextDay } from '../rules.ts';
import type { NextFacts, SeriesLinks, UsualBody } from './queries.ts';
import { parts } from './schema.ts';

/** What the form for a new meeting is filled with: what is usual for the body, or next to nothing. */
export function usualValues(usual: UsualBody | null, now: Date): Record<string, unknown> {
  if (!usual) return { audience: 'staff', bring: parts };
  const { body, lastDay } = usual;
  const date = nextDay(body.rhythm, lastDay, isoDay(now)) ?? '';
  return {
    title: body.name,
    bodyId: body.id,
    audience: body.audience,
    place: body.place,
    town: body.town ?? '',
    onlineUrl: body.onlineUrl ?? '',
    date,
    start: date ? body.startTime : '',
    end: date ? (endOf(body.startTime, body.duration) ?? '') : '',
    bring: parts,
    filledFrom: body.id,
  };
}

/** The part of the form that takes from a body what is usual for it. */
export function newFromBody(
  t: Translate,
  bodies: readonly { id: string; name: string; archivedAt: Date | null }[],
  values: Record<string, unknown>,
) {
  const filled = bodies.find(({ id }) => id === values.filledFrom);
  return {
    filled: filled ? { name: filled.name, href: bodyPaths.body(filled.id), dated: values.date !== '' } : null,
    links: bodies
      .filter(({ archivedAt }) => !archivedAt)
      .map(({ id, name }) => ({ href: bodyPaths.newMeeting(id), text: name })),
    bring: asList(values.bring),
    parts: parts.map((value) => ({
      value,
      text: t(`bodies-staff:bring.${value}.name`),
      hint: t(`bodies-staff:bring.${value}.hint`),
    })),
  };
}

/** The meetings before and after, and the way to make the next one, for the page of a meeting. */
export function seriesView(
  t: Translate,
  person: Person,
  meeting: MeetingRow,
  { madeFrom, madeInto }: SeriesLinks,
) {
  const link = (one: { id: string; title: string; startsAt: Date | null }) => ({
    href: meetingPaths.meeting(one.id),
    text: one.title,
    when: one.startsAt ? formatDate(person.language, one.startsAt, 'longDate') : t('meetings:noTime'),
  });
  const mayManage = canManageMeetings(person);
  return {
    body: mayManage ? { href: bodyPaths.body(meeting.bodyId), text: meeting.body.name } : null,
    madeFrom: madeFrom ? link(madeFrom) : null,
    madeInto: madeInto.map(link),
    nextHref:
      mayManage && hasDate.has(meeting.state) && !meeting.body.archivedAt ? bodyPaths.next(meeting.id) : null,
  };
}

/** The next one follows a meeting that takes place; before that, it would be the one that is being planned. */
const hasDate: ReadonlySet<MeetingRow['state']> = new Set(['scheduled', 'held']);

/** What the page is filled with that makes the next meeting from the last one. */
export function nextValues(
  meeting: MeetingRow,
  { lastStartsAt, members }: Pick<NextFacts, 'lastStartsAt' | 'members'>,
  now: Date,
): Record<string, unknown> {
  const { body } = meeting;
  const lastDay = lastStartsAt && isoDay(lastStartsAt);
  const date = nextDay(body.rhythm, lastDay, isoDay(now)) ?? '';
  const sameDay =
    meeting.startsAt &&
    meeting.endsAt &&
    isoDay(meeting.startsAt) === isoDay(meeting.endsAt) &&
    !meeting.allDay;
  const start = sameDay && meeting.startsAt ? berlinTime(meeting.startsAt) : body.startTime;
  const end =
    sameDay && meeting.endsAt ? berlinTime(meeting.endsAt) : (endOf(body.startTime, body.duration) ?? '');
  return {
    title: meeting.title,
    date,
    start: date ? start : '',
    end: date ? end : '',
    invitees: members > 0 ? 'members' : 'lastMeeting',
  };
}

/** Meetings at the same time, each a link. */
export function overlapLinks(
  t: Translate,
  language: string,
  meetings: readonly {
    id: string;
    title: string;
    startsAt: Date | null;
    endsAt: Date | null;
    allDay: boolean;
  }[],
) {
  return meetings.map((meeting) => ({
    href: meetingPaths.meeting(meeting.id),
    text: `${meeting.title}, ${whenText(t, language, meeting)}`,
  }));
}

/** Meetings that were made from this one already, each a link. */
export function madeMeetings(t: Translate, language: string, meetings: NextFacts['made']) {
  return meetings.map(({ id, title, startsAt }) => ({
    href: meetingPaths.meeting(id),
    text: `${title}, ${startsAt ? formatDate(language, startsAt, 'longDate') : t('meetings:noTime')}`,
  }));
}
