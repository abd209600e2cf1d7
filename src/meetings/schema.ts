import { z } from 'zod';
import { berlinInstant } from '../core/i18n/zonedTime.ts';
import { isOpenToPublic } from './rules.ts';

export const audiences = ['staff', 'leadership', 'communities', 'public'] as const;
export const towns = ['weissenfels', 'naumburg', 'zeitz', 'other', 'statewide'] as const;

const long = 'meetings-staff:errors.long';
const line = (maximum: number) => z.string().trim().max(maximum, long).default('');
const orEmpty = <T extends z.ZodType>(schema: T) => z.union([z.literal(''), schema]).default('');
const day = orEmpty(z.iso.date('meetings-staff:errors.date'));
const time = orEmpty(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'meetings-staff:errors.clock'));
const webAddress = orEmpty(z.url({ protocol: /^https?$/, error: 'meetings-staff:errors.onlineUrl' }));

const meetingFields = z.object({
  title: z.string('meetings-staff:errors.title').trim().min(1, 'meetings-staff:errors.title').max(200, long),
  bodyId: z.uuid('meetings-staff:errors.body'),
  audience: z.enum(audiences, 'meetings-staff:errors.audience'),
  date: day,
  start: time,
  end: time,
  place: line(300),
  town: z
    .union([z.literal(''), z.enum(towns, 'meetings-staff:errors.town')])
    .default('')
    .transform((town) => town || null),
  onlineUrl: webAddress.transform((url) => url || null),
  publicTitle: line(300),
  publicDescription: line(10_000),
  overlapConfirmed: z.literal('on').optional(),
});

/** A meeting as the form sends it. A draft may leave the time open, but not half of it. */
export const meetingSchema = meetingFields
  .superRefine(({ date, start, end, audience, publicTitle }, context) => {
    const flag = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message: `meetings-staff:errors.${message}` });
    if (date || start || end) {
      if (!date) flag('date', 'dateMissing');
      if (!start) flag('start', 'startMissing');
      if (!end) flag('end', 'endMissing');
      if (date && start && end && end <= start) flag('end', 'endBeforeStart');
    }
    if (isOpenToPublic(audience) && !publicTitle) flag('publicTitle', 'publicTitle');
  })
  .transform(({ date, start, end, overlapConfirmed, publicTitle, publicDescription, ...meeting }) => ({
    ...meeting,
    startsAt: date && start ? berlinInstant(date, start) : null,
    endsAt: date && end ? berlinInstant(date, end) : null,
    overlapConfirmed: overlapConfirmed === 'on',
    publicText: publicTitle ? { title: publicTitle, description: publicDescription } : null,
  }));

export type MeetingInput = z.infer<typeof meetingSchema>;

/** Numbers of the versions that the form was filled with; a missing one is older than any. */
export const versionSchema = z.object({
  version: z.coerce.number().int().catch(0),
  /** Of the public text; 0 when there was none yet. */
  textVersion: z.coerce.number().int().min(0).catch(0),
});
