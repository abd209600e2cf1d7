import { z } from 'zod';
import { asList } from '../../core/http/forms.ts';

/** Mails that help, but that nobody has to get. */
export const optionalMails = ['minutesMissing', 'measureReminders', 'needSteps'] as const;
export type OptionalMail = (typeof optionalMails)[number];

/** The form names the mails that are wanted; kept are those that are not. */
export const mailsSchema = z
  .object({
    mails: z.preprocess(asList, z.array(z.enum(optionalMails, 'accounts-staff:mailChoice.unknown'))),
  })
  .transform(({ mails }) => ({ muted: optionalMails.filter((kind) => !mails.includes(kind)) }));
