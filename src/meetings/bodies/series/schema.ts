import { z } from 'zod';
import { asList } from '../../../core/http/forms.ts';
import { berlinInstant } from '../../../core/i18n/zonedTime.ts';

export const parts = ['agenda', 'members', 'reminders'] as const;
export type Part = (typeof parts)[number];

/** What a new meeting is to get from its body. */
export const bringSchema = z.object({
  bring: z.preprocess(asList, z.array(z.enum(parts)).catch([])),
});

const ids = z.preprocess(asList, z.array(z.uuid('bodies-staff:errors.items')).max(200)).default([]);
const day = z.union([z.literal(''), z.iso.date('meetings-staff:errors.date')]).default('');
const time = z
  .union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'meetings-staff:errors.clock')])
  .default('');

/** The next meeting, as the page sends it that makes it from the last one. */
export const nextSchema = z
  .object({
    title: z
      .string('meetings-staff:errors.title')
      .trim()
      .min(1, 'meetings-staff:errors.title')
      .max(200, 'meetings-staff:errors.long'),
    date: day,
    start: time,
    end: time,
    standard: ids,
    topics: ids,
    invitees: z.enum(['members', 'lastMeeting', 'none'], 'bodies-staff:errors.invitees'),
    overlapConfirmed: z.literal('on').optional(),
  })
  .superRefine(({ date, start, end }, context) => {
    const flag = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message: `meetings-staff:errors.${message}` });
    if (!date && !start && !end) return;
    if (!date) flag('date', 'dateMissing');
    if (!start) flag('start', 'startMissing');
    if (!end) flag('end', 'endMissing');
    if (date && start && end && end <= start) flag('end', 'endBeforeStart');
  })
  .transform(({ date, start, end, overlapConfirmed, ...next }) => ({
    ...next,
    startsAt: date && start ? berlinInstant(date, start) : null,
    endsAt: date && end ? berlinInstant(date, end) : null,
    overlapConfirmed: overlapConfirmed === 'on',
  }));
export type NextInput = z.infer<typeof nextSchema>;
