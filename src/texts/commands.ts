import type { Person } from '../core/auth/person.ts';
import { audit } from '../core/db/audit.ts';
import type { Prisma, TextKind, TextOrigin, TextStatus, Tx } from '../core/db/client.ts';
import { notFound } from '../core/errors.ts';
import type { Jobs } from '../core/jobs/engine.ts';
import { markdownToHtml } from '../core/views/markdown.ts';
import { markdownFields, textFields } from './schema.ts';

/** An empty text, to which versions are added. */
export async function createText(tx: Tx, kind: TextKind, sourceLanguage = 'de'): Promise<string> {
  const { id } = await tx.text.create({ data: { kind, sourceLanguage }, select: { id: true } });
  return id;
}

export interface VersionInput {
  textId: string;
  language: string;
  /** Checked against the kind's schema; throws a ZodError when it does not fit. */
  fields: unknown;
  status: TextStatus;
  origin?: TextOrigin;
  minor?: boolean;
  /** Number of the version that the writer started from; 0 for the first one. */
  basedOn: number;
  now: Date;
}

export type SavedVersion = { saved: true; id: string; number: number } | { saved: false; latest: number };

/**
 * Adds a version. A translation is linked to the newest published source version: saving it says "this is
 * right for the source as it stands". Nothing is written when somebody saved a version in the meantime.
 */
export async function saveVersion(
  tx: Tx,
  person: Pick<Person, 'id' | 'name'> | null,
  input: VersionInput,
): Promise<SavedVersion> {
  const text = await tx.text.findUnique({ where: { id: input.textId } });
  if (!text) throw notFound();
  // One writer per text at a time, so that numbers have no gaps and no two versions share one.
  await tx.$queryRaw`SELECT id FROM "Text" WHERE id = ${text.id}::uuid FOR UPDATE`;
  const latest = await tx.textVersion.aggregate({
    where: { textId: text.id, language: input.language },
    _max: { number: true },
  });
  const latestNumber = latest._max.number ?? 0;
  if (latestNumber !== input.basedOn) return { saved: false, latest: latestNumber };

  const fields = textFields[text.kind].parse(input.fields) as Record<string, unknown>;
  const isSource = input.language === text.sourceLanguage;
  const source = isSource ? null : await newestPublished(tx, text.id, text.sourceLanguage);
  const version = await tx.textVersion.create({
    data: {
      textId: text.id,
      language: input.language,
      number: latestNumber + 1,
      fields: fields as Prisma.InputJsonObject,
      html: htmlOf(text.kind, fields),
      origin: input.origin ?? 'written',
      status: input.status,
      minor: input.minor ?? false,
      sourceVersionId: source?.id ?? null,
      authorId: person?.id ?? null,
      publishedAt: input.status === 'published' ? input.now : null,
    },
    select: { id: true, number: true },
  });
  await audit(tx, person, {
    action: input.status === 'published' ? 'text.publish' : 'text.save',
    recordType: 'text',
    recordId: text.id,
    after: { language: input.language, number: version.number, status: input.status },
  });
  return { saved: true, ...version };
}

/** Enqueued with `{ textId }` when new words of a text are public. The feature that makes files of texts listens. */
export const textPublishedJob = 'text.published';

/** {@link saveVersion}, and once the words are public tells those who make files of them. */
export async function saveAndAnnounce(
  deps: { jobs: Jobs },
  tx: Tx,
  person: Pick<Person, 'id' | 'name'>,
  input: VersionInput,
): Promise<SavedVersion> {
  const saved = await saveVersion(tx, person, input);
  if (saved.saved && input.status === 'published') {
    await deps.jobs.enqueue(tx, textPublishedJob, { textId: input.textId });
  }
  return saved;
}

function newestPublished(tx: Tx, textId: string, language: string) {
  return tx.textVersion.findFirst({
    where: { textId, language, status: 'published' },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
}

function htmlOf(kind: TextKind, fields: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    markdownFields[kind].flatMap((name) => {
      const markdown = fields[name];
      return typeof markdown === 'string' ? [[name, markdownToHtml(markdown)]] : [];
    }),
  );
}

export interface ImportedText {
  kind: TextKind;
  /** Fields per language; must contain the source language. */
  byLanguage: Record<string, unknown>;
}

/**
 * Publishes many new texts at once, each with all its languages. Translations are marked as made by machine,
 * which is also the mark of "not yet checked by a native speaker".
 * @returns the ids in the order of the input
 */
export async function importTexts(
  tx: Tx,
  texts: readonly ImportedText[],
  now: Date,
  sourceLanguage = 'de',
): Promise<string[]> {
  const ids = (
    await tx.text.createManyAndReturn({
      data: texts.map(({ kind }) => ({ kind, sourceLanguage })),
      select: { id: true },
    })
  ).map(({ id }) => id);
  const version = (index: number, language: string, fields: unknown, sourceVersionId: string | null) => {
    const { kind } = texts[index] as ImportedText;
    const checked = textFields[kind].parse(fields) as Record<string, unknown>;
    return {
      textId: ids[index] as string,
      language,
      number: 1,
      fields: checked as Prisma.InputJsonObject,
      html: htmlOf(kind, checked),
      origin: sourceVersionId ? ('machine' as const) : ('written' as const),
      status: 'published' as const,
      sourceVersionId,
      publishedAt: now,
    };
  };
  const sources = await tx.textVersion.createManyAndReturn({
    data: texts.map(({ byLanguage }, index) =>
      version(index, sourceLanguage, byLanguage[sourceLanguage], null),
    ),
    select: { id: true },
  });
  await tx.textVersion.createMany({
    data: texts.flatMap(({ byLanguage }, index) =>
      Object.entries(byLanguage)
        .filter(([language]) => language !== sourceLanguage)
        .map(([language, fields]) => version(index, language, fields, sources[index]?.id ?? null)),
    ),
  });
  return ids;
}
