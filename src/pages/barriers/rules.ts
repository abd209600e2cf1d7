import { Temporal } from 'temporal-polyfill';
import { isoDay } from '../../core/i18n/format.ts';

/** The last day, YYYY-MM-DD, on which a report is answered within a month. */
export function answerDue(reported: Date): string {
  return Temporal.PlainDate.from(isoDay(reported)).add({ months: 1 }).toString();
}
