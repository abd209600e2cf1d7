import { z } from 'zod';
import { asList } from '../../core/http/forms.ts';
import { barriers, places } from '../codes/rules.ts';
import { noteLength } from '../notes/rules.ts';
import { lineBreaksAsOne } from './rules.ts';

const codes = (message: string, fits: (list: string[]) => boolean) =>
  z.preprocess(
    asList,
    z.array(z.string(), message).refine((list) => new Set(list).size === list.length && fits(list), message),
  );

/** What somebody may tell without an account. Whether topics exist is asked of the taxonomy afterwards. */
export const tellUsSchema = z.object({
  topic: z.string('tellUs:errors.topic').regex(/^[A-Z]{2,4}$/, 'tellUs:errors.topic'),
  subtopics: codes('tellUs:errors.subtopics', (list) => list.length <= 20),
  barriers: codes('tellUs:errors.barriers', (list) =>
    list.every((barrier) => (barriers as readonly string[]).includes(barrier)),
  ),
  place: z.enum(places, 'tellUs:errors.place'),
  text: z
    .string('tellUs:errors.textLong')
    .transform(lineBreaksAsOne)
    .pipe(z.string().max(noteLength, 'tellUs:errors.textLong'))
    .default(''),
  /** Hidden from people; programs that fill in every field fall for it. */
  website: z.string().max(0, 'tellUs:errors.trap').default(''),
  /** Names the text that the person was warned about already. */
  seen: z.string().max(100).default(''),
});
export type TellUsInput = z.infer<typeof tellUsSchema>;
