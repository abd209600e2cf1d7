import { z } from 'zod';
import { berlinInstant, dayAfter } from '../core/i18n/zonedTime.ts';
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
  /** Empty: it ends on the day on which it begins. */
  endDate: day,
  allDay: z.literal('on').optional(),
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

/** Nothing that a round table holds lasts longer; a wrong year does. */
const longest = 32 * 24 * 60 * 60 * 1000;

interface Times {
  date: string;
  endDate: string;
  allDay?: 'on' | undefined;
  start: string;
  end: string;
}

function isReadable({ date, endDate, start, end }: Times): boolean {
  return (
    [date, endDate].every((text) => day.safeParse(text).success) &&
    [start, end].every((text) => time.safeParse(text).success)
  );
}

/** Whole days go from midnight to the midnight after the last day. */
function appointment({ date, endDate, allDay, start, end }: Times) {
  const lastDate = endDate || date;
  if (allDay) {
    return {
      allDay: true,
      startsAt: date ? berlinInstant(date, '00:00') : null,
      endsAt: date ? berlinInstant(dayAfter(lastDate), '00:00') : null,
    };
  }
  return {
    allDay: false,
    startsAt: date && start ? berlinInstant(date, start) : null,
    endsAt: date && end ? berlinInstant(lastDate, end) : null,
  };
}

/** A meeting as the form sends it. A draft may leave the time open, but not half of it. */
export const meetingSchema = meetingFields
  .superRefine(({ audience, publicTitle, ...times }, context) => {
    const flag = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message: `meetings-staff:errors.${message}` });
    const { date, endDate, allDay, start, end } = times;
    if (date || endDate || allDay || start || end) {
      if (!date) flag('date', 'dateMissing');
      if (!start && !allDay) flag('start', 'startMissing');
      if (!end && !allDay) flag('end', 'endMissing');
      // Words that are no day or no time have their own message, and cannot be compared.
      const { startsAt, endsAt } = isReadable(times) ? appointment(times) : {};
      if (date && endDate && endDate < date) flag('endDate', 'endDateBeforeDate');
      else if (startsAt && endsAt && endsAt <= startsAt) flag('end', 'endBeforeStart');
      else if (startsAt && endsAt && endsAt.getTime() - startsAt.getTime() > longest)
        flag('endDate', 'tooLong');
    }
    if (isOpenToPublic(audience) && !publicTitle) flag('publicTitle', 'publicTitle');
  })
  .transform(
    ({
      date,
      endDate,
      allDay,
      start,
      end,
      overlapConfirmed,
      publicTitle,
      publicDescription,
      ...meeting
    }) => ({
      ...meeting,
      ...appointment({ date, endDate, allDay, start, end }),
      overlapConfirmed: overlapConfirmed === 'on',
      publicText: publicTitle ? { title: publicTitle, description: publicDescription } : null,
    }),
  );

export type MeetingInput = z.infer<typeof meetingSchema>;

export const cancellationSchema = z.object({
  reason: z.string().trim().max(500, long).default(''),
});

/** Numbers of the versions that the form was filled with; a missing one is older than any. */
export const versionSchema = z.object({
  version: z.coerce.number().int().catch(0),
  /** Of the public text; 0 when there was none yet. */
  textVersion: z.coerce.number().int().min(0).catch(0),
});
