import { access, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { type Request, Router } from 'express';
import { kernStyles } from './kernStyles.ts';

/** Name of an asset without its hash, such as `site.css` → the address that serves it. */
export type AssetManifest = Readonly<Record<string, string>>;

interface AssetOptions {
  /** The project's folder. */
  root: string;
  outDir: string;
  log: { info: (details: object, message: string) => void };
}

const mountPath = '/assets';
const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const alreadyCompressed = new Set(['.woff2', '.png']);
const suffixOf = { br: '.br', gzip: '.gz' } as const;

/**
 * Bundles styles and browser scripts into hashed files with compressed copies beside them.
 * A script entry `src/browser/aids/fill.entry.ts` is listed as `aids-fill.js`.
 */
export async function buildAssets({ root, outDir, log }: AssetOptions): Promise<AssetManifest> {
  const started = performance.now();
  await mkdir(outDir, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: await findEntries(root),
    outdir: outDir,
    plugins: [kernStyles()],
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: mountPath,
    external: ['/images/*'],
    loader: { '.woff2': 'file', '.ttf': 'file', '.wasm': 'file' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const manifest = toManifest(metafile);
  await removeStale(outDir, manifest);
  await Promise.all(Object.values(manifest).map((url) => compress(join(outDir, basename(url)))));
  log.info(
    { files: Object.keys(manifest).length, ms: Math.round(performance.now() - started) },
    'assets built',
  );
  return manifest;
}

/** Serves the built files for ever: their names change with their content. To be mounted at `/assets`. */
export function assetsRouter(manifest: AssetManifest, outDir: string): Router {
  const served = new Set(Object.values(manifest).map((url) => basename(url)));
  const router = Router();
  router.get('/:file', (req, res, next) => {
    const { file } = req.params;
    if (!served.has(file)) {
      next();
      return;
    }
    const encoding = hasCompressedCopy(file) ? preferredEncoding(req) : undefined;
    res.set({
      'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(encoding && { 'Content-Encoding': encoding }),
    });
    const path = join(outDir, encoding ? file + suffixOf[encoding] : file);
    res.sendFile(path, { cacheControl: false, etag: false, lastModified: false, dotfiles: 'allow' });
  });
  return router;
}

async function findEntries(root: string): Promise<{ in: string; out: string }[]> {
  const browser = join(root, 'src/browser');
  const files = await readdir(browser, { recursive: true });
  const scripts = files
    .filter((file) => file.endsWith('.entry.ts'))
    .sort()
    .map((file) => ({
      in: join(browser, file),
      out: `${dirname(file).replaceAll(/[\\/]/g, '-')}-${basename(file, '.entry.ts')}`,
    }));
  return [
    { in: join(browser, 'styles/site.css'), out: 'site' },
    { in: join(browser, 'site.ts'), out: 'site' },
    ...scripts,
  ];
}

function toManifest({ outputs }: Metafile): AssetManifest {
  const names = Object.keys(outputs).map((path) => basename(path));
  return Object.fromEntries(
    names.map((name) => {
      // Chunks that scripts share or load later have no name of their own but their hash.
      const key = name.startsWith('chunk-') ? name : name.replace(/-[A-Z0-9]{8}(\.\w+)$/, '$1');
      return [key, `${mountPath}/${name}`];
    }),
  );
}

async function removeStale(outDir: string, manifest: AssetManifest): Promise<void> {
  const current = new Set(Object.values(manifest).map((url) => basename(url)));
  const stale = (await readdir(outDir)).filter((name) => !current.has(name.replace(/\.(br|gz)$/, '')));
  await Promise.all(stale.map((name) => rm(join(outDir, name))));
}

/** Compressing well is slow, and a hashed name never changes its content: an existing copy is good. */
async function compress(path: string): Promise<void> {
  if (!hasCompressedCopy(path) || (await exists(`${path}.gz`))) return;
  const bytes = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }));
}

function hasCompressedCopy(file: string): boolean {
  return !alreadyCompressed.has(extname(file));
}

function preferredEncoding(req: Request): 'br' | 'gzip' | undefined {
  if (req.acceptsEncodings('br')) return 'br';
  return req.acceptsEncodings('gzip') ? 'gzip' : undefined;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
