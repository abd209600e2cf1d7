import { z } from 'zod';

const day = (message: string) => z.iso.date(message);

/** Days of duty; without an end they last until further notice. */
export const dutySchema = z
  .object({
    person: z.uuid('duty-staff:errors.person'),
    startsOn: day('duty-staff:errors.startsOn'),
    endsOn: z.union([z.literal('').transform(() => null), day('duty-staff:errors.endsOn')], {
      error: 'duty-staff:errors.endsOn',
    }),
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
    path: ['endsOn'],
    message: 'duty-staff:errors.order',
  });
export type DutyInput = z.infer<typeof dutySchema>;

export const dangerOverSchema = z.object({
  reason: z
    .string('duty-staff:errors.reason')
    .trim()
    .min(3, 'duty-staff:errors.reason')
    .max(300, 'duty-staff:errors.reasonLong'),
});
