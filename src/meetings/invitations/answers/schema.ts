import { z } from 'zod';
import { asList } from '../../../core/http/forms.ts';
import { interpreterLanguages } from '../rules.ts';

export const answers = ['accepted', 'tentative', 'deputy', 'declined'] as const;

/** More than that is a meeting of its own. */
export const mostPersons = 20;

const persons = 'meetings:answer.errors.persons';

export const answerSchema = z
  .object({
    answer: z.enum(answers, 'meetings:answer.errors.answer'),
    note: z.string().trim().max(500, 'meetings:answer.errors.note').default(''),
    deputyName: z.string().trim().max(120, 'meetings:answer.errors.deputyLong').default(''),
    persons: z.preprocess(
      (value) => (value === undefined || value === '' ? 1 : value),
      z.coerce.number(persons).int(persons).min(1, persons).max(mostPersons, persons),
    ),
    languages: z.preprocess(asList, z.array(z.enum(interpreterLanguages)).max(10)).default([]),
    wheelchair: z
      .literal('on')
      .optional()
      .transform((value) => value === 'on'),
  })
  .superRefine(({ answer, deputyName }, context) => {
    if (answer === 'deputy' && !deputyName) {
      context.addIssue({ code: 'custom', path: ['deputyName'], message: 'meetings:answer.errors.deputy' });
    }
  });
export type AnswerInput = z.infer<typeof answerSchema>;
