import { z } from 'zod';
import { settingsFloor } from '../disclosure/rules.ts';
import { type TableCode, tableCodes } from '../disclosure/tables/rules.ts';
import { isWholeYears, parseTableName, quarterFromCode, quartersBetween, units } from './rules.ts';

const quarter = z.string('publication-staff:errors.quarter').transform((code, context) => {
  const day = quarterFromCode(code);
  if (!day) context.addIssue({ code: 'custom', message: 'publication-staff:errors.quarter' });
  return day ?? z.NEVER;
});

/** Which table of which closed quarters. @param closed the first days of quarters that are over */
export function choiceSchema(closed: readonly Date[]) {
  const known = new Set(closed.map((day) => day.getTime()));
  const isClosed = (day: Date) => known.has(day.getTime());
  return z
    .object({
      code: z.enum(tableCodes as [TableCode, ...TableCode[]], 'publication-staff:errors.table'),
      unit: z.enum(units, 'publication-staff:errors.unit'),
      from: quarter.refine(isClosed, 'publication-staff:errors.quarter'),
      to: quarter.refine(isClosed, 'publication-staff:errors.quarter'),
    })
    .refine(({ from, to }) => from <= to, { path: ['from'], message: 'publication-staff:errors.order' })
    .refine(({ from, to }) => quartersBetween(from, to).length <= 8, {
      path: ['from'],
      message: 'publication-staff:errors.span',
    })
    .refine((choice) => choice.unit === 'quarter' || isWholeYears(choice), {
      path: ['from'],
      message: 'publication-staff:errors.wholeYears',
    });
}

export const publishSchema = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  note: z.string().trim().max(500, 'publication-staff:errors.noteLong').catch(''),
});

export const reasonSchema = z.object({
  reason: z
    .string('publication-staff:errors.reason')
    .trim()
    .min(3, 'publication-staff:errors.reason')
    .max(500, 'publication-staff:errors.reason'),
});

const stricter = 'publication-staff:errors.onlyStricter';
const atLeast = (floor: number) =>
  z.coerce.number(stricter).int(stricter).min(floor, stricter).max(1000, stricter);

/** Thresholds: the floor is the least strict that there is. */
export const settingsSchema = z
  .object({
    primary: atLeast(settingsFloor.primary),
    nationality: atLeast(settingsFloor.nationality),
    dominanceShare: z.coerce
      .number(stricter)
      .int(stricter)
      .min(1, stricter)
      .max(settingsFloor.dominanceShare, stricter),
    dominanceBelow: atLeast(settingsFloor.dominanceBelow),
    zeroLine: atLeast(settingsFloor.zeroLine),
    base: atLeast(settingsFloor.base),
  })
  // A count at the threshold must not become a zero.
  .refine(({ base, primary }) => base % 5 === 0 && base <= 2 * primary, {
    path: ['base'],
    message: 'publication-staff:errors.base',
  });

/** What the address of the public page may say. */
export const figuresQuerySchema = z.object({
  table: z.string().max(80).transform(parseTableName).nullable().catch(null),
  version: z.coerce.number().int().min(1).max(10_000).nullable().catch(null),
});
