import { z } from 'zod';
import { publicFaceFault } from '../../core/i18n/publicFace.ts';
import { dueFilters, measureStates } from './rules.ts';

const long = 'measures-staff:errors.long';
const words = z.string().trim().max(5000, long);
const day = z.iso.date('measures-staff:errors.due');

/** A measure as it is agreed upon in a meeting. Words for the public may come later, but not be the internal ones. */
export const measureSchema = z
  .object({
    title: z
      .string('measures-staff:errors.title')
      .trim()
      .min(1, 'measures-staff:errors.title')
      .max(300, long),
    ownerId: z.uuid('measures-staff:errors.owner'),
    due: day,
    publicText: words.default(''),
  })
  .refine(({ title, publicText }) => publicFaceFault(title, publicText) !== 'same', {
    path: ['publicText'],
    message: 'measures-staff:errors.publicSame',
  });
export type MeasureInput = z.infer<typeof measureSchema>;

/** The decision of the same item from which the measure follows. */
export const originSchema = z.object({
  decisionId: z
    .union([z.literal(''), z.uuid()], 'measures-staff:errors.decision')
    .default('')
    .transform((id) => id || null),
});

export const progressSchema = z.object({
  state: z.enum(measureStates, 'measures-staff:errors.state'),
  text: words.default(''),
  due: z.union([z.literal(''), day]).default(''),
});

export const versionSchema = z.coerce.number().int().catch(0);

/**
 * Filters of list and board, as they stand in their address. Without a state the list has whatever is not finished;
 * 'effect' is what waits for the word whether it helped.
 */
export const measureFilterSchema = z.object({
  state: z
    .enum([...measureStates, 'effect', 'all'])
    .optional()
    .catch(undefined),
  owner: z
    .union([z.uuid(), z.literal('mine')])
    .optional()
    .catch(undefined),
  due: z.enum(dueFilters).optional().catch(undefined),
  body: z.uuid().optional().catch(undefined),
  view: z.literal('board').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});
export type MeasureFilter = z.infer<typeof measureFilterSchema>;
