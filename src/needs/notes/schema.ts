import { z } from 'zod';
import { asList } from '../../core/http/forms.ts';
import { findingKinds } from './findings/rules.ts';
import { noteLength } from './rules.ts';

/** The note as a form sends it. Browsers count a line's end as one character and send two. */
export const noteField = z
  .string('notes-staff:errors.tooLong')
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .refine((text) => text.length <= noteLength, 'notes-staff:errors.tooLong')
  // A form without the field leaves the note as it is.
  .optional();

const version = z.coerce.number().int().catch(0);

export const releaseSchema = z.object({ version, checked: z.string().optional() });

export const redactionSchema = z.object({
  version,
  /** Further words that must go, separated by commas. */
  also: z
    .string('notes-staff:errors.also')
    .max(200, 'notes-staff:errors.also')
    .default('')
    .transform((words) => words.split(',')),
});

export const deletionSchema = z.object({ version });

/** Findings as they are stored beside the note. */
export const findingsSchema = z.preprocess(
  asList,
  z.array(
    z.object({ kind: z.enum(findingKinds), start: z.number().int().min(0), end: z.number().int().min(0) }),
  ),
);
