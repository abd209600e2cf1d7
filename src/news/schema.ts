import { z } from 'zod';
import { asList } from '../core/http/forms.ts';

export const newsKinds = ['result', 'news'] as const;
export const linkNames = ['cluster', 'meeting', 'decision', 'measure'] as const;
export type LinkName = (typeof linkNames)[number];

const long = 'news-staff:errors.long';
const link = z
  .union([z.literal(''), z.uuid()], 'news-staff:errors.link')
  .default('')
  .transform((id) => id || null);

export const newsSchema = z.object({
  kind: z.enum(newsKinds, 'news-staff:errors.kind'),
  title: z.string('news-staff:errors.title').trim().min(1, 'news-staff:errors.title').max(200, long),
  teaser: z.string().trim().max(300, long).default(''),
  body: z.string().trim().max(60_000, long).default(''),
  topics: z.preprocess(asList, z.array(z.string().max(20)).max(20)),
  clusterId: link,
  meetingId: link,
  decisionId: link,
  measureId: link,
});
export type NewsInput = z.infer<typeof newsSchema>;

/** What the form was filled with: the record's version, and the number of the German text. */
export const basedOnSchema = z.object({
  version: z.coerce.number().int().catch(0),
  number: z.coerce.number().int().catch(0),
});
export type BasedOn = z.infer<typeof basedOnSchema>;

/** Words for the public about the cluster; without a title none are published. */
export const publicationSchema = z
  .object({
    clusterTitle: z.string().trim().max(200, long).default(''),
    clusterDescription: z.string().trim().max(5000, long).default(''),
  })
  .refine(({ clusterTitle, clusterDescription }) => clusterTitle !== '' || clusterDescription === '', {
    path: ['clusterTitle'],
    message: 'news-staff:errors.clusterTitle',
  });
export type PublicationInput = z.infer<typeof publicationSchema>;

export const withdrawalSchema = z.object({
  reason: z.string('news-staff:errors.reason').trim().min(1, 'news-staff:errors.reason').max(1000, long),
});

export const newsFilterSchema = z.object({
  state: z.enum(['draft', 'published', 'withdrawn']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});
export type NewsFilter = z.infer<typeof newsFilterSchema>;
