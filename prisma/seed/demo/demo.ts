import type { Tx } from '../../../src/core/db/client.ts';
import type { Deps } from '../../../src/deps.ts';
import { seedDemoMembers } from './bodies.ts';
import { seedDemoCitizens } from './citizens.ts';
import { seedDemoFigures } from './figures.ts';
import { seedDemoLifeCycle } from './lifeCycle.ts';
import { seedDemoMeetings } from './meetings.ts';
import { seedDemoMinutes } from './minutes.ts';
import { seedDemoNeeds } from './needs.ts';
import { seedDemoPeople } from './people.ts';
import { seedDemoPolls } from './polls.ts';
import { seedDemoProposals } from './proposals.ts';
import { seedDemoReport } from './reports.ts';

/** The demo accounts and what they did in two invented years. */
export async function seedDemo(deps: Deps, tx: Tx): Promise<void> {
  const people = await seedDemoPeople(tx, deps.config.demoPassword);
  await seedDemoMembers(tx, people);
  const clusters = await seedDemoNeeds(tx, people, deps.clock());
  await seedDemoCitizens(tx, people, deps.clock());
  const meetings = await seedDemoMeetings(tx, people, clusters, deps.clock());
  await seedDemoProposals(tx, people, meetings, deps.clock());
  await seedDemoPolls(tx, people, deps.clock());
  await seedDemoMinutes(tx, people, clusters, meetings, deps.clock());
  await seedDemoLifeCycle(tx, people, clusters, deps.clock());
  await seedDemoFigures(tx, people, deps.clock());
  await seedDemoReport(deps, tx, people, clusters);
}
