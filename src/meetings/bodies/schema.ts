import { z } from 'zod';
import { audiences, towns } from '../schema.ts';
import { endOf, type Reminder } from './rules.ts';

export const bodyKinds = ['roundTable', 'workingGroup', 'leadership'] as const;
export const rhythms = ['none', 'monthly', 'everyTwoMonths', 'quarterly', 'halfYearly', 'yearly'] as const;
export const recipients = ['unanswered', 'coming', 'everyone'] as const;

/** Minutes of each unit in which a reminder's time is given. */
export const reminderUnits = { days: 1440, hours: 60 } as const;
/** Rows of the form; a row without a number is no reminder. */
export const reminderRows = [1, 2, 3, 4] as const;

const long = 'meetings-staff:errors.long';
const line = (maximum: number) => z.string().trim().max(maximum, long).default('');
const whole = (minimum: number, maximum: number, message: string) =>
  z.coerce.number(message).int(message).min(minimum, message).max(maximum, message);

const reminderFields = Object.fromEntries(
  reminderRows.flatMap((row) => [
    [`reminder${row}Amount`, z.string().trim().max(9).default('')],
    [`reminder${row}Unit`, z.enum(['days', 'hours']).catch('days')],
    [`reminder${row}Recipients`, z.enum(recipients).catch('everyone')],
  ]),
);

const bodyFields = z.object({
  name: z.string('bodies-staff:errors.name').trim().min(1, 'bodies-staff:errors.name').max(200, long),
  kind: z.enum(bodyKinds, 'bodies-staff:errors.kind'),
  audience: z.enum(audiences, 'meetings-staff:errors.audience'),
  place: line(300),
  town: z
    .union([z.literal(''), z.enum(towns, 'meetings-staff:errors.town')])
    .default('')
    .transform((town) => town || null),
  onlineUrl: z
    .union([z.literal(''), z.url({ protocol: /^https?$/, error: 'meetings-staff:errors.onlineUrl' })])
    .default('')
    .transform((url) => url || null),
  startTime: z
    .string('bodies-staff:errors.startTime')
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'bodies-staff:errors.startTime'),
  duration: whole(5, 720, 'bodies-staff:errors.duration'),
  rhythm: z.enum(rhythms, 'bodies-staff:errors.rhythm'),
  proposalDays: whole(0, 90, 'bodies-staff:errors.proposalDays'),
  objectionDays: whole(1, 90, 'bodies-staff:errors.objectionDays'),
});

/** A body as its form sends it. */
export const bodySchema = z
  .intersection(bodyFields, z.object(reminderFields))
  .transform((values, context) => {
    const {
      name,
      kind,
      audience,
      place,
      town,
      onlineUrl,
      startTime,
      duration,
      rhythm,
      proposalDays,
      objectionDays,
    } = values;
    if (endOf(startTime, duration) === null) {
      context.addIssue({ code: 'custom', path: ['duration'], message: 'bodies-staff:errors.pastMidnight' });
    }
    const body = {
      name,
      kind,
      audience,
      place,
      town,
      onlineUrl,
      startTime,
      duration,
      rhythm,
      proposalDays,
      objectionDays,
    };
    return { ...body, reminders: remindersOf(values as Record<string, string>, context) };
  });
export type BodyInput = z.infer<typeof bodySchema>;

function remindersOf(values: Record<string, string>, context: z.RefinementCtx): Reminder[] {
  const reminders = new Map<string, Reminder>();
  for (const row of reminderRows) {
    const amount = values[`reminder${row}Amount`] ?? '';
    if (amount === '') continue;
    const unit = values[`reminder${row}Unit`] === 'hours' ? 'hours' : 'days';
    if (!/^\d{1,4}$/.test(amount) || Number(amount) < 1 || Number(amount) * reminderUnits[unit] > 90 * 1440) {
      context.addIssue({
        code: 'custom',
        path: [`reminder${row}Amount`],
        message: 'bodies-staff:errors.reminder',
      });
      continue;
    }
    const minutesBefore = Number(amount) * reminderUnits[unit];
    const to = values[`reminder${row}Recipients`] as Reminder['recipients'];
    reminders.set(`${minutesBefore} ${to}`, { minutesBefore, recipients: to });
  }
  return [...reminders.values()].sort((a, b) => b.minutesBefore - a.minutesBefore);
}

const storedReminders = z.array(
  z.object({ minutesBefore: z.number().int().positive(), recipients: z.enum(recipients) }),
);

/** The reminders of a stored body. */
export function readReminders(stored: unknown): Reminder[] {
  return storedReminders.catch([]).parse(stored);
}

/** Number of the version that the form was filled with; a missing one is older than any. */
export const bodyVersionSchema = z.object({ version: z.coerce.number().int().catch(0) });
