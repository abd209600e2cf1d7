import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `xx.ts` or `xx-variant.ts`: a language version, as opposed to the record itself. */
const languageFile = /^([a-z]{2}(?:-[a-z]+)?)\.ts$/;

/**
 * The language versions beside a record.
 * @param folder below `prisma/seed`
 * @param name of the export that holds the words: `text` for one record, `texts` for many
 */
export async function languageVersions<T>(
  folder: string,
  name: 'text' | 'texts',
): Promise<Record<string, T>> {
  const path = join(import.meta.dirname, folder);
  const versions: Record<string, T> = {};
  for (const file of readdirSync(path).sort()) {
    const language = languageFile.exec(file)?.[1];
    if (language) versions[language] = ((await import(join(path, file))) as Record<string, T>)[name] as T;
  }
  return versions;
}

/** The records of a folder that has one subfolder each. */
export function recordFolders(folder: string, file: string): string[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(path, entry.name, file)))
    .map((entry) => entry.name)
    .sort();
}

/** Turns languages × codes into codes × languages. */
export function byCode<T>(versions: Record<string, Record<string, T>>, code: string): Record<string, T> {
  return Object.fromEntries(
    Object.entries(versions).flatMap(([language, texts]) => {
      const text = texts[code];
      return text ? [[language, text]] : [];
    }),
  );
}
