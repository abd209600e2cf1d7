import { z } from 'zod';

/** Rules that look at one answer. */
export const fieldRules = [
  'amount',
  'belowMinimumWage',
  'dayInFuture',
  'dayInPast',
  'email',
  'hours',
  'iban',
  'latinLetters',
  'manyHours',
  'monthNotOver',
  'outsideEmployment',
  'paidMoreThanWorked',
  'postcode',
  'shortDeadline',
] as const;

/** Rules that look at all rows of a repeated group. */
export const groupRules = ['exclusionPeriod', 'limitation', 'monthTwice', 'nothingClaimed'] as const;

const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
const german = z.string().min(1).max(120);

const conditionSchema = z.union([
  z.strictObject({ field: key, is: z.array(z.string()).min(1) }),
  z.strictObject({ field: key, filled: z.boolean() }),
]);

const fieldSchema = z.strictObject({
  key,
  type: z.enum(['text', 'choice', 'date', 'month', 'amount', 'hours', 'iban', 'postcode', 'email']),
  /** The term that stands in the German letter. */
  german,
  /** Never blocks: an empty answer leaves a line to be filled in by hand. */
  required: z.boolean(),
  width: z.enum(['short', 'medium', 'long']).default('long'),
  /** What the answer is for, as the HTML autofill tokens name it. */
  purpose: z.string().optional(),
  options: z.array(z.strictObject({ value: key, german })).optional(),
  when: conditionSchema.optional(),
  initial: z.enum(['today', 'deadline']).optional(),
  /** What a new row of a group takes over from the row before. */
  follow: z.enum(['same', 'nextMonth']).optional(),
  checks: z.array(z.enum(fieldRules)).default([]),
});

const groupSchema = z.strictObject({
  key,
  german,
  maxRows: z.int().min(1).max(100),
  fields: z.array(fieldSchema).min(1),
  checks: z.array(z.enum(groupRules)).default([]),
});

const stepSchema = z.strictObject({ key, fields: z.array(fieldSchema), group: groupSchema.optional() });

const partSchema = z.strictObject({
  key,
  kind: z.enum(['text', 'subject', 'claims', 'signature', 'receipt']).default('text'),
  /** Parts that follow each other with `join` make one paragraph. */
  join: z.boolean().default(false),
  when: conditionSchema.optional(),
});

/** A fill-in aid: its questions, checks and letter, in every language alike. */
export const aidDefinitionSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z-]*$/),
  minutes: z.int().positive(),
  /** Name of the downloaded file, German, without ending. */
  fileName: z.string().regex(/^[A-Za-z0-9-]+$/),
  needs: z.array(key),
  mistakes: z.array(key),
  next: z.array(key),
  helpers: z.array(key),
  steps: z.array(stepSchema).min(1),
  letter: z.strictObject({
    sender: z.array(z.string()),
    recipient: z.array(z.string()),
    remark: z.string(),
    information: z.array(z.strictObject({ german, value: z.string() })),
    parts: z.array(partSchema).min(1),
  }),
  /** Notes at the end of the explanation sheet. */
  notes: z.array(key),
});

/** All texts of an aid in one language: flat, by key. */
export const aidTextsSchema = z.record(z.string(), z.string().min(1));

export type AidDefinition = z.infer<typeof aidDefinitionSchema>;
export type AidStep = AidDefinition['steps'][number];
export type AidGroup = NonNullable<AidStep['group']>;
export type AidField = AidStep['fields'][number];
export type AidCondition = NonNullable<AidField['when']>;
export type AidPart = AidDefinition['letter']['parts'][number];
export type AidTexts = z.infer<typeof aidTextsSchema>;

/** What a seed file writes: defaults may be left out. */
export type AidDefinitionInput = z.input<typeof aidDefinitionSchema>;

/** Interface texts of the browser part, in the namespace `aids`. */
export const runtimeKeys = [
  'back',
  'cancel',
  'choose',
  'delete',
  'deleteConfirm',
  'deleteText',
  'deleted',
  'download',
  'edit',
  'idleStay',
  'idleText',
  'idleTitle',
  'make',
  'makeFailed',
  'making',
  'means',
  'month',
  'next',
  'noAnswer',
  'open',
  'optional',
  'privacy',
  'progress',
  'removeRow',
  'resultIntro',
  'resultShared',
  'resultTitle',
  'review',
  'reviewIntro',
  'reviewTitle',
  'rowDifference',
  'sheetGerman',
  'sheetHelpers',
  'sheetMeaning',
  'sheetNext',
  'sheetNotes',
  'sheetWarnings',
  'total',
  'warning',
  'year',
] as const;

/** What the page hands to the browser part. */
export interface AidData {
  definition: AidDefinition;
  language: string;
  /** Texts in the reader's language and in German. */
  texts: AidTexts;
  germanTexts: AidTexts;
  strings: Record<(typeof runtimeKeys)[number], string>;
  /** Printed at the foot of the explanation sheet and kept in the file's properties. */
  publisher: string;
  /** When the aid was checked last, as a finished line in the reader's language. */
  checkedLine: string;
}

const fixedKeys = [
  'title',
  'teaser',
  'intro',
  'letter.title',
  'sheet.title',
  'sheet.lead',
  'table.difference',
  'table.sum',
  'blank.footer',
];

/** Every text key that the definition needs; a language that lacks one is not offered. */
export function requiredTextKeys(definition: AidDefinition): string[] {
  const list = (prefix: string, keys: string[]) => keys.map((name) => `${prefix}.${name}`);
  const fields = definition.steps.flatMap((step) => [...step.fields, ...(step.group?.fields ?? [])]);
  const groups = definition.steps.flatMap((step) => (step.group ? [step.group] : []));
  const rules = new Set([...fields, ...groups].flatMap(({ checks }): string[] => checks));
  return [
    ...fixedKeys,
    ...list('needs', definition.needs),
    ...list('mistakes', definition.mistakes),
    ...list('next', definition.next),
    ...list('helpers', definition.helpers),
    ...list('notes', definition.notes),
    ...definition.steps.flatMap((step) => [`step.${step.key}.title`, `step.${step.key}.intro`]),
    ...groups.flatMap((group) => [`group.${group.key}.row`, `group.${group.key}.add`]),
    ...fields.map((field) => `field.${field.key}.label`),
    ...fields.flatMap((field) => (field.options ?? []).map(({ value }) => `option.${field.key}.${value}`)),
    ...[...rules].flatMap((rule) =>
      rule === 'exclusionPeriod' || rule === 'limitation'
        ? [`warning.${rule}.soon`, `warning.${rule}.passed`]
        : [`warning.${rule}`],
    ),
    'warning.empty',
    'warning.unprintable',
    ...definition.letter.parts.flatMap(({ key: part }) => [`letter.${part}`, `meaning.${part}`]),
  ];
}

/** The required keys that a language lacks. */
export function missingTextKeys(definition: AidDefinition, texts: AidTexts): string[] {
  return requiredTextKeys(definition).filter((name) => !texts[name]);
}
