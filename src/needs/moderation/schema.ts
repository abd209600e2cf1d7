import { z } from 'zod';
import { noteLength } from '../notes/rules.ts';
import { needSchema } from '../schema.ts';
import { lineBreaksAsOne } from '../tellUs/rules.ts';
import { rejections } from './rules.ts';

/** The codes that a report is taken in with, and what of its text becomes a note. */
export function acceptSchema(months: readonly string[]) {
  return needSchema(months)
    .pick({
      topic: true,
      subtopics: true,
      barriers: true,
      place: true,
      language: true,
      outcome: true,
      urgency: true,
      month: true,
    })
    .extend({
      note: z
        .string()
        .transform(lineBreaksAsOne)
        .pipe(z.string().max(noteLength, 'moderation-staff:errors.noteLong'))
        .default(''),
    });
}
export type AcceptInput = z.infer<ReturnType<typeof acceptSchema>>;

export const rejectSchema = z.object({
  reason: z.enum(rejections, 'moderation-staff:errors.reason'),
});
export type RejectInput = z.infer<typeof rejectSchema>;
