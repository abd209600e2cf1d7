import { z } from 'zod';
import { asList } from '../core/http/forms.ts';
import {
  barriers,
  channels,
  households,
  nationalityGroups,
  needLanguages,
  outcomes,
  places,
  sectors,
  sourceTypes,
  urgencies,
} from './codes/rules.ts';
import { noteField } from './notes/schema.ts';

/** A list field whose faults belong to the field as a whole. */
function listOf(fits: (list: string[]) => boolean, message: string) {
  return z.preprocess(asList, z.array(z.string(), message).refine(fits, message));
}

const isUnique = (list: string[]) => new Set(list).size === list.length;
const areIds = (list: string[]) => list.every((id) => z.uuid().safeParse(id).success);
/** Ids of ticked reports. */
export const reportIds = listOf((list) => list.length <= 200 && areIds(list), 'needs-staff:errors.reports');
export const pickedReports = listOf(
  (list) => list.length > 0 && list.length <= 200 && areIds(list),
  'needs-staff:errors.noneChosen',
);

/** What the form of a report may send. Whether topics exist is asked of the taxonomy afterwards. */
export function needSchema(months: readonly string[]) {
  return z.object({
    topic: z.string('needs-staff:errors.topic').regex(/^[A-Z]{2,4}$/, 'needs-staff:errors.topic'),
    subtopics: listOf((list) => list.length <= 20, 'needs-staff:errors.subtopics'),
    secondaryTopics: listOf(
      (list) => list.length <= 2 && isUnique(list),
      'needs-staff:errors.secondaryTopics',
    ),
    place: z.enum(places, 'needs-staff:errors.place'),
    outcome: z.enum(outcomes, 'needs-staff:errors.outcome'),
    language: z.enum(needLanguages, 'needs-staff:errors.language'),
    nationalityGroup: z.enum(nationalityGroups, 'needs-staff:errors.nationalityGroup'),
    household: z.enum(households, 'needs-staff:errors.household'),
    sector: z.enum(sectors, 'needs-staff:errors.sector'),
    barriers: listOf(
      (list) => isUnique(list) && list.every((barrier) => (barriers as readonly string[]).includes(barrier)),
      'needs-staff:errors.barriers',
    ),
    channel: z.enum(channels, 'needs-staff:errors.channel'),
    sourceType: z.enum(sourceTypes, 'needs-staff:errors.sourceType'),
    month: z.string().refine((month) => months.includes(month), 'needs-staff:errors.month'),
    urgency: z.enum(urgencies, 'needs-staff:errors.urgency'),
    note: noteField,
    count: z.coerce
      .number('needs-staff:errors.count')
      .int('needs-staff:errors.count')
      .min(1, 'needs-staff:errors.count')
      .max(200, 'needs-staff:errors.count'),
  });
}

/** Reports ticked in the list, and where they go: the id of a cluster, or `new`. */
export const selectionSchema = z.object({
  reports: pickedReports,
  cluster: z.union([z.literal('new'), z.uuid()], 'needs-staff:errors.clusterChoice'),
});

export const versionSchema = z.coerce.number().int().catch(0);
