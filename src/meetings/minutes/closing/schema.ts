import { z } from 'zod';

export const closingSchema = z.object({
  closed: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
});

export const reportSchema = z.object({
  measureId: z.uuid(),
  version: z.coerce.number().int().catch(0),
});
