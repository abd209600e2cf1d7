import { formatDate, localeOf, timeZone } from '../../core/i18n/format.ts';
import type { Language } from '../../core/i18n/languages.ts';
import type { Translate } from '../../core/i18n/translations.ts';
import type { PublicMeeting } from '../open/queries.ts';
import { meetingPaths } from '../paths.ts';
import { audiences, towns } from '../schema.ts';
import { placeText, stateBadge, whenText } from '../view.ts';
import type { listMeetings, meetingsOfMonth } from './queries.ts';
import { type CalendarDay, monthAfter, monthSheet, type Spanning } from './rules.ts';
import type { CalendarFilter } from './schema.ts';

export interface CalendarEntry extends Spanning {
  href: string;
  title: string;
  titleLanguage: string;
  allDay: boolean;
  badge?: { text: string; kind: string };
  cancelled: boolean;
}

/** The address of the calendar with these filters; what is usual stays out of it. */
export function calendarAddress(base: string, filter: Partial<CalendarFilter>): string {
  const usual: Partial<CalendarFilter> = { view: 'list', tab: 'coming' };
  const parts = Object.entries(filter).filter(
    ([name, value]) => value && usual[name as keyof CalendarFilter] !== value,
  );
  const query = new URLSearchParams(Object.fromEntries(parts.map(([name, value]) => [name, String(value)])));
  return query.size > 0 ? `${base}?${query}` : base;
}

/** List or month, each keeping what the calendar is narrowed to. */
export function viewTabs(t: Translate, base: string, filter: CalendarFilter) {
  const { body, town, audience } = filter;
  return (['list', 'month'] as const).map((view) => ({
    href: calendarAddress(base, { view, body, town, audience }),
    text: t(`calendar:views.${view}`),
    current: filter.view === view,
  }));
}

/** What the calendar can be narrowed to. */
export function filterFields(
  t: Translate,
  bodies: readonly { id: string; name: string }[],
  offered: readonly (typeof audiences)[number][] = audiences,
) {
  return {
    bodies: [
      { value: '', text: t('calendar:filter.everyBody') },
      ...bodies.map(({ id, name }) => ({ value: id, text: name, lang: 'de' })),
    ],
    towns: [
      { value: '', text: t('calendar:filter.everyTown') },
      ...towns.map((value) => ({ value, text: t(`calendar:towns.${value}`) })),
    ],
    audiences: [
      { value: '', text: t('calendar:filter.everyAudience') },
      ...offered.map((value) => ({ value, text: t(`calendar:audiences.${value}`) })),
    ],
  };
}

/** What the calendar is narrowed to, each with the address without it. */
export function activeFilters(
  t: Translate,
  base: string,
  filter: CalendarFilter,
  bodies: readonly { id: string; name: string }[],
) {
  const chip = (name: 'body' | 'town' | 'audience', text: string) => ({
    text,
    href: calendarAddress(base, { ...filter, before: undefined, [name]: undefined }),
    removeText: t('calendar:filter.remove'),
  });
  const { body, town, audience } = filter;
  const bodyName = bodies.find(({ id }) => id === body)?.name;
  return [
    ...(body ? [chip('body', bodyName ?? t('calendar:filter.unknownBody'))] : []),
    ...(town ? [chip('town', t(`calendar:towns.${town}`))] : []),
    ...(audience ? [chip('audience', t(`calendar:audiences.${audience}`))] : []),
  ];
}

/** The sheet of one month with the ways to its neighbours. */
export function monthView(
  t: Translate,
  language: string,
  { base, filter, month, today }: { base: string; filter: CalendarFilter; month: string; today: string },
  entries: readonly CalendarEntry[],
) {
  const to = (other: string | undefined) =>
    calendarAddress(base, { ...filter, tab: 'coming', before: undefined, view: 'month', month: other });
  const weeks = monthSheet(month, today, entries);
  return {
    caption: formatDate(language, `${month}-15T12:00:00Z`, 'month'),
    empty: weeks.flat().some((day) => day.inMonth && day.entries.length > 0)
      ? null
      : t('calendar:month.empty'),
    weekdays: (weeks[0] ?? []).map(({ day }) => weekdayOf(language, day)),
    weeks: weeks.map((week) => week.map((day) => dayView(t, language, day))),
    previous: { href: to(monthAfter(month, -1)), text: t('calendar:month.previous') },
    next: { href: to(monthAfter(month, 1)), text: t('calendar:month.next') },
    now: month === today.slice(0, 7) ? null : { href: to(undefined), text: t('calendar:month.now') },
  };
}

function weekdayOf(language: string, day: string) {
  const date = new Date(`${day}T12:00:00Z`);
  const name = (weekday: 'short' | 'long') =>
    new Intl.DateTimeFormat(localeOf(language), { weekday, timeZone }).format(date);
  return { short: name('short'), long: name('long') };
}

function dayView(t: Translate, language: string, { day, entries, ...rest }: CalendarDay<CalendarEntry>) {
  return {
    ...rest,
    number: Number(day.slice(8)),
    label: formatDate(language, `${day}T12:00:00Z`, 'weekdayDate'),
    todayText: rest.today ? t('calendar:month.today') : '',
    entries: entries.map(({ startsAt, allDay, ...entry }) => ({
      ...entry,
      time: allDay
        ? t('calendar:month.allDay')
        : formatDate(language, startsAt, 'iso') === day
          ? formatDate(language, startsAt, 'time')
          : t('calendar:month.goesOn'),
    })),
  };
}

/** One row of the staff list. */
export function listRow(
  t: Translate,
  language: string,
  meeting: Awaited<ReturnType<typeof listMeetings>>['rows'][number],
) {
  return [
    { text: meeting.title, href: meetingPaths.meeting(meeting.id) },
    { text: whenText(t, language, meeting) },
    { text: placeText(t, meeting) },
    { text: meeting.body.name },
    { badge: stateBadge(t, meeting.state) },
  ];
}

/** A meeting on the staff's month sheet. What is simply going to happen needs no badge. */
export function staffEntry(
  t: Translate,
  meeting: Awaited<ReturnType<typeof meetingsOfMonth>>[number],
): CalendarEntry {
  const { id, title, startsAt, endsAt, allDay, state } = meeting;
  const plain = state === 'scheduled' || state === 'held';
  return {
    href: meetingPaths.meeting(id),
    title,
    titleLanguage: 'de',
    startsAt,
    endsAt,
    allDay,
    cancelled: state === 'cancelled',
    ...(plain ? {} : { badge: stateBadge(t, state) }),
  };
}

/** A meeting on the public month sheet. */
export function publicEntry(t: Translate, language: Language, meeting: PublicMeeting): CalendarEntry {
  const { slug, title, titleLanguage, startsAt, endsAt, allDay, state } = meeting;
  const cancelled = state === 'cancelled';
  return {
    href: meetingPaths.public(language, slug),
    title,
    titleLanguage,
    startsAt,
    endsAt,
    allDay,
    cancelled,
    ...(cancelled ? { badge: stateBadge(t, state) } : {}),
  };
}

/** Who meets in these meetings, each once, by name. */
export function bodiesOf(meetings: readonly { bodyId: string; bodyName: string }[]) {
  const names = new Map(meetings.map(({ bodyId, bodyName }) => [bodyId, bodyName]));
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'de'));
}
