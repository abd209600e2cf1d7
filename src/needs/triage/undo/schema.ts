import { z } from 'zod';
import { urgencies } from '../../codes/rules.ts';
import { bulkActions } from '../rules.ts';

const time = z.coerce.date().nullable();
const person = z.uuid().nullable();

/** What a bulk action left in the audit row about each report, by what it changed. */
export const earlierSchema = z
  .object({
    triagedAt: time,
    triagedById: person,
    assessedUrgency: z.enum(urgencies).nullable(),
    assessedAt: time,
    assessedById: person,
    clusterId: z.uuid().nullable(),
    topic: z.string(),
    secondaryTopics: z.array(z.string()),
    subtopics: z.array(z.string()),
    state: z.string(),
    closeReason: z.string().nullable(),
    closedAt: time,
    closedById: person,
  })
  .partial();

export const bulkRowSchema = z.object({
  before: z.object({ reports: z.record(z.string(), earlierSchema) }),
  after: z.object({
    action: z.enum(bulkActions),
    cluster: z.uuid().optional(),
    created: z.boolean().optional(),
    reports: z.record(z.string(), z.number()),
  }),
});

export const undoFormSchema = z.object({ bulk: z.uuid(), back: z.string().max(2000).optional() });
