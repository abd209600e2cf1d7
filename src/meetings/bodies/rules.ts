import { createHash } from 'node:crypto';
import type { BodyRhythm, ReminderRecipients } from '../../core/db/client.ts';
import { isoDay } from '../../core/i18n/format.ts';
import { berlinInstant, berlinTime } from '../../core/i18n/zonedTime.ts';

const monthsBetween: Record<BodyRhythm, number> = {
  none: 0,
  monthly: 1,
  everyTwoMonths: 2,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
};

/**
 * The day of the next meeting: the same weekday of the month as the last one ("every second Wednesday"), as many
 * months later as the rhythm says, and later than today. A fifth weekday counts as the last one of its month.
 * @param last and today: YYYY-MM-DD
 */
export function nextDay(rhythm: BodyRhythm, last: string | null, today: string): string | null {
  const step = monthsBetween[rhythm];
  if (step === 0 || last === null) return null;
  const [year = 0, month = 1, day = 1] = last.split('-').map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const which = Math.ceil(day / 7);
  for (let months = step; ; months += step) {
    const next = weekdayOfMonth(year, month - 1 + months, weekday, which);
    if (next > today) return next;
  }
}

/** @param which 1 to 4, or 5 for the last one */
function weekdayOfMonth(year: number, month: number, weekday: number, which: number): string {
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const wanted = 1 + ((weekday - first + 7) % 7) + (which - 1) * 7;
  return new Date(Date.UTC(year, month, wanted > days ? wanted - 7 : wanted)).toISOString().slice(0, 10);
}

/** HH:MM at which a meeting of that length ends; null when that is past midnight. */
export function endOf(start: string, minutes: number): string | null {
  const [hours = 0, rest = 0] = start.split(':').map(Number);
  const end = hours * 60 + rest + minutes;
  if (end >= 24 * 60) return null;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

/** Until when an agenda takes proposals: so many days before the meeting, at the same time of the day. */
export function proposalsClose(startsAt: Date, days: number): Date {
  const day = new Date(Date.parse(`${isoDay(startsAt)}T00:00:00Z`) - days * 86_400_000);
  return berlinInstant(day.toISOString().slice(0, 10), berlinTime(startsAt));
}

/**
 * The same after the meeting was moved. What has closed stays closed, no proposals at all stays so, and a day that
 * somebody chose keeps its distance.
 */
export function movedProposalsUntil(
  before: { startsAt: Date | null; proposalsUntil: Date | null },
  startsAt: Date | null,
  days: number,
  now: Date,
): Date | null {
  if (!before.startsAt) return before.proposalsUntil ?? (startsAt && proposalsClose(startsAt, days));
  if (!before.proposalsUntil || before.startsAt.getTime() === startsAt?.getTime())
    return before.proposalsUntil;
  if (before.proposalsUntil <= now) return before.proposalsUntil;
  if (!startsAt) return null;
  if (before.proposalsUntil.getTime() === proposalsClose(before.startsAt, days).getTime()) {
    return proposalsClose(startsAt, days);
  }
  return new Date(before.proposalsUntil.getTime() + startsAt.getTime() - before.startsAt.getTime());
}

export interface Reminder {
  minutesBefore: number;
  recipients: ReminderRecipients;
}

/** Reminders whose time is still to come; all of them as long as the meeting has no time. */
export function remindersAhead(reminders: readonly Reminder[], startsAt: Date | null, now: Date): Reminder[] {
  return reminders.filter(
    ({ minutesBefore }) => !startsAt || startsAt.getTime() - minutesBefore * 60_000 > now.getTime(),
  );
}

export interface FormerItem {
  id: string;
  title: string;
  closed: boolean;
  /** Something was written down or decided under it. */
  dealtWith: boolean;
  /** The newest decision put it off. */
  deferred: boolean;
}

/**
 * The items of the last meeting that are not in the standard agenda, and which of them come up again by default:
 * those that were put off or not closed. Where nobody closed any item, those under which nothing was written.
 */
export function itemsToCarryOver(
  items: readonly FormerItem[],
  standardTitles: readonly string[],
): { id: string; title: string; again: boolean }[] {
  const standard = new Set(standardTitles.map(plain));
  const closing = items.some(({ closed }) => closed);
  return items
    .filter(({ title }) => !standard.has(plain(title)))
    .map(({ id, title, closed, dealtWith, deferred }) => ({
      id,
      title,
      again: deferred || !(closing ? closed : dealtWith),
    }));
}

function plain(title: string): string {
  return title.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('de');
}

/** Topics stand before the last standard item, which closes the meeting. */
export function withTopics<T>(standard: readonly T[], topics: readonly T[]): T[] {
  const at = standard.length > 1 ? standard.length - 1 : standard.length;
  return [...standard.slice(0, at), ...topics, ...standard.slice(at)];
}

export type Direction = 'up' | 'down';

/** The ids in the order after one has changed places with its neighbour; unchanged at the ends. */
export function moved(ids: readonly string[], id: string, direction: Direction): string[] {
  const from = ids.indexOf(id);
  const to = direction === 'up' ? from - 1 : from + 1;
  if (from === -1 || ids[to] === undefined) return [...ids];
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}

/** What a form was filled with, in a few letters: whoever saves names what they saw. */
export function fingerprint(values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 16);
}
