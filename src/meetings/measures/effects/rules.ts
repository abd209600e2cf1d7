import { Temporal } from 'temporal-polyfill';
import { isoDay } from '../../../core/i18n/format.ts';

/** So many months after a measure was done somebody asks whether it helped. */
export const effectMonths = [3, 6] as const;

export const effectVerdicts = ['helped', 'partly', 'no'] as const;

/** The day in Berlin so many months after another; the last of a shorter month where it has no such day. */
export function effectDue(doneAt: Date, months: number): string {
  return Temporal.PlainDate.from(isoDay(doneAt)).add({ months }).toString();
}
