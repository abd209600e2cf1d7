import { z } from 'zod';

const long = 'meetings-staff:errors.long';
const minutes = 'meetings-staff:errors.minutes';

export const visibilities = ['public', 'internal', 'hidden'] as const;

/** An item of a standard agenda; a sub-item names the item that it belongs to. */
export const standardItemSchema = z.object({
  title: z
    .string('meetings-staff:errors.itemTitle')
    .trim()
    .min(1, 'meetings-staff:errors.itemTitle')
    .max(200, long),
  publicTitle: z.string().trim().max(200, long).default(''),
  visibility: z.enum(visibilities, 'meetings-staff:errors.visibility').default('internal'),
  minutes: z.coerce.number(minutes).int(minutes).min(1, minutes).max(480, minutes),
  parentId: z
    .union([z.literal(''), z.uuid('bodies-staff:errors.parent')])
    .default('')
    .transform((id) => id || null),
});
export type StandardItemInput = z.infer<typeof standardItemSchema>;

export const directionSchema = z.object({ direction: z.enum(['up', 'down']) });
