import { z } from 'zod';
import { berlinInstant } from '../../../core/i18n/zonedTime.ts';
import { itemMinutes, itemTitle } from '../schema.ts';

const long = 'meetings-staff:errors.long';

export const proposalSchema = z.object({
  title: itemTitle,
  reason: z
    .string('proposals-staff:errors.reason')
    .trim()
    .min(1, 'proposals-staff:errors.reason')
    .max(2000, long),
  minutes: itemMinutes,
  clusterId: z
    .union([z.literal(''), z.uuid('agenda-staff:errors.about')])
    .default('')
    .transform((id) => id || null),
});
export type ProposalInput = z.infer<typeof proposalSchema>;

const answer = z.string().trim().max(2000, long).default('');
const version = z.coerce.number().int().catch(0);

export const answerSchema = z.discriminatedUnion(
  'outcome',
  [
    z.object({ outcome: z.literal('accepted'), version, answer }),
    z.object({
      outcome: z.literal('merged'),
      version,
      answer,
      itemId: z.uuid('proposals-staff:errors.item'),
    }),
    z.object({
      outcome: z.literal('deferred'),
      version,
      answer: answer.pipe(z.string().min(1, 'proposals-staff:errors.answer')),
    }),
  ],
  'proposals-staff:errors.outcome',
);
export type AnswerInput = z.infer<typeof answerSchema>;

/** A day and a time of it; no day closes the agenda for proposals. */
export const closingSchema = z
  .object({
    date: z.union([z.literal(''), z.iso.date('meetings-staff:errors.date')]).default(''),
    time: z
      .union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'meetings-staff:errors.clock')])
      .default(''),
  })
  .transform(({ date, time }) => (date ? berlinInstant(date, time || '23:59') : null));
