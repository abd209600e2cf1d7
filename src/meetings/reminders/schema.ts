import { z } from 'zod';
import { minutesIn, units } from './rules.ts';

export const recipients = ['unanswered', 'coming', 'everyone'] as const;

const amount = 'reminders-staff:errors.amount';

/** Further ahead nobody is reminded. */
const mostDays = 120;

export const reminderSchema = z
  .object({
    amount: z.coerce.number(amount).int(amount).min(1, amount).max(999, amount),
    unit: z.enum(units, 'reminders-staff:errors.unit'),
    recipients: z.enum(recipients, 'reminders-staff:errors.recipients'),
    message: z
      .string()
      .trim()
      .max(1000, 'reminders-staff:errors.message')
      .default('')
      .transform((text) => text.replace(/\r\n?/g, '\n')),
  })
  .transform(({ amount: count, unit, ...reminder }) => ({
    ...reminder,
    minutesBefore: count * minutesIn[unit],
  }))
  .superRefine(({ minutesBefore }, context) => {
    if (minutesBefore <= mostDays * 24 * 60) return;
    context.addIssue({ code: 'custom', path: ['amount'], message: 'reminders-staff:errors.early' });
  });
export type ReminderInput = z.infer<typeof reminderSchema>;
