import type { MeasureState } from '../../core/db/client.ts';

export const measureStates = ['open', 'inProgress', 'done', 'postponed', 'dropped'] as const;

/** Measures that somebody still has to do something about. */
export const unfinishedStates: readonly MeasureState[] = ['open', 'inProgress', 'postponed'];

export function isUnfinished(state: MeasureState): boolean {
  return unfinishedStates.includes(state);
}

/** @param due YYYY-MM-DD; the day itself is still in time */
export function isOverdue(measure: { state: MeasureState; due: string }, today: string): boolean {
  return isUnfinished(measure.state) && measure.due < today;
}

export interface ProgressInput {
  state: MeasureState;
  text: string;
  /** YYYY-MM-DD, or empty. */
  due: string;
}

/** Takes up again what was finished. */
export function isReopened(before: MeasureState, after: MeasureState): boolean {
  return !isUnfinished(before) && isUnfinished(after);
}

/** What a report of progress still lacks, by field. */
export function progressErrors(
  { state, text, due }: ProgressInput,
  today: string,
  before?: MeasureState,
): Record<string, string> {
  const missing: Partial<Record<MeasureState, string>> = {
    done: 'reached',
    postponed: 'reasonPostponed',
    dropped: 'reasonDropped',
  };
  const note = before && isReopened(before, state) ? 'reasonReopened' : 'note';
  const errors: Record<string, string> = {};
  if (text === '') errors.text = `measures-staff:errors.${missing[state] ?? note}`;
  if (state === 'postponed' && due === '') errors.due = 'measures-staff:errors.newDue';
  else if (state === 'postponed' && due <= today) errors.due = 'measures-staff:errors.dueInFuture';
  return errors;
}

export interface PartsProgress {
  done: number;
  /** Without those that were dropped. */
  counted: number;
  /** Share of the parts that are done; null where nothing counts. */
  percent: number | null;
}

/** A measure with parts is as far as the average of its parts; what was dropped does not count. */
export function partsProgress(parts: readonly { state: MeasureState }[]): PartsProgress {
  const counted = parts.filter(({ state }) => state !== 'dropped');
  const done = counted.filter(({ state }) => state === 'done').length;
  const percent = counted.length > 0 ? Math.round((done / counted.length) * 100) : null;
  return { done, counted: counted.length, percent };
}

export const dueFilters = ['overdue', 'month'] as const;

/** The first and the last day of the month of a day, all YYYY-MM-DD. */
export function monthAround(today: string): { first: string; last: string } {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { first: `${today.slice(0, 7)}-01`, last: `${today.slice(0, 7)}-${last}` };
}

/** The day so many days after another, both YYYY-MM-DD. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
