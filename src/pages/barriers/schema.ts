import { z } from 'zod';

export const barrierSchema = z.object({
  text: z
    .string('pages:barrier.errors.text')
    .trim()
    .min(1, 'pages:barrier.errors.text')
    .max(4000, 'pages:barrier.errors.textLong'),
  page: z.string().trim().max(500, 'pages:barrier.errors.pageLong').default(''),
  /** Hidden from people; programs that fill in every field fall for it. */
  website: z.string().max(0, 'pages:barrier.errors.trap').default(''),
});
export type BarrierInput = z.infer<typeof barrierSchema>;
