import { z } from 'zod';
import { asList } from '../../core/http/forms.ts';
import { interpreterLanguages } from '../invitations/rules.ts';

/** Larger groups speak with the coordinators first. */
export const mostPersons = 20;

const persons = 'registrations:errors.persons';

export const registrationSchema = z.object({
  persons: z.coerce.number(persons).int(persons).min(1, persons).max(mostPersons, persons),
  languages: z.preprocess(asList, z.array(z.enum(interpreterLanguages)).max(10)).default([]),
  wheelchair: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
  name: z.string().trim().max(120, 'registrations:errors.long').default(''),
  contact: z.string().trim().max(200, 'registrations:errors.long').default(''),
  /** Hidden from people; programs that fill in every field fall for it. */
  website: z.string().max(0, 'registrations:errors.trap').default(''),
});
export type RegistrationInput = z.infer<typeof registrationSchema>;

const limit = 'registrations-staff:errors.limit';

/** Whether anybody may register for a meeting, and for how many places. */
export const settingsSchema = z.object({
  registration: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
  registrationLimit: z.preprocess(
    (value) => (value === undefined || value === '' ? null : value),
    z.nullable(z.coerce.number(limit).int(limit).min(1, limit).max(10_000, limit)),
  ),
});
export type SettingsInput = z.infer<typeof settingsSchema>;
