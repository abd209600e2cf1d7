import type { Deps } from '../../src/deps.ts';
import { seedContents } from './contents.ts';
import { seedDemo } from './demo/demo.ts';

/**
 * Fills a portal that has nothing yet, all or nothing. The demo people and their two years of work come only
 * where the demo accounts exist.
 */
export async function seedIfEmpty(deps: Deps, progress: (text: string) => void): Promise<void> {
  if ((await deps.db.organisation.count()) > 0) return;
  await deps.db.$transaction(
    async (tx) => {
      progress('Writing pages, organisations and materials');
      await seedContents(deps, tx);
      if (deps.config.demo) {
        progress('Writing demo data');
        await seedDemo(deps, tx);
      }
    },
    { timeout: 120_000, maxWait: 10_000 },
  );
}
