import { z } from 'zod';
import { asList } from '../../../core/http/forms.ts';
import { interfaceLanguages } from '../../../core/i18n/languages.ts';

const long = 'meetings-staff:errors.long';
const name = z.string().trim().max(120, long).default('');
const organisationName = z
  .string()
  .trim()
  .max(160, long)
  .default('')
  .transform((words) => words || null);
const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.union([z.literal(''), z.email('meetings-staff:errors.email')]))
  .default('');
const language = z.enum(interfaceLanguages, 'meetings-staff:errors.language').default('de');
const deputyOfId = z
  .union([z.literal(''), z.uuid('bodies-staff:errors.deputyOf')])
  .default('')
  .transform((id) => id || null);

/** People with accounts, somebody outside, or both. */
export const newMembersSchema = z
  .object({
    people: z.preprocess(asList, z.array(z.uuid('bodies-staff:errors.people')).max(500)).default([]),
    name,
    organisationName,
    email,
    language,
    deputyOfId,
  })
  .superRefine(({ people, name: given, email: address, organisationName: organisation }, context) => {
    const flag = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (address && !given) flag('name', 'meetings-staff:errors.guestName');
    if ((given || organisation) && !address) flag('email', 'meetings-staff:errors.email');
    if (people.length === 0 && !given && !address && !organisation)
      flag('people', 'bodies-staff:errors.nobody');
  });
export type NewMembersInput = z.infer<typeof newMembersSchema>;

/** An outside contact, or with an account only whom they stand in for. */
export const memberSchema = z.object({ name, organisationName, email, language, deputyOfId });
export type MemberInput = z.infer<typeof memberSchema>;

export const seenSchema = z.object({ seen: z.string().catch('') });
