import { z } from 'zod';

export const longError = 'minutes-staff:errors.long';

/** Long words of the minutes: the text of an item, a decision. */
export const longWords = z.string().trim().max(20_000, longError);

export const versionSchema = z.coerce.number().int().catch(0);
