import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDiskCache } from '../../src/core/files/diskCache.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('the disk cache', () => {
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  const some = () => {
    const bytes = randomBytes(40);
    return { bytes, sha256: hash(bytes) };
  };

  it('keeps within its size; what was used longest ago makes room', async () => {
    const cache = createDiskCache(folder, 100);
    const [a, b, c] = [some(), some(), some()];
    await cache.write(a.sha256, a.bytes);
    await cache.write(b.sha256, b.bytes);
    expect(await cache.read(a.sha256, 40)).toEqual(a.bytes);
    await cache.write(c.sha256, c.bytes);
    expect(await cache.read(b.sha256, 40)).toBeUndefined();
    expect(await cache.read(a.sha256, 40)).toEqual(a.bytes);
    expect(await cache.read(c.sha256, 40)).toEqual(c.bytes);
    expect((await readdir(folder)).sort()).toEqual([a.sha256, c.sha256].sort());
  });

  it('takes over what an earlier process left, clears up after an interrupted one, and trims', async () => {
    const [a, b] = [some(), some()];
    await createDiskCache(folder, 100).write(a.sha256, a.bytes);
    await writeFile(join(folder, `${b.sha256}.123`), 'half');
    expect(await createDiskCache(folder, 100).read(a.sha256, 40)).toEqual(a.bytes);
    expect(await readdir(folder)).toEqual([a.sha256]);
    expect(await createDiskCache(folder, 39).read(a.sha256, 40)).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not hand out what was cut short or removed', async () => {
    const cache = createDiskCache(folder, 100);
    const [a, b] = [some(), some()];
    await cache.write(a.sha256, a.bytes);
    await cache.write(b.sha256, b.bytes);
    await writeFile(join(folder, a.sha256), 'short');
    await rm(join(folder, b.sha256));
    expect(await cache.read(a.sha256, 40)).toBeUndefined();
    expect(await cache.read(b.sha256, 40)).toBeUndefined();
    await cache.write(a.sha256, a.bytes);
    expect(await cache.read(a.sha256, 40)).toEqual(a.bytes);
  });

  it('stores once what arrives several times at once, and nothing that is larger than itself', async () => {
    const cache = createDiskCache(folder, 100);
    const a = some();
    await Promise.all([1, 2, 3].map(() => cache.write(a.sha256, a.bytes)));
    expect(await cache.read(a.sha256, 40)).toEqual(a.bytes);
    const large = randomBytes(101);
    await cache.write(hash(large), large);
    expect(await readdir(folder)).toEqual([a.sha256]);
  });
});
