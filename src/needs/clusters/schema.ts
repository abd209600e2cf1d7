import { z } from 'zod';
import { places } from '../codes/rules.ts';
import { pickedReports, reportIds, versionSchema } from '../schema.ts';
import { stateCode } from '../states/schema.ts';

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

export const moveSchema = z.object({ state: stateCode });

/** The cluster that stays, and the versions of both as they were compared. */
export const mergeSchema = z.object({
  other: z.uuid('needs-staff:errors.clusterChoice'),
  stays: z.enum(['this', 'other'], 'clusters-staff:errors.stays'),
  version: versionSchema,
  otherVersion: versionSchema,
});

export const splitSchema = z.object({
  title: z.string().trim().max(160, 'needs-staff:errors.titleLong').default(''),
  summary: z.string().trim().max(2000, 'needs-staff:errors.summaryLong').default(''),
  reports: pickedReports,
});

/** One pair of topic and place in which a cluster may be forming. */
export const candidateSchema = z.object({
  topic: z.string().regex(/^[A-Z]{2,4}$/, 'needs-staff:errors.topic'),
  place: z.enum(places, 'needs-staff:errors.place'),
});

export type ClusterInput = z.infer<typeof clusterSchema>;

/** Filters of the list of clusters, as they stand in its address. */
export const clusterFilterSchema = z.object({
  state: stateCode.optional().catch(undefined),
  topic: z
    .string()
    .regex(/^[A-Z]{2,4}$/)
    .optional()
    .catch(undefined),
  after: z.templateLiteral([z.iso.datetime(), '_', z.uuid()]).optional().catch(undefined),
});

export type ClusterFilter = z.infer<typeof clusterFilterSchema>;
