import type { Tx } from '../../../src/core/db/client.ts';
import type { Deps } from '../../../src/deps.ts';
import { seedDemoPeople } from './people.ts';

/** The demo accounts and what they did in two invented years. */
export async function seedDemo(deps: Deps, tx: Tx): Promise<void> {
  await seedDemoPeople(tx, deps.config.demoPassword);
}
