import { z } from 'zod';
import type { TextKind } from '../core/db/client.ts';

const line = z.string().trim().max(300, 'texts-staff:errors.long');
const required = line.min(1, 'texts-staff:errors.required');
const markdown = z.string().trim().max(60_000, 'texts-staff:errors.long').default('');
const slug = z
  .string('texts-staff:errors.slug')
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'texts-staff:errors.slug')
  .max(80, 'texts-staff:errors.slug');

const documentBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({
    kind: z.literal('checklist'),
    items: z.array(z.object({ text: z.string(), german: z.string().optional() })),
  }),
  z.object({
    kind: z.literal('numbers'),
    rows: z.array(
      z.object({
        number: z.string(),
        label: z.string(),
        german: z.string().optional(),
        note: z.string().optional(),
      }),
    ),
  }),
  z.object({
    kind: z.literal('grid'),
    columns: z.array(
      z.object({ text: z.string(), german: z.string().optional(), width: z.number().positive() }),
    ),
    rows: z.number().int().min(1).max(60),
  }),
]);

/** What a text of each kind consists of. */
export const textFields = {
  page: z.object({
    slug,
    title: required,
    teaser: line,
    todo: markdown,
    deadline: markdown,
    place: markdown,
    bring: markdown,
    body: markdown,
  }),
  news: z.object({ title: required, teaser: line, body: markdown }),
  material: z.object({
    title: required,
    description: z.string().trim().max(1000),
    document: z
      .object({ title: z.string(), subtitle: z.string(), blocks: z.array(documentBlock), footer: z.string() })
      .nullable()
      .default(null),
  }),
  organisation: z.object({
    description: z.string().trim().max(2000),
    hint: z.string().trim().max(1000).default(''),
  }),
  aid: z.record(z.string(), z.string()),
  topic: z.object({
    name: required,
    description: z.string().trim().max(500),
    subtopics: z.record(z.string(), z.string()),
  }),
  meeting: z.object({ title: required, description: markdown }),
  cluster: z.object({ title: required, description: markdown }),
  report: z.object({ title: required, summary: markdown, outlook: markdown }),
} as const satisfies Record<TextKind, z.ZodType>;

export type TextFields<K extends TextKind = TextKind> = z.infer<(typeof textFields)[K]>;

/** The fields that are Markdown and get a stored HTML twin. */
export const markdownFields: Record<TextKind, readonly string[]> = {
  page: ['todo', 'deadline', 'place', 'bring', 'body'],
  news: ['body'],
  material: [],
  organisation: [],
  aid: [],
  topic: [],
  meeting: ['description'],
  cluster: ['description'],
  report: ['summary', 'outlook'],
};

/** What the editor sends besides the words themselves. */
export const editSchema = z.object({
  action: z.enum(['draft', 'review', 'publish']).default('draft'),
  basedOn: z.coerce.number().int().min(0),
  minor: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
});
