import { z } from 'zod';
import { publicFaceFault } from '../../../core/i18n/publicFace.ts';
import { effectVerdicts } from './rules.ts';

const words = z.string().trim().max(5000, 'measures-staff:errors.long');

/** The round table's word. What nobody outside shall read may stay without words for them, but not be those words. */
export const effectSchema = z
  .object({
    verdict: z.enum(effectVerdicts, 'measures-staff:effects.errors.verdict'),
    internalText: words.min(1, 'measures-staff:effects.errors.internalText'),
    publicText: words.default(''),
    meetingId: z
      .union([z.literal(''), z.uuid()], 'measures-staff:effects.errors.meeting')
      .default('')
      .transform((id) => id || null),
    reopen: z
      .literal('on')
      .optional()
      .transform((value) => value === 'on'),
  })
  .refine(({ internalText, publicText }) => publicFaceFault(internalText, publicText) !== 'same', {
    path: ['publicText'],
    message: 'measures-staff:effects.errors.publicSame',
  });
export type EffectInput = z.infer<typeof effectSchema>;
