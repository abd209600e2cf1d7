import { Router } from 'express';
import type { Db } from '../db/client.ts';

/** `/live`: the process answers. `/ready`: it can also reach its database and is not about to stop. */
export function healthRoutes(deps: { db: Db; isStopping: () => boolean }): Router {
  const router = Router();
  router.get('/live', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/ready', async (_req, res) => {
    res.set('Cache-Control', 'no-store');
    const database = await deps.db.$queryRaw`SELECT 1`.then(
      () => true,
      () => false,
    );
    const ready = database && !deps.isStopping();
    res.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'unavailable', database });
  });
  return router;
}
