import { z } from 'zod';
import { asList } from '../../core/http/forms.ts';
import { places } from '../codes/rules.ts';

const longestWords = 600;

/** What a half-filled form tells; without topic, place and month there is nothing to look for. */
export const soughtSchema = z.object({
  topic: z.string().regex(/^[A-Z]{2,4}$/),
  place: z.enum(places),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  subtopics: z.preprocess(asList, z.array(z.string()).max(20)).catch([]),
  note: z
    .string()
    .transform((text) => text.slice(0, longestWords))
    .catch(''),
});

/** Which cluster a need was seen in. */
export const joinSchema = z.object({ cluster: z.uuid('needs-staff:errors.clusterChoice') });
