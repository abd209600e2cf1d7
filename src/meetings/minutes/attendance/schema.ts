import { z } from 'zod';

const long = 'minutes-staff:errors.long';

export const guestSchema = z.object({
  guestName: z.string().trim().max(120, long).default(''),
  guestOrganisation: z.string().trim().max(200, long).default(''),
});
export type GuestInput = z.infer<typeof guestSchema>;

/** Name of the tick of one row of the attendance list. */
export const tickField = (key: string) => `state.${key}`;
export const wasField = (key: string) => `was.${key}`;
