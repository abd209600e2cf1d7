import { z } from 'zod';
import { longWords } from '../schema.ts';

const text = longWords.default('').transform((words) => words.replace(/\r\n?/g, '\n'));

/** The minutes of one item. An empty text is a version too: it takes back what was written. */
export const itemMinutesSchema = z.object({
  text,
  /** The version that the writer started from; 0 for the first one. */
  number: z.coerce.number().int().min(0),
  /** Fingerprint of that version's text. */
  base: z.string().max(64).default(''),
  /** Number of the version that autosave began on the same page. */
  fold: z.coerce.number().int().min(1).nullable().default(null).catch(null),
  /** After two people wrote: which text it shall be. */
  choice: z.enum(['joined', 'mine', 'theirs']).default('joined'),
  /** The writer's own text before it was joined with the other one. */
  mine: text,
});
export type ItemMinutesInput = z.infer<typeof itemMinutesSchema>;
