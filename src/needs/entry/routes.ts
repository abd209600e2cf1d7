import { basename } from 'node:path';
import { Router } from 'express';
import type { Deps } from '../../deps.ts';

/**
 * The worker that keeps the entry page at hand without a line. Its address must not change, and it stands at the
 * root because a worker only reaches what lies below it; the page registers it for itself alone.
 */
export function entryWorkerRoutes(deps: Deps): Router {
  const router = Router();
  const file = basename(deps.assets['needs-entryWorker.js'] ?? '');
  router.get('/needs-entry-worker.js', (_req, res) => {
    res.set({ 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' });
    res.sendFile(file, { root: deps.assetsDir, cacheControl: false, dotfiles: 'allow' });
  });
  return router;
}
