import { z } from 'zod';
import { results } from './rules.ts';

const long = 'minutes-staff:errors.long';
const words = z.string().trim().max(20_000, long);

/** The minutes of one item. An empty text is a version too: it takes back what was written. */
export const itemMinutesSchema = z.object({
  text: words.default('').transform((text) => text.replace(/\r\n?/g, '\n')),
  /** The version that the writer started from; 0 for the first one. */
  number: z.coerce.number().int().min(0),
});

export const guestSchema = z.object({
  guestName: z.string().trim().max(120, long).default(''),
  guestOrganisation: z.string().trim().max(200, long).default(''),
});
export type GuestInput = z.infer<typeof guestSchema>;

export const decisionSchema = z.object({
  result: z.enum(results, 'minutes-staff:errors.result'),
  internalText: words.min(1, 'minutes-staff:errors.internalText'),
  publicText: words.default(''),
});
export type DecisionInput = z.infer<typeof decisionSchema>;

/** Once the minutes are approved, only the words for the public can still change. */
export const publicWordsSchema = z.object({ publicText: words.default('') });

export const versionSchema = z.coerce.number().int().catch(0);

/** Name of the tick of one row of the attendance list. */
export const tickField = (key: string) => `state.${key}`;
export const wasField = (key: string) => `was.${key}`;
