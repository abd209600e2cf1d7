import { z } from 'zod';
import { minimumPasswordLength } from '../core/auth/password.ts';
import { asList } from '../core/http/forms.ts';
import { languageCodes } from '../core/i18n/languages.ts';

const name = z
  .string('accounts-staff:errors.name')
  .trim()
  .min(1, 'accounts-staff:errors.name')
  .max(120, 'accounts-staff:errors.nameLong');
const email = z
  .string('accounts-staff:errors.email')
  .trim()
  .toLowerCase()
  .max(254, 'accounts-staff:errors.email')
  .pipe(z.email('accounts-staff:errors.email'));

export const roles = ['partner', 'editor', 'translator', 'coordinator', 'admin'] as const;
const translated = languageCodes.filter((code) => code !== 'de');

export const personSchema = z.object({
  name,
  email,
  organisationId: z.uuid('accounts-staff:errors.organisation'),
  roles: z.preprocess(asList, z.array(z.enum(roles)).min(1, 'accounts-staff:errors.roles')),
  translates: z.preprocess(asList, z.array(z.enum(translated))).default([]),
  interfaceLanguage: z.enum(['de', 'en']).default('de'),
});
export type PersonInput = z.infer<typeof personSchema>;

export const profileSchema = z.object({ name, interfaceLanguage: z.enum(['de', 'en']) });
export type ProfileInput = z.infer<typeof profileSchema>;

const newPassword = z
  .string('accounts-staff:errors.passwordShort')
  .min(minimumPasswordLength, 'accounts-staff:errors.passwordShort')
  .max(200, 'accounts-staff:errors.passwordLong');

const repeated = { path: ['repeat'], message: 'accounts-staff:errors.passwordRepeat' };

export const newPasswordSchema = z
  .object({ password: newPassword, repeat: z.string().default('') })
  .refine(({ password, repeat }) => password === repeat, repeated);

export const changePasswordSchema = z
  .object({
    current: z
      .string('accounts-staff:errors.passwordCurrent')
      .min(1, 'accounts-staff:errors.passwordCurrent'),
    password: newPassword,
    repeat: z.string().default(''),
  })
  .refine(({ password, repeat }) => password === repeat, repeated);

export const forgottenSchema = z.object({ email });

export const signInSchema = z.object({ email: z.string().trim().min(1), password: z.string().min(1) });
