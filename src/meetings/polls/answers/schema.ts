import { z } from 'zod';

export const choices = ['yes', 'ifNeedBe', 'no'] as const;

export const choiceField = (optionId: string) => `date-${optionId}`;

const choice = z.enum(choices, 'polls:answer.errors.choice').optional();

/** One choice per date; what is left out counts as no, but not all of it. */
export function voteSchema(optionIds: readonly string[]) {
  return z
    .looseObject({ note: z.string().trim().max(500, 'polls:answer.errors.note').default('') })
    .transform((fields, context) => {
      const votes = optionIds.flatMap((optionId) => {
        const parsed = choice.safeParse(fields[choiceField(optionId)] || undefined);
        const issue = parsed.error?.issues[0];
        if (issue)
          context.addIssue({ code: 'custom', path: [choiceField(optionId)], message: issue.message });
        return parsed.data ? [{ optionId, choice: parsed.data }] : [];
      });
      if (votes.length === 0 && context.issues.length === 0) {
        const path = [choiceField(optionIds[0] ?? '')];
        context.addIssue({ code: 'custom', path, message: 'polls:answer.errors.nothing' });
      }
      return { note: fields.note, votes };
    });
}
export type Vote = z.infer<ReturnType<typeof voteSchema>>;

/** Somebody's address who lost their link. */
export const lostLinkSchema = z.object({
  email: z
    .string('polls:lost.errors.email')
    .trim()
    .toLowerCase()
    .max(254, 'polls:lost.errors.email')
    .pipe(z.email('polls:lost.errors.email')),
});
