import { z } from 'zod';
import { barriers, nationalityGroups, needLanguages, outcomes, places } from '../codes/rules.ts';

/** What a filter narrows to; anything that does not fit is left out, so that an old address still leads somewhere. */
const or = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const quarter = z.string().regex(/^20\d\d-Q[1-4]$/);

export const monitoringFilterSchema = z.object({
  from: or(quarter),
  to: or(quarter),
  compare: or(z.enum(['previous', 'year', 'none'])),
  topic: or(z.string().regex(/^[A-Z]{2,4}$/)),
  subtopic: or(z.string().regex(/^[A-Z]{2,4}\d$/)),
  place: or(z.enum(places)),
  outcome: or(z.enum(outcomes)),
  language: or(z.enum(needLanguages)),
  barrier: or(z.enum(barriers)),
  nationalityGroup: or(z.enum(nationalityGroups)),
  organisation: or(z.uuid()),
  measure: or(z.enum(['persons', 'reports'])),
  scale: or(z.enum(['same', 'own'])),
});

export type MonitoringFilter = z.infer<typeof monitoringFilterSchema>;

export const sheetFormatSchema = z.enum(['csv', 'xlsx', 'ods']).catch('csv');
