import { z } from 'zod';
import { publicFaceFault } from '../../../core/i18n/publicFace.ts';
import { results } from '../rules.ts';
import { longWords } from '../schema.ts';

const samePublic = 'minutes-staff:errors.samePublic';
const badCount = 'minutes-staff:errors.votes';

const voteNames = ['votesYes', 'votesNo', 'votesAbstained'] as const;

const count = z
  .string()
  .trim()
  .default('')
  .refine((votes) => /^\d{0,4}$/.test(votes), badCount)
  .transform((votes) => (votes === '' ? null : Number(votes)));

/** What was decided. Votes are counted altogether or not at all. */
export const decisionSchema = z
  .object({
    result: z.enum(results, 'minutes-staff:errors.result'),
    internalText: longWords.min(1, 'minutes-staff:errors.internalText'),
    publicText: longWords.default(''),
    votesYes: count,
    votesNo: count,
    votesAbstained: count,
  })
  .superRefine((decision, context) => {
    if (publicFaceFault(decision.internalText, decision.publicText) === 'same') {
      context.addIssue({ code: 'custom', path: ['publicText'], message: samePublic });
    }
    const missing = voteNames.filter((name) => decision[name] === null);
    if (missing.length === voteNames.length) return;
    for (const name of missing) {
      context.addIssue({ code: 'custom', path: [name], message: 'minutes-staff:errors.votesIncomplete' });
    }
  });
export type DecisionInput = z.infer<typeof decisionSchema>;

/** Once the minutes are approved, only the words for the public can still change. */
export function publicWordsSchema(internalText: string) {
  return z.object({
    publicText: longWords
      .default('')
      .refine((words) => publicFaceFault(internalText, words) !== 'same', samePublic),
  });
}
