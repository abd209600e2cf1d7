import { z } from 'zod';
import { asList } from '../../core/http/forms.ts';
import { stateKinds, stateSubjects } from './rules.ts';

const name = z
  .string('states-staff:errors.name')
  .trim()
  .min(1, 'states-staff:errors.name')
  .max(60, 'states-staff:errors.nameLong');

export const stateNamesSchema = z.object({ de: name, en: name });
export type StateNames = z.infer<typeof stateNamesSchema>;

export const newStateSchema = stateNamesSchema.extend({
  kind: z.enum(stateKinds, 'states-staff:errors.kind'),
  appliesTo: z.preprocess(
    asList,
    z
      .array(z.enum(stateSubjects, 'states-staff:errors.appliesTo'))
      .min(1, 'states-staff:errors.appliesTo')
      .transform((list) => [...new Set(list)]),
  ),
});
export type NewState = z.infer<typeof newStateSchema>;

export const stateMoveSchema = z.object({ direction: z.enum(['up', 'down']) });

export const thresholdSchema = z.object({
  threshold: z.coerce
    .number('states-staff:errors.threshold')
    .int('states-staff:errors.threshold')
    .min(2, 'states-staff:errors.threshold')
    .max(1000, 'states-staff:errors.threshold'),
});

/** Why something ends or begins again; those who reported the need read it. */
export const reasonField = z
  .string('needs-staff:errors.reason')
  .trim()
  .min(1, 'needs-staff:errors.reason')
  .max(1000, 'needs-staff:errors.summaryLong');

/** Codes are made of plain letters; whether there is such a state is asked of the table. */
export const stateCode = z
  .string('needs-staff:errors.closingState')
  .regex(/^[A-Za-z][\w-]{0,40}$/, 'needs-staff:errors.closingState');

export const closingSchema = z.object({ state: stateCode, reason: reasonField });
export type Closing = z.infer<typeof closingSchema>;

export const reopeningSchema = z.object({ reason: reasonField });
