import { z } from 'zod';
import { asList } from '../../core/http/forms.ts';
import { interfaceLanguages } from '../../core/i18n/languages.ts';

const ids = z.preprocess(asList, z.array(z.uuid()).max(500)).default([]);

/** Whom to add to the list of invitees; nobody is written to yet. */
export const inviteesSchema = z
  .object({
    people: ids,
    organisations: ids,
    name: z.string().trim().max(120, 'meetings-staff:errors.long').default(''),
    email: z
      .string()
      .trim()
      .toLowerCase()
      .max(254)
      .pipe(z.union([z.literal(''), z.email('meetings-staff:errors.email')]))
      .default(''),
    language: z.enum(interfaceLanguages, 'meetings-staff:errors.language').default('de'),
  })
  .superRefine(({ people, organisations, name, email }, context) => {
    const flag = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message: `meetings-staff:errors.${message}` });
    if (email && !name) flag('name', 'guestName');
    if (name && !email) flag('email', 'email');
    if (people.length === 0 && organisations.length === 0 && !name && !email) flag('people', 'nobodyChosen');
  });
export type InviteesInput = z.infer<typeof inviteesSchema>;

/** A corrected address. */
export const addressSchema = z.object({
  email: z
    .string('meetings-staff:errors.email')
    .trim()
    .toLowerCase()
    .max(254)
    .pipe(z.email('meetings-staff:errors.email')),
});
