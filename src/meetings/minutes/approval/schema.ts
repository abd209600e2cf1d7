import { z } from 'zod';

/** Longest objection and longest answer. */
export const longestObjection = 2000;

const long = 'approval:errors.long';

const days = 'approval-staff:errors.objectionDays';

export const circulationSchema = z.object({
  objectionDays: z.coerce.number(days).int(days).min(1, days).max(90, days),
});

export const objectionSchema = z.object({
  /** Empty for the minutes as a whole. */
  item: z
    .union([z.literal(''), z.uuid('approval:errors.item')])
    .default('')
    .transform((id) => id || null),
  text: z
    .string('approval:errors.text')
    .trim()
    .min(1, 'approval:errors.text')
    .transform((text) => text.replace(/\r\n?/g, '\n'))
    .refine((text) => text.length <= longestObjection, long),
});
export type ObjectionInput = z.infer<typeof objectionSchema>;

export const answerStates = ['accepted', 'noted'] as const;

export const answerSchema = z.object({
  state: z.enum(answerStates, 'approval-staff:errors.answerState'),
  answer: z
    .string('approval-staff:errors.answer')
    .trim()
    .min(1, 'approval-staff:errors.answer')
    .transform((text) => text.replace(/\r\n?/g, '\n'))
    .refine((text) => text.length <= longestObjection, long),
});
export type AnswerInput = z.infer<typeof answerSchema>;

export const approvalSchema = z.object({ approvedInId: z.uuid('approval-staff:errors.meeting') });
