import { z } from 'zod';
import { type Period, parsePeriod } from './rules.ts';

/** Which closed period a report shall be about. */
export function creationSchema(periods: readonly Period[]) {
  const known = new Set(periods.map(({ code }) => code));
  return z.object({
    period: z.string('reports-staff:errors.period').transform((code, context) => {
      const period = known.has(code) ? parsePeriod(code) : null;
      if (!period) context.addIssue({ code: 'custom', message: 'reports-staff:errors.period' });
      return period ?? z.NEVER;
    }),
    /** Missing tables go out along with it. */
    withTables: z
      .literal('on')
      .optional()
      .transform((value) => value === 'on'),
  });
}

/** What the person saw: the report's version and the number of its newest German words. */
export const basedOnSchema = z.object({
  version: z.coerce.number().int().min(1),
  number: z.coerce.number().int().min(0),
});

export const withdrawalSchema = basedOnSchema.extend({
  reason: z
    .string('reports-staff:errors.reason')
    .trim()
    .min(3, 'reports-staff:errors.reason')
    .max(500, 'reports-staff:errors.reason'),
});
