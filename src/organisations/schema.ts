import { z } from 'zod';
import { districtTowns } from './rules.ts';

/** The finder's filter as it stands in the address; what does not fit counts as not chosen. */
export const finderSchema = z.object({
  topic: z
    .string()
    .regex(/^[A-Z]{2,6}$/)
    .optional()
    .catch(undefined),
  town: z.enum(districtTowns).optional().catch(undefined),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional()
    .catch(undefined),
});
export type FinderFilter = z.infer<typeof finderSchema>;
