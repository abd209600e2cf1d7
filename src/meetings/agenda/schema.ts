import { z } from 'zod';

export const visibilities = ['public', 'internal', 'hidden'] as const;

const long = 'meetings-staff:errors.long';

export const itemSchema = z.object({
  title: z
    .string('meetings-staff:errors.itemTitle')
    .trim()
    .min(1, 'meetings-staff:errors.itemTitle')
    .max(200, long),
  publicTitle: z.string().trim().max(200, long).default(''),
  visibility: z.enum(visibilities, 'meetings-staff:errors.visibility').default('internal'),
  minutes: z.coerce
    .number('meetings-staff:errors.minutes')
    .int('meetings-staff:errors.minutes')
    .min(1, 'meetings-staff:errors.minutes')
    .max(480, 'meetings-staff:errors.minutes'),
  organisationId: z
    .union([z.literal(''), z.uuid('meetings-staff:errors.organisation')])
    .default('')
    .transform((id) => id || null),
});
export type ItemInput = z.infer<typeof itemSchema>;

/** Number of the version that the form was filled with; a missing one is older than any. */
export const itemVersionSchema = z.object({ version: z.coerce.number().int().catch(0) });
export const positionSchema = z.object({ direction: z.enum(['up', 'down']) });
export const clusterChoiceSchema = z.object({ meetingId: z.uuid('meetings-staff:errors.meeting') });
