import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface DiskCache {
  /** The bytes if they are here in full. */
  read(sha256: string, size: number): Promise<Buffer | undefined>;
  write(sha256: string, bytes: Uint8Array): Promise<void>;
}

/** A folder of files named by their hash; what was used longest ago makes room. Processes may share the folder. */
export function createDiskCache(folder: string, maxBytes: number): DiskCache {
  /** Hash to size, the longest unused first. */
  const sizes = new Map<string, number>();
  const writing = new Set<string>();
  let total = 0;
  let opened: Promise<void> | undefined;

  async function open() {
    await mkdir(folder, { recursive: true });
    const found = await Promise.all((await readdir(folder)).map((name) => describe(folder, name)));
    for (const { name, size } of found.filter((file) => file !== undefined).sort(byAge)) note(name, size);
    await makeRoom();
  }

  function note(sha256: string, size: number) {
    drop(sha256);
    sizes.set(sha256, size);
    total += size;
  }

  function drop(sha256: string) {
    total -= sizes.get(sha256) ?? 0;
    sizes.delete(sha256);
  }

  async function makeRoom() {
    for (const sha256 of sizes.keys()) {
      if (total <= maxBytes) return;
      drop(sha256);
      await rm(join(folder, sha256), { force: true });
    }
  }

  return {
    async read(sha256, size) {
      opened ??= open();
      await opened;
      if (!sizes.has(sha256)) return undefined;
      const bytes = await readFile(join(folder, sha256)).catch(() => undefined);
      // Another process may have removed it, and a crash may have cut it short.
      if (bytes?.byteLength !== size) {
        drop(sha256);
        return undefined;
      }
      note(sha256, size);
      return bytes;
    },

    async write(sha256, bytes) {
      opened ??= open();
      await opened;
      if (bytes.byteLength > maxBytes || sizes.has(sha256) || writing.has(sha256)) return;
      writing.add(sha256);
      try {
        const unfinished = join(folder, `${sha256}.${process.pid}`);
        await writeFile(unfinished, bytes);
        await rename(unfinished, join(folder, sha256));
        note(sha256, bytes.byteLength);
        await makeRoom();
      } finally {
        writing.delete(sha256);
      }
    },
  };
}

interface CachedFile {
  name: string;
  size: number;
  modified: number;
}

async function describe(folder: string, name: string): Promise<CachedFile | undefined> {
  // What an interrupted write left behind.
  if (!/^[0-9a-f]{64}$/.test(name)) {
    await rm(join(folder, name), { force: true });
    return undefined;
  }
  // Another process may remove it meanwhile.
  const found = await stat(join(folder, name)).catch(() => undefined);
  return found && { name, size: found.size, modified: found.mtimeMs };
}

function byAge(a: CachedFile, b: CachedFile): number {
  return a.modified - b.modified;
}
