import type { Tx } from '../../../src/core/db/client.ts';
import type { Deps } from '../../../src/deps.ts';
import { seedDemoMeetings } from './meetings.ts';
import { seedDemoNeeds } from './needs.ts';
import { seedDemoPeople } from './people.ts';

/** The demo accounts and what they did in two invented years. */
export async function seedDemo(deps: Deps, tx: Tx): Promise<void> {
  const people = await seedDemoPeople(tx, deps.config.demoPassword);
  const clusters = await seedDemoNeeds(tx, people, deps.clock());
  await seedDemoMeetings(tx, people, clusters, deps.clock());
}
