import { join } from 'node:path';
import { type Request, type Response, Router } from 'express';
import type { Deps } from '../../deps.ts';
import type { Db } from '../db/client.ts';
import { notFound } from '../errors.ts';
import { createDiskCache } from './diskCache.ts';
import { cleanFileName } from './store.ts';

const cacheBytes = 64 * 1024 * 1024;

// What a browser may show by itself. SVG is not among them: it can carry scripts.
const inlineTypes = new Set([
  'application/pdf',
  'image/avif',
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/webp',
]);

/** `/:sha256/:name`: stored files for ever, since an address never means other bytes. Mounted at `/files`. */
export function filesRouter(deps: Pick<Deps, 'config' | 'db' | 'log'>): Router {
  const cache = createDiskCache(join(deps.config.dataDir, 'cache/files'), cacheBytes);
  const router = Router();

  router.get('/:sha256/:name', async (req: Request<{ sha256: string; name: string }>, res) => {
    const { sha256, name } = req.params;
    // Always asked, so that a deleted file is gone at once, cached or not.
    const file = /^[0-9a-f]{64}$/.test(sha256)
      ? await deps.db.file.findUnique({ where: { sha256, open: true }, select: { mime: true, size: true } })
      : null;
    if (!file) throw notFound();

    describe(res, { sha256, name, mime: file.mime }, 'public, max-age=31536000, immutable');
    if (req.fresh) return void res.status(304).end();
    if (req.method === 'HEAD') return void res.set('Content-Length', String(file.size)).end();

    const cached = await cache.read(sha256, file.size).catch(reportCache);
    if (cached) return void res.send(cached);
    const { bytes } = await deps.db.file.findUniqueOrThrow({ where: { sha256 }, select: { bytes: true } });
    res.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    await cache.write(sha256, bytes).catch(reportCache);
  });

  function reportCache(error: unknown): undefined {
    deps.log.warn({ err: error }, 'disk cache of files');
  }

  return router;
}

/** Sends a file that is not open to somebody who was found to have a right to it. */
export async function sendFile(
  db: Pick<Db, 'file'>,
  req: Request,
  res: Response,
  { sha256, name }: { sha256: string; name: string },
  cacheControl: string,
): Promise<void> {
  const file = await db.file.findUnique({ where: { sha256 }, select: { mime: true, bytes: true } });
  if (!file) throw notFound();
  const { mime, bytes } = file;
  describe(res, { sha256, name, mime }, cacheControl);
  if (req.fresh) return void res.status(304).end();
  res.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

function describe(
  res: Response,
  { sha256, name, mime }: { sha256: string; name: string; mime: string },
  cacheControl: string,
): void {
  res.set({
    'Content-Type': mime,
    'Content-Disposition': contentDisposition(inlineTypes.has(mime) ? 'inline' : 'attachment', name),
    'Cache-Control': cacheControl,
    ETag: `"${sha256}"`,
    'X-Content-Type-Options': 'nosniff',
  });
}

/** The header of RFC 6266: the full name as RFC 5987 has it, and an ASCII one for old readers. */
export function contentDisposition(type: 'inline' | 'attachment', name: string): string {
  const clean = cleanFileName(name);
  const ascii = clean.replace(/[^\x20-\x7e]|[%"\\]/g, '_');
  const encoded = encodeURIComponent(clean).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${type}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
