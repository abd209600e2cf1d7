import { z } from 'zod';
import { asList } from '../../core/http/forms.ts';
import {
  allSourceTypes,
  barriers,
  channels,
  households,
  nationalityGroups,
  needLanguages,
  outcomes,
  places,
  sectors,
  urgencies,
} from '../codes/rules.ts';
import { reasonField, stateCode } from '../states/schema.ts';
import { bulkActions } from './rules.ts';

/** A filter that makes no sense is none. */
function filter<T>(schema: z.ZodType<T>) {
  return schema.optional().catch(undefined);
}

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);
const topicCode = z.string().regex(/^[A-Z]{2,4}$/);

/** What the list is narrowed to, as it stands in its address. */
export const needFilterSchema = z.object({
  q: filter(z.string().trim().min(1).max(100)),
  new: filter(z.literal('yes')),
  topic: filter(topicCode),
  subtopic: filter(z.string().regex(/^[A-Z]{2,4}\d$/)),
  place: filter(z.enum(places)),
  outcome: filter(z.enum(outcomes)),
  urgency: filter(z.enum(urgencies)),
  cluster: filter(z.union([z.enum(['yes', 'no']), z.uuid()])),
  state: filter(stateCode),
  organisation: filter(z.uuid()),
  barrier: filter(z.enum(barriers)),
  language: filter(z.enum(needLanguages)),
  nationalityGroup: filter(z.enum(nationalityGroups)),
  sector: filter(z.enum(sectors)),
  household: filter(z.enum(households)),
  channel: filter(z.enum(channels)),
  sourceType: filter(z.enum(allSourceTypes)),
  from: filter(month),
  to: filter(month),
  note: filter(z.enum(['yes', 'no'])),
});

export type NeedFilter = z.infer<typeof needFilterSchema>;

/** Where a page of the list begins: after a row of the inbox, or at a place among what a search found. */
export const positionSchema = z.object({
  after: filter(z.string().regex(/^\d_\d{4}-\d\d-\d\dT[\d:.]+Z_[\da-f-]{36}$/)),
  skip: filter(z.coerce.number().int().min(1).max(1000)),
});

export type Position = z.infer<typeof positionSchema>;

/** A ticked row: the report and the version that the person saw. */
const ticked = z
  .string()
  .regex(/^[\da-f-]{36}~\d+$/, 'needs-staff:errors.reports')
  .transform((value) => {
    const [id = '', version = ''] = value.split('~');
    return { id, version: Number(version) };
  });

const clusterTarget = z.union([z.literal('new'), z.uuid()], 'needs-staff:errors.clusterChoice');

const whichReports = z.object({
  action: z.enum(bulkActions, 'triage-staff:errors.action'),
  /** `all`: everything that the filter of the address finds. */
  scope: z.enum(['ticked', 'all']).catch('ticked'),
  reports: z.preprocess(asList, z.array(ticked, 'needs-staff:errors.reports').max(200)),
  confirmed: z.literal('yes').optional().catch(undefined),
  /** Nothing that came in later than the page is touched. */
  until: z.iso.datetime().optional().catch(undefined),
});

const optionsOf = {
  seen: z.object({}),
  unseen: z.object({}),
  urgency: z.object({
    urgency: z.enum([...urgencies, 'reported'], 'needs-staff:errors.urgency'),
  }),
  cluster: z.object({ cluster: clusterTarget }),
  topic: z.object({ topic: topicCode.regex(/./, 'needs-staff:errors.topic') }),
  close: z.object({ state: stateCode, reason: reasonField }),
} satisfies Record<(typeof bulkActions)[number], z.ZodType>;

/** What is to be done, with what this action needs to know. */
export const bulkSchema = z
  .object({ action: z.enum(bulkActions, 'triage-staff:errors.action') })
  .loose()
  .transform((body, context) => {
    const parsed = whichReports.and(optionsOf[body.action]).safeParse(body);
    if (parsed.success) return parsed.data as z.infer<typeof whichReports> & BulkOptions;
    for (const issue of parsed.error.issues)
      context.addIssue({ ...issue, code: 'custom', message: issue.message });
    return z.NEVER;
  });

/** Only the fields that belong to the action are set. */
export interface BulkOptions {
  urgency?: (typeof urgencies)[number] | 'reported';
  cluster?: string;
  topic?: string;
  state?: string;
  reason?: string;
}
