import { z } from 'zod';
import {
  columnUses,
  type Dimension,
  dimensions,
  leftOut,
  listedCodes,
  type Mapping,
} from './mapping/rules.ts';

export const importLimits = { bytes: 2 * 1024 * 1024, rows: 5_000, columns: 60, counts: 2_500, words: 300 };

const month = z.string().regex(/^\d{4}-\d{2}$/);
const year = z.string().regex(/^20\d{2}$/);

/** A stored mapping; what cannot be read is none. */
export const mappingSchema = z.object({
  headerRow: z.number().int().min(1),
  uses: z.record(z.string(), z.enum(columnUses)),
  across: z.enum(['month', ...dimensions]).nullable(),
  constants: z
    .partialRecord(z.enum(dimensions), z.string())
    .and(z.object({ month: month.optional(), year: year.optional() })),
  values: z.partialRecord(z.enum(dimensions), z.record(z.string(), z.string())),
});

export function readMapping(stored: unknown): Mapping | null {
  const result = mappingSchema.safeParse(stored);
  return result.success ? (result.data as Mapping) : null;
}

export const uploadSchema = z.object({
  organisationId: z.uuid('imports-staff:errors.organisation').optional(),
  sheet: z.string().trim().max(100).catch(''),
});

export const headerRowSchema = z.object({
  version: z.coerce.number().int().catch(0),
  headerRow: z.coerce.number().int().min(1).max(100).optional().catch(undefined),
  mapping: z
    .union([z.uuid(), z.literal('')])
    .optional()
    .catch(undefined),
});

/** What the columns are for: one answer per column, and what is the same in all rows. */
export function columnsFrom(
  body: Record<string, unknown>,
  headers: readonly string[],
  before: Mapping,
  topics: ReadonlySet<string>,
): Mapping {
  const uses = headers.map((header, index) => {
    const use = columnUses.find((one) => one === body[`use-${index}`]) ?? before.uses[header] ?? 'ignore';
    return [header, use] as const;
  });
  const across = (['month', ...dimensions] as const).find((one) => one === body.across) ?? null;
  const counted = uses.some(([, use]) => use === 'values');
  return {
    ...before,
    uses: Object.fromEntries(uses),
    across: counted ? across : null,
    constants: {
      ...Object.fromEntries(
        dimensions.flatMap((dimension) => {
          const code = String(body[dimension] ?? '');
          const known = dimension === 'topic' ? topics.has(code) : listedCodes[dimension].includes(code);
          return known ? [[dimension, code]] : [];
        }),
      ),
      ...(month.safeParse(body.month).success ? { month: String(body.month) } : {}),
      ...(year.safeParse(body.year).success ? { year: String(body.year) } : {}),
    },
  };
}

/** What the words of a table mean: one answer per word. */
export function wordsFrom(
  body: Record<string, unknown>,
  words: Partial<Record<Dimension, ReadonlyMap<string, string>>>,
  before: Mapping,
  topics: ReadonlySet<string>,
): { mapping: Mapping; errors: Record<string, string> } {
  const values = { ...before.values };
  const errors: Record<string, string> = {};
  for (const dimension of dimensions) {
    const known = words[dimension];
    if (!known) continue;
    const said: Record<string, string> = { ...values[dimension] };
    for (const [index, word] of [...known.keys()].entries()) {
      const field = `${dimension}-${index}`;
      const code = String(body[field] ?? '');
      const fits =
        code === leftOut ||
        (dimension === 'topic' ? topics.has(code) : listedCodes[dimension].includes(code));
      if (fits) said[word] = code;
      else {
        delete said[word];
        errors[field] = 'imports-staff:errors.word';
      }
    }
    values[dimension] = said;
  }
  return { mapping: { ...before, values }, errors };
}

export const mappingNameSchema = z.string().trim().max(80).catch('');
export const versionSchema = z.coerce.number().int().catch(0);
export const seenSchema = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .catch('');

export const effectFilters = ['all', 'faults', 'new', 'change', 'end', 'same', 'locked', 'nothing'] as const;
export const previewSchema = z.object({
  show: z.enum(effectFilters).catch('all'),
  page: z.coerce.number().int().min(1).max(1_000).catch(1),
});
