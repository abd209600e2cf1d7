import { z } from 'zod';
import { audiences, towns } from '../schema.ts';

export const tabs = ['coming', 'drafts', 'past'] as const;

/** What an address asks the calendar for; what it does not understand is left out. */
export const calendarFilterSchema = z.object({
  view: z.enum(['list', 'month']).catch('list'),
  tab: z.enum(tabs).catch('coming'),
  /** YYYY-MM; the present month when left out. */
  month: z
    .string()
    .regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  body: z.uuid().optional().catch(undefined),
  town: z.enum(towns).optional().catch(undefined),
  audience: z.enum(audiences).optional().catch(undefined),
  /** Pages the past by date. */
  before: z.iso.datetime().optional().catch(undefined),
});

export type CalendarFilter = z.infer<typeof calendarFilterSchema>;
