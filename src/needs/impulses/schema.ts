import { z } from 'zod';
import { publicFaceFault } from '../../core/i18n/publicFace.ts';

const long = 'clusters-staff:errors.long';

/** Whom it is for: an organisation of the directory, or somebody in free words. */
export const impulseSchema = z
  .object({
    organisationId: z
      .union([z.literal(''), z.uuid('clusters-staff:errors.organisation')])
      .default('')
      .transform((id) => id || null),
    addressee: z.string().trim().max(160, long).default(''),
    internalText: z
      .string('clusters-staff:errors.impulse')
      .trim()
      .min(1, 'clusters-staff:errors.impulse')
      .max(4000, long),
    publicText: z.string().trim().max(4000, long).default(''),
  })
  .refine(({ organisationId, addressee }) => organisationId !== null || addressee !== '', {
    path: ['organisationId'],
    message: 'clusters-staff:errors.addressee',
  })
  .refine(({ internalText, publicText }) => publicFaceFault(internalText, publicText) !== 'same', {
    path: ['publicText'],
    message: 'clusters-staff:errors.samePublic',
  });
export type ImpulseInput = z.infer<typeof impulseSchema>;
