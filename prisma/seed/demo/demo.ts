import type { Tx } from '../../../src/core/db/client.ts';
import type { Deps } from '../../../src/deps.ts';
import { seedDemoMeetings } from './meetings.ts';
import { seedDemoMinutes } from './minutes.ts';
import { seedDemoNeeds } from './needs.ts';
import { seedDemoPeople } from './people.ts';

/** The demo accounts and what they did in two invented years. */
export async function seedDemo(deps: Deps, tx: Tx): Promise<void> {
  const people = await seedDemoPeople(tx, deps.config.demoPassword);
  const clusters = await seedDemoNeeds(tx, people, deps.clock());
  const meetings = await seedDemoMeetings(tx, people, clusters, deps.clock());
  await seedDemoMinutes(tx, people, clusters, meetings, deps.clock());
}
