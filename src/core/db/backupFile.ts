import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { StartError } from '../startError.ts';

/** Raised when an older program could no longer read what this one writes. */
const formatVersion = 1;

const header = z.object({
  format: z.literal('ubu-portal-backup'),
  version: z.int(),
  madeAt: z.iso.datetime(),
  /** Applied to the database that the rows come from, oldest first. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
});
const table = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });
const sequence = z.object({ sequence: z.string(), value: z.string(), called: z.boolean() });
const end = z.object({ rows: z.int(), sha256: z.string() });

export type BackupHeader = Omit<z.infer<typeof header>, 'format' | 'version'>;
export type TableEntry = z.infer<typeof table>;
export type SequenceEntry = z.infer<typeof sequence>;

/** What stands between the header and the end; a row is a JSON array of texts as PostgreSQL prints the values. */
export type BackupEntry = { table: TableEntry } | { sequence: SequenceEntry } | { row: string };

/** Writes a backup as compressed lines of JSON, with their number and checksum at the end. */
export async function writeBackupFile(
  file: string,
  head: BackupHeader,
  entries: AsyncIterable<BackupEntry>,
): Promise<void> {
  const sum = createHash('sha256');
  async function* lines() {
    let rows = 0;
    const counted = (line: string) => {
      const bytes = Buffer.from(`${line}\n`);
      sum.update(bytes);
      return bytes;
    };
    yield counted(JSON.stringify({ format: 'ubu-portal-backup', version: formatVersion, ...head }));
    for await (const entry of entries) {
      if ('row' in entry) rows += 1;
      yield counted('row' in entry ? entry.row : JSON.stringify(Object.values(entry)[0]));
    }
    yield Buffer.from(`${JSON.stringify({ rows, sha256: sum.digest('hex') })}\n`);
  }
  await pipeline(
    Readable.from(lines(), { objectMode: true, highWaterMark: 1 }),
    createGzip(),
    createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }),
  );
}

/** Reads a backup to its end and returns its header, if it is whole and this program can read it. */
export async function checkBackupFile(file: string): Promise<BackupHeader> {
  const sum = createHash('sha256');
  let head: BackupHeader | undefined;
  let rows = 0;
  let last: Buffer | undefined;
  for await (const line of readLines(file)) {
    if (last) sum.update(last).update('\n');
    if (last && head && last[0] === rowStart) rows += 1;
    head ??= parseHeader(file, line);
    last = line;
  }
  const closing = end.safeParse(parseJson(last));
  if (!head || !closing.success) throw truncated(file);
  if (closing.data.rows !== rows || closing.data.sha256 !== sum.digest('hex')) throw damaged(file);
  return head;
}

/** The entries of a backup that was checked before. */
export async function* readBackupEntries(file: string): AsyncGenerator<BackupEntry> {
  let first = true;
  for await (const line of readLines(file)) {
    if (!first) {
      const entry = parseEntry(file, line);
      if (!entry) return;
      yield entry;
    }
    first = false;
  }
}

const rowStart = '['.charCodeAt(0);
const newline = '\n'.charCodeAt(0);

/** Undefined at the end. */
function parseEntry(file: string, line: Buffer): BackupEntry | undefined {
  if (line[0] === rowStart) return { row: line.toString() };
  const json = parseJson(line);
  const asTable = table.safeParse(json);
  if (asTable.success) return { table: asTable.data };
  const asSequence = sequence.safeParse(json);
  if (asSequence.success) return { sequence: asSequence.data };
  if (end.safeParse(json).success) return undefined;
  throw damaged(file);
}

function parseHeader(file: string, line: Buffer): BackupHeader {
  const json = parseJson(line);
  const version = z.object({ format: header.shape.format, version: z.int() }).safeParse(json);
  if (!version.success) throw noBackup(file);
  if (version.data.version > formatVersion) {
    throw new StartError(
      `${file} was made by a newer version of the portal: restore it with that version, or a newer one.`,
    );
  }
  const result = header.safeParse(json);
  if (!result.success) throw damaged(file);
  return result.data;
}

function parseJson(line: Buffer | undefined): unknown {
  try {
    return JSON.parse(String(line));
  } catch {
    return undefined;
  }
}

/** One line at a time, however long; readline would gather a thousand before it waits for the reader. */
async function* readLines(file: string): AsyncGenerator<Buffer> {
  const unzipped = createGunzip();
  const copying = pipeline(createReadStream(file), unzipped);
  copying.catch(() => undefined);
  let parts: Buffer[] = [];
  try {
    for await (const chunk of unzipped as AsyncIterable<Buffer>) {
      let from = 0;
      for (let to = chunk.indexOf(newline); to >= 0; to = chunk.indexOf(newline, from)) {
        yield Buffer.concat([...parts, chunk.subarray(from, to)]);
        parts = [];
        from = to + 1;
      }
      if (from < chunk.length) parts.push(chunk.subarray(from));
    }
    await copying;
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException);
  }
  if (parts.length > 0) throw truncated(file);
}

function unreadable(file: string, error: NodeJS.ErrnoException) {
  if (error instanceof StartError) return error;
  if (error.code === 'ENOENT') return new StartError(`There is no file ${file}: name the backup to restore.`);
  if (error.code === 'Z_BUF_ERROR') return truncated(file);
  if (error.code === 'Z_DATA_ERROR' && error.message.includes('header')) return noBackup(file);
  if (error.code?.startsWith('Z_')) return damaged(file);
  return new StartError(`${file} cannot be read (${error.code ?? error.message}): nothing was changed.`);
}

function truncated(file: string) {
  return new StartError(
    `${file} ends too early, so it was cut off when it was written or copied: nothing was changed; take another copy or an older backup.`,
  );
}

function damaged(file: string) {
  return new StartError(
    `${file} is damaged, its checksum does not fit its contents: nothing was changed; take another copy or an older backup.`,
  );
}

function noBackup(file: string) {
  return new StartError(`${file} is not a backup of the portal: name a file that "npm run backup" made.`);
}
