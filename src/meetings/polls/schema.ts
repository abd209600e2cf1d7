import { z } from 'zod';
import { formatDate, isoDay } from '../../core/i18n/format.ts';
import { berlinInstant, berlinTime } from '../../core/i18n/zonedTime.ts';
import { isFilled, maximumOptions, minimumOptions, type Row } from './rules.ts';

const error = (name: string) => `polls-staff:errors.${name}`;
const longMessage = 2_000;

export interface OptionInput {
  startsAt: Date;
  endsAt: Date;
  allDay: boolean;
}

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** The rows of the form; each field carries its row's number, so that a tick cannot slip to another row. */
export function rowsOf(body: unknown): Row[] {
  const fields = (body ?? {}) as Record<string, unknown>;
  const count = Object.keys(fields).reduce((most, name) => {
    const number = Number(/^(?:date|start|end)-(\d{1,2})$/.exec(name)?.[1] ?? -1);
    return Math.max(most, number + 1);
  }, 0);
  return Array.from({ length: Math.min(count, maximumOptions) }, (_, index) => ({
    date: text(fields[`date-${index}`]),
    start: text(fields[`start-${index}`]),
    end: text(fields[`end-${index}`]),
    allDay: fields[`allDay-${index}`] === 'on',
  }));
}

const isDay = (value: string) => z.iso.date().safeParse(value).success;
const isClock = (value: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

/** The same day as the form's fields want it. */
export function rowOf({ startsAt, endsAt, allDay }: OptionInput): Row {
  return {
    date: isoDay(startsAt),
    start: allDay ? '' : berlinTime(startsAt),
    end: allDay ? '' : berlinTime(endsAt),
    allDay,
  };
}

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function checkedRow(row: Row, now: Date, flag: (field: string, name: string) => void): OptionInput | null {
  const { date, start, end, allDay } = row;
  if (!isDay(date)) flag('date', date ? 'date' : 'dateMissing');
  if (!allDay && !isClock(start)) flag('start', start ? 'clock' : 'startMissing');
  if (!allDay && !isClock(end)) flag('end', end ? 'clock' : 'endMissing');
  if (!isDay(date) || (!allDay && !(isClock(start) && isClock(end)))) return null;
  const option = allDay
    ? { startsAt: berlinInstant(date, '00:00'), endsAt: berlinInstant(nextDay(date), '00:00'), allDay }
    : { startsAt: berlinInstant(date, start), endsAt: berlinInstant(date, end), allDay };
  if (!allDay && end <= start) flag('end', 'endBeforeStart');
  else if (option.endsAt <= option.startsAt) flag('end', 'noSuchTime');
  else if (option.startsAt <= now) flag('date', 'past');
  return option;
}

/**
 * A poll as the form sends it.
 * @param fixed dates that were asked about already and are not asked for again
 */
export function pollSchema(now: Date, fixed: readonly OptionInput[] | null) {
  return z
    .looseObject({
      message: z.string().trim().max(longMessage, error('long')).default(''),
      deadline: z.string().trim().default(''),
      hideNames: z.literal('on').optional(),
    })
    .transform((fields, context) => {
      const flag = (path: string, name: string) =>
        context.addIssue({ code: 'custom', path: [path], message: error(name) });
      const options = fixed ?? checkedOptions(rowsOf(fields), now, flag);
      return {
        message: fields.message,
        hideNames: fields.hideNames === 'on',
        deadline: checkedDeadline(fields.deadline, options, now, flag),
        options: [...options].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime()),
      };
    });
}
export type PollInput = z.infer<ReturnType<typeof pollSchema>>;

function checkedOptions(
  rows: readonly Row[],
  now: Date,
  flag: (path: string, name: string) => void,
): OptionInput[] {
  const seen = new Set<string>();
  const options: OptionInput[] = [];
  for (const [index, row] of rows.entries()) {
    if (!isFilled(row)) continue;
    const option = checkedRow(row, now, (field, name) => flag(`${field}-${index}`, name));
    if (!option) {
      options.push({ startsAt: now, endsAt: now, allDay: false });
      continue;
    }
    const key = `${option.startsAt.getTime()} ${option.endsAt.getTime()}`;
    if (seen.has(key)) flag(`date-${index}`, 'twice');
    seen.add(key);
    options.push(option);
  }
  if (options.length < minimumOptions) flag('date-0', 'tooFew');
  return options;
}

/** A day, to its last minute. */
function checkedDeadline(
  value: string,
  options: readonly OptionInput[],
  now: Date,
  flag: (path: string, name: string) => void,
): Date | null {
  if (value === '') return null;
  if (!isDay(value)) {
    flag('deadline', 'date');
    return null;
  }
  const deadline = berlinInstant(value, '23:59');
  const starts = options.map(({ startsAt }) => startsAt.getTime()).filter((time) => time > now.getTime());
  if (deadline <= now) flag('deadline', 'deadlinePast');
  else if (starts.length > 0 && deadline.getTime() >= Math.min(...starts))
    flag('deadline', 'deadlineAfterFirst');
  return deadline;
}

/** What the form shows of a stored poll. */
export function deadlineValue(deadline: Date | null): string {
  return deadline ? formatDate('de', deadline, 'iso') : '';
}

/** Number of the version that the form was filled with; a missing one is older than any. */
export const pollVersionSchema = z.object({ version: z.coerce.number().int().catch(0) });

/** Why a poll is called off, for those who were asked. */
export const cancellationSchema = z.object({
  reason: z.string().trim().max(500, error('long')).default(''),
});
