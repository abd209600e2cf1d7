import { z } from 'zod';
import { places } from '../codes/rules.ts';
import { pickedReports, reportIds } from '../schema.ts';

export const clusterSchema = z.object({
  title: z
    .string('needs-staff:errors.title')
    .trim()
    .min(1, 'needs-staff:errors.title')
    .max(160, 'needs-staff:errors.titleLong'),
  summary: z.string().trim().max(2000, 'needs-staff:errors.summaryLong').default(''),
});

export const newClusterSchema = clusterSchema.extend({
  topic: z.string().regex(/^[A-Z]{2,4}$/, 'needs-staff:errors.topic'),
  place: z.enum(places, 'needs-staff:errors.place'),
  reports: reportIds,
});

export const addReportsSchema = z.object({ reports: pickedReports });

export const closingSchema = z.object({
  state: z.enum(['resolved', 'dropped'], 'needs-staff:errors.closingState'),
  reason: z
    .string('needs-staff:errors.reason')
    .trim()
    .min(1, 'needs-staff:errors.reason')
    .max(1000, 'needs-staff:errors.summaryLong'),
});

export type ClusterInput = z.infer<typeof clusterSchema>;

/** Filters of the list of clusters, as they stand in its address. */
export const clusterFilterSchema = z.object({
  state: z.enum(['open', 'onAgenda', 'inProgress', 'resolved', 'dropped']).optional().catch(undefined),
  topic: z
    .string()
    .regex(/^[A-Z]{2,4}$/)
    .optional()
    .catch(undefined),
  after: z.templateLiteral([z.iso.datetime(), '_', z.uuid()]).optional().catch(undefined),
});

export type ClusterFilter = z.infer<typeof clusterFilterSchema>;
