import { join } from 'node:path';
import type { AssetManifest } from '../../src/core/views/assets.ts';

/** Bundled once for each run: the files are named by their contents. */
export const assetsDir = join(import.meta.dirname, '../../node_modules/.cache/test-assets');

/** The PostgreSQL of a test run, and the name that all its databases begin with. */
export type TestServer = { adminUrl: string; run: string };

/** The migrated, empty database that is cloned for each test file. */
export function templateName(server: TestServer): string {
  return `${server.run}_template`;
}

/** The same with the whole seed in it. */
export function seededName(server: TestServer): string {
  return `${server.run}_seeded`;
}

export function databaseUrl(server: TestServer, name: string): string {
  const url = new URL(server.adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
    assets: AssetManifest;
  }
}
