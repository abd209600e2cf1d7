import { z } from 'zod';
import { steps } from './rules.ts';

export const visibilities = ['public', 'internal', 'hidden'] as const;

const long = 'meetings-staff:errors.long';
const line = z.string().trim().max(200, long);
const words = z.string().trim().max(4000, long).default('');
const orNothing = (message: string) =>
  z
    .union([z.literal(''), z.uuid(message)])
    .default('')
    .transform((id) => id || null);

interface About {
  kind: 'topic' | 'measures';
  clusterId: string | null;
  measureId: string | null;
  materialId: string | null;
}

const nothing: About = { kind: 'topic', clusterId: null, measureId: null, materialId: null };

/** "cluster:<id>", "measure:<id>", "material:<id>", "measures" or nothing. */
const about = z
  .string()
  .default('')
  .transform((choice, context): About => {
    if (choice === '') return nothing;
    if (choice === 'measures') return { ...nothing, kind: 'measures' };
    const [object = '', id = ''] = choice.split(':');
    const isKnown = ['cluster', 'measure', 'material'].includes(object);
    if (isKnown && z.uuid().safeParse(id).success) return { ...nothing, [`${object}Id`]: id };
    context.addIssue({ code: 'custom', message: 'agenda-staff:errors.about' });
    return z.NEVER;
  });

export const itemMinutes = z.coerce
  .number('meetings-staff:errors.minutes')
  .int('meetings-staff:errors.minutes')
  .min(1, 'meetings-staff:errors.minutes')
  .max(480, 'meetings-staff:errors.minutes');

export const itemTitle = z
  .string('meetings-staff:errors.itemTitle')
  .trim()
  .min(1, 'meetings-staff:errors.itemTitle')
  .max(200, long);

export const itemSchema = z
  .object({
    title: itemTitle,
    publicTitle: line.default(''),
    internalText: words,
    publicText: words,
    visibility: z.enum(visibilities, 'meetings-staff:errors.visibility').default('internal'),
    minutes: itemMinutes,
    parentId: orNothing('agenda-staff:errors.parent'),
    organisationId: orNothing('meetings-staff:errors.organisation'),
    about,
  })
  .transform(({ about: object, ...item }) => ({ ...item, ...object }));
export type ItemInput = z.infer<typeof itemSchema>;

/** Number of the version that the form was filled with; a missing one is older than any. */
export const itemVersionSchema = z.object({ version: z.coerce.number().int().catch(0) });

const seen = z.string().default('');

/** One step by a button, or a place chosen by hand; both say which order they were seen in. */
export const positionSchema = z.union([
  z.object({ direction: z.enum(steps), seen }),
  z.object({
    parentId: z.union([z.literal(''), z.uuid()]).transform((id) => id || null),
    index: z.coerce.number().int().min(0).max(1000),
    seen,
  }),
]);
export type PositionInput = z.infer<typeof positionSchema>;

export const clusterChoiceSchema = z.object({
  meetingId: z.uuid('meetings-staff:errors.meeting'),
  /** The impulse that the round table shall deal with, where it is not the cluster as such. */
  impulseId: orNothing('meetings-staff:errors.meeting'),
});
